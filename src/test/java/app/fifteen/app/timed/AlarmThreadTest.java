package app.fifteen.app.timed;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.kernel.TimedWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The thread that does what runs by itself. */
@Timeout(30)
class AlarmThreadTest {

  private static final TimedWorkRunner.Listener NOBODY =
      new TimedWorkRunner.Listener() {
        @Override
        public void failed(TimedWork work, Throwable failure) {}

        @Override
        public void recovered(TimedWork work) {}
      };

  @Test
  void callsOnOneThreadOfItsOwnThatKeepsNoProgramAlive() throws InterruptedException {
    var threads = new CopyOnWriteArrayList<Thread>();
    var called = new CountDownLatch(2);
    try (var alarm = new AlarmThread()) {
      for (int i = 0; i < 2; i++) {
        alarm.after(
            Duration.ofMillis(i),
            () -> {
              threads.add(Thread.currentThread());
              called.countDown();
            });
      }
      called.await();
      assertThat(threads.get(0)).isSameAs(threads.get(1)).isNotSameAs(Thread.currentThread());
      assertThat(threads.get(0).isDaemon()).isTrue();
    }
  }

  @Test
  void closingWaitsForTheChunkThatIsBeingDoneAndLetsNoOtherBegin() throws Exception {
    var begun = new CountDownLatch(1);
    var closing = new CompletableFuture<Thread>();
    var happened = new CopyOnWriteArrayList<String>();
    var endless =
        new TimedWork() {
          @Override
          public Optional<Instant> nextAt() {
            return Optional.of(ALREADY);
          }

          @Override
          public void run() {
            begun.countDown();
            awaitWaiting(closing.join());
            happened.add("chunk");
          }
        };
    var runner = new TimedWorkRunner(List.of(endless, endless), Clock.systemUTC(), new AlarmThread(), NOBODY);
    runner.start();
    begun.await();
    var closed =
        Thread.ofPlatform()
            .start(
                () -> {
                  runner.close();
                  happened.add("closed");
                });
    closing.complete(closed);
    closed.join(TimeUnit.SECONDS.toMillis(20));
    assertThat(happened).containsExactly("chunk", "closed");
  }

  private static void awaitWaiting(Thread thread) {
    while (thread.getState() != Thread.State.TIMED_WAITING && thread.getState() != Thread.State.TERMINATED) {
      Thread.onSpinWait();
    }
  }

  @Test
  void whatIsAskedAfterClosingIsNotDone() {
    var alarm = new AlarmThread();
    alarm.close();
    alarm.after(Duration.ZERO, () -> {}).cancel();
  }
}
