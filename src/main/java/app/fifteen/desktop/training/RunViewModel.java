package app.fifteen.desktop.training;

import app.fifteen.complaint.ComplaintCase;
import app.fifteen.desktop.kit.LiveQuery;
import app.fifteen.desktop.kit.ObservableRows;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.practice.Call;
import app.fifteen.practice.PracticeCase;
import java.time.Instant;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The client on the line: what they have said so far. */
final class RunViewModel {

  private final PracticeCase script;
  private final Rehearsal rehearsal;
  private final Tasks tasks;
  private final Call call;
  private final Supplier<Instant> now;
  private final ObservableList<Call.Line> lines = FXCollections.observableArrayList();
  private final LiveQuery<ComplaintCase> reading;
  private ComplaintCase complaint;
  private boolean over;

  RunViewModel(PracticeCase script, Rehearsal rehearsal, String office, Tasks tasks, Supplier<Instant> now) {
    this.script = script;
    this.rehearsal = rehearsal;
    this.tasks = tasks;
    this.now = now;
    call = new Call(script, office);
    reading = new LiveQuery<>(tasks.during(() -> !over), () -> rehearsal::complaint, this::show);
    refresh();
  }

  void refresh() {
    if (!over) {
      reading.again();
    }
  }

  private void show(ComplaintCase read) {
    complaint = read;
    tick(now.get());
  }

  void tick(Instant at) {
    if (complaint != null && !over) {
      ObservableRows.update(lines, call.lines(complaint, at));
    }
  }

  void close() {
    if (!over) {
      over = true;
      end(rehearsal, tasks);
    }
  }

  /** Ends a run; what is left of it is deleted in the background. */
  static void end(Rehearsal rehearsal, Tasks tasks) {
    rehearsal.end();
    tasks.run(
        () -> {
          rehearsal.delete();
          return null;
        },
        _ -> {});
  }

  PracticeCase script() {
    return script;
  }

  Rehearsal rehearsal() {
    return rehearsal;
  }

  /** What the client has said, the first first. */
  ObservableList<Call.Line> lines() {
    return lines;
  }
}
