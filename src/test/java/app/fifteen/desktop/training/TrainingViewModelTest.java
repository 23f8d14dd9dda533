package app.fifteen.desktop.training;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.complaint.ComplaintCase;
import app.fifteen.complaint.ComplaintFixture;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.practice.PracticeCase;
import app.fifteen.practice.PracticeCases;
import app.fifteen.practice.PracticeScore;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;

/** Whose run it is, and that none outlives its window, without one. */
class TrainingViewModelTest {

  private Database opened;
  private ComplaintFixture at;
  private Desk desk;
  private TrainingViewModel training;
  private Call call;

  /** A run whose client is on the line when the test says so. */
  private final class Call implements Rehearsal {

    private final Rehearsal.Events events;
    private final Consumer<Rehearsal> begun;
    private boolean ended;
    private boolean deleted;

    Call(Rehearsal.Events events, Consumer<Rehearsal> begun) {
      this.events = events;
      this.begun = begun;
    }

    @Override
    public Node wizard() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void focus() {}

    @Override
    public ComplaintCase complaint() {
      return at.get(at.opened().hold().complaint());
    }

    @Override
    public PracticeScore score() {
      return new PracticeScore(List.of(), Optional.empty(), Optional.of(Duration.ofSeconds(30)));
    }

    @Override
    public void end() {
      ended = true;
    }

    @Override
    public void delete() {
      assertThat(ended).isTrue();
      deleted = true;
    }
  }

  private void in(Database database) {
    opened = database;
    at = ComplaintFixture.in(database);
    desk =
        new Desk(new Messages(Language.EN), at.anna, database.read(at.house.offices::current).orElseThrow());
    var runs = at.house.practice().runs;
    training =
        new TrainingViewModel(
            new TrainingViewModel.UseCases(
                database, runs, at.house.practice().recordPractice,
                (_, _, events, begun, _) -> call = new Call(events, begun)),
            desk, Tasks.sameThread(), new Notices(), at.house.clock::instant);
  }

  @AfterEach
  void close() {
    opened.close();
  }

  private static PracticeCase script() {
    return PracticeCases.in(Language.EN).getFirst();
  }

  private int runs(Actor trainee) {
    return opened.read(tx -> at.house.practice().runs.of(tx, trainee.id(), 10)).size();
  }

  @StoreTest
  void aRunIsTheirsWhoBeganItWhoeverSitsHereWhenItEnds(Database database) {
    in(database);
    training.start(script());
    call.begun.accept(call);
    desk.actorProperty().set(at.boris);
    call.events.finished();
    assertThat(runs(at.anna)).isEqualTo(1);
    assertThat(runs(at.boris)).isZero();
    assertThat(call.deleted).isTrue();
  }

  @StoreTest
  void aRunThatIsReadyAfterItsWindowIsGoneIsDeleted(Database database) {
    in(database);
    training.start(script());
    training.close();
    call.begun.accept(call);
    assertThat(training.runProperty().get()).isNull();
    assertThat(call.deleted).isTrue();
  }

  @StoreTest
  void closingTheWindowDeletesTheRunThatIsUnderWay(Database database) {
    in(database);
    training.start(script());
    call.begun.accept(call);
    training.close();
    assertThat(call.deleted).isTrue();
    assertThat(runs(at.anna)).isZero();
  }
}
