package app.fifteen.app.command;

import app.fifteen.exchange.Progress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Shows on a terminal how far a command is, and lets Ctrl+C stop it between two rows: the process ends only when the
 * command has left everything consistent.
 */
final class TerminalProgress implements Progress, AutoCloseable {

  private static final long EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(250);
  private static final int PATIENCE_SECONDS = 20;

  private final Session session;
  private final boolean shown;
  private final long begun = System.nanoTime();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread interruption = new Thread(this::interrupt, "interruption");
  private volatile boolean cancelled;
  private long last = begun;
  private int width;

  TerminalProgress(Session session) {
    this.session = session;
    this.shown = System.console() != null && System.console().isTerminal();
    Runtime.getRuntime().addShutdownHook(interruption);
  }

  @Override
  public void at(long rows, long done, long total) {
    long now = System.nanoTime();
    if (!shown || now - last < EVERY_NANOS) {
      return;
    }
    last = now;
    long perSecond = Math.round(rows * 1e9 / Math.max(1, now - begun));
    var line = session.messages().get("exchange.progress", total == 0 ? 1.0 : (double) done / total, rows, perSecond);
    show(line);
    width = line.length();
  }

  @Override
  public boolean cancelled() {
    return cancelled;
  }

  private void show(String line) {
    session.ownErr().print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
    session.ownErr().flush();
  }

  private void interrupt() {
    cancelled = true;
    try {
      if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        session.ownErr().println();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Makes room for something that is said meanwhile. */
  void clear() {
    if (width > 0) {
      show("");
      session.ownErr().print("\r");
      width = 0;
    }
  }

  @Override
  public void close() {
    clear();
    ended.countDown();
    if (!cancelled) {
      try {
        Runtime.getRuntime().removeShutdownHook(interruption);
      } catch (IllegalStateException e) {
        // Ctrl+C came just now; there is nothing left to stop.
      }
    }
  }
}
