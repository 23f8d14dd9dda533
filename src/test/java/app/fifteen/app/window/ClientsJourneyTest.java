package app.fifteen.app.window;

import static app.fifteen.desktop.kit.OnScreen.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.matcher.base.NodeMatchers.isFocused;
import static org.testfx.matcher.base.NodeMatchers.isNotNull;
import static org.testfx.matcher.base.NodeMatchers.isVisible;
import static org.testfx.matcher.control.ListViewMatchers.hasItems;

import app.fifteen.app.Features;
import app.fifteen.client.Client;
import app.fifteen.client.ClientEntryKind;
import app.fifteen.client.ClientRow;
import app.fifteen.database.BothDatabases;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.Role;
import app.fifteen.kernel.TestClock;
import app.fifteen.office.OfficeFixture;
import app.fifteen.request.Arrival;
import app.fifteen.request.Channel;
import app.fifteen.request.Stage.AwaitingFirstContact;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Among the clients with the keyboard alone. */
class ClientsJourneyTest {

  private static final Instant NOW = Instant.parse("2026-12-08T09:00:00Z");

  @TempDir private Path folder;
  private Database database;
  private Features features;
  private Workstation workstation;
  private RequestId request;
  private Actor anna;

  @BeforeEach
  void open() {
    database = BothDatabases.sqlite(folder.resolve("office.db"));
    features = new Features(database, new TestClock(NOW));
    features.staff.applyOffice
        .apply(OfficeFixture.newOffice().make(), Optional.empty())
        .orFail();
    anna = database.write(tx -> features.staff.store.add(tx, "Anna", Role.SUPERVISOR)).actor();
    request =
        features.requests.registerRequest
            .register(
                new Arrival.Draft(
                    "", NOW, Channel.PHONE, "Мария Иванова", "+7 916 123-45-67", "", Optional.empty(), "Круиз", ""))
            .orFail();
    workstation = DeskWindow.open(features, folder, anna);
    OnScreen.await("#list", isNotNull());
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
    OnScreen.until("the clients", () -> clients() != null && !clients().getItems().isEmpty());
  }

  @AfterEach
  void close() {
    OnScreen.run(workstation::close);
    OnScreen.closeAll();
    database.close();
  }

  @SuppressWarnings("unchecked")
  private static ListView<ClientRow> clients() {
    return (ListView<ClientRow>) OnScreen.find("#clients");
  }

  private Client stored() {
    var phone = "+79161234567";
    return database.read(
        tx -> features.clients.store.byId(tx, features.clients.known.byContacts(tx, List.of(phone)).get(phone).getFirst().id()))
        .orElseThrow();
  }

  private boolean awaits() {
    return database.read(tx -> features.requests.store.byId(tx, request)).orElseThrow().stage()
        instanceof AwaitingFirstContact;
  }

  private static void openFirst() {
    OnScreen.focus("#clients");
    OnScreen.press(KeyCode.HOME);
    OnScreen.await("#name", says("Мария Иванова"));
  }

  @Test
  void theListHasTheKeyboardFromTheFirstTimeItIsOpened() {
    OnScreen.await("#clients", isFocused());
    OnScreen.press(KeyCode.DOWN);
    OnScreen.await("#name", says("Мария Иванова"));
  }

