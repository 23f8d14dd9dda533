package app.fifteen.app.window;

import static app.fifteen.desktop.kit.OnScreen.says;
import static app.fifteen.request.RequestFixture.newRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.matcher.base.NodeMatchers.isFocused;
import static org.testfx.matcher.base.NodeMatchers.isNotNull;
import static org.testfx.matcher.base.NodeMatchers.isVisible;

import app.fifteen.app.Features;
import app.fifteen.database.BothDatabases;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.DeskSettings;
import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.Role;
import app.fifteen.request.HouseFixture;
import app.fifteen.request.InboxRow;
import app.fifteen.request.Stage.AwaitingFirstContact;
import app.fifteen.search.FoundKind;
import app.fifteen.search.SearchAnything;
import java.nio.file.Path;
import java.time.Duration;
import javafx.event.Event;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the keys do wherever one is, as a person would press them. */
class KeyboardJourneyTest {

  @TempDir private Path folder;
  private Database database;
  private HouseFixture house;
  private Workstation workstation;
  private RequestId first;
  private RequestId second;

  @BeforeEach
  void open() {
    database = BothDatabases.sqlite(folder.resolve("office.db"));
    house = HouseFixture.in(database);
    var anna = house.hire("Anna", Role.SUPERVISOR);
    var now = house.clock.instant();
    first = newRequest(house).receivedAt(now.minus(Duration.ofMinutes(5))).stored();
    second = newRequest(house).receivedAt(now.minus(Duration.ofMinutes(3))).stored();
    workstation = DeskWindow.open(new Features(database, house.clock), folder, anna);
    OnScreen.until("two requests", () -> list() != null && list().getItems().size() == 2);
    OnScreen.focus("#list");
    OnScreen.press(KeyCode.HOME);
    OnScreen.await("#words", isVisible());
  }

  @AfterEach
  void close() {
    OnScreen.run(workstation::close);
    OnScreen.closeAll();
    database.close();
  }

  @SuppressWarnings("unchecked")
  private static ListView<InboxRow> list() {
    return (ListView<InboxRow>) OnScreen.find("#list");
  }

  private static RequestId selected() {
    return OnScreen.get(() -> list().getSelectionModel().getSelectedItem().id());
  }

  private static String text(String field) {
    return OnScreen.get(() -> ((TextInputControl) OnScreen.find(field)).getText());
  }

  private boolean awaits(RequestId id) {
    return database.read(tx -> house.requests.byId(tx, id)).orElseThrow().stage() instanceof AwaitingFirstContact;
  }

  /** As GTK delivers Ctrl+letter where no layout has Latin letters: without a key. */
  private static void pressControlCyrillic(String letter) {
    OnScreen.run(
        () ->
            Event.fireEvent(
                OnScreen.front().getFocusOwner(),
                new KeyEvent(
                    KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, letter, KeyCode.UNDEFINED, false, true, false, false)));
  }

  @Test
  void shortcutsWorkWhereRussianIsTheOnlyLayout() {
    pressControlCyrillic("т");
    OnScreen.await("#client", isFocused());
    OnScreen.type("Мария");
    pressControlCyrillic("ф");
    pressControlCyrillic("ч");
    assertThat(text("#client")).isEmpty();
    OnScreen.press(KeyCode.ESCAPE);
    OnScreen.awaitGone("#reach");
    pressControlCyrillic("а");
    OnScreen.await("#search", isFocused());
    pressControlCyrillic("л");
    OnScreen.await("#searchField", isFocused());
  }

  @Test
  void anArrowKeyOnTheFilterChangesTheListAsAClickDoes() {
    OnScreen.focus("#all");
    OnScreen.press(KeyCode.RIGHT);
    OnScreen.until("nothing is resolved", () -> list().getItems().isEmpty());
    assertThat(OnScreen.<Boolean>get(() -> ((ToggleButton) OnScreen.find("#resolved")).isSelected())).isTrue();
    OnScreen.press(KeyCode.LEFT);
    OnScreen.until("both again", () -> list().getItems().size() == 2);
    OnScreen.click("#mine");
    OnScreen.until("none is mine", () -> list().getItems().isEmpty());
    OnScreen.click("#unclaimed");
    OnScreen.until("both are unclaimed", () -> list().getItems().size() == 2);
  }

  @Test
  void aKeyLeadsToTheWordsTabGoesOnAndEscapeLeadsBack() {
    OnScreen.press(KeyCode.F3);
    OnScreen.await("#words", isFocused());
    OnScreen.type("She asks");
    OnScreen.press(KeyCode.TAB);
    assertThat(OnScreen.<Boolean>get(() -> OnScreen.find("#words").isFocused())).isFalse();
    OnScreen.press(KeyCode.SHIFT, KeyCode.TAB);
    OnScreen.await("#words", isFocused());
    assertThat(text("#words")).isEqualTo("She asks");
    OnScreen.press(KeyCode.ESCAPE);
    OnScreen.await("#list", isFocused());
    assertThat(text("#words")).as("leaving loses nothing").isEqualTo("She asks");
  }

