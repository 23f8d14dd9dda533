package app.fifteen.desktop.client;

import app.fifteen.client.records.TimelineKind;
import app.fifteen.desktop.kit.Choices;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.LiveList;
import app.fifteen.desktop.kit.Ticker;
import app.fifteen.kernel.Destination;
import app.fifteen.timeline.TimelineRow;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;

/** Everything that happened, newest first; Enter opens what a line belongs to. */
public final class TimelineController {

  private final TimelineViewModel model;
  private final Desk desk;
  private final Ticker ticker;
  private final Consumer<Destination> open;

  @FXML private ComboBox<Optional<TimelineKind>> kind;
  @FXML private ListView<TimelineRow> happened;

  public TimelineController(TimelineViewModel model, Desk desk, Ticker ticker, Consumer<Destination> open) {
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
    LiveList.in(happened, model.rows())
        .saying(messages, () -> messages.get("timeline.empty"))
        .opening(row -> row.source().ifPresent(open));
  }
}
