package app.fifteen.desktop.kit;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A question that is asked anew whenever something may have changed. It is under way once at a time: asked again
 * meanwhile, however often, it is asked exactly once more, so that no change goes unseen, none piles up, and no answer
 * overwrites a newer one. On the FX thread, but for the asking itself.
 */
public final class LiveQuery<T> {

  private final Tasks tasks;
  private final Supplier<Supplier<T>> question;
  private final Consumer<? super T> answered;
  private final Runnable unanswered;
  private boolean underWay;
  private boolean onceMore;
  private boolean outdated;

  /**
   * @param question notes what to ask, and gives the asking, which runs in the background
   * @param answered told of each answer that is still wanted
   */
  public LiveQuery(Tasks tasks, Supplier<Supplier<T>> question, Consumer<? super T> answered) {
    this(tasks, question, answered, () -> {});
  }

  /** @param unanswered told where the asking failed, and nobody asked again meanwhile */
  public LiveQuery(
      Tasks tasks, Supplier<Supplier<T>> question, Consumer<? super T> answered, Runnable unanswered) {
    this.tasks = tasks;
    this.question = question;
    this.answered = answered;
    this.unanswered = unanswered;
  }

  /** The answer may be another by now; one that is on its way is worth telling all the same. */
  public void again() {
    if (underWay) {
      onceMore = true;
      return;
    }
    var asking = question.get();
    underWay = true;
    tasks.run(asking, this::answer, this::failed);
  }

  /** The question is another: an answer on its way to the one before is not wanted any more. */
  public void anew() {
    outdated = underWay;
    again();
  }

  private void answer(T found) {
    boolean wanted = !outdated;
    boolean another = end();
    try {
      if (wanted) {
        answered.accept(found);
      }
    } finally {
      if (another) {
        again();
      }
    }
  }

  private void failed(Throwable failure) {
    // Before it is told: the box that tells of it stays open until somebody closes it.
    if (end()) {
      again();
    } else {
      unanswered.run();
    }
    tasks.reportUnasked(failure);
  }

  /** @return whether somebody asked again meanwhile */
  private boolean end() {
    boolean another = onceMore;
    underWay = false;
    onceMore = false;
    outdated = false;
    return another;
  }
}
