package app.fifteen.app.window;

import static app.fifteen.desktop.kit.OnScreen.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.matcher.base.NodeMatchers.isFocused;
import static org.testfx.matcher.base.NodeMatchers.isNotNull;

import app.fifteen.app.Features;
import app.fifteen.card.CardFixture;
import app.fifteen.card.DiscountCard;
import app.fifteen.database.BothDatabases;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.Destination;
import app.fifteen.kernel.Language;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is typed in a form belongs to what the form is about: it is there again, until it is recorded or cleared. */
class FormDraftsJourneyTest {

  @TempDir private Path folder;
  private Database database;
  private CardFixture office;
  private Features features;
  private ClientId maria;
  private ClientId pyotr;
  private DiscountCard card;
  private Workstation workstation;

  @BeforeEach
  void open() {
    database = BothDatabases.sqlite(folder.resolve("office.db"));
    office = CardFixture.in(database);
    maria = office.client("Maria Ivanova");
    pyotr = office.client("Pyotr Orlov");
    card = office.sold(maria);
    features = new Features(database, office.house.clock);
    workstation = sitDown(Language.EN);
  }

  private Workstation sitDown(Language language) {
    return DeskWindow.open(features, folder, office.anna, language, OnScreen.get(Stage::new));
  }

  @AfterEach
  void close() {
    OnScreen.run(workstation::close);
    OnScreen.closeAll();
    database.close();
  }

  private void look(Destination where) {
    OnScreen.run(() -> workstation.open(where));
  }

  private void lookAt(ClientId client, String name) {
    look(new Destination.Client(client));
    OnScreen.await("#name", says(name));
  }

  private static String text(String field) {
    return OnScreen.get(() -> ((TextInputControl) OnScreen.find(field)).getText());
  }

  private static void typeInto(String field, String text) {
    OnScreen.focus(field);
    OnScreen.type(text);
  }

  private static void openForm(String field, KeyCode... keys) {
    OnScreen.press(keys);
    OnScreen.await(field, isNotNull());
  }

  private static void closeForm(String field) {
    OnScreen.press(KeyCode.ESCAPE);
    OnScreen.awaitGone(field);
  }

  private static long marks() {
    return OnScreen.lookup(".draft-mark").queryAll().stream().filter(Node::isVisible).count();
  }

  private boolean isKept(String text) {
    return database.read(tx -> features.drafts.store.of(tx, office.anna.id())).values().stream()
        .anyMatch(kept -> kept.typed().byName().containsValue(text));
  }

  private String notes() {
    return database.read(tx -> features.clients.store.byId(tx, maria)).orElseThrow().facts().notes().orElse("");
  }

  @Test
  void theFormOfAClientKeepsWhatIsTypedUntilItIsSavedAndSaysSoOnTheLine() {
    lookAt(maria, "Maria Ivanova");
    openForm("#referredBy", KeyCode.F2);
    typeInto("#notes", "Likes the sea");
    closeForm("#referredBy");
    OnScreen.until("her line is marked, unasked", () -> marks() == 1);
    lookAt(pyotr, "Pyotr Orlov");
    openForm("#referredBy", KeyCode.F2);
    assertThat(text("#notes")).as("of another client").isEmpty();
    closeForm("#referredBy");
    lookAt(maria, "Maria Ivanova");
    openForm("#referredBy", KeyCode.F2);
    OnScreen.until("there again", () -> text("#notes").equals("Likes the sea"));
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.awaitGone("#referredBy");
    assertThat(notes()).isEqualTo("Likes the sea");
    OnScreen.until("nothing is left to be saved", () -> marks() == 0 && !isKept("Likes the sea"));
  }

  @Test
  void clearPutsBackWhatIsStoredAndOnceMoreWhatWasTyped() {
    lookAt(maria, "Maria Ivanova");
    openForm("#referredBy", KeyCode.F2);
    OnScreen.focus("#name");
    OnScreen.press(KeyCode.END);
    OnScreen.type(" von Ostheim");
    var typed = text("#name");
    assertThat(typed).contains("von Ostheim").contains("Maria");
    OnScreen.focus("#clear");
    OnScreen.press(KeyCode.SPACE);
    assertThat(text("#name")).isEqualTo("Maria Ivanova");
    assertThat(OnScreen.<String>get(() -> ((Labeled) OnScreen.find("#clear")).getText())).isEqualTo("Put it back");
    OnScreen.press(KeyCode.SPACE);
    assertThat(text("#name")).isEqualTo(typed);
  }

