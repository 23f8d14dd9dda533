package app.fifteen.app.window;

import static app.fifteen.request.RequestFixture.newRequest;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.app.Features;
import app.fifteen.complaint.ComplaintCase;
import app.fifteen.complaint.Grant;
import app.fifteen.complaint.Grievance;
import app.fifteen.complaint.Step;
import app.fifteen.complaint.StepFacts;
import app.fifteen.complaint.StepProgress;
import app.fifteen.database.BothDatabases;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.DeskSettings;
import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.Theme;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Language;
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
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    var policy = database.read(features.offices.store::current).orElseThrow();
    OnScreen.run(
        () -> {
          Theme.LIGHT.apply();
          var settings = new DeskSettings(folder.resolve("desk"));
          settings.set("sound", false);
          workstation =
              new Workstation(
                  features, new Stage(), settings, Language.EN, anna, policy, Tasks.inBackground(), _ -> {},
                  Optional.empty());
          workstation.show();
        });
    OnScreen.until("the inbox", () -> ((ListView<?>) OnScreen.find("#list")).getItems().size() == 1);
  }

  @AfterEach
  void close() {
    OnScreen.run(workstation::close);
    OnScreen.closeAll();
    database.close();
  }

  /** Counts every key that goes down, also those held. */
  private void press(KeyCode code, boolean shift, boolean control, boolean alt) {
    keys += 1 + (shift ? 1 : 0) + (control ? 1 : 0) + (alt ? 1 : 0);
    OnScreen.press(code, shift, control, alt);
  }

  private void done() {
    press(KeyCode.ENTER, false, true, false);
  }

  private void complain() {
    complain("wanted");
  }

  /** @param first what then has the keyboard */
  private void complain(String first) {
    OnScreen.run(() -> ((ListView<?>) OnScreen.find("#list")).getSelectionModel().select(0));
    press(KeyCode.C, true, true, false);
    untilFocused(first);
    OnScreen.until("the words", () -> workstation.wizard().current().isPresent() && !text("#apologizeWords").isEmpty());
  }

  private static String text(String selector) {
    return OnScreen.find(selector) instanceof TextInputControl input ? input.getText() : "";
  }

  private static void untilFocused(String id) {
    try {
      OnScreen.until(
          id + " has the keyboard",
          () -> OnScreen.front().getFocusOwner() instanceof Node node && id.equals(node.getId()));
    } catch (AssertionError instead) {
      throw new AssertionError(OnScreen.<String>get(() -> "it is with " + OnScreen.front().getFocusOwner()), instead);
    }
  }

  private ComplaintCase stored(ComplaintId id) {
    return database.read(tx -> features.complaints.store.byId(tx, id)).orElseThrow();
  }

  private ComplaintId current() {
    return OnScreen.get(() -> workstation.wizard().current().orElseThrow());
  }

  @Test
  void aComplaintIsGoneThroughByKeyboardAlone() {
    complain();
    var id = current();
    OnScreen.type("her money back");
    done();
    OnScreen.until("the second step", () -> stored(id).progress().has(Step.APOLOGIZE));
    untilFocused("ownWords");
    done();
    untilFocused("plan");
    OnScreen.type("refund the transfer");
    done();
    untilFocused("remedies");
    press(KeyCode.DIGIT1, false, false, false);
    press(KeyCode.G, false, true, false);
    OnScreen.until("it is given", () -> stored(id).offeredAt().isPresent());
    OnScreen.until("nothing is picked", () -> ((Label) OnScreen.find(".wizard #left")).getText().contains("1,500"));
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
    press(KeyCode.ESCAPE, false, false, false);
    OnScreen.until("it is gone", () -> workstation.wizard().current().isEmpty());
    Optional<ComplaintCase> trace = database.read(tx -> features.complaints.store.byId(tx, slip));
    assertThat(trace).isEmpty();

    press(KeyCode.DIGIT1, false, true, false);
    complain();
    var id = current();
    OnScreen.type("an apology");
    press(KeyCode.ESCAPE, false, false, false);
    OnScreen.until("it is left", () -> workstation.wizard().current().isEmpty());
    press(KeyCode.DIGIT1, false, true, false);
    complain("apologizeWords");
    assertThat(current()).isEqualTo(id);
    assertThat(OnScreen.<String>get(() -> text(".wizard #wanted"))).isEqualTo("an apology");
    assertThat(stored(id).progress()).isEqualTo(StepProgress.NONE);
    assertThat(stored(id).grievance()).isEqualTo(Grievance.UNKNOWN);
  }

  @Test
  void aDoublePressTakesOnceAndWhatAnotherDeskTookIsTakenAgain() {
    complain();
    var id = current();
    OnScreen.type("an apology");
    press(KeyCode.ESCAPE, false, false, false);
    OnScreen.until("it is left", () -> workstation.wizard().current().isEmpty());
    OnScreen.run(
        () -> {
          workstation.wizard().goOn(id);
          workstation.wizard().goOn(id);
        });
    OnScreen.until("it is back", () -> text(".wizard #wanted").equals("an apology"));

    features.complaints.takeDraft.take(id, true, anna).orFail();
    OnScreen.until("it is only read", () -> OnScreen.find(".wizard #readOnlyLine") instanceof Node line && line.isVisible());
    OnScreen.run(() -> workstation.wizard().goOn(id));
    OnScreen.until(
        "it can be written again",
        () -> OnScreen.find(".wizard #readOnlyLine") instanceof Node line && !line.isVisible());
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
    OnScreen.until("it is offered", () -> ((Label) OnScreen.find("#toastText")).getText().contains("Ivanova"));
    OnScreen.run(() -> workstation.wizard().goOn(id));
    OnScreen.until("what was typed", () -> text(".wizard #wanted").equals("her money back"));
  }
}
