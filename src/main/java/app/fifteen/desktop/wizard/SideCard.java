package app.fifteen.desktop.wizard;

import app.fifteen.desktop.kit.Presence;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A small card above the foot of the wizard, which gives the keyboard back to where it was. */
final class SideCard {

  private final VBox card;
  private Node before;

  SideCard(VBox card) {
    this.card = card;
    Presence.show(card, false);
  }

  /** @param first gets the keyboard */
  void open(Node first) {
    if (!isOpen()) {
      before = card.getScene().getFocusOwner();
      Presence.show(card, true);
    }
    first.requestFocus();
  }

  void close() {
    Presence.show(card, false);
    if (before != null && before.getScene() == card.getScene()) {
      before.requestFocus();
    }
    before = null;
  }

  boolean isOpen() {
    return card.isVisible();
  }
}
