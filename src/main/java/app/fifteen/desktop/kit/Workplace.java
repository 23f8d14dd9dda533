package app.fifteen.desktop.kit;

import app.fifteen.kernel.Destination;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What everything in the window of one desk shares.
 *
 * @param going brings something up, whichever part shows it
 * @param looking what the one at the desk is looking at, of the screen that is open
 */
public record Workplace(
    Desk desk,
    Ticker ticker,
    Tasks tasks,
    Notices notices,
    Dialogs dialogs,
    DeskSettings settings,
    Consumer<Destination> going,
    Supplier<Optional<Destination>> looking) {

  public void open(Destination where) {
    going.accept(where);
  }

  public Optional<Destination> lookingAt() {
    return looking.get();
  }
}
