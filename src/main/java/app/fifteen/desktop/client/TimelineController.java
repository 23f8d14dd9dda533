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
  private final Consumer<TimelineRow> correct;

  @FXML private CheckComboBox<TimelineKind> kinds;
  @FXML private ListView<TimelineRow> happened;

  /**
   * @param open shows what a line belongs to, and {@code correct} the form in which one is put right that belongs to nothing
   *     else
   */
  public TimelineController(
      TimelineViewModel model, Desk desk, Ticker ticker, Consumer<Destination> open, Consumer<TimelineRow> correct) {
    this.model = model;
    this.desk = desk;
    this.ticker = ticker;
    this.open = open;
    this.correct = correct;
  }

  @FXML
  private void initialize() {
    var messages = desk.messages();
    kinds.getItems().setAll(TimelineKind.values());
    ManyChoices.bind(kinds, model.kinds(), messages::word, messages.get("timeline.everything"));
    var words = new TimelineWords(desk);
    happened.setCellFactory(_ -> new TimelineCell(model, words, ticker, correct));
    LiveList.in(happened, model.rows())
        .saying(messages, () -> messages.get("timeline.empty"))
        .opening(this::open);
  }

  private void open(TimelineRow row) {
    if (ContactCorrection.isOf(row)) {
      correct.accept(row);
    } else {
      row.source().ifPresent(open);
    }
  }
}
