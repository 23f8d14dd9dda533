package app.fifteen.app.window;

import static app.fifteen.desktop.kit.OnScreen.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.matcher.base.NodeMatchers.isFocused;
import static org.testfx.matcher.base.NodeMatchers.isNotNull;

import app.fifteen.app.Features;
import app.fifteen.client.ClientDraftFixture;
import app.fifteen.database.BothDatabases;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Destination;
import app.fifteen.kernel.Role;
import app.fifteen.request.HouseFixture;
import app.fifteen.sealed.ReplyWay;
import app.fifteen.sealed.SealedDraft;
import app.fifteen.sealed.SealedFilter;
import app.fifteen.sealed.SealedKind;
import app.fifteen.sealed.SealedMessage;
import app.fifteen.sealed.SealedMessageRow;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a client has to say to the supervisor, with the keyboard alone: written down, sealed, opened and answered (R26). */
class SealedJourneyTest {

  private static final String SECRET = "Anna shouted at me";

  @TempDir private Path folder;
  private Database database;
  private HouseFixture house;
  private Features features;
  private Actor anna;
  private Actor svetlana;
  private ClientId maria;
  private Workstation workstation;

  @BeforeEach
  void open() {
    database = BothDatabases.sqlite(folder.resolve("office.db"));
    house = HouseFixture.in(database);
    features = new Features(database, house.clock);
    anna = house.hire("Anna", Role.MANAGER);
    svetlana = house.hire("Svetlana", Role.SUPERVISOR);
    maria = house.clients().addClient.add(ClientDraftFixture.named("Maria Ivanova").draft(), anna).orFail();
  }

  @AfterEach
  void close() {
    OnScreen.run(workstation::close);
    OnScreen.closeAll();
    database.close();
  }

  private void sit(Actor actor) {
    workstation = DeskWindow.open(features, folder, actor);
    OnScreen.await("#nav-sealed", isNotNull());
  }

  private void sitDown(Actor actor) {
    OnScreen.run(() -> workstation.desk().actorProperty().set(actor));
  }

  private SealedMessage sealed() {
    var draft = new SealedDraft(Optional.of(maria), Optional.empty(), SealedKind.COMPLAINT, SECRET, ReplyWay.LETTER, "");
    return features.sealedMessages.sealMessage.seal(draft, anna).orFail();
  }

  private List<SealedMessageRow> rows(SealedFilter filter) {
    return database.read(tx -> features.sealedMessages.list.rows(tx, filter, svetlana, 10));
  }

  /** What cannot be taken back is asked once, and the keyboard is first on the answer that changes nothing. */
  private static void sure(String what) {
    OnScreen.await(".dialog-pane .label", says(what));
    OnScreen.press(KeyCode.TAB);
    OnScreen.press(KeyCode.ENTER);
    OnScreen.awaitGone(".dialog-pane");
  }

  private static String typed(String field) {
    return OnScreen.get(() -> ((TextInputControl) OnScreen.find(field)).getText());
  }

  private static boolean isAnywhere(String words) {
    return OnScreen.get(
        () ->
            OnScreen.lookup(".label").queryAll().stream()
                .anyMatch(label -> label instanceof Labeled said && said.getText() != null && said.getText().contains(words)));
  }

  private static String firstLine() {
    return OnScreen.get(
        () ->
            OnScreen.lookup("#sealed-messages .sealed-cell").queryAll().stream()
                .<ListCell<?>>map(cell -> (ListCell<?>) cell)
                .filter(cell -> cell.getIndex() == 0 && cell.getItem() != null)
                .map(ListCell::getAccessibleText)
                .findFirst()
                .orElse(""));
  }

