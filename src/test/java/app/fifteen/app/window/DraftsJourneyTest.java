package app.fifteen.app.window;

import static app.fifteen.desktop.kit.OnScreen.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.matcher.base.NodeMatchers.isFocused;
import static org.testfx.matcher.base.NodeMatchers.isNotNull;

import app.fifteen.app.Features;
import app.fifteen.database.BothDatabases;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.desktop.kit.Theme;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Role;
import app.fifteen.kernel.TestClock;
import app.fifteen.office.OfficeFixture;
import app.fifteen.request.Arrival;
import app.fifteen.request.Channel;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing typed is lost: not when another line is chosen, not in another language, not in a crash. */
class DraftsJourneyTest {

  private static final Instant NOW = Instant.parse("2026-12-08T09:00:00Z");

  @TempDir private Path folder;
  private Database database;
  private Features features;
  private Actor anna;
  private Workstation workstation;

  @BeforeEach
  void open() {
    database = BothDatabases.sqlite(folder.resolve("office.db"));
    features = new Features(database, new TestClock(NOW));
    features.staff.applyOffice.apply(OfficeFixture.newOffice().make(), Optional.empty()).orFail();
    anna = database.write(tx -> features.staff.store.add(tx, "Anna", Role.SUPERVISOR)).actor();
    asks("Мария Иванова", "Круиз", 0);
    asks("Пётр Орлов", "Виза", 60);
    OnScreen.run(Theme.LIGHT::apply);
    workstation = sitDown(Language.EN);
    firstRequest();
  }

  private void asks(String name, String subject, int later) {
    features.requests.registerRequest
        .register(
            new Arrival.Draft(
                "", NOW.plusSeconds(later), Channel.CHAT, name, "", "", Optional.empty(), subject, ""))
        .orFail();
  }

  private Workstation sitDown(Language language) {
    return DeskWindow.open(features, folder, anna, language, OnScreen.get(Stage::new));
  }

  @AfterEach
  void close() {
    OnScreen.run(workstation::close);
    OnScreen.closeAll();
    database.close();
  }

  private static void firstRequest() {
    OnScreen.await("#list", isNotNull());
    OnScreen.focus("#list");
    OnScreen.press(KeyCode.HOME);
    OnScreen.await("#subject", says("Круиз"));
  }

  private static String words() {
    return OnScreen.get(() -> ((TextInputControl) OnScreen.find("#words")).getText());
  }

  private static long marks() {
    return OnScreen.lookup(".draft-mark").queryAll().stream().filter(Node::isVisible).count();
  }

  private boolean isKept(String text) {
    return database.read(tx -> features.drafts.store.of(tx, anna.id())).values().stream()
        .anyMatch(kept -> kept.typed().words().equals(text));
  }

  private static void typeWords(String text) {
    OnScreen.focus("#words");
    OnScreen.type(text);
  }

