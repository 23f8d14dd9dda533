package app.fifteen.app.timed;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread of its own, which sleeps until it has to call. */
final class AlarmThread implements Alarm {

  private static final Logger LOG = LoggerFactory.getLogger(AlarmThread.class);

  /** Longer than any chunk; only a very large file takes longer to be cleaned, and that begins anew at the next start. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final ScheduledThreadPoolExecutor thread =
      new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("timed-work").factory());

  AlarmThread() {
    thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    thread.setRemoveOnCancelPolicy(true);
  }

  @Override
  public Set after(Duration pause, Runnable call) {
    try {
      var set = thread.schedule(call, pause.toNanos(), TimeUnit.NANOSECONDS);
      return () -> set.cancel(false);
    } catch (RejectedExecutionException closed) {
      return () -> {};
    }
  }

  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.info("What runs by itself is left behind in the middle of a chunk");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
