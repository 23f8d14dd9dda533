package app.fifteen.desktop.complaint;

import app.fifteen.complaint.CaseTask;
import app.fifteen.complaint.ComplaintField;
import app.fifteen.complaint.MoveTask;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.FormProblem;
import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.staff.StaffMember;
import app.fifteen.staff.StaffStore;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A task about to get another owner, or another date. */
public final class MoveTaskViewModel {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm").withResolverStyle(ResolverStyle.STRICT);

  private final MoveTask move;
  private final Desk desk;
  private final OneAtATime saving;
  private final CaseTask task;
  private final ObservableList<StaffMember> staff = FXCollections.observableArrayList();
  private final ObjectProperty<StaffMember> owner = new SimpleObjectProperty<>();
  private final StringProperty due = new SimpleStringProperty("");
  private final StringProperty words = new SimpleStringProperty("");
  private final FormProblem problem;

  public MoveTaskViewModel(
      Database database, StaffStore staffStore, MoveTask move, Desk desk, Tasks tasks, CaseTask task) {
    this.move = move;
    this.desk = desk;
    problem = new FormProblem(desk.messages());
    this.task = task;
    saving = new OneAtATime(tasks);
    due.set(text(task.due()));
    tasks.run(
        () -> database.read(staffStore::all),
        all -> {
          staff.setAll(all.stream().filter(one -> one.active() || one.id().equals(task.owner())).toList());
          owner.set(staff.stream().filter(one -> one.id().equals(task.owner())).findFirst().orElse(null));
        });
  }

  private String text(Instant at) {
    return TIME.format(at.atZone(desk.when().zone()));
  }

  /** @param saved called once it is stored */
  void save(Runnable saved) {
    var chosen = owner.get();
    if (chosen == null) {
      return;
    }
    var said = words.get();
    var actor = desk.actor();
    time()
        .use(
            until ->
                saving.run(
                    () ->
                        move.move(task.complaint(), task.id(), task.version(), chosen.id(), until, said, actor),
                    outcome -> outcome.use(_ -> saved.run(), refused -> problem.tell(refused))),
            refused -> problem.tell(refused));
  }

  /** To the minute, as it is typed; untouched it stays as it was, to the second. */
  private Outcome<Instant> time() {
    if (due.get().strip().equals(text(task.due()))) {
      return Outcome.done(task.due());
    }
    try {
      return Outcome.done(LocalDateTime.parse(due.get().strip(), TIME).atZone(desk.when().zone()).toInstant());
    } catch (DateTimeParseException e) {
      return Outcome.refused(Rejection.of("common.time.wrong", due.get()).at(ComplaintField.DUE));
    }
  }

  String what() {
    return task.isPlanned() ? task.what() : desk.messages().get("case.task.steps");
  }

  ObservableList<StaffMember> staff() {
    return staff;
  }

  ObjectProperty<StaffMember> ownerProperty() {
    return owner;
  }

  StringProperty dueProperty() {
    return due;
  }

  StringProperty wordsProperty() {
    return words;
  }

  /** Why it was refused, in words; empty while it was not. */
  FormProblem problemProperty() {
    return problem;
  }

  ReadOnlyBooleanProperty savingProperty() {
    return saving.underWayProperty();
  }
}
