package app.fifteen.desktop.merge;

import app.fifteen.client.merge.Duplicate;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.LiveList;
import app.fifteen.kernel.Messages;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The list of likely duplicates; Enter compares a pair. */
public final class DuplicatesController {

  private final DuplicatesViewModel model;
  private final Messages messages;
  private final String region;

  @FXML private VBox root;
  @FXML private ListView<Duplicate> pairs;
  @FXML private Button more;
  @FXML private Button compare;

  public DuplicatesController(DuplicatesViewModel model, Desk desk) {
    this.model = model;
    this.messages = desk.messages();
    this.region = desk.policy().office().phoneRegion();
  }

  @FXML
  private void initialize() {
    pairs.setCellFactory(_ -> new PairCell());
    LiveList.in(pairs, model.pairs()).opening(model::compare).saying(messages, () -> messages.get("duplicates.none"));
    more.visibleProperty().bind(model.moreProperty());
    more.managedProperty().bind(model.moreProperty());
    more.disableProperty().bind(model.readingProperty());
    compare.disableProperty().bind(pairs.getSelectionModel().selectedItemProperty().isNull());
    model.pairs().all().subscribe(() -> {
      if (pairs.getSelectionModel().isEmpty()) {
        pairs.getSelectionModel().selectFirst();
      }
    });
    pairs.getSelectionModel().selectFirst();
  }

  @FXML
  private void compare(ActionEvent event) {
    var pair = pairs.getSelectionModel().getSelectedItem();
    if (pair != null) {
      model.compare(pair);
    }
  }

  @FXML
  private void more(ActionEvent event) {
    model.read();
  }

  @FXML
  private void close(ActionEvent event) {
    root.getScene().getWindow().hide();
  }

  private final class PairCell extends ListCell<Duplicate> {

    private final Label one = new Label();
    private final Label other = new Label();
    private final Label shared = new Label();
    private final Label reason = new Label();
    private final HBox line;

    PairCell() {
      for (var label : new Label[] {one, other}) {
        label.getStyleClass().add("text-bold");
        label.setPrefWidth(200);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
      }
      shared.getStyleClass().add("text-muted");
      shared.setMinWidth(Region.USE_PREF_SIZE);
      reason.getStyleClass().add("merge-reason");
      reason.setMinWidth(Region.USE_PREF_SIZE);
      line = new HBox(12, one, other, shared, reason);
      line.setAlignment(Pos.CENTER_LEFT);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Duplicate pair, boolean empty) {
      super.updateItem(pair, empty);
      if (empty || pair == null) {
        setGraphic(null);
        return;
      }
      one.setText(pair.oneName());
      other.setText(pair.otherName());
      shared.setText(CandidateCell.shown(pair.shared(), region));
      reason.setText(CandidateCell.reason(messages, pair.reason()));
      setGraphic(line);
    }
  }
}
