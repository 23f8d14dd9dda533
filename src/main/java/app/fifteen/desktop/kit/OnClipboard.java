package app.fifteen.desktop.kit;

import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Words, or a picture, for another program of the desk. */
public final class OnClipboard {

  private OnClipboard() {}

  public static void put(String words) {
    var content = new ClipboardContent();
    content.putString(words);
    Clipboard.getSystemClipboard().setContent(content);
  }

  public static void put(Image picture) {
    var content = new ClipboardContent();
    content.putImage(picture);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
