package app.fifteen.desktop.kit;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Words for another program of the desk. */
public final class OnClipboard {

  private OnClipboard() {}

  public static void put(String words) {
    var content = new ClipboardContent();
    content.putString(words);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
