package app.fifteen.desktop.client;

import app.fifteen.client.records.TimelineKind;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.LiveList;
import app.fifteen.desktop.kit.ManyChoices;
import app.fifteen.desktop.kit.Ticker;
import app.fifteen.kernel.Destination;
import app.fifteen.timeline.TimelineRow;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.ListView;
import org.controlsfx.control.CheckComboBox;

/** Everything that happened, newest first; Enter opens what a line belongs to. */
public final class TimelineController {

  private final TimelineViewModel model;
  private final Desk desk;
  private final Ticker ticker;
  private final Consumer<Destination> open;

  @FXML private CheckComboBox<TimelineKind> kinds;
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
    kinds.getItems().setAll(TimelineKind.values());
    ManyChoices.bind(kinds, model.kinds(), messages::word, messages.get("timeline.everything"));
    var words = new TimelineWords(desk);
    happened.setCellFactory(_ -> new TimelineCell(model, words, ticker));
    LiveList.in(happened, model.rows())
        .saying(messages, () -> messages.get("timeline.empty"))
        .opening(row -> row.source().ifPresent(open));
  }
}
