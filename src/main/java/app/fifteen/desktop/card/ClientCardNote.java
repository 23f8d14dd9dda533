package app.fifteen.desktop.card;

import app.fifteen.card.CardStore;
import app.fifteen.card.DiscountCard;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.ClientNote;
import app.fifteen.desktop.kit.ClientReading;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.Ticker;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.ClientId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A client's main card on their page: its number, what is on it, and until when; it leads to the panel. */
final class ClientCardNote implements ClientNote {

  private static final PseudoClass AT_RISK = PseudoClass.getPseudoClass("at-risk");
  private static final PseudoClass DUE_NOW = PseudoClass.getPseudoClass("due-now");

  private final Desk desk;
  private final Ticker ticker;
  private final Consumer<CardId> open;
  private final CardWords words;
  private final Hyperlink number = new Hyperlink();
  private final Label balance = new Label();
  private final FontIcon shape = new FontIcon();
  private final Label life = new Label();
  private final Label others = new Label();
  private final HBox state = new HBox(6, shape, life);
  private final FlowPane line;
  private final ClientReading<List<DiscountCard>> reading;

  /** @param keys what opens the card from the keyboard, as it is written for people */
  ClientCardNote(
      Database database, CardStore cards, Desk desk, Ticker ticker, Tasks tasks, String keys, Consumer<CardId> open) {
    this.desk = desk;
    this.ticker = ticker;
    this.open = open;
    words = new CardWords(desk.messages());
    number.setId("client-card");
    number.setTooltip(new Tooltip(keys));
    number.setGraphic(new FontIcon(Feather.CREDIT_CARD));
    balance.getStyleClass().add("text-bold");
    life.getStyleClass().add("deadline-word");
    shape.getStyleClass().add("deadline-shape");
    others.getStyleClass().add("text-muted");
    state.setAlignment(Pos.CENTER_LEFT);
    state.getStyleClass().add("deadline");
    line = new FlowPane(10, 2, number, balance, state, others);
    line.getStyleClass().add("client-card");
    line.setRowValignment(VPos.CENTER);
    reading = new ClientReading<>(tasks, line, client -> database.read(tx -> cards.of(tx, client)), this::answer);
  }

  private void answer(List<DiscountCard> held) {
    Presence.show(line, !held.isEmpty());
    if (held.isEmpty()) {
      return;
    }
    var card = held.getFirst();
    var messages = desk.messages();
    var today = LocalDate.ofInstant(ticker.now(), desk.when().zone());
    var grouped = card.number().grouped();
    number.setText(card.isBlocked() ? messages.get("card.row.blocked", grouped) : grouped);
    number.setOnAction(
        _ -> {
          number.setVisited(false);
          open.accept(card.id());
        });
    balance.setText(card.balance().format(messages.locale()));
    var near = CardWords.life(card, today);
    state.pseudoClassStateChanged(AT_RISK, near.isSoon());
    state.pseudoClassStateChanged(DUE_NOW, near.isDueNow());
    shape.setIconCode(near.icon());
    life.setText(words.burning(card, today));
    Presence.say(others, held.size() == 1 ? "" : messages.get("card.others", held.size() - 1));
  }

  @Override
  public Node node() {
    return line;
  }

  @Override
  public void show(ClientId shown) {
    reading.show(shown);
  }
}
