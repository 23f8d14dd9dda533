package app.fifteen.desktop.kit;

import app.fifteen.kernel.Destination;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;

/**
 * What everything in the window of one desk shares.
 *
 * @param trouble what keeps the data away for the moment
 * @param going brings something up, whichever part shows it
 * @param looking what the one at the desk is looking at, of the screen that is open
 * @param drafts what they are typing and have not recorded yet
 */
public record Workplace(
    Desk desk,
    Ticker ticker,
    Tasks tasks,
    Notices notices,
    Dialogs dialogs,
    DeskSettings settings,
    Trouble trouble,
    Consumer<Destination> going,
    Supplier<Optional<Destination>> looking,
    DraftDesk drafts) {

  public void open(Destination where) {
    going.accept(where);
  }

  /** Something to do in a menu, named in the language of the desk. */
  public MenuItem menuItem(String nameKey, Runnable doIt) {
    var item = new MenuItem(desk.messages().get(nameKey));
    item.setOnAction(_ -> doIt.run());
    return item;
  }

  public Optional<Destination> lookingAt() {
    return looking.get();
  }
}
