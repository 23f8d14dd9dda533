package app.fifteen.app.window;

import static app.fifteen.desktop.kit.OnScreen.says;
import static app.fifteen.request.RequestFixture.newRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.Matchers.emptyString;
import static org.testfx.api.FxAssert.verifyThat;
import static org.testfx.matcher.base.NodeMatchers.isFocused;
import static org.testfx.matcher.base.NodeMatchers.isInvisible;
import static org.testfx.matcher.base.NodeMatchers.isVisible;
import static org.testfx.matcher.control.ListViewMatchers.hasItems;

import app.fifteen.app.Features;
import app.fifteen.complaint.ComplaintCase;
import app.fifteen.complaint.Grant;
import app.fifteen.complaint.Grievance;
import app.fifteen.complaint.Step;
import app.fifteen.complaint.StepFacts;
import app.fifteen.complaint.StepProgress;
import app.fifteen.database.BothDatabases;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.Role;
import app.fifteen.remedy.Effect;
import app.fifteen.remedy.RemedyKind;
import app.fifteen.remedy.Terms;
import app.fifteen.request.HouseFixture;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.matcher.control.TextInputControlMatchers;

/** Somebody angry is on the line, and the one at the desk has no hand free for the mouse. */
class WizardJourneyTest {

  @TempDir private Path folder;
  private Database database;
  private HouseFixture house;
  private Features features;
  private Workstation workstation;
  private Actor anna;
  private RequestId request;
  private int keys;

  @BeforeEach
  void open() {
    database = BothDatabases.sqlite(folder.resolve("office.db"));
    house = HouseFixture.in(database);
    anna = house.hire("Anna", Role.MANAGER);
    request = newRequest(house).stored();
    features = new Features(database, house.clock);
    database.run(
        tx ->
            features.remedies.store.add(
                tx, "",
                new Terms(
                    "Flowers", RemedyKind.GIFT, new Effect.Nothing(), new Money(150_000, Currency.getInstance("RUB")),
                    Optional.empty())));
    sit();
  }

  private void sit() {
    workstation = DeskWindow.open(features, folder, anna);
    OnScreen.await("#list", hasItems(1));
  }

  @AfterEach
  void close() {
    OnScreen.run(workstation::close);
    OnScreen.closeAll();
    database.close();
  }

  /** Counts every key that goes down, also those held. */
  private void press(KeyCode... chord) {
    keys += chord.length;
    OnScreen.press(chord);
  }

  private void done() {
    press(KeyCode.SHORTCUT, KeyCode.ENTER);
  }

  private void complain() {
    complain("#wanted");
  }

