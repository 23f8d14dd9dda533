package app.fifteen.desktop.makegood;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DraftDesk;
import app.fifteen.desktop.kit.ListLine;
import app.fifteen.desktop.kit.ShownName;
import app.fifteen.desktop.kit.Ticker;
import app.fifteen.draft.DraftOf;
import app.fifteen.makegood.MakeGoodRow;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** One make-good: what, for whom, by whom, how far, and whether others already look at it. */
final class MakeGoodCell extends ListCell<MakeGoodRow> {

  static final double HEIGHT = 64;
  private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("missed");
  private static final double STATE_WIDTH = 190;

  private final Desk desk;
  private final Ticker ticker;
  private final ListLine line;

  MakeGoodCell(Desk desk, Ticker ticker, DraftDesk drafts) {
    this.desk = desk;
    this.ticker = ticker;
    line = new ListLine(drafts);
    getStyleClass().addAll("make-good-cell", "deadline");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    line.shape().getStyleClass().add("deadline-shape");
    line.value().getStyleClass().add("deadline-word");
    line.setValueWidth(STATE_WIDTH);
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
    line.shape().setIconCode(shape(row, overdue));
    line.what().setText(makeGood.gift());
    var name = ShownName.of(messages, row.client());
    line.more().setText(row.company().map(company -> name + " · " + company).orElse(name));
    var word = messages.word(makeGood.progress().state());
    line.value().setText(overdue ? messages.get("common.overdue_state", word) : word);
    line.aboutValue().setText(row.debtor().orElse(messages.get("makegoods.no_debtor")));
    line.mark(Stream.of(new DraftOf.MakeGoodForm(makeGood.id())));
    setAccessibleText(line.spoken(messages));
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
