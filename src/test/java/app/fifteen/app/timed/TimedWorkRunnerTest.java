package app.fifteen.app.timed;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.kernel.Failure;
import app.fifteen.kernel.TestClock;
import app.fifteen.kernel.TimedWork;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What runs by itself: when it is due, in chunks, and again after whatever went wrong. */
class TimedWorkRunnerTest {

  private static final Instant NOON = Instant.parse("2026-11-23T09:00:00Z");
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final TestClock clock = new TestClock(NOON);
  private final HandAlarm alarm = new HandAlarm(clock);
  private final List<String> told = new ArrayList<>();

  /** A pile of chunks, to be done from an instant on, as a table would hold them. */
  private final class Pile implements TimedWork {
    final List<Instant> ran = new ArrayList<>();
    Instant dueAt;
    int chunks;
    int looks;
    RuntimeException failure;

    Pile(Instant dueAt, int chunks) {
      this.dueAt = dueAt;
      this.chunks = chunks;
    }

    @Override
    public Optional<Instant> nextAt() {
      looks++;
      return chunks == 0 ? Optional.empty() : Optional.of(dueAt);
    }

    @Override
    public void run() {
      ran.add(clock.instant());
      if (failure != null) {
        throw failure;
      }
      chunks--;
    }

    List<Long> ranAfter() {
      return ran.stream().map(at -> Duration.between(NOON, at).toSeconds()).toList();
    }
  }

  private TimedWorkRunner started(TimedWork... works) {
    var runner =
        new TimedWorkRunner(
            List.of(works), clock, alarm,
            new TimedWorkRunner.Listener() {
              @Override
              public void failed(TimedWork work, Throwable failure) {
                told.add(failure.getMessage());
              }

              @Override
              public void recovered(TimedWork work) {
                told.add("recovered");
              }
            });
    runner.start();
    alarm.run();
    return runner;
  }

  @Test
  void runsAtTheVeryInstantItIsDueAndNotBefore() {
    var due = NOON.plusSeconds(90).plusMillis(1);
    var pile = new Pile(due, 1);
    started(pile);
    alarm.pass(Duration.ofSeconds(90));
    assertThat(pile.ran).isEmpty();
    alarm.pass(SECOND);
    assertThat(pile.ran).containsExactly(due);
    alarm.pass(Duration.ofHours(1));
    assertThat(pile.ran).hasSize(1);
  }

  @Test
  void whatFellDueWhileNothingRanIsDoneAtOnce() {
    var pile = new Pile(NOON.minusSeconds(86_400), 1);
    started(pile);
    assertThat(pile.ran).containsExactly(NOON);
  }

  @Test
  void aPileIsDoneChunkByChunkAndOthersTakeTheirTurnsBetween() {
    var order = new ArrayList<String>();
    var large = new Pile(NOON, 3);
    var small = new Pile(NOON, 1);
    started(naming("large", large, order), naming("small", small, order));
    assertThat(order).containsExactly("large", "small", "large", "large");
    assertThat(large.ran).containsExactly(NOON, NOON, NOON);
  }

  private static TimedWork naming(String name, TimedWork work, List<String> order) {
    return new TimedWork() {
      @Override
      public Optional<Instant> nextAt() {
        return work.nextAt();
      }

      @Override
      public void run() {
        order.add(name);
        work.run();
      }
    };
  }

  @Test
  void aChangeOfTheDatabaseMakesItLookAgainOnceHoweverManyCameTogether() {
    var pile = new Pile(NOON, 0);
    var runner = started(pile);
    int looked = pile.looks;
    pile.chunks = 1;
    alarm.pass(SECOND);
    assertThat(pile.ran).as("nobody told of a change").isEmpty();
    runner.changed();
    runner.changed();
    alarm.run();
    assertThat(pile.ran).hasSize(1);
    assertThat(pile.looks).as("once for the change, once after the chunk").isEqualTo(looked + 2);
  }

  @Test
  void asLongAsNothingHappensTheDatabaseIsAskedOnceAMinuteAndTheClockOnceASecond() {
    var pile = new Pile(NOON.plus(Duration.ofDays(1)), 1);
    started(pile);
    int looked = pile.looks;
    int called = alarm.made();
    alarm.pass(Duration.ofMinutes(10));
    assertThat(pile.looks - looked).isBetween(9, 10);
    assertThat(alarm.made() - called).isBetween(600, 601);
  }

  @Test
  void whatNoChangeToldOfIsFoundWithinAMinute() {
    var pile = new Pile(NOON, 0);
    started(pile);
    pile.chunks = 1;
    alarm.pass(Duration.ofSeconds(62));
    assertThat(pile.ran).hasSize(1);
  }