  @Test
  void whatIsWrittenForAClientIsKeptUntilItIsSealedAndNotToBeReadAfterThat() {
    sit(anna);
    OnScreen.run(() -> workstation.open(new Destination.Client(maria)));
    OnScreen.await("#name", says("Maria Ivanova"));
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.S);
    OnScreen.await("#sealed-form-text", isFocused());
    OnScreen.type(SECRET);
    OnScreen.press(KeyCode.ESCAPE);
    OnScreen.awaitGone("#sealed-form-text");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.S);
    OnScreen.await("#sealed-form-text", isNotNull());
    OnScreen.until("it is there again", () -> typed("#sealed-form-text").equals(SECRET));
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    sure("It can be opened only by: Svetlana");
    OnScreen.awaitGone("#sealed-form-text");
    OnScreen.await("#toastText", says("Answer due: Tue 24 Nov, 10:00"));
    assertThat(rows(SealedFilter.UNANSWERED)).singleElement().satisfies(row -> assertThat(row.client().orElseThrow().id()).isEqualTo(maria));
    OnScreen.until("the draft is gone", () -> database.read(tx -> features.drafts.store.of(tx, anna.id())).isEmpty());
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.DIGIT7);
    OnScreen.await("#sealed-client", says("Maria Ivanova"));
    OnScreen.await(".empty-state .label", says("only the supervisor can read it"));
    OnScreen.press(KeyCode.ENTER);
    assertThat(isAnywhere(SECRET)).isFalse();
    assertThat(rows(SealedFilter.UNANSWERED).getFirst().message().openedAt()).isEmpty();
  }

  @Test
  void ofSomebodyUnknownThePhoneIsAskedForAtItsFieldBeforeAnythingIsSealed() {
    sit(anna);
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.DIGIT7);
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.S);
    OnScreen.await("#sealed-form-text", isFocused());
    OnScreen.type("Put a ramp at your door");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.await("#sealed-reach", isFocused());
    OnScreen.await(".problem", says("otherwise nobody can answer"));
    assertThat(rows(SealedFilter.UNANSWERED)).isEmpty();
    OnScreen.type("Catherine, 555");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    sure("Seal the message?");
    OnScreen.until("sealed", () -> rows(SealedFilter.UNANSWERED).size() == 1);
  }

  @Test
  void aSupervisorOpensAndAnswersByKeysAndNobodyWhoSitsDownMeanwhileReadsIt() {
    var message = sealed();
    sit(svetlana);
    OnScreen.await("#nav-sealed .badge", says("1"));
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.DIGIT7);
    OnScreen.await("#sealed-client", says("Maria Ivanova"));
    assertThat(isAnywhere(SECRET)).as("a look at the list breaks no seal").isFalse();
    OnScreen.press(KeyCode.ENTER);
    OnScreen.await("#sealed-text", says(SECRET));
    OnScreen.press(KeyCode.ENTER);
    OnScreen.await("#sealed-words", isFocused());
    OnScreen.type("I am sorry");
    sitDown(anna);
    OnScreen.until("the page is empty", () -> OnScreen.find("#sealed-text") == null || !isAnywhere(SECRET));
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.DIGIT7);
    OnScreen.await("#sealed-client", says("Maria Ivanova"));
    assertThat(isAnywhere(SECRET)).as("she wrote it down, and may not read it").isFalse();
    assertThat(typed("#sealed-words")).isEmpty();
    sitDown(svetlana);
    OnScreen.run(() -> workstation.open(new Destination.SealedMessage(message.id())));
    OnScreen.await("#sealed-text", says(SECRET));
    OnScreen.until("what she typed is there again", () -> typed("#sealed-words").equals("I am sorry"));
    OnScreen.focus("#sealed-words");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    sure("Has the client got this answer?");
    OnScreen.await("#sealed-given", says("I am sorry"));
    OnScreen.await("#sealed-messages", isFocused());
    assertThat(rows(SealedFilter.ANSWERED)).hasSize(1);
    var read = features.sealedMessages.readSealedMessage.read(message.id(), svetlana).orFail();
    assertThat(read.answer().orElseThrow().how()).as("as the client wanted").isEqualTo(ReplyWay.LETTER);
  }

  @Test
  void theCountdownRunsAndSaysInWordsWhatIsLate() {
    sealed();
    sit(svetlana);
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.DIGIT7);
    OnScreen.until("on track: " + firstLine(), () -> firstLine().contains("On track, 24:00:00"));
    house.clock.pass(Duration.ofHours(24).plusSeconds(5));
    OnScreen.until("late: " + firstLine(), () -> firstLine().contains("Missed, +00:00:05"));
  }
}
