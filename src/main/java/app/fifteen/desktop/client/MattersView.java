package app.fifteen.desktop.client;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.ObservableRows;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.Ticker;
import app.fifteen.kernel.Destination;
import app.fifteen.timeline.OpenMatter;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

/** The open matters in a list as high as a few of them; a click or Enter opens one. */
final class MattersView {

  private static final int SEEN_AT_ONCE = 3;

  private final ListView<OpenMatter> list;

  private MattersView(ListView<OpenMatter> list) {
    this.list = list;
  }

  static MattersView in(
      ListView<OpenMatter> list, Desk desk, Ticker ticker, boolean withPerson, Consumer<Destination> open) {
    list.setFixedCellSize(MatterCell.HEIGHT);
    list.setCellFactory(_ -> new MatterCell(desk, ticker, withPerson));
    list.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER && !list.getSelectionModel().isEmpty()) {
            open.accept(list.getSelectionModel().getSelectedItem().source());
            key.consume();
          }
        });
    list.setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY && !list.getSelectionModel().isEmpty()) {
            open.accept(list.getSelectionModel().getSelectedItem().source());
          }
        });
    return new MattersView(list);
  }

  void show(List<OpenMatter> matters) {
    ObservableRows.update(list.getItems(), matters);
    Presence.show(list, !matters.isEmpty());
    double height = Math.min(SEEN_AT_ONCE, matters.size()) * MatterCell.HEIGHT + 2;
    list.setMinHeight(height);
    list.setPrefHeight(height);
    list.setMaxHeight(height);
  }
}
