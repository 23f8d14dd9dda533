package app.fifteen.desktop.inbox;

import app.fifteen.desktop.kit.ClearButton;
import app.fifteen.desktop.kit.DeadlineLook;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.KeyButtons;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.ShownName;
import app.fifteen.desktop.kit.Ticker;
import app.fifteen.desktop.kit.When;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Messages;
import app.fifteen.request.CorrectContact;
import app.fifteen.request.Deadline;
import app.fifteen.request.DeadlineState;
import app.fifteen.request.Request;
import app.fifteen.request.RequestDetails;
import app.fifteen.request.RequesterMatch;
import app.fifteen.request.Stage;
import app.fifteen.request.StoryRow;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** One request beside the list: its clock, everything said so far, and one key for each thing to do. */
public final class RequestController {

  private static final double NARROWEST_ACTION = 164;

  /** Longer than a key is held or pressed twice by mistake, and too short to have looked at the next request. */
  private static final Duration ONE_PRESS = Duration.millis(600);

  private final RequestViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final Ticker ticker;
  private final Consumer<ClientId> openClient;
  private final Runnable complain;
  private final Consumer<StoryRow> correct;
  private final Map<RequestAction, Button> buttons = new EnumMap<>(RequestAction.class);
  private final PauseTransition turned = new PauseTransition(ONE_PRESS);
  private boolean turning;
  private final ChangeListener<Instant> onTick = (_, _, now) -> tick(now);

  @FXML private StackPane root;
  @FXML private VBox nothing;
  @FXML private VBox details;
  @FXML private Label client;
  @FXML private Button toClient;
  @FXML private Button complaint;
  @FXML private VBox requester;
  @FXML private Label contacts;
  @FXML private Label countdown;
  @FXML private Label state;
  @FXML private Label due;
  @FXML private Label promise;
  @FXML private Label subject;
  @FXML private Label text;
  @FXML private VBox story;
  @FXML private ScrollPane scroll;
  @FXML private TextArea words;
  @FXML private TilePane actions;

