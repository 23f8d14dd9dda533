package app.fifteen.desktop.sealed;

import app.fifteen.desktop.kit.DeadlineLook;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Dialogs;
import app.fifteen.desktop.kit.DraftDesk;
import app.fifteen.desktop.kit.DraftFields;
import app.fifteen.desktop.kit.FieldProblem;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.SegmentedChoice;
import app.fifteen.desktop.kit.SubmitKey;
import app.fifteen.desktop.kit.Ticker;
import app.fifteen.desktop.kit.Workplace;
import app.fifteen.draft.DraftOf;
import app.fifteen.kernel.Destination;
import app.fifteen.kernel.Messages;
import app.fifteen.request.Deadline;
import app.fifteen.sealed.OpenedMessage;
import app.fifteen.sealed.ReplyWay;
import app.fifteen.sealed.SealedMessageRow;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One message to the supervisor: sealed, or what it says and how it is answered (R26). */
public final class SealedMessageController {

  private final SealedMessagesViewModel model;
  private final SealedWords spoken;
  private final Desk desk;
  private final Messages messages;
  private final Ticker ticker;
  private final DraftDesk drafts;
  private final Dialogs dialogs;
  private final Consumer<Destination> going;
  private final Runnable back;
  private final ObjectProperty<ReplyWay> how = new SimpleObjectProperty<>(ReplyWay.CALL);
  private DraftFields typed;
  private Deadline deadline;

  @FXML private StackPane root;
  @FXML private VBox nothing;
  @FXML private VBox page;
  @FXML private Label client;
  @FXML private Button openClient;
  @FXML private Label about;
  @FXML private Label written;
  @FXML private VBox clock;
  @FXML private Label countdown;
  @FXML private Label countdownWord;
  @FXML private VBox closed;
  @FXML private Label closedText;
  @FXML private Button breakSeal;
  @FXML private VBox content;
  @FXML private Label text;
  @FXML private Label wanted;
  @FXML private Label opened;
  @FXML private VBox given;
  @FXML private Label givenHead;
  @FXML private Label givenWords;
  @FXML private VBox answering;
  @FXML private SegmentedChoice<ReplyWay> ways;
  @FXML private ToggleButton call;
  @FXML private ToggleButton letter;
  @FXML private ToggleButton chat;
  @FXML private ToggleButton visit;
  @FXML private TextArea words;
  @FXML private Label problem;
  @FXML private Button answer;

  /** @param back gives the keyboard to the list */
  public SealedMessageController(SealedMessagesViewModel model, Workplace place, Runnable back) {
    this.model = model;
    desk = place.desk();
    spoken = new SealedWords(desk);
    messages = desk.messages();
    ticker = place.ticker();
    drafts = place.drafts();
    dialogs = place.dialogs();
    going = place::open;
    this.back = back;
  }

  @FXML
  private void initialize() {
    ways.bind(how, Map.of(ReplyWay.CALL, call, ReplyWay.LETTER, letter, ReplyWay.CHAT, chat, ReplyWay.VISIT, visit));
    typed = DraftFields.words(drafts, words.textProperty()).with("how", how, ReplyWay.class, this::wantedWay);
    // Whoever sits down next is not shown what the supervisor was typing.
    typed.seenWhile(() -> false);
    FieldProblem.follow(words, problem);
    model.problemProperty().subscribe(this::tell);
    SubmitKey.presses(answering, answer);
    model.selectedProperty().subscribe(this::show);
    model.openedProperty().subscribe(this::show);
    ticker.nowProperty().subscribe(this::tick);
  }

  private ReplyWay wantedWay() {
    var message = model.openedProperty().get();
    return message == null ? ReplyWay.CALL : message.replyHow();
  }

  private void tell(String why) {
    Presence.say(problem, why);
    if (!why.isEmpty()) {
      words.requestFocus();
    }
  }

  private void show(SealedMessageRow row) {
    nothing.setVisible(row == null);
    page.setVisible(row != null);
    if (row == null) {
      return;
    }
    var now = ticker.now();
    var message = row.message();
    client.setText(spoken.client(row));
    Presence.show(openClient, row.client().filter(one -> !one.name().isEmpty()).isPresent());
    about.setText(
        Stream.concat(
                Stream.of(messages.word(message.kind())),
                row.about().map(name -> messages.get("sealed.about", name)).stream())
            .collect(Collectors.joining(" · ")));
    written.setText(
        messages.get(
            "sealed.written", row.writer(), desk.when().at(message.sealedAt(), now), desk.when().at(message.due(), now)));
    showClosed(row, model.openedProperty().get());
    deadline = spoken.deadline(message);
    tick(now);
  }

  private void showClosed(SealedMessageRow row, OpenedMessage message) {
    boolean unopened = row.message().openedAt().isEmpty();
    Presence.show(closed, !row.readable() || message == null && unopened);
    Presence.show(breakSeal, row.readable());
    closedText.setText(
        messages.get(
            row.readable() ? "sealed.closed" : row.message().isAnswered() ? "sealed.closed.answered" : "sealed.closed.writer"));
  }

  private void show(OpenedMessage message) {
    Presence.show(content, message != null);
    boolean toAnswer = message != null && message.answer().isEmpty();
    Presence.show(answering, toAnswer);
    typed.show(toAnswer ? new DraftOf.SealedAnswer(message.message().id()) : null);
    if (message == null) {
      text.setText("");
      return;
    }
    Presence.show(closed, false);
    var now = ticker.now();
    text.setText(message.text());
    var way = messages.word(message.replyHow());
    wanted.setText(messages.get("sealed.wanted", message.reach().isEmpty() ? way : way + ", " + message.reach()));
    Presence.say(
        opened,
        message.message().openedAt().map(at -> messages.get("sealed.opened", message.openedBy(), desk.when().at(at, now))).orElse(""));
    Presence.show(given, message.answer().isPresent());
    message.answer()
        .ifPresent(
            one -> {
              givenHead.setText(
                  messages.get("sealed.told.answered", one.how()) + " · " + one.by() + ", " + desk.when().at(one.at(), now));
              givenWords.setText(one.words());
            });
  }

  private void tick(Instant now) {
    var row = model.selectedProperty().get();
    if (row == null) {
      return;
    }
    var message = row.message();
    var state = spoken.state(message, deadline, now);
    DeadlineLook.apply(clock, state);
    countdown.setText(spoken.countdown(message, now));
    countdownWord.setText(spoken.state(message, state));
  }

  /** Breaks the seal; of one that is open already, goes to the answer. */
  void open() {
    if (answering.isVisible()) {
      words.requestFocus();
    } else {
      model.open();
    }
  }

  @FXML
  private void open(ActionEvent event) {
    model.open();
  }

  @FXML
  private void openClient(ActionEvent event) {
    model.selectedProperty().get().client().ifPresent(one -> going.accept(new Destination.Client(one.id())));
  }

  /** What cannot be taken back is asked once; an answer without words is refused anyway. */
  @FXML
  private void answer(ActionEvent event) {
    if (words.getText().isBlank() || dialogs.confirm(messages.get("sealed.answer.sure"), messages.get("sealed.answer"))) {
      model.answer(how.get(), words.getText(), typed.said(), back);
    }
  }
}
