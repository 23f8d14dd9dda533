package app.fifteen.desktop.wizard;

import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.WholeText;
import app.fifteen.kernel.Messages;
import app.fifteen.remedy.RankedRemedy;
import app.fifteen.remedy.TrackRecord;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One remedy of the department: picked or not, what is known of it, what it costs, whether one may give it at once. */
final class RemedyCell extends ListCell<RankedRemedy> {

  static final double HEIGHT = 39;

  private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

  private final CompensateViewModel model;
  private final Messages messages;
  private final FontIcon box = new FontIcon(Feather.SQUARE);
  private final Label key = new Label();
  private final Label name = new Label();
  private final Label record = new Label();
  private final Label cost = new Label();
  private final Label mark = new Label();
  private final HBox line;

  RemedyCell(CompensateViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("remedy-cell");
    // As wide as the list, whatever it says.
    setPrefWidth(0);
    box.getStyleClass().add("remedy-box");
    key.getStyleClass().add("key-chip");
    key.setMinWidth(Region.USE_PREF_SIZE);
    name.getStyleClass().add("remedy-name");
    name.setMinWidth(0);
    record.getStyleClass().add("remedy-aside");
    cost.setMinWidth(Region.USE_PREF_SIZE);
    mark.getStyleClass().add("remedy-aside");
    mark.setMinWidth(Region.USE_PREF_SIZE);
    var left = new VBox(name, record);
    left.setAlignment(Pos.CENTER_LEFT);
    left.setMinWidth(0);
    HBox.setHgrow(left, Priority.ALWAYS);
    var right = new VBox(cost, mark);
    right.setAlignment(Pos.CENTER_RIGHT);
    right.setMinWidth(Region.USE_PREF_SIZE);
    line = new HBox(9, box, key, left, right);
    line.setAlignment(Pos.CENTER_LEFT);
    var whole = WholeText.of(name);
    selectedProperty().subscribe(whole::focused);
    setOnMouseClicked(
        _ -> {
          if (getItem() != null) {
            model.toggle(getItem().remedy().id());
          }
        });
  }

  @Override
  protected void updateItem(RankedRemedy item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      pseudoClassStateChanged(PICKED, false);
      return;
    }
    var terms = item.remedy().terms();
    boolean picked = model.chosen().contains(item.remedy().id());
    boolean within = model.isWithin(item);
    box.setIconCode(picked ? Feather.CHECK_SQUARE : Feather.SQUARE);
    key.setText(digit(getIndex()));
    Presence.show(key, !key.getText().isEmpty());
    name.setText(terms.name());
    record.setText(known(item.record(), messages));
    cost.setText(terms.cost().format(messages.locale()));
    mark.setText(messages.get(within ? "wizard.within_limit" : "wizard.needs_approval"));
    mark.setGraphic(new FontIcon(within ? Feather.CHECK : Feather.USER_CHECK));
    pseudoClassStateChanged(PICKED, picked);
    setGraphic(line);
    setAccessibleText(
        String.join(
            ", ",
            messages.get(picked ? "wizard.picked" : "wizard.not_picked"),
            terms.name(), record.getText(), cost.getText(), mark.getText()));
  }

  /** The tenth is on 0. */
  private static String digit(int index) {
    return index < 10 ? String.valueOf((index + 1) % 10) : "";
  }

  static String known(TrackRecord record, Messages messages) {
    return record.known() == 0
        ? messages.get("wizard.no_cases")
        : messages.get("wizard.stayed", record.kept(), record.known());
  }
}
