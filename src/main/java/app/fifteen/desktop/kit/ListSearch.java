package app.fifteen.desktop.kit;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of a field that searches a list: Ctrl+F goes there from anywhere on the screen, Down and Enter lead on to the
 * list, and Esc does when it has emptied the field.
 */
public final class ListSearch {

  private final TextField field;
  private final Runnable toList;

  private ListSearch(TextField field, Runnable toList) {
    this.field = field;
    this.toList = toList;
  }

  /**
   * @param wanted what is searched for
   * @param toList gives the keyboard to the list
   */
  public static ListSearch in(TextField field, StringProperty wanted, Runnable toList) {
    field.textProperty().bindBidirectional(wanted);
    return new ListSearch(field, toList);
  }

  /** Does what a key means for searching. @return whether it means anything */
  public boolean takes(KeyEvent key) {
    if (key.isShortcutDown() && key.getCode() == KeyCode.F) {
      field.requestFocus();
      field.selectAll();
      return true;
    }
    if (key.getTarget() != field) {
      return false;
    }
    switch (key.getCode()) {
      case DOWN, ENTER -> toList.run();
      case ESCAPE -> {
        field.clear();
        toList.run();
      }
      default -> {
        return false;
      }
    }
    return true;
  }
}
