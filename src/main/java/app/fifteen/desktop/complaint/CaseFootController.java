package app.fifteen.desktop.complaint;

import app.fifteen.complaint.CaseDetails;
import app.fifteen.complaint.Grant;
import app.fifteen.complaint.GrantState;
import app.fifteen.complaint.Reaction;
import app.fifteen.desktop.kit.ClearButton;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Dialogs;
import app.fifteen.desktop.kit.KeyButtons;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.ShownName;
import app.fifteen.desktop.kit.WordsKey;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Messages;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.TilePane;

/** What can be done with a case: the words that are said, then the key that says what they are. */
public final class CaseFootController {

  private static final double NARROWEST_ACTION = 156;

  private final CaseViewModel model;
  private final CaseForms forms;
  private final Desk desk;
  private final Messages messages;
  private final Dialogs dialogs;
  private CaseAsking asking;
  private Optional<ComplaintId> shown = Optional.empty();

  @FXML private Button goOn;
  @FXML private Label ask;
  @FXML private TextArea words;
  @FXML private TilePane actions;

  public CaseFootController(CaseViewModel model, CaseForms forms, Desk desk, Dialogs dialogs) {
    this.model = model;
    this.forms = forms;
    this.desk = desk;
    this.messages = desk.messages();
    this.dialogs = dialogs;
  }

  @FXML
  private void initialize() {
    words.textProperty().bindBidirectional(model.wordsProperty());
    model.typedWords().seenWhile(() -> actions.getScene() != null);
    ClearButton.in(words, messages, model::clearWords);
    KeyButtons.fillLines(actions, NARROWEST_ACTION);
    asking = new CaseAsking(actions, ask, messages, this::showActions);
  }

  /** What the buttons at a remedy do. */
  GrantsView.Doing grantDoing() {
    return new GrantsView.Doing(this::approve, this::change, this::giveBack, this::takeBack);
  }

  /** @param read null for none */
  void show(CaseDetails read) {
    var before = shown;
    shown = Optional.ofNullable(read).map(one -> one.complaint().id());
    if (read == null) {
      return;
    }
    Presence.show(goOn, read.writing().isPresent() && !read.complaint().isClosed());
    // Whoever was not at it may go on, too, but is hardly here for that.
    goOn.getStyleClass().remove(Styles.ACCENT);
    if (read.writing().filter(holder -> holder.id().equals(desk.actor().id())).isPresent()) {
      goOn.getStyleClass().add(Styles.ACCENT);
    }
    // A question that is open stays open while others write.
    if (!asking.isOpen() || !shown.equals(before)) {
      showActions();
    }
  }

  private void showActions() {
    asking.end();
    Presence.say(ask, toAnswer());
    actions.getChildren().clear();
    for (var action : CaseAction.values()) {
      if (model.may(action)) {
        var name = name(action);
        var button = KeyButtons.button(action.icon(), name, action.digit(), messages);
        button.getTooltip().setText(name + "\n" + button.getTooltip().getText());
        button.setId("case-" + action.name().toLowerCase(Locale.ROOT));
        button.setOnAction(_ -> act(action));
        if (action == CaseAction.APPROVE) {
          button.getStyleClass().add(Styles.ACCENT);
        }
        actions.getChildren().add(button);
      }
    }
  }

  /** With what it is about, where a key records something of which there may be several. */
  private String name(CaseAction action) {
    var name = messages.get(action.nameKey());
    return switch (action) {
      case FINISH, MOVE ->
          Optional.ofNullable(model.detailsProperty().get())
              .flatMap(CaseDetails::nearestTask)
              .map(task -> name + ": " + (task.isPlanned() ? task.what() : messages.get("case.task.steps")))
              .orElse(name);
      default -> name;
    };
  }

  /** What the keys of the supervisor's answer are about; empty where there is nothing to answer. */
  private String toAnswer() {
    return Optional.ofNullable(model.detailsProperty().get())
        .filter(_ -> model.may(CaseAction.APPROVE))
        .flatMap(
            read ->
                read.awaiting()
                    .map(
                        grant ->
                            messages.get(
                                "case.ask.approval", read.name(grant.offeredBy()), grant.terms().name(),
                                grant.terms().cost())))
        .orElse("");
  }

