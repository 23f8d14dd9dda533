package app.fifteen.desktop.shell;

import app.fifteen.desktop.kit.WorkProgress;
import app.fifteen.kernel.Messages;
import java.util.concurrent.CountDownLatch;
import javafx.concurrent.Task;
import javafx.util.Subscription;

/**
 * A piece of work as a list of tasks wants to see it: it stands for what runs elsewhere, and only waits for its end.
 */
final class WorkTask extends Task<Void> {

  private final WorkProgress work;
  private final Messages messages;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Subscription following;

  WorkTask(WorkProgress work, Messages messages) {
    this.work = work;
    this.messages = messages;
    updateTitle(work.title());
    following =
        Subscription.combine(
            work.rowsProperty().subscribe(_ -> tell()),
            work.stoppingProperty().subscribe(_ -> tell()),
            work.shareProperty().subscribe(share -> updateProgress(share.doubleValue(), 1)));
  }

  private void tell() {
    updateMessage(
        work.stoppingProperty().get()
            ? messages.get("shell.work.stopping")
            : messages.get("shell.work.rows", work.rowsProperty().get()));
  }

  WorkProgress work() {
    return work;
  }

  @Override
  protected Void call() throws InterruptedException {
    ended.await();
    return null;
  }

  /** The work stops where everything is consistent, and this ends when it has. */
  @Override
  public boolean cancel(boolean interrupt) {
    work.cancel();
    return false;
  }

  /** The work is over. */
  void end() {
    following.unsubscribe();
    ended.countDown();
  }
}
