package app.fifteen.desktop.kit;

import app.fifteen.exchange.Progress;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/**
 * How far a long piece of work has come, as a window shows it. However often the work reports, at most one report waits
 * for the FX thread. From its first report to its end it is listed among {@link Tasks#running}: what is done at once
 * flickers nowhere.
 */
public final class WorkProgress implements Progress {

  private record At(long rows, long done, long total) {}

  /** What a progress bar shows as "nobody knows yet". */
  private static final double UNKNOWN = -1;

  private final Tasks tasks;
  private final String title;
  private final AtomicReference<At> latest = new AtomicReference<>();
  private final ReadOnlyLongWrapper rows = new ReadOnlyLongWrapper();
  private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(UNKNOWN);
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper stopping = new ReadOnlyBooleanWrapper();
  private volatile boolean cancelled;

  /** @param title what is being done, in words */
  public WorkProgress(Tasks tasks, String title) {
    this.tasks = tasks;
    this.title = title;
  }

  public String title() {
    return title;
  }

  public void begin() {
    cancelled = false;
    rows.set(0);
    share.set(UNKNOWN);
    stopping.set(false);
    running.set(true);
  }

  public void end() {
    running.set(false);
    tasks.unlist(this);
  }

  /** The work stops at the next place where everything is consistent. */
  public void cancel() {
    if (running.get()) {
      cancelled = true;
      stopping.set(true);
    }
  }

  @Override
  public void at(long dealtWith, long done, long total) {
    if (latest.getAndSet(new At(dealtWith, done, total)) == null) {
      tasks.later(this::show);
    }
  }

  private void show() {
    var at = latest.getAndSet(null);
    rows.set(at.rows());
    share.set(at.total() == 0 ? UNKNOWN : Math.min(1, (double) at.done() / at.total()));
    if (running.get()) {
      tasks.list(this);
    }
  }

  @Override
  public boolean cancelled() {
    return cancelled;
  }

  public ReadOnlyLongProperty rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** From 0 to 1; negative while it is not known. */
  public ReadOnlyDoubleProperty shareProperty() {
    return share.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** Whether it was told to stop and has not yet. */
  public ReadOnlyBooleanProperty stoppingProperty() {
    return stopping.getReadOnlyProperty();
  }
}
