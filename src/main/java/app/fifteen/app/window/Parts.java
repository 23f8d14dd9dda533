package app.fifteen.app.window;

import app.fifteen.desktop.kit.ListMenu;
import app.fifteen.desktop.kit.Part;
import app.fifteen.desktop.kit.Screen;
import app.fifteen.kernel.Destination;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;

/** All parts of the window as one: what is asked of the window is asked of each of them. */
final class Parts implements AutoCloseable {

  private final List<Part> parts;

  Parts(Part... parts) {
    this.parts = List.of(parts);
    joinMenus();
  }

  /** What each part does with the lists and the clients of the others. */
  private void joinMenus() {
    for (var menu : ListMenu.values()) {
      for (var giver : parts) {
        var items = giver.menuItems(menu);
        parts.forEach(taker -> taker.addMenuItems(menu, items));
      }
    }
    var actions = parts.stream().flatMap(part -> part.clientActions().stream()).toList();
    parts.forEach(part -> part.addClientActions(actions));
    var notes = parts.stream().flatMap(part -> part.clientNotes().stream()).toList();
    parts.forEach(part -> part.addClientNotes(notes));
  }

  /** What the sidebar shows, in its order. */
  List<Screen> screens() {
    return parts.stream().flatMap(part -> part.screen().stream()).toList();
  }

  void addShortcuts(Scene scene) {
    parts.forEach(part -> part.addShortcuts(scene));
  }

  /** @return the screen that shows it now; empty if nobody does, or in a window of its own */
  Optional<Screen> open(Destination where) {
    return parts.stream().filter(part -> part.open(where)).findFirst().flatMap(Part::screen);
  }

  /** Whoever can show it gets ready to, whatever screen is open. */
  void makeReady(Destination where) {
    parts.forEach(part -> part.open(where));
  }

  List<Destination> opened() {
    return parts.stream().flatMap(part -> part.opened().stream()).toList();
  }

  /** What the one at the desk looks at on a screen. */
  Optional<Destination> lookingAt(Screen current) {
    return parts.stream()
        .filter(part -> part.screen().filter(current::equals).isPresent())
        .findFirst()
        .flatMap(Part::lookingAt);
  }

  void refresh() {
    parts.forEach(Part::refresh);
  }

  boolean hasUnsavedChanges() {
    return parts.stream().anyMatch(Part::hasUnsavedChanges);
  }

  @Override
  public void close() {
    parts.forEach(Part::close);
  }
}
