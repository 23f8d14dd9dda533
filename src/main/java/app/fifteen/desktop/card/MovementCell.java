package app.fifteen.desktop.card;

import app.fifteen.card.CardDetails;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Ticker;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One line of a card's ledger: what, when and by whom, how much, and what was on the card after it. */
final class MovementCell extends ListCell<CardDetails.Movement> {

  static final double HEIGHT = 46;

  private final Desk desk;
  private final Ticker ticker;
  private final Label what = new Label();
  private final Label when = new Label();
  private final Label bonuses = new Label();
  private final Label balance = new Label();
  private final HBox line;

  MovementCell(Desk desk, Ticker ticker) {
    this.desk = desk;
    this.ticker = ticker;
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    when.getStyleClass().addAll("text-muted", "text-small");
    balance.getStyleClass().addAll("text-muted", "text-small");
    bonuses.getStyleClass().add("text-bold");
    var left = new VBox(1, what, when);
    left.setAlignment(Pos.CENTER_LEFT);
    left.setMinWidth(0);
    HBox.setHgrow(left, Priority.ALWAYS);
    var right = new VBox(1, bonuses, balance);
    right.setAlignment(Pos.CENTER_RIGHT);
    right.setMinWidth(USE_PREF_SIZE);
    line = new HBox(12, left, right);
    line.setAlignment(Pos.CENTER_LEFT);
  }

  @Override
  protected void updateItem(CardDetails.Movement moved, boolean empty) {
    super.updateItem(moved, empty);
    if (empty || moved == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    var messages = desk.messages();
    var kind = messages.word(moved.kind());
    what.setText(moved.what().map(bought -> kind + " · " + bought).orElse(kind));
    when.setText(
        Stream.concat(Stream.of(desk.when().at(moved.at(), ticker.now())), moved.by().stream())
            .collect(Collectors.joining(" · ")));
    var amount = moved.bonuses().format(messages.locale());
    bonuses.setText(moved.bonuses().minor() > 0 ? "+" + amount : amount);
    balance.setText(messages.get("card.balance_after", moved.balance()));
    setAccessibleText(String.join(", ", what.getText(), when.getText(), bonuses.getText(), balance.getText()));
    setGraphic(line);
  }
}
