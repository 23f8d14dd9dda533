package app.fifteen.desktop.card;

import app.fifteen.card.CardRow;
import app.fifteen.desktop.kit.Desk;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One card that was found: whose it is, its number, and what is on it. */
final class CardCell extends ListCell<CardRow> {

  static final double HEIGHT = 56;

  private final Desk desk;
  private final FontIcon shape = new FontIcon();
  private final Label holder = new Label();
  private final Label number = new Label();
  private final Label balance = new Label();
  private final HBox line;

  CardCell(Desk desk) {
    this.desk = desk;
    getStyleClass().add("card-cell");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    holder.getStyleClass().add("text-bold");
    number.getStyleClass().add("text-muted");
    balance.setMinWidth(USE_PREF_SIZE);
    var who = new VBox(2, holder, number);
    who.setAlignment(Pos.CENTER_LEFT);
    who.setMinWidth(0);
    HBox.setHgrow(who, Priority.ALWAYS);
    line = new HBox(10, shape, who, balance);
    line.setAlignment(Pos.CENTER_LEFT);
  }

  @Override
  protected void updateItem(CardRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    var messages = desk.messages();
    shape.setIconCode(row.blocked() ? Feather.LOCK : Feather.CREDIT_CARD);
    holder.setText(row.holderName());
    var grouped = row.number().grouped();
    number.setText(
        row.blocked()
            ? messages.get("card.row.blocked", grouped)
            : row.lost().map(lost -> messages.get("card.row.lost", lost.grouped(), grouped)).orElse(grouped));
    balance.setText(row.balance().format(messages.locale()));
    setAccessibleText(String.join(", ", holder.getText(), number.getText(), balance.getText()));
    setGraphic(line);
  }
}