  /**
   * @param openClient shows everything about a client
   * @param complain opens a complaint of whoever asks
   * @param correct opens the form in which a contact is put right
   */
  public RequestController(
      RequestViewModel model, Desk desk, Ticker ticker, Consumer<ClientId> openClient, Runnable complain,
      Consumer<StoryRow> correct) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.ticker = ticker;
    this.openClient = openClient;
    this.complain = complain;
    this.correct = correct;
  }

  @FXML
  private void initialize() {
    turned.setOnFinished(_ -> turning = false);
    words.textProperty().bindBidirectional(model.wordsProperty());
    model.typedWords().seenWhile(() -> root.getScene() != null);
    ClearButton.in(words, messages, model::clearWords);
    for (var action : RequestAction.values()) {
      var button = KeyButtons.button(action.icon(), messages.get(action.nameKey()), action.digit(), messages);
      button.setId("action-" + action.name().toLowerCase(Locale.ROOT));
      button.setOnAction(_ -> model.act(action.with(words.getText())));
      buttons.put(action, button);
      actions.getChildren().add(button);
    }
    complaint.toFront();
    KeyButtons.fillLines(actions, NARROWEST_ACTION);
    model.detailsProperty().subscribe(this::show);
    ticker.nowProperty().addListener(new WeakChangeListener<>(onTick));
  }

  @FXML
  private void openClient(ActionEvent event) {
    if (model.detailsProperty().get().requester() instanceof RequesterMatch.Known known) {
      openClient.accept(known.id());
    }
  }

  @FXML
  private void complain(ActionEvent event) {
    complain.run();
  }

  /** Another request is about to be shown by itself: a key pressed twice was not meant for it. */
  void turning() {
    turning = true;
    turned.playFromStart();
  }

  /** @return whether the key belongs to an action that makes sense now, which is then done */
  boolean press(KeyCode code) {
    if (turning && code.isDigitKey()) {
      turned.playFromStart();
      return true;
    }
    if (code.isDigitKey() && code.getName().endsWith("0") && toClient.isVisible()) {
      toClient.fire();
      return true;
    }
    for (var action : RequestAction.values()) {
      if (code.isDigitKey() && code.getName().endsWith(action.digit()) && details.isVisible()) {
        var button = buttons.get(action);
        if (!button.isDisabled()) {
          button.fire();
        }
        return true;
      }
    }
    return false;
  }

  /** Gives the keyboard to the words. @return whether they are there */
  boolean write() {
    words.requestFocus();
    return details.isVisible();
  }

  void undo() {
    model.undo();
  }

  /** Puts the last contact right that whoever sits here may. @return false if there is none */
  boolean correctLast() {
    var shown = model.detailsProperty().get();
    var last =
        shown == null
            ? Optional.<StoryRow>empty()
            : shown.story().reversed().stream().filter(row -> CorrectContact.may(row, desk.actor())).findFirst();
    last.ifPresent(correct);
    return last.isPresent();
  }

  private void show(RequestDetails shown) {
    nothing.setVisible(shown == null);
    details.setVisible(shown != null);
    if (shown == null) {
      return;
    }
    var request = shown.request();
    var arrival = request.arrival();
    var known = shown.requester() instanceof RequesterMatch.Known one ? one.name() : "";
    client.setText(ShownName.of(messages, known.isEmpty() ? arrival.client() : known));
    Presence.show(toClient, !known.isEmpty());
    var about = new AskingView(desk, model::choose).lines(shown.requester(), ticker.now());
    requester.getChildren().setAll(about);
    requester.setManaged(!about.isEmpty());
    contacts.setText(
        Stream.of(shown.company(), arrival.phone(), arrival.email(), Optional.of(messages.word(arrival.channel())))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · ")));
    subject.setText(arrival.subject().isEmpty() ? messages.get("common.no_subject") : arrival.subject());
    text.setText(arrival.text().orElse(""));
    text.setManaged(arrival.text().isPresent());
    story.getChildren().setAll(StoryView.lines(shown, desk, ticker.now(), correct));
    buttons.forEach((action, button) -> button.setDisable(!action.fits(request.stage())));
    tick(ticker.now());
  }

  private void tick(Instant now) {
    var shown = model.detailsProperty().get();
    if (shown == null) {
      return;
    }
    var request = shown.request();
    var running = request.stage().running();
    countdown.setText(running.map(clock -> When.countdown(clock.due(), now, messages)).orElse(messages.get("inbox.resolved")));
    var deadlineState = running.map(clock -> clock.stateAt(now)).orElse(DeadlineState.MET);
    DeadlineLook.apply(root, deadlineState);
    state.setText(running.isEmpty() ? "" : request.enforced() ? messages.word(deadlineState) : messages.get("common.history"));
    due.setText(dueText(shown, running, now));
    var told = promised(request, now);
    promise.setText(told);
    promise.setManaged(!told.isEmpty());
  }

  private String dueText(RequestDetails shown, Optional<Deadline> running, Instant now) {
    var request = shown.request();
    var when = desk.when();
    var holder = shown.holder().map(name -> messages.get("inbox.held_by", name)).orElse(messages.get("common.unclaimed"));
    var received = messages.get("inbox.received", when.at(request.arrival().receivedAt(), now));
    var until =
        running
            .map(
                clock ->
                    messages.get(
                        request.stage() instanceof Stage.InHand ? "inbox.resolve_until" : "inbox.answer_until",
                        when.at(clock.due(), now)))
            .orElse("");
    return Stream.of(received, until, holder).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }

  /** R9: the client is told the date. */
  private String promised(Request request, Instant now) {
    return request.stage() instanceof Stage.InHand(var _, var _, var clock)
        ? messages.get("inbox.tell_date", desk.when().at(clock.due(), now))
        : "";
  }
}