  @Test
  void aFieldThatWasEmptiedStaysEmptyThroughACrashAndInAnotherLanguage() {
    lookAt(maria, "Maria Ivanova");
    openForm("#referredBy", KeyCode.F2);
    OnScreen.focus("#name");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.A);
    OnScreen.press(KeyCode.DELETE);
    typeInto("#notes", "Married, asks for the new name");
    OnScreen.until("kept soon after the last key", () -> isKept("Married, asks for the new name"));
    // The process is killed: nothing is closed or saved any more.
    OnScreen.closeAll();
    var killed = workstation;
    workstation = sitDown(Language.RU);
    lookAt(maria, "Maria Ivanova");
    openForm("#referredBy", KeyCode.F2);
    OnScreen.until("there again", () -> text("#notes").equals("Married, asks for the new name"));
    assertThat(text("#name")).isEmpty();
    OnScreen.run(killed::close);
  }

  @Test
  void aNewClientIsKeptUntilAdded() {
    lookAt(maria, "Maria Ivanova");
    openForm("#referredBy", KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
    OnScreen.await("#name", isFocused());
    OnScreen.type("Petrova Olga Ivanovna");
    closeForm("#referredBy");
    openForm("#referredBy", KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
    assertThat(text("#name")).isEqualTo("Petrova Olga Ivanovna");
    assertThat(text("#name-family")).isEqualTo("Petrova");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.await("#name", says("Petrova Olga Ivanovna"));
    openForm("#referredBy", KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
    assertThat(text("#name")).as("the next one").isEmpty();
  }

  @Test
  void whatWasNotKnownYetIsKeptOnThePageOfItsClient() {
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
    OnScreen.await("#clients", isFocused());
    choose(KeyCode.HOME, "Maria Ivanova");
    askForBirthday();
    OnScreen.type("17.05.");
    choose(KeyCode.DOWN, "Pyotr Orlov");
    askForBirthday();
    assertThat(text("#missing-field")).as("of another client").isEmpty();
    choose(KeyCode.UP, "Maria Ivanova");
    askForBirthday();
    assertThat(text("#missing-field")).isEqualTo("17.05.");
  }

  private static void choose(KeyCode key, String name) {
    OnScreen.focus("#clients");
    OnScreen.press(key);
    OnScreen.await("#name", says(name));
    OnScreen.until("nothing is asked yet", () -> OnScreen.lookup("#missing-field").tryQuery().isEmpty());
  }

  private static void askForBirthday() {
    OnScreen.focus("#missing-birthday");
    OnScreen.press(KeyCode.SPACE);
    OnScreen.await("#missing-field", isFocused());
  }

  @Test
  void theFormOfACompanyKeepsWhatIsTyped() {
    CompanyId daisy = office.house.company("Daisy", Optional.empty()).id();
    look(new Destination.Company(daisy));
    OnScreen.await("#name", says("Daisy"));
    openForm("#address-city", KeyCode.F2);
    typeInto("#address-city", "Varna");
    typeInto("#notes", "Pays late");
    closeForm("#address-city");
    openForm("#address-city", KeyCode.F2);
    assertThat(text("#notes")).isEqualTo("Pays late");
    assertThat(text("#address-city")).isEqualTo("Varna");
  }

  @Test
  void whatIsTypedForACardBelongsToThatCardAndToThatDeed() {
    var other = office.sold(pyotr);
    scan(card, "Maria Ivanova");
    openForm("#reason", KeyCode.DIGIT5);
    typeInto("#reason", "Lost on the beach");
    closeForm("#reason");
    openForm("#redeem", KeyCode.DIGIT3);
    typeInto("#amount", "1200");
    closeForm("#redeem");
    scan(other, "Pyotr Orlov");
    openForm("#reason", KeyCode.DIGIT5);
    assertThat(text("#reason")).as("of another card").isEmpty();
    closeForm("#reason");
    scan(card, "Maria Ivanova");
    openForm("#redeem", KeyCode.DIGIT3);
    assertThat(text("#amount")).isEqualTo("1200");
    closeForm("#redeem");
    openForm("#reason", KeyCode.DIGIT5);
    assertThat(text("#reason")).isEqualTo("Lost on the beach");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.until("replaced", () -> !office.get(card.id()).number().equals(card.number()));
    OnScreen.until("and no draft any more", () -> !isKept("Lost on the beach"));
    assertThat(isKept("1200")).as("the purchase is still to be recorded").isTrue();
  }

  private static void scan(DiscountCard scanned, String holder) {
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.DIGIT5);
    OnScreen.await("#search", isFocused());
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.A);
    OnScreen.type(scanned.number().digits());
    OnScreen.press(KeyCode.ENTER);
    OnScreen.await("#holder", says(holder));
  }
}