  @Test
  void aClockSetForwardIsFollowedWithinASecond() {
    var pile = new Pile(NOON.plus(Duration.ofHours(8)), 1);
    started(pile);
    clock.set(NOON.plus(Duration.ofHours(9)));
    alarm.pass(SECOND);
    assertThat(pile.ran).hasSize(1);
  }

  @Test
  void aClockSetBackLosesNothingAndDoesNothingTwice() {
    var pile = new Pile(NOON.plusSeconds(10), 1);
    started(pile);
    alarm.pass(Duration.ofSeconds(5));
    clock.set(NOON.minus(Duration.ofHours(1)));
    alarm.pass(Duration.ofHours(1));
    assertThat(pile.ran).isEmpty();
    alarm.pass(Duration.ofSeconds(10));
    assertThat(pile.ran).containsExactly(NOON.plusSeconds(10));
    clock.set(NOON);
    alarm.pass(Duration.ofMinutes(5));
    assertThat(pile.ran).hasSize(1);
  }

  @Test
  void afterAFailureItRestsOneSecondThenTwoAndAtMostHalfAMinute() {
    var pile = new Pile(NOON, 1);
    pile.failure = Failure.of(null, "database.io", "office.db");
    started(pile);
    alarm.pass(Duration.ofSeconds(125));
    assertThat(pile.ranAfter()).containsExactly(0L, 1L, 3L, 7L, 15L, 31L, 61L, 91L, 121L);
  }

  @Test
  void changesDoNotCutARestShort() {
    var pile = new Pile(NOON, 1);
    pile.failure = new IllegalStateException("broken");
    var runner = started(pile);
    for (int i = 0; i < 10; i++) {
      runner.changed();
      alarm.run();
    }
    assertThat(pile.ran).hasSize(1);
  }

  @Test
  void oneTroubleIsToldOnceAndWhenItIsOverToo() {
    var pile = new Pile(NOON, 2);
    pile.failure = Failure.of(null, "database.io", "office.db");
    started(pile);
    alarm.pass(Duration.ofMinutes(5));
    assertThat(told).hasSize(1);
    pile.failure = new IllegalStateException("broken");
    alarm.pass(Duration.ofMinutes(5));
    assertThat(told).hasSize(2).endsWith("broken");
    pile.failure = null;
    alarm.pass(Duration.ofMinutes(1));
    assertThat(told).hasSize(3).endsWith("recovered");
    assertThat(pile.chunks).isZero();
    pile.chunks = 1;
    pile.failure = new IllegalStateException("broken");
    pile.ran.clear();
    alarm.pass(Duration.ofSeconds(70));
    assertThat(Duration.between(pile.ran.get(0), pile.ran.get(1))).as("the rests begin anew").isEqualTo(SECOND);
    assertThat(told).hasSize(4).endsWith("broken");
  }

  @Test
  void whatFailsDoesNotKeepOthersFromTheirTurn() {
    var broken = new Pile(NOON, 1);
    broken.failure = new IllegalStateException("broken");
    var sound = new Pile(NOON.plusSeconds(20), 1);
    started(broken, sound);
    alarm.pass(Duration.ofSeconds(20));
    assertThat(sound.ran).containsExactly(NOON.plusSeconds(20));
  }

  @Test
  void whenTheDataCanBeReachedAgainNoRestIsKept() {
    var pile = new Pile(NOON, 1);
    pile.failure = Failure.of(null, "database.io", "office.db");
    var runner = started(pile);
    alarm.pass(Duration.ofSeconds(40));
    int tried = pile.ran.size();
    pile.failure = null;
    runner.tryAgain();
    alarm.run();
    assertThat(pile.ran).hasSize(tried + 1);
    assertThat(told).endsWith("recovered");
    alarm.pass(Duration.ofMinutes(2));
    assertThat(pile.ran).hasSize(tried + 1);
  }

  @Test
  void whatIsDoneOnceIsDoneAgainOnlyIfItFailed() {
    var tries = new ArrayList<Instant>();
    var once =
        TimedWork.once(
            () -> {
              tries.add(clock.instant());
              if (tries.size() == 1) {
                throw new IllegalStateException("broken");
              }
            });
    var runner = started(once);
    alarm.pass(Duration.ofMinutes(5));
    runner.changed();
    alarm.run();
    assertThat(tries).containsExactly(NOON, NOON.plusSeconds(1));
  }

  @Test
  void nothingRunsAfterClosing() {
    var pile = new Pile(NOON.plusSeconds(5), 1);
    var runner = started(pile);
    runner.close();
    runner.changed();
    alarm.pass(Duration.ofMinutes(1));
    assertThat(pile.ran).isEmpty();
  }
}
