package app.fifteen.desktop.card;

import app.fifteen.card.CardDetails;
import app.fifteen.complaint.Grant;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.KeyButtons;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.ShownName;
import app.fifteen.desktop.kit.Ticker;
import app.fifteen.desktop.kit.UndoKey;
import app.fifteen.desktop.kit.Workplace;
import app.fifteen.kernel.Destination;
import app.fifteen.kernel.Messages;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The card on the panel, the most important largest: whose, how much is on it, until when (R28, R30). */
public final class CardController {

  private static final double NARROWEST_ACTION = 168;
  private static final double GRANTED_GAP = 10;
  private static final PseudoClass AT_RISK = PseudoClass.getPseudoClass("at-risk");
  private static final PseudoClass DUE_NOW = PseudoClass.getPseudoClass("due-now");

  private final CardViewModel model;
  private final CardForms forms;
  private final Desk desk;
  private final Messages messages;
  private final Ticker ticker;
  private final Workplace place;
  private final CardWords words;
  private final Map<CardAction, Button> buttons = new EnumMap<>(CardAction.class);

  @FXML private StackPane root;
  @FXML private VBox nothing;
  @FXML private VBox page;
  @FXML private Label away;
  @FXML private Hyperlink holder;
  @FXML private Label number;
  @FXML private Label balance;
  @FXML private Label worth;
  @FXML private VBox life;
  @FXML private FontIcon lifeShape;
  @FXML private Label burning;
  @FXML private Label waiting;
  @FXML private Label shortfall;
  @FXML private VBox granted;
  @FXML private Label earned;
  @FXML private Label terms;
  @FXML private Label users;
  @FXML private Label say;
  @FXML private RemindingController remindingController;
  @FXML private TilePane actions;
  @FXML private ListView<CardDetails.Movement> movements;

  public CardController(CardViewModel model, CardForms forms, Workplace place) {
    this.model = model;
    this.forms = forms;
    this.place = place;
    this.desk = place.desk();
    this.messages = desk.messages();
    this.ticker = place.ticker();
    this.words = new CardWords(messages);
  }

