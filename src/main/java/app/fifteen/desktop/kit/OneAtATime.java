package app.fifteen.desktop.kit;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** What somebody does by a key or a button: a second press while the first is under way does nothing. On the FX thread. */
public final class OneAtATime {

  private final Tasks tasks;
  private final ReadOnlyBooleanWrapper underWay = new ReadOnlyBooleanWrapper();

  public OneAtATime(Tasks tasks) {
    this.tasks = tasks;
  }

  /** @param then told of the result; a failure is told to the user */
  public <T> void run(Supplier<T> work, Consumer<? super T> then) {
    if (isUnderWay()) {
      return;
    }
    underWay.set(true);
    tasks.run(
        work,
        result -> {
          underWay.set(false);
          then.accept(result);
        },
        failure -> {
          underWay.set(false);
          tasks.report(failure);
        });
  }

  /** Whether something that was begun is not done yet. */
  public boolean isUnderWay() {
    return underWay.get();
  }

  public ReadOnlyBooleanProperty underWayProperty() {
    return underWay.getReadOnlyProperty();
  }
}