  /** @param first what then has the keyboard */
  private void complain(String first) {
    OnScreen.focus("#list");
    OnScreen.press(KeyCode.HOME);
    press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);
    OnScreen.await(first, isFocused());
    OnScreen.until("the case", () -> workstation.wizard().current().isPresent());
    OnScreen.await("#apologizeWords", TextInputControlMatchers.hasText(not(emptyString())));
  }

  private ComplaintCase stored(ComplaintId id) {
    return database.read(tx -> features.complaints.store.byId(tx, id)).orElseThrow();
  }

  private ComplaintId current() {
    return OnScreen.get(() -> workstation.wizard().current().orElseThrow());
  }

  /** Before, the case went silently to whoever stood there before. */
  @Test
  void aNameThatIsNobodysStaysInTheFieldWithASentence() {
    house.hire("Boris", Role.MANAGER);
    complain();
    var id = current();
    OnScreen.type("her money back");
    done();
    OnScreen.await("#ownWords", isFocused());
    press(KeyCode.ALT, KeyCode.DIGIT1);
    OnScreen.await("#leader", isFocused());
    // What stands there is selected a pulse later.
    OnScreen.until("it can be typed over", () -> !leader().getSelectedText().isEmpty());
    OnScreen.type("Zoe");
    OnScreen.press(KeyCode.TAB);
    done();
    OnScreen.await(".fact .problem", says("Nobody here is called “Zoe”"));
    assertThat(OnScreen.get(() -> leader().getText())).isEqualTo("Zoe");
    assertThat(OnScreen.get(() -> OnScreen.find("#leader").getAccessibleHelp())).contains("Zoe");
    assertThat(stored(id).progress().has(Step.OWN)).isFalse();
    OnScreen.await("#leader", isFocused());
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.A);
    OnScreen.type("Bor");
    done();
    OnScreen.until("Boris leads it", () -> stored(id).progress().has(Step.OWN));
    assertThat(stored(id).progress().leader()).isNotEqualTo(Optional.of(anna.id()));
  }

  private static TextInputControl leader() {
    return ((ComboBox<?>) OnScreen.find("#leader")).getEditor();
  }

  @Test
  void aComplaintIsGoneThroughByKeyboardAlone() {
    complain();
    var id = current();
    OnScreen.type("her money back");
    done();
    OnScreen.until("the second step", () -> stored(id).progress().has(Step.APOLOGIZE));
    OnScreen.await("#ownWords", isFocused());
    done();
    OnScreen.await("#plan", isFocused());
    OnScreen.type("refund the transfer");
    done();
    OnScreen.await("#remedies", isFocused());
    press(KeyCode.DIGIT1);
    press(KeyCode.SHORTCUT, KeyCode.G);
    OnScreen.until("it is given", () -> stored(id).offeredAt().isPresent());
    OnScreen.await(".wizard #left", says("1,500"));
    done();
    OnScreen.until("it is over", () -> workstation.wizard().current().isEmpty());

    var done = stored(id);
    assertThat(done.progress().isComplete()).isTrue();
    assertThat(done.opening().request()).contains(request);
    assertThat(done.grievance().wanted()).isEqualTo("her money back");
    assertThat(done.progress().fix().map(StepFacts.Fix::plan)).contains("refund the transfer");
    assertThat(done.progress().steps()).allSatisfy(step -> assertThat(step.facts().words()).isNotBlank());
    List<Grant> given = database.read(tx -> features.complaints.grants.of(tx, id));
    assertThat(given).hasSize(1);
    assertThat(keys).as("keys pressed").isLessThan(25);
  }

  @Test
  void escapeLeavesNoTraceOfASlipAndKeepsWhatWasTyped() {
    complain();
    var slip = current();
    press(KeyCode.ESCAPE);
    OnScreen.until("it is gone", () -> workstation.wizard().current().isEmpty());
    Optional<ComplaintCase> trace = database.read(tx -> features.complaints.store.byId(tx, slip));
    assertThat(trace).isEmpty();

    press(KeyCode.SHORTCUT, KeyCode.DIGIT1);
    complain();
    var id = current();
    OnScreen.type("an apology");
    press(KeyCode.ESCAPE);
    OnScreen.until("it is left", () -> workstation.wizard().current().isEmpty());
    press(KeyCode.SHORTCUT, KeyCode.DIGIT1);
    complain("#apologizeWords");
    assertThat(current()).isEqualTo(id);
    verifyThat(".wizard #wanted", TextInputControlMatchers.hasText("an apology"));
    assertThat(stored(id).progress()).isEqualTo(StepProgress.NONE);
    assertThat(stored(id).grievance()).isEqualTo(Grievance.UNKNOWN);
  }

  @Test
  void escapeLeavesTheFourthStepWhileTheKeyboardIsInItsListToo() {
    complain();
    OnScreen.type("her money back");
    done();
    OnScreen.await("#ownWords", isFocused());
    done();
    OnScreen.await("#plan", isFocused());
    OnScreen.type("refund the transfer");
    done();
    OnScreen.await("#remedies", isFocused());
    press(KeyCode.ESCAPE);
    OnScreen.until("it is left", () -> workstation.wizard().current().isEmpty());
  }

  @Test
  void aDoublePressTakesOnceAndWhatAnotherDeskTookIsTakenAgain() {
    complain();
    var id = current();
    OnScreen.type("an apology");
    press(KeyCode.ESCAPE);
    OnScreen.until("it is left", () -> workstation.wizard().current().isEmpty());
    OnScreen.run(
        () -> {
          workstation.wizard().goOn(id);
          workstation.wizard().goOn(id);
        });
    OnScreen.await(".wizard #wanted", TextInputControlMatchers.hasText("an apology"));

    features.complaints.takeDraft.take(id, true, anna).orFail();
    OnScreen.await(".wizard #readOnlyLine", isVisible());
    OnScreen.run(() -> workstation.wizard().goOn(id));
    OnScreen.await(".wizard #readOnlyLine", isInvisible());
    assertThat(current()).isEqualTo(id);
    assertThat(OnScreen.<Boolean>get(() -> ((TextInputControl) OnScreen.find(".wizard #wanted")).isEditable())).isTrue();
  }

  private static boolean isStored(Database in, String words) {
    return in.read(
        tx ->
            tx.dsl().fetch("select document from complaint_draft").getFirst().get(0, String.class).contains(words));
  }

  @Test
  void whatWasTypedIsThereAfterTheProgramWasKilled() {
    complain();
    var id = current();
    OnScreen.type("her money back");
    long lastKey = System.nanoTime();
    OnScreen.until("the last key is stored", () -> isStored(database, "her money back"));
    assertThat(Duration.ofNanos(System.nanoTime() - lastKey)).isLessThan(Duration.ofSeconds(1));
    try (var other = BothDatabases.again(database)) {
      assertThat(isStored(other, "her money back")).isTrue();
    }

    // Nothing is closed: the window is gone as if the power were.
    OnScreen.closeAll();
    sit();
    OnScreen.await("#toastText", says("Ivanova"));
    OnScreen.run(() -> workstation.wizard().goOn(id));
    OnScreen.await(".wizard #wanted", TextInputControlMatchers.hasText("her money back"));
  }
}
