package app.fifteen.desktop.client;

import app.fifteen.client.Client;
import app.fifteen.client.ClientUndo;
import app.fifteen.client.DecideStanding;
import app.fifteen.client.Standing;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DraftDesk;
import app.fifteen.desktop.kit.DraftFields;
import app.fifteen.desktop.kit.FormProblem;
import app.fifteen.desktop.kit.KeptForm;
import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.draft.DraftOf;
import app.fifteen.kernel.ClientId;
import app.fifteen.staff.Permission;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A decision on what a client is to the office, with its reason. */
public final class StandingViewModel {

  private final DecideStanding decide;
  private final Desk desk;
  private final OneAtATime saving;
  private final ClientId id;
  private final String name;
  private final ObjectProperty<Standing> standing = new SimpleObjectProperty<>();
  private final StringProperty reason = new SimpleStringProperty("");
  private final FormProblem problem;
  private final DraftFields typed;
  private final KeptForm kept;

  public StandingViewModel(DecideStanding decide, Desk desk, Tasks tasks, DraftDesk drafts, Client client) {
    this.decide = decide;
    this.desk = desk;
    problem = new FormProblem(desk.messages());
    saving = new OneAtATime(tasks);
    id = client.id();
    name = client.facts().name();
    standing.set(client.standing().standing());
    reason.set(client.standing().reason());
    standing.addListener(
        (_, was, _) -> {
          // The reason of another standing is none for this one.
          if (was == client.standing().standing() && reason.get().equals(client.standing().reason())) {
            reason.set("");
          }
        });
    typed =
        new DraftFields(drafts)
            .with("standing", standing, Standing.class, () -> client.standing().standing())
            .with("reason", reason, () -> client.standing().reason());
    typed.show(new DraftOf.ClientForm(id, DraftOf.ClientDeed.STANDING));
    kept = new KeptForm(typed);
  }

  void save(Consumer<ClientUndo> then) {
    var actor = desk.actor();
    var chosen = standing.get();
    var why = reason.get();
    var said = typed.said();
    saving.run(
        () -> decide.decide(id, chosen, why, actor),
        outcome ->
            outcome.use(
                undo -> {
                  said.recorded();
                  then.accept(undo);
                },
                refused -> problem.tell(refused)));
  }

  /** Whether whoever sits here may choose it (R23). */
  boolean mayChoose(Standing one) {
    return Permission.STOP_RETAINING.of(desk.actor()) || one != Standing.NOT_RETAINED;
  }

  /** What is typed and not decided yet. */
  KeptForm kept() {
    return kept;
  }

  String name() {
    return name;
  }

  ObjectProperty<Standing> standingProperty() {
    return standing;
  }

  StringProperty reasonProperty() {
    return reason;
  }

  /** Why it was refused, in words; empty while it was not. */
  FormProblem problemProperty() {
    return problem;
  }

  ReadOnlyBooleanProperty savingProperty() {
    return saving.underWayProperty();
  }
}
