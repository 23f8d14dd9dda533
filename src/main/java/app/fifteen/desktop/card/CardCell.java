package app.fifteen.desktop.card;

import app.fifteen.card.BurningCard;
import app.fifteen.card.CardRow;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DraftDesk;
import app.fifteen.desktop.kit.ListLine;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.draft.DraftOf;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** One card of a list: whose it is, what is on it, and what the list is about. */
final class CardCell extends ListCell<CardLine> {

  static final double HEIGHT = 56;

  private final Desk desk;
  private final ListLine line;

  CardCell(Desk desk, DraftDesk drafts) {
    this.desk = desk;
    line = new ListLine(drafts);
    getStyleClass().add("card-cell");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(CardLine item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    var row = item.card();
    line.mark(DraftOf.CardForm.allOf(row.id()));
    line.what().setText(row.holderName());
    line.value().setText(row.balance().format(desk.messages().locale()));
    switch (item) {
      case CardLine.Found(var found) -> say(found.blocked() ? Feather.LOCK : Feather.CREDIT_CARD, number(found), "");
      case CardLine.Burning(var burning) ->
          say(
              burning.mark().map(mark -> ReminderLook.of(mark).icon()).orElse(Feather.BELL),
              phoneAndMark(burning),
              desk.messages().get("cards.burning.until", burning.card().burnsOn()));
      case CardLine.Bare(var bare) ->
          say(Feather.REPEAT, number(bare.card()), desk.messages().get("cards.bare.times", bare.renewals()));
    }
    setAccessibleText(line.spoken(desk.messages()));
    setGraphic(line);
  }

  private void say(Ikon icon, String second, String what) {
    line.shape().setIconCode(icon);
    line.more().setText(second);
    Presence.say(line.aboutValue(), what);
  }

  private String number(CardRow row) {
    var grouped = row.number().grouped();
    return row.blocked()
        ? desk.messages().get("card.row.blocked", grouped)
        : row.lost().map(lost -> desk.messages().get("card.row.lost", lost.grouped(), grouped)).orElse(grouped);
  }

  /** The phone first: where there is no room, the shape says what the mark does. */
  private String phoneAndMark(BurningCard burning) {
    var mark = burning.mark().map(desk.messages()::word).orElse(desk.messages().get("cards.burning.unmarked"));
    return Stream.concat(
            burning.phone().map(phone -> phone.local(desk.policy().office().phoneRegion())).stream(), Stream.of(mark))
        .collect(Collectors.joining(" · "));
  }
}