  @Test
  void aMissingBirthdayIsAskedForWronglyAndRightly() {
    openFirst();
    OnScreen.focus("#missing-birthday");
    OnScreen.press(KeyCode.SPACE);
    OnScreen.await("#missing-field", isFocused());
    OnScreen.type("31.02.1980");
    OnScreen.press(KeyCode.ENTER);
    OnScreen.await(".problem", says("is not a date"));
    assertThat(stored().facts().birthday()).isEmpty();
    for (int i = 0; i < "31.02.1980".length(); i++) {
      OnScreen.press(KeyCode.BACK_SPACE);
    }
    OnScreen.type("17.05.1980");
    OnScreen.press(KeyCode.ENTER);
    // The page may tell of the commit before the field hears that it was saved.
    OnScreen.await("#facts", says("17 May 1980"));
    OnScreen.awaitGone("#missing-field");
    assertThat(stored().facts().birthday()).isPresent();
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.Z);
    OnScreen.until(
        "taken back",
        () -> OnScreen.find("#missing-birthday") != null && stored().facts().birthday().isEmpty());
  }

  @Test
  void aCallLoggedOnThePageStopsTheClockAndIsTakenBack() {
    openFirst();
    OnScreen.focus("#clients");
    OnScreen.press(KeyCode.DIGIT2);
    OnScreen.until("in hand", () -> !awaits());
    OnScreen.await(".toast", isVisible());
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.Z);
    OnScreen.until("awaiting again", this::awaits);
  }

  @Test
  void whatWasNotedOfSomebodyIsPutRightFromTheirStoryAndBothVersionsAreTold() {
    features.clients.recordContact.record(stored().id(), ClientEntryKind.NOTE, "Wants 1000", anna).orFail();
    openFirst();
    OnScreen.await("#happened .story-words", says("Wants 1000"));
    OnScreen.focus("#happened");
    OnScreen.press(KeyCode.HOME);
    OnScreen.press(KeyCode.ENTER);
    OnScreen.await("#correctWords", isNotNull());
    OnScreen.focus("#correctWords");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.END);
    OnScreen.press(KeyCode.BACK_SPACE);
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.awaitGone("#correctWords");
    OnScreen.until("both", () -> hasLine("Wants 100") && hasLine("Wants 1000"));
  }

  private static boolean hasLine(String words) {
    return OnScreen.lookup("#happened .story-words").queryAll().stream()
        .anyMatch(line -> ((Label) line).getText().equals(words));
  }

  @Test
  void anOpenMatterLeadsToTheInboxAndTheInboxBackToTheClient() {
    openFirst();
    OnScreen.await("#matters", hasItems(1));
    OnScreen.focus("#matters");
    OnScreen.press(KeyCode.HOME);
    OnScreen.press(KeyCode.ENTER);
    OnScreen.await("#list", isNotNull());
    OnScreen.awaitGone("#clients");
    OnScreen.await("#subject", says("Круиз"));
    OnScreen.press(KeyCode.DIGIT0);
    OnScreen.await("#clients", isNotNull());
    OnScreen.await("#name", says("Мария Иванова"));
  }

  @Test
  void somebodyNewIsEnteredInAForm() {
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
    OnScreen.await("#birthday", isNotNull());
    OnScreen.await("#name", isFocused());
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.await(".problem", says("name"));
    OnScreen.type("Пётр Орлов");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.await("#name", says("Пётр Орлов"));
    OnScreen.await("#clients", hasItems(2));
  }

  /** Before, the client was silently nobody's. */
  @Test
  void aPersonalManagerWhoIsNobodyHereStaysInTheFieldWithASentence() {
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
    OnScreen.await("#birthday", isNotNull());
    OnScreen.await("#name", isFocused());
    OnScreen.type("Пётр Орлов");
    OnScreen.focus("#manager");
    OnScreen.until("it can be typed over", () -> !manager().getSelectedText().isEmpty());
    OnScreen.type("Zoe");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.await(".problem", says("Nobody here is called “Zoe”"));
    assertThat(OnScreen.<String>get(() -> manager().getText())).isEqualTo("Zoe");
    OnScreen.focus("#manager");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.A);
    OnScreen.type("Ann");
    OnScreen.press(KeyCode.TAB);
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.await("#clients", hasItems(2));
    assertThat(
            database.<Long>read(
                tx ->
                    tx.dsl()
                        .fetchOne("select count(*) from client where personal_manager_id is not null")
                        .get(0, Long.class)))
        .isEqualTo(1);
  }

  private static TextInputControl manager() {
    return ((ComboBox<?>) OnScreen.find("#manager")).getEditor();
  }
}
