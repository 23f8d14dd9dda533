package app.fifteen.desktop.client;

import app.fifteen.desktop.Choices;
import app.fifteen.desktop.Desk;
import app.fifteen.desktop.LongList;
import app.fifteen.desktop.Ticker;
import app.fifteen.timeline.Source;
import app.fifteen.client.records.TimelineKind;
import app.fifteen.timeline.TimelineRow;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

/** Everything that happened, newest first; Enter opens what a line belongs to. */
public final class TimelineController {

  private final TimelineViewModel model;
  private final Desk desk;
  private final Ticker ticker;
  private final Consumer<Source> open;

  @FXML private ComboBox<Optional<TimelineKind>> kind;
  @FXML private ListView<TimelineRow> happened;

  public TimelineController(TimelineViewModel model, Desk desk, Ticker ticker, Consumer<Source> open) {
    this.model = model;
    this.desk = desk;
    this.ticker = ticker;
    this.open = open;
  }

  @FXML
  private void initialize() {
    var messages = desk.messages();
    kind.getItems().add(Optional.empty());
    Arrays.stream(TimelineKind.values()).map(Optional::of).forEach(kind.getItems()::add);
    kind.setConverter(Choices.named(each -> each.map(messages::word).orElse(messages.get("timeline.everything"))));
    kind.valueProperty().bindBidirectional(model.kindProperty());
    var words = new TimelineWords(desk);
    happened.setCellFactory(_ -> new TimelineCell(model, words, ticker));
    LongList.show(happened, model.rows());
    var empty = new Label();
    empty.getStyleClass().add("text-muted");
    empty.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> messages.get(model.rows().loadedProperty().get() ? "timeline.empty" : "inbox.loading"),
                model.rows().loadedProperty()));
    happened.setPlaceholder(empty);
    happened.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            open();
            key.consume();
          }
        });
    happened.setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
            open();
          }
        });
  }

  private void open() {
    Optional.ofNullable(happened.getSelectionModel().getSelectedItem()).flatMap(TimelineRow::source).ifPresent(open);
  }
}
