package app.fifteen.desktop.kit;

import javafx.scene.Node;
import javafx.scene.control.Labeled;

/** Whether a part of the window is there: seen, and taking room. */
public final class Presence {

  private Presence() {}

  public static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /** Shows words where there are some. */
  public static void say(Labeled label, String words) {
    label.setText(words);
    show(label, !words.isEmpty());
  }
}