  @Test
  void altAndADigitDoAndLeaveNoDigitBehind() {
    OnScreen.press(KeyCode.F3);
    OnScreen.type("Called back");
    OnScreen.press(KeyCode.ALT, KeyCode.DIGIT9);
    OnScreen.await("#story", isNotNull());
    OnScreen.until("the words are used", () -> text("#words").isEmpty());
    OnScreen.press(KeyCode.ALT, KeyCode.DIGIT8);
    assertThat(text("#words")).as("nothing to reopen, and nothing typed").isEmpty();
  }

  @Test
  void afterAnAnswerTheNextDeadlineIsChosenAndASecondPressIsNotForIt() {
    assertThat(selected()).isEqualTo(first);
    OnScreen.press(KeyCode.DIGIT2);
    OnScreen.until("the next one", () -> second.equals(list().getSelectionModel().getSelectedItem().id()));
    OnScreen.press(KeyCode.DIGIT2);
    assertThat(awaits(first)).isFalse();
    assertThat(awaits(second)).as("pressed twice by mistake").isTrue();
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.Z);
    OnScreen.until("back at the first", () -> awaits(first) && first.equals(list().getSelectionModel().getSelectedItem().id()));
  }

  @Test
  void whoeverWantsToStayWithWhomTheyAnsweredSaysSoOnce() {
    OnScreen.run(() -> ((CheckMenuItem) ((MenuButton) OnScreen.find("#more")).getItems().getFirst()).setSelected(false));
    OnScreen.press(KeyCode.DIGIT2);
    OnScreen.until("answered", () -> !awaits(first));
    OnScreen.await(".toast", isVisible());
    assertThat(selected()).isEqualTo(first);
    assertThat(new DeskSettings(folder.resolve("desk")).flag("turn.after_answer", true)).isFalse();
  }

  @Test
  void somebodyEnteredFromTheInboxIsShownAndItIsTheyWhoComplain() {
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
    OnScreen.await("#birthday", isNotNull());
    OnScreen.await("#name", isFocused());
    OnScreen.type("Пётр Орлов");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.await("#clients", isNotNull());
    OnScreen.await("#name", says("Пётр Орлов"));
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);
    OnScreen.await(".wizard-head", isVisible());
    OnScreen.await("#name", says("Пётр Орлов"));
  }

  private static void register() {
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.N);
    OnScreen.until("the form", () -> OnScreen.find("#reach") != null);
    OnScreen.await("#client", isFocused());
    OnScreen.type("Мария");
    OnScreen.press(KeyCode.ENTER);
    OnScreen.type("maria@example.com");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.awaitGone("#reach");
    OnScreen.until("it is registered", () -> list().getItems().size() == 3);
    OnScreen.await("#list", isFocused());
  }

  private boolean isKnown(String name) {
    return new SearchAnything(database).search(name, "RU").stream().anyMatch(row -> row.kind() == FoundKind.CLIENT);
  }

  @Test
  void aRegistrationFromWhichAComplaintWasOpenedIsNotTakenBackAndItIsSaidWhy() {
    register();
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);
    OnScreen.await(".wizard-head", isVisible());
    OnScreen.until("its first field", () -> OnScreen.front().getFocusOwner() instanceof TextInputControl);
    OnScreen.type("an apology");
    OnScreen.press(KeyCode.ESCAPE);
    OnScreen.awaitGone(".wizard-head");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.DIGIT1);
    OnScreen.focus("#list");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.Z);
    OnScreen.await("#toastText", says("Something belongs to this request by now"));
    assertThat(list().getItems()).hasSize(3);
    assertThat(isKnown("Мария")).isTrue();
  }

  @Test
  void undoAfterRegisteringTakesTheRequestBackAndGivesTheWords() {
    register();
    assertThat(isKnown("Мария")).isTrue();
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.Z);
    OnScreen.until("the form again", () -> OnScreen.find("#reach") != null);
    OnScreen.until("with the words", () -> text("#client").equals("Мария") && text("#reach").equals("maria@example.com"));
    OnScreen.press(KeyCode.ESCAPE);
    OnScreen.awaitGone("#reach");
    OnScreen.until("it is gone", () -> list().getItems().size() == 2);
    assertThat(isKnown("Мария")).as("whom nothing but this request had made a client").isFalse();
  }

  @Test
  void closingAFormThrowsNothingAway() {
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
    OnScreen.await("#name", isFocused());
    OnScreen.type("Пётр");
    OnScreen.press(KeyCode.ESCAPE);
    OnScreen.awaitGone("#birthday");
    OnScreen.await("#list", isFocused());
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
    OnScreen.await("#birthday", isNotNull());
    OnScreen.until("there again", () -> text("#name").equals("Пётр"));
  }
}