  @FXML
  private void initialize() {
    movements.setFixedCellSize(MovementCell.HEIGHT);
    movements.setCellFactory(_ -> new MovementCell(desk, ticker));
    movements.setPlaceholder(new Label(messages.get("card.movements.none")));
    movements.addEventHandler(KeyEvent.KEY_PRESSED, this::onMovementKey);
    movements.setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
            openReceipt();
          }
        });
    KeyButtons.fillLines(actions, NARROWEST_ACTION);
    holder.setOnAction(_ -> place.open(new Destination.Client(shown().holder().id())));
    model.detailsProperty().subscribe(this::show);
    desk.actorProperty().addListener(_ -> show(shown()));
    place.trouble().currentProperty().addListener(_ -> showWhetherAway());
  }

  private CardDetails shown() {
    return model.detailsProperty().get();
  }

  private void show(CardDetails details) {
    nothing.setVisible(details == null);
    page.setVisible(details != null);
    if (details == null) {
      return;
    }
    showWhetherAway();
    var card = details.card();
    var today = LocalDate.ofInstant(ticker.now(), desk.when().zone());
    holder.setText(details.holder().facts().name());
    number.setText(
        card.isBlocked()
            ? messages.get("card.row.blocked", card.number().grouped())
            : card.number().grouped());
    balance.setText(card.balance().format(messages.locale()));
    Presence.say(
        worth,
        details.worth()
            .filter(money -> !money.currency().equals(card.terms().bonuses()))
            .map(money -> messages.get("card.worth", money))
            .orElse(""));
    var state = CardWords.life(card, today);
    life.pseudoClassStateChanged(AT_RISK, state.isSoon());
    life.pseudoClassStateChanged(DUE_NOW, state.isDueNow());
    lifeShape.setIconCode(state.icon());
    burning.setText(words.burning(card, today));
    Presence.say(
        waiting,
        details.waiting().stream()
            .map(each -> messages.get("card.waiting", each.bonuses(), each.goodOn()))
            .collect(Collectors.joining("\n")));
    Presence.say(
        shortfall,
        card.account().shortfall() == 0 ? "" : messages.get("card.shortfall", card.bonuses(card.account().shortfall())));
    showGranted();
    earned.setText(words.earned(details));
    terms.setText(words.terms(card.terms()));
    Presence.say(
        users,
        // While friends are to be asked, they are named there.
        details.presenters().isEmpty() || details.reminding().isPresent()
            ? ""
            : messages.get(
                "card.users",
                details.presenters().stream().map(CardDetails.Presenter::name).collect(Collectors.joining(", "))));
    say.setText(words.toSay(details, today));
    movements.getItems().setAll(details.movements());
    showActions(details);
  }

  /** What is on the panel is what this desk last knew, while nothing newer can be read. */
  private void showWhetherAway() {
    boolean old = shown() != null && place.trouble().currentProperty().get().isPresent();
    Presence.say(away, old ? messages.get("card.away", desk.when().at(model.knownAt(), ticker.now())) : "");
  }

  private void showGranted() {
    granted.getChildren().setAll(model.granted().stream().map(this::grantedLine).toList());
    Presence.show(granted, !model.granted().isEmpty());
  }

  private HBox grantedLine(Grant grant) {
    var line = new Label(messages.get("card.granted", grant.terms().cost(), grant.terms().name()));
    line.setWrapText(true);
    var book = new Button(messages.get("card.do.book"), new FontIcon(Feather.PLUS));
    book.setId("card-book-" + grant.id().value());
    book.setMinWidth(Region.USE_PREF_SIZE);
    book.setOnAction(_ -> book(grant));
    var box = new HBox(GRANTED_GAP, line, book);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  private void book(Grant grant) {
    if (place.dialogs().confirm(
        messages.get("card.book.sure", grant.terms().cost(), shown().card().number().grouped()),
        messages.get("card.do.book"))) {
      model.book(grant);
    }
  }

  /** It moves the day on which everything burns, and cannot be taken back: whose card it is is said once more. */
  private void present(CardDetails details) {
    if (place.dialogs().confirm(
        messages.get("card.present.sure", details.card().number().grouped(), ShownName.of(messages, details.holder().facts().name())),
        messages.get(CardAction.PRESENT.nameKey()))) {
      model.present();
    }
  }

  /** The buttons stay where the next card has the same: to make and style them anew takes longer than all else on the panel. */
  private void showActions(CardDetails details) {
    var wanted =
        Stream.of(CardAction.values())
            .filter(action -> action.isFor(details.card(), desk.actor(), model.hasOtherTerms()))
            .map(action -> buttons.computeIfAbsent(action, this::button))
            .toList();
    if (!actions.getChildren().equals(wanted)) {
      actions.getChildren().setAll(wanted);
    }
  }

  private Button button(CardAction action) {
    var button = KeyButtons.button(action.icon(), messages.get(action.nameKey()), action.digit(), messages);
    button.setId("card-" + action.name().toLowerCase(Locale.ROOT));
    button.setOnAction(_ -> act(action));
    return button;
  }

  private void act(CardAction action) {
    var details = shown();
    switch (action) {
      // A digit is told from a scan by a timer, within which nothing can be asked.
      case PRESENT -> place.tasks().later(() -> present(details));
      case PRESENT_BY -> forms.presentBy(details);
      case BUY -> forms.buy(details);
      case REVERSE -> forms.reverse(details);
      case REPLACE -> forms.replace(details);
      case HAND -> forms.hand(details);
      case BLOCK -> forms.block(details);
      case UNBLOCK -> forms.unblock(details);
      case ADJUST -> forms.adjust(details);
      case MOVE -> forms.move(details);
      case RECEIPT -> place.open(new Destination.Receipt.Newest(details.card().id()));
    }
  }

  private void onMovementKey(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
      openReceipt();
      key.consume();
    }
  }

  /** Of the movement that is selected, where it has one. */
  private void openReceipt() {
    Optional.ofNullable(movements.getSelectionModel().getSelectedItem())
        .flatMap(moved -> MovementReceipt.of(shown().card().id(), moved))
        .ifPresent(place::open);
  }

  @FXML
  private void printCard() {
    place.open(new Destination.CardSheet(shown().card().id()));
  }

  @FXML
  private void sendCard() {
    place.open(new Destination.CardPicture(shown().card().id()));
  }

  /** Gives the keyboard to the card, where each digit does something. */
  void focus() {
    root.requestFocus();
  }

  /** @return whether the key means something here, which is then done */
  boolean onKey(KeyEvent key) {
    if (model.isRead() && key.isShortcutDown() && key.getCode() == KeyCode.P) {
      if (key.isShiftDown()) {
        sendCard();
      } else {
        printCard();
      }
      return true;
    }
    if (UndoKey.matches(key)) {
      model.undo();
      return true;
    }
    return model.isRead()
        && !key.isShortcutDown()
        && (remindingController.onKey(key) || key.isAltDown() && press(key.getCode()));
  }

  /** @return whether there is something on that digit, which is then done */
  boolean press(KeyCode code) {
    if (!model.isRead()) {
      return false;
    }
    for (var action : CardAction.values()) {
      if (action.isOn(code) && action.isFor(shown().card(), desk.actor(), model.hasOtherTerms())) {
        act(action);
        return true;
      }
    }
    return false;
  }
}