  @Test
  void wordsBelongToTheirRequestAndTheLineShowsThem() {
    typeWords("Окно, не проход");
    OnScreen.focus("#list");
    OnScreen.press(KeyCode.DOWN);
    OnScreen.await("#subject", says("Виза"));
    assertThat(words()).isEmpty();
    OnScreen.until("one line is marked", () -> marks() == 1);
    OnScreen.press(KeyCode.UP);
    OnScreen.await("#subject", says("Круиз"));
    assertThat(words()).isEqualTo("Окно, не проход");
    OnScreen.press(KeyCode.DIGIT9);
    OnScreen.until("noted", () -> words().isEmpty() && marks() == 0);
    OnScreen.until("and no draft any more", () -> !isKept("Окно, не проход"));
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.Z);
    OnScreen.until("taken back, to be said again", () -> words().equals("Окно, не проход"));
  }

  @Test
  void theCrossEmptiesTheFieldAndCtrlZPutsTheWordsBack() {
    typeWords("Окно");
    OnScreen.click("#clear-words");
    OnScreen.until("empty", () -> words().isEmpty());
    OnScreen.focus("#list");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.Z);
    OnScreen.until("put back", () -> words().equals("Окно"));
  }

  @Test
  void aCrashAndAnotherLanguageLoseNothing() {
    typeWords("Окно, не проход");
    OnScreen.until("kept soon after the last key", () -> isKept("Окно, не проход"));
    // The process is killed: nothing is closed or saved any more.
    OnScreen.closeAll();
    var killed = workstation;
    workstation = sitDown(Language.EN);
    firstRequest();
    OnScreen.until("there again", () -> words().equals("Окно, не проход"));
    OnScreen.run(killed::close);
    // The window is made anew within the half second in which nothing is saved yet.
    typeWords("!");
    OnScreen.run(workstation::close);
    OnScreen.closeAll();
    workstation = sitDown(Language.RU);
    firstRequest();
    OnScreen.until("there in Russian", () -> words().contains("!") && words().contains("Окно, не проход"));
  }

  @Test
  void aContactIsPutRightLongAfterwardsAndBothVersionsAreTold() {
    typeWords("Told her 1000");
    OnScreen.focus("#list");
    OnScreen.press(KeyCode.DIGIT9);
    OnScreen.await("#story .label", says("Told her 1000"));
    OnScreen.press(KeyCode.F2);
    OnScreen.await("#correctWords", isNotNull());
    OnScreen.focus("#correctWords");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.END);
    OnScreen.press(KeyCode.BACK_SPACE);
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.awaitGone("#correctWords");
    OnScreen.until("what is right", () -> hasLine("Told her 100"));
    assertThat(hasLine("Told her 1000")).isTrue();
    OnScreen.await("#story .label", says("corrected"));
  }

  private static boolean hasLine(String words) {
    return OnScreen.lookup("#story .story-words").queryAll().stream()
        .anyMatch(line -> ((Label) line).getText().equals(words));
  }

  @Test
  void theFormForANewRequestIsKeptAndRemembersNothingOfTheOneBefore() {
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.N);
    OnScreen.await("#client", isFocused());
    OnScreen.type("Ada");
    OnScreen.press(KeyCode.ESCAPE);
    OnScreen.awaitGone("#reach");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.N);
    OnScreen.await("#client", isFocused());
    assertThat(text("#client")).isEqualTo("Ada");
    OnScreen.press(KeyCode.ENTER);
    OnScreen.press(KeyCode.ENTER);
    OnScreen.await("#company", isFocused());
    OnScreen.type("Daisy");
    OnScreen.press(KeyCode.ENTER);
    OnScreen.await("#channel", isFocused());
    OnScreen.press(KeyCode.DOWN);
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.awaitGone("#reach");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.N);
    OnScreen.await("#client", isFocused());
    OnScreen.type("Boole");
    assertThat(text("#client")).isEqualTo("Boole");
    assertThat(OnScreen.<String>get(() -> ((ComboBox<?>) OnScreen.find("#company")).getEditor().getText())).isEmpty();
    assertThat(OnScreen.<Object>get(() -> ((ComboBox<?>) OnScreen.find("#channel")).getValue())).isEqualTo(Channel.PHONE);
    OnScreen.focus("#clear");
    OnScreen.press(KeyCode.SPACE);
    assertThat(text("#client")).isEmpty();
    OnScreen.press(KeyCode.SPACE);
    assertThat(text("#client")).isEqualTo("Boole");
  }

  @Test
  void whatIsWrongWithANewRequestStandsAtItsFieldAndIsHeardThere() {
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.N);
    OnScreen.await("#client", isFocused());
    OnScreen.press(KeyCode.TAB);
    OnScreen.type("12");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.until("said", () -> heardOf("#client") != null || heardOf("#reach") != null);
    var wrong = heardOf("#client") != null ? "#client" : "#reach";
    OnScreen.await(wrong, isFocused());
    var sentence = (Label) OnScreen.<Node>get(() -> OnScreen.find(wrong).getParent().lookup(".problem"));
    assertThat(OnScreen.<String>get(sentence::getText)).isEqualTo(heardOf(wrong));
    assertThat(OnScreen.<Double>get(() -> sentence.getBoundsInParent().getMinY()))
        .as("below its field, above the next")
        .isGreaterThan(OnScreen.<Double>get(() -> OnScreen.find(wrong).getBoundsInParent().getMinY()));
  }

  private static String heardOf(String field) {
    return OnScreen.get(() -> OnScreen.find(field).getAccessibleHelp());
  }

  private static String text(String field) {
    return OnScreen.get(() -> ((TextInputControl) OnScreen.find(field)).getText());
  }
}
