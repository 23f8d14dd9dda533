package app.fifteen.desktop.training;

import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.LiveQuery;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.ObservableRows;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.Actor;
import app.fifteen.practice.PracticeCase;
import app.fifteen.practice.PracticeCases;
import app.fifteen.practice.PracticeRun;
import app.fifteen.practice.PracticeRunRow;
import app.fifteen.practice.PracticeRunStore;
import app.fifteen.practice.RecordPractice;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The practice cases, how they went, and the run that is under way (R25). */
public final class TrainingViewModel {

  /** More than a year of daily practice; the table shows the newest. */
  static final int MOST = 500;

  /** What it reads and does it with; the database is the real one, and gets nothing but how runs went. */
  public record UseCases(Database database, PracticeRunStore runs, RecordPractice record, Rehearsals rehearsals) {}

  private final UseCases useCases;
  private final Desk desk;
  private final Tasks tasks;
  private final Notices notices;
  private final Supplier<Instant> now;
  private final List<PracticeCase> cases;
  private final ObservableList<CaseLine> lines = FXCollections.observableArrayList();
  private final ObservableList<PracticeRunRow> history = FXCollections.observableArrayList();
  private final ObjectProperty<CaseLine> selected = new SimpleObjectProperty<>();
  private final ReadOnlyBooleanWrapper preparing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<RunViewModel> run = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<ScoreCard> score = new ReadOnlyObjectWrapper<>();
  private final LiveQuery<Read> reading;
  private boolean closed;

  private record Read(List<PracticeRunRow> mine, List<PracticeRunRow> visible) {}

  public TrainingViewModel(UseCases useCases, Desk desk, Tasks tasks, Notices notices, Supplier<Instant> now) {
    this.useCases = useCases;
    this.desk = desk;
    this.tasks = tasks;
    this.notices = notices;
    this.now = now;
    cases =
        PracticeCases.in(desk.messages().language()).stream()
            .sorted(Comparator.comparing(PracticeCase::business))
            .toList();
    reading =
        new LiveQuery<>(
            tasks,
            () -> {
              var actor = desk.actor();
              return () ->
                  useCases.database()
                      .read(
                          tx -> new Read(useCases.runs().of(tx, actor.id(), MOST), useCases.runs().visibleTo(tx, actor, MOST)));
            },
            this::show);
    desk.actorProperty().addListener(_ -> reading.anew());
    show(new Read(List.of(), List.of()));
  }

  /** Somebody committed something, here or at another desk. */
  public void refresh() {
    reading.again();
  }

  private void show(Read read) {
    var kept = selected.get() == null ? cases.getFirst().id() : selected.get().script().id();
    ObservableRows.update(lines, cases.stream().map(script -> line(script, read.mine())).toList());
    ObservableRows.update(history, read.visible());
    selected.set(lines.stream().filter(line -> line.script().id().equals(kept)).findFirst().orElseThrow());
  }

  private static CaseLine line(PracticeCase script, List<PracticeRunRow> mine) {
    var runs = mine.stream().map(PracticeRunRow::run).filter(one -> one.scenario().equals(script.id())).toList();
    return new CaseLine(script, runs.stream().max(PracticeRun.BY_RESULT), runs.stream().findFirst());
  }

  /** The client calls. */
  void start(PracticeCase script) {
    if (preparing.get() || run.get() != null) {
      return;
    }
    preparing.set(true);
    score.set(null);
    var trainee = desk.actor();
    var started = new Started(script, trainee);
    useCases.rehearsals().begin(script, trainee, started, started::begun, () -> preparing.set(false));
  }

  /** What the one run that was started tells. */
  private final class Started implements Rehearsal.Events {

    private final PracticeCase script;
    private final Actor trainee;
    private RunViewModel here;

    Started(PracticeCase script, Actor trainee) {
      this.script = script;
      this.trainee = trainee;
    }

    void begun(Rehearsal rehearsal) {
      preparing.set(false);
      if (closed) {
        RunViewModel.end(rehearsal, tasks);
        return;
      }
      here = new RunViewModel(script, rehearsal, desk.policy().office().name(), tasks, now);
      run.set(here);
    }

    @Override
    public void changed() {
      if (here != null) {
        here.refresh();
      }
    }

    @Override
    public void finished() {
      var rehearsal = here.rehearsal();
      tasks.run(
          () -> {
            var went = rehearsal.score();
            return new ScoreCard(script, went, useCases.record().record(script, went, trainee).orFail());
          },
          card -> {
            end();
            score.set(card);
            refresh();
          },
          failure -> {
            end();
            tasks.report(failure);
          });
    }

    @Override
    public void left() {
      end();
      notices.say(desk.messages().get("training.not_recorded"));
    }

    private void end() {
      if (run.get() == here) {
        run.set(null);
      }
      here.close();
    }
  }

  /** The run is broken off: as leaving its wizard does. */
  void leave() {
    var current = run.get();
    if (current != null) {
      run.set(null);
      current.close();
      notices.say(desk.messages().get("training.not_recorded"));
    }
  }

  /** The one after a case, from the last one to the first. */
  PracticeCase after(PracticeCase script) {
    int at = cases.stream().map(PracticeCase::id).toList().indexOf(script.id());
    return cases.get((at + 1) % cases.size());
  }

  /** Back to the list. */
  void dismiss() {
    score.set(null);
  }

  public void tick(Instant at) {
    var current = run.get();
    if (current != null) {
      current.tick(at);
    }
  }

  /** The window goes: nothing of a run that is under way stays, nor of one that is only being prepared. */
  public void close() {
    closed = true;
    if (run.get() != null) {
      run.get().close();
    }
  }

  String title(PracticeRun went) {
    return cases.stream()
        .filter(script -> script.id().equals(went.scenario()))
        .map(PracticeCase::title)
        .findFirst()
        .orElse(went.scenario());
  }

  ObservableList<CaseLine> lines() {
    return lines;
  }

  ObservableList<PracticeRunRow> history() {
    return history;
  }

  ObjectProperty<CaseLine> selectedProperty() {
    return selected;
  }

  ReadOnlyBooleanProperty preparingProperty() {
    return preparing.getReadOnlyProperty();
  }

  /** Whether a client is on the line, or about to be. */
  public boolean isOn() {
    return preparing.get() || run.get() != null;
  }

  /** Null while none is under way. */
  ReadOnlyObjectProperty<RunViewModel> runProperty() {
    return run.getReadOnlyProperty();
  }

  /** Of the run that has just ended; null otherwise. */
  ReadOnlyObjectProperty<ScoreCard> scoreProperty() {
    return score.getReadOnlyProperty();
  }
}
