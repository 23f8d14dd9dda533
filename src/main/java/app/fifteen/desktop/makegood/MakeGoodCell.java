package app.fifteen.desktop.makegood;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DraftDesk;
import app.fifteen.desktop.kit.DraftMark;
import app.fifteen.desktop.kit.ShownName;
import app.fifteen.desktop.kit.Ticker;
import app.fifteen.draft.DraftOf;
import app.fifteen.makegood.MakeGoodRow;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One make-good: what, for whom, by whom, how far, and whether others already look at it. */
final class MakeGoodCell extends ListCell<MakeGoodRow> {

  static final double HEIGHT = 64;
  private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("missed");
  private static final double STATE_WIDTH = 190;

  private final Desk desk;
  private final Ticker ticker;
  private final FontIcon shape = new FontIcon();
  private final Label gift = new Label();
  private final DraftMark draft;
  private final Label client = new Label();
  private final Label state = new Label();
  private final Label debtor = new Label();
  private final HBox line;

  MakeGoodCell(Desk desk, Ticker ticker, DraftDesk drafts) {
    this.desk = desk;
    draft = new DraftMark(drafts);
    this.ticker = ticker;
    getStyleClass().addAll("make-good-cell", "deadline");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    shape.getStyleClass().add("deadline-shape");
    gift.getStyleClass().add("text-bold");
    client.getStyleClass().add("text-muted");
    state.getStyleClass().add("deadline-word");
    debtor.getStyleClass().addAll("text-muted", "text-small");
    gift.setMinWidth(0);
    var titled = new HBox(6, gift, draft);
    titled.setAlignment(Pos.CENTER_LEFT);
    var what = new VBox(2, titled, client);
    what.setAlignment(Pos.CENTER_LEFT);
    what.setMinWidth(0);
    HBox.setHgrow(what, Priority.ALWAYS);
    var how = new VBox(2, state, debtor);
    how.setAlignment(Pos.CENTER_RIGHT);
    how.setMinWidth(STATE_WIDTH);
    how.setPrefWidth(STATE_WIDTH);
    how.setMaxWidth(STATE_WIDTH);
    line = new HBox(12, shape, what, how);
    line.setAlignment(Pos.CENTER_LEFT);
  }

  @Override
  protected void updateItem(MakeGoodRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      pseudoClassStateChanged(OVERDUE, false);
      return;
    }
    var messages = desk.messages();
    var makeGood = row.makeGood();
    boolean overdue = makeGood.overdue(ticker.now());
    pseudoClassStateChanged(OVERDUE, overdue);
    shape.setIconCode(shape(row, overdue));
    gift.setText(makeGood.gift());
    var name = ShownName.of(messages, row.client());
    client.setText(row.company().map(company -> name + " · " + company).orElse(name));
    var word = messages.word(makeGood.progress().state());
    state.setText(overdue ? messages.get("common.overdue_state", word) : word);
    debtor.setText(row.debtor().orElse(messages.get("makegoods.no_debtor")));
    boolean begun = draft.show(new DraftOf.MakeGoodForm(makeGood.id()));
    var named = begun ? gift.getText() + ", " + messages.get(DraftMark.KEY) : gift.getText();
    setAccessibleText(String.join(", ", named, client.getText(), state.getText(), debtor.getText()));
    setGraphic(line);
  }

  private static Ikon shape(MakeGoodRow row, boolean overdue) {
    if (overdue) {
      return Feather.ALERT_OCTAGON;
    }
    return switch (row.makeGood().progress().state()) {
      case OWED -> Feather.GIFT;
      case ORDERED -> Feather.SHOPPING_BAG;
      case DELIVERED -> Feather.TRUCK;
      case CONFIRMED -> Feather.CHECK_CIRCLE;
      case WAIVED -> Feather.SLASH;
    };
  }
}
