package app.fifteen.desktop.kit;

import app.fifteen.kernel.Destination;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;

/** A part of the window, put together. The window holds a list of them and knows no more of each. */
public interface Part extends AutoCloseable {

  /** What the sidebar shows; empty for what is only opened from menus or by keys. */
  default Optional<Screen> screen() {
    return Optional.empty();
  }

  /** Makes ready to show something. @return whether it belongs here; then this part's screen is what to open */
  default boolean open(Destination where) {
    return false;
  }

  /** What is open here, for opening it again in a window made anew; in that order. */
  default List<Destination> opened() {
    return List.of();
  }

  /** What the one at the desk looks at while this part's screen is open. */
  default Optional<Destination> lookingAt() {
    return Optional.empty();
  }

  /** Somebody committed something, here or at another desk. */
  default void refresh() {}

  /** Keys that work wherever in the window the keyboard is. */
  default void addShortcuts(Scene scene) {}

  /** What this part adds to the menu of a list, of this part or another. */
  default List<MenuItem> menuItems(ListMenu menu) {
    return List.of();
  }

  /** Told once of what all parts add to the menus. */
  default void addMenuItems(ListMenu menu, List<MenuItem> items) {}

  /** What this part does with a client, from the client's page. */
  default List<ClientAction> clientActions() {
    return List.of();
  }

  /** Told once of what all parts do with a client. */
  default void addClientActions(List<ClientAction> actions) {}

  /** What this part tells of a client, on the client's page. */
  default List<ClientNote> clientNotes() {
    return List.of();
  }

  /** Told once of what all parts tell of a client. */
  default void addClientNotes(List<ClientNote> notes) {}

  /** Whether closing the window now would lose something typed. */
  default boolean hasUnsavedChanges() {
    return false;
  }

  @Override
  default void close() {}
}