  private void act(CaseAction action) {
    var read = model.detailsProperty().get();
    switch (action) {
      case NOTE -> saying(model::note);
      case FINISH -> read.nearestTask().ifPresent(model::finish);
      case MOVE -> read.nearestTask().ifPresent(forms::move);
      case OFFER -> forms.offer(read);
      case CLOSE -> askReaction(read);
      case REOPEN -> saying(() -> reopen(read));
      case AFTERMATH -> asking.ask(CaseQuestion.aftermath(model::record));
      case FLAG -> saying(() -> asking.ask(CaseQuestion.abuse(model::flag)));
      case JUDGE ->
          saying(
              () ->
                  read.unanswered()
                      .ifPresent(abuse -> asking.ask(CaseQuestion.verdict(verdict -> model.judge(abuse, verdict)))));
      case APPROVE -> read.awaiting().ifPresent(this::approve);
      case CHANGE -> read.awaiting().ifPresent(this::change);
      case RETURN -> read.awaiting().ifPresent(this::giveBack);
    }
  }

  /** What is nothing without words begins with them: the keyboard goes to where they are typed. */
  private void saying(Runnable doIt) {
    if (words.getText().isBlank()) {
      Presence.say(ask, messages.get("case.words_first"));
      words.requestFocus();
    } else {
      Presence.say(ask, "");
      doIt.run();
    }
  }

  /** What is not done yet is named before anything is chosen. */
  private void askReaction(CaseDetails read) {
    asking.ask(CaseQuestion.reaction(this::close));
    read.keepsOpen()
        .ifPresent(why -> Presence.say(ask, messages.get("case.ask.reaction.not_yet", messages.get(why))));
  }

  /** A client who has left takes everything open along: what is lost by that is asked about. */
  private void close(Reaction reaction) {
    var lost = lost(model.detailsProperty().get());
    if (reaction != Reaction.LEFT
        || lost.isEmpty()
        || dialogs.confirm(
            messages.get("case.close.left", String.join("; ", lost)), messages.get("case.close.left_yes"))) {
      model.close(reaction);
    }
  }

  /** Tasks and what waits for an answer, by name. */
  private List<String> lost(CaseDetails read) {
    return Stream.concat(
            read.openTasks().stream().map(task -> task.isPlanned() ? task.what() : messages.get("case.task.steps")),
            read.grants().stream().filter(grant -> grant.state() == GrantState.AWAITING).map(grant -> grant.terms().name()))
        .toList();
  }

  private void change(Grant grant) {
    forms.change(model.detailsProperty().get(), grant);
  }

  /** What cannot be taken back is asked once more, by name: a digit is pressed quickly. */
  private boolean sure(String questionKey, Grant grant, CaseAction action) {
    return dialogs.confirm(
        messages.get(questionKey, grant.terms().name(), grant.terms().cost()), messages.get(action.nameKey()));
  }

  private void reopen(CaseDetails read) {
    if (dialogs.confirm(messages.get("case.reopen.sure", ShownName.of(messages, read.clientName())), messages.get(CaseAction.REOPEN.nameKey()))) {
      model.reopen();
    }
  }

  private void approve(Grant grant) {
    if (sure("case.approve.sure", grant, CaseAction.APPROVE)) {
      model.approve(grant);
    }
  }

  private void giveBack(Grant grant) {
    saying(
        () -> {
          if (sure("case.return.sure", grant, CaseAction.RETURN)) {
            model.giveBack(grant);
          }
        });
  }

  private void takeBack(Grant grant) {
    if (dialogs.confirm(
        messages.get("case.take_back.sure", grant.terms().name()), messages.get("case.take_back.yes"))) {
      model.takeBack(grant);
    }
  }

  @FXML
  private void goOn(ActionEvent event) {
    model.goOn();
  }

  /** @return whether the key means something here whatever is typed, which is then done */
  boolean onKey(KeyEvent key) {
    if (key.getCode() == KeyCode.F2 && goOn.isVisible()) {
      model.goOn();
      return true;
    }
    if (WordsKey.matches(key)) {
      words.requestFocus();
      return true;
    }
    if (key.getCode() == KeyCode.ESCAPE && asking.isOpen()) {
      showActions();
      return true;
    }
    return false;
  }

  /** @return whether there is something on that digit, which is then done */
  boolean press(KeyCode code) {
    if (asking.isOpen()) {
      return asking.press(code);
    }
    for (var action : CaseAction.values()) {
      if (action.isOn(code) && model.may(action)) {
        act(action);
        return true;
      }
    }
    return false;
  }
}
