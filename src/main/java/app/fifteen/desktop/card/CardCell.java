package app.fifteen.desktop.card;

import app.fifteen.card.BurningCard;
import app.fifteen.card.CardRow;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DraftDesk;
import app.fifteen.desktop.kit.DraftMark;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.draft.DraftOf;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** One card of a list: whose it is, what is on it, and what the list is about. */
final class CardCell extends ListCell<CardLine> {

  static final double HEIGHT = 56;

  private final Desk desk;
  private final FontIcon shape = new FontIcon();
  private final Label holder = new Label();
  private final Label below = new Label();
  private final Label balance = new Label();
  private final Label state = new Label();
  private final DraftMark draft;
  private final HBox line;

  CardCell(Desk desk, DraftDesk drafts) {
    this.desk = desk;
    draft = new DraftMark(drafts);
    getStyleClass().add("card-cell");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    holder.getStyleClass().add("text-bold");
    below.getStyleClass().add("text-muted");
    state.getStyleClass().addAll("text-muted", "text-small");
    holder.setMinWidth(0);
    var titled = new HBox(6, holder, draft);
    titled.setAlignment(Pos.CENTER_LEFT);
    var who = new VBox(2, titled, below);
    who.setAlignment(Pos.CENTER_LEFT);
    who.setMinWidth(0);
    HBox.setHgrow(who, Priority.ALWAYS);
    var right = new VBox(2, balance, state);
    right.setAlignment(Pos.CENTER_RIGHT);
    right.setMinWidth(USE_PREF_SIZE);
    line = new HBox(10, shape, who, right);
    line.setAlignment(Pos.CENTER_LEFT);
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
    boolean begun = draft.show(DraftOf.CardForm.allOf(row.id()));
    holder.setText(row.holderName());
    balance.setText(row.balance().format(desk.messages().locale()));
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
    setAccessibleText(
        Stream.of(
                holder.getText(), begun ? desk.messages().get(DraftMark.KEY) : "", below.getText(), balance.getText(),
                state.getText())
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(", ")));
    setGraphic(line);
  }

  private void say(Ikon icon, String second, String what) {
    shape.setIconCode(icon);
    below.setText(second);
    Presence.say(state, what);
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
