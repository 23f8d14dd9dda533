package app.fifteen.desktop.exchange;

import javafx.scene.control.ListCell;

/** A sentence in a list, on as many lines as it takes: nobody scrolls sideways to learn what is wrong. */
final class WrappedCell extends ListCell<String> {

  WrappedCell() {
    setWrapText(true);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(String sentence, boolean empty) {
    super.updateItem(sentence, empty);
    setText(empty ? null : sentence);
  }
}
