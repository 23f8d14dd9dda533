package app.fifteen.desktop.makegood;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.FormProblem;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.Field;
import app.fifteen.kernel.Outcome;
import app.fifteen.makegood.TakeBackFound;
import app.fifteen.makegood.TakenBack;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The stretch of time in which a clock was wrong, as typed, and why what it found is taken back. */
public final class TakeBackViewModel {

  /** What is typed. */
  enum Part implements Field {
    FROM,
    TO
  }

  private final TakeBackFound takeBackFound;
  private final Desk desk;
  private final Notices notices;
  private final OneAtATime working;
  private final StringProperty from = new SimpleStringProperty("");
  private final StringProperty to = new SimpleStringProperty("");
  private final StringProperty reason = new SimpleStringProperty("");
  private final FormProblem problem;

  public TakeBackViewModel(TakeBackFound takeBackFound, Desk desk, Tasks tasks, Notices notices) {
    this.takeBackFound = takeBackFound;
    this.desk = desk;
    problem = new FormProblem(desk.messages());
    this.notices = notices;
    this.working = new OneAtATime(tasks);
    reason.set(desk.messages().get("takeback.reason.clock"));
    tasks.run(takeBackFound::last, last -> last.ifPresent(this::begin));
  }

  /** What was found last is what somebody is most likely to wonder at. */
  private void begin(Instant last) {
    from.set(TypedTime.text(last.minus(Duration.ofHours(1)), zone()));
    to.set(TypedTime.text(last.plus(Duration.ofMinutes(1)), zone()));
  }

  /** @param then told what would be done */
  void foresee(Consumer<TakenBack> then) {
    run((first, last) -> Outcome.done(takeBackFound.foresee(first, last)), then);
  }

  void takeBack(Runnable done) {
    var why = reason.get();
    var actor = desk.actor();
    run(
        (first, last) -> takeBackFound.takeBack(first, last, why, actor),
        taken -> {
          notices.say(desk.messages().get("takeback.done", taken.withdrawn(), taken.waived()));
          done.run();
        });
  }

  private void run(BiFunction<Instant, Instant, Outcome<TakenBack>> what, Consumer<TakenBack> then) {
    problem.clear();
    var first = from.get();
    var last = to.get();
    working.run(
        () -> TypedTime.read(first, zone()).at(Part.FROM).then(begin -> TypedTime.read(last, zone()).at(Part.TO).then(end -> what.apply(begin, end))),
        outcome -> outcome.use(then, refused -> problem.tell(refused)));
  }

  private ZoneId zone() {
    return desk.when().zone();
  }

  StringProperty fromProperty() {
    return from;
  }

  StringProperty toProperty() {
    return to;
  }

  StringProperty reasonProperty() {
    return reason;
  }

  /** Why it was refused, in words; empty while it was not. */
  FormProblem problemProperty() {
    return problem;
  }

  ReadOnlyBooleanProperty workingProperty() {
    return working.underWayProperty();
  }
}
