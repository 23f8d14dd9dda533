package app.fifteen.desktop.complaint;

import app.fifteen.complaint.CaseDetails;
import app.fifteen.complaint.CaseTask;
import app.fifteen.complaint.CaseWords;
import app.fifteen.complaint.Grant;
import app.fifteen.complaint.GrantState;
import app.fifteen.complaint.Reaction;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Dialogs;
import app.fifteen.desktop.kit.KeyButtons;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.Ticker;
import app.fifteen.desktop.kit.UndoKey;
import app.fifteen.desktop.paper.PdfChooser;
import app.fifteen.desktop.paper.Printing;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Messages;
import app.fifteen.wording.WrittenLetter;
import atlantafx.base.theme.Styles;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The case as one page, and what can be done with it, each on a key. */
public final class CaseController {

  private static final double NARROWEST_ACTION = 156;
  private static final KeyCombination LAST_LETTER =
      new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN);

  private final CaseViewModel model;
  private final CaseForms forms;
  private final Desk desk;
  private final Messages messages;
  private final Dialogs dialogs;
  private final Ticker ticker;
  private final TasksView tasksView;
  private final GrantsView.Doing grantDoing;
  private final Printing printing;
  private Optional<CaseQuestion> question = Optional.empty();
  private Optional<ComplaintId> shown = Optional.empty();

  @FXML private VBox nothing;
  @FXML private Label nothingWords;
  @FXML private VBox page;
  @FXML private CaseHeadController headController;
  @FXML private VBox steps;
  @FXML private VBox grants;
  @FXML private VBox grantsSection;
  @FXML private VBox tasks;
  @FXML private VBox tasksSection;
  @FXML private VBox abuses;
  @FXML private VBox abusesSection;
  @FXML private VBox letters;
  @FXML private VBox lettersSection;
  @FXML private VBox story;
  @FXML private Button goOn;
  @FXML private Label ask;
  @FXML private TextArea words;
  @FXML private TilePane actions;

  public CaseController(CaseViewModel model, CaseForms forms, Desk desk, Tasks tasks, Dialogs dialogs, Ticker ticker) {
    this.model = model;
    this.forms = forms;
    this.desk = desk;
    this.messages = desk.messages();
    this.dialogs = dialogs;
    this.ticker = ticker;
    printing = new Printing(tasks, dialogs::refused);
    tasksView = new TasksView(messages, model::finish, this::move);
    grantDoing = new GrantsView.Doing(model::approve, this::change, this::giveBack, this::takeBack);
  }

  @FXML
  private void initialize() {
    words.textProperty().bindBidirectional(model.wordsProperty());
    KeyButtons.fillLines(actions, NARROWEST_ACTION);
    nothingWords.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> messages.get(model.goneProperty().get() ? "complaint.gone" : "cases.select"),
                model.goneProperty()));
    headController.onPaper(this::print, this::save);
    model.pageProperty().subscribe(this::show);
    desk.actorProperty().addListener(_ -> show(model.pageProperty().get()));
    ticker.nowProperty().addListener((_, _, now) -> tick(now));
  }

  private void tick(Instant now) {
    tasksView.tick(now);
    headController.tick(now);
  }

  private void show(CaseDetails read) {
    nothing.setVisible(read == null);
    page.setVisible(read != null);
    var before = shown;
    shown = Optional.ofNullable(read).map(one -> one.complaint().id());
    if (read == null) {
      return;
    }
    var now = ticker.now();
    var when = desk.when();
    var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(messages.locale());
    var told = new CaseWords(messages, read::name, at -> when.at(at, now), date::format);
    headController.show(read, told, now);
    steps.getChildren().setAll(StepsView.of(read, told, messages));
    fill(grantsSection, grants, GrantsView.of(read, told, desk, grantDoing));
    fill(tasksSection, tasks, tasksView.of(read, told, now));
    fill(
        abusesSection, abuses,
        read.abuses().stream()
            .map(
                abuse ->
                    Block.of(
                        List.of(
                            Block.line(told.flag(abuse), "text-muted", "text-small"),
                            Block.line(abuse.words(), "case-said"), Block.line(told.verdict(abuse).orElse("")))))
            .toList());
    fill(lettersSection, letters, model.letters().stream().map(letter -> letter(letter, read, told)).toList());
    story.getChildren()
        .setAll(
            read.story().stream()
                .map(
                    entry ->
                        Block.of(
                            List.of(
                                Block.line(told.entry(entry)), Block.line(entry.words(), "case-said"),
                                Block.line(told.told(entry), "text-muted", "text-small"))))
                .toList());
    Presence.show(goOn, read.writing().isPresent() && !read.complaint().isClosed());
    // Whoever was not at it may go on, too, but is hardly here for that.
    goOn.getStyleClass().remove(Styles.ACCENT);
    if (read.writing().filter(holder -> holder.id().equals(desk.actor().id())).isPresent()) {
      goOn.getStyleClass().add(Styles.ACCENT);
    }
    // A question that is open stays open while others write.
    if (question.isEmpty() || !shown.equals(before)) {
      showActions();
    }
  }

  private static void fill(VBox section, VBox inside, List<? extends Node> rows) {
    inside.getChildren().setAll(rows);
    Presence.show(section, !rows.isEmpty());
  }

  /** When it went out and from whom; pressed, it opens. */
  private Button letter(WrittenLetter letter, CaseDetails read, CaseWords told) {
    var heading = messages.get("case.letter_from", told.time().apply(letter.at()), read.name(letter.by()));
    var button =
        Block.button("letter-" + letter.id(), Feather.MAIL, heading, () -> forms.letter(read, letter, heading));
    button.setTooltip(new Tooltip(messages.get("case.letter_open", LAST_LETTER.getDisplayText())));
    return button;
  }

  private void openLastLetter() {
    if (letters.getChildren().reversed().stream().findFirst().orElse(null) instanceof Button last) {
      last.fire();
    }
  }

  private void showActions() {
    question = Optional.empty();
    Presence.say(ask, toAnswer());
    actions.getChildren().clear();
    for (var action : CaseAction.values()) {
      if (model.may(action)) {
        var button = KeyButtons.button(action.icon(), messages.get(action.nameKey()), action.digit(), messages);
        button.setId("case-" + action.name().toLowerCase(Locale.ROOT));
        button.setOnAction(_ -> act(action));
        if (action == CaseAction.APPROVE) {
          button.getStyleClass().add(Styles.ACCENT);
        }
        actions.getChildren().add(button);
      }
    }
  }

  /** What the keys of the supervisor's answer are about; empty where there is nothing to answer. */
  private String toAnswer() {
    return Optional.ofNullable(model.pageProperty().get())
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

  /** Shows what one of is to be chosen; Escape leads back. */
  private void ask(CaseQuestion asked) {
    question = Optional.of(asked);
    Presence.say(ask, messages.get(asked.key()));
    actions.getChildren().clear();
    for (int i = 0; i < asked.choices().size(); i++) {
      var choice = asked.choices().get(i);
      var button = KeyButtons.button(choice.icon(), messages.word(choice.word()), String.valueOf(i + 1), messages);
      button.setId("choice-" + choice.word().name().toLowerCase(Locale.ROOT));
      button.setOnAction(_ -> choose(choice));
      actions.getChildren().add(button);
    }
    var back = KeyButtons.button(Feather.X, messages.get("case.ask.back"), "Esc", messages);
    back.setOnAction(_ -> showActions());
    actions.getChildren().add(back);
    actions.getChildren().getFirst().requestFocus();
  }

  private void choose(CaseQuestion.Choice choice) {
    showActions();
    choice.choose().run();
  }

  private void act(CaseAction action) {
    var read = model.pageProperty().get();
    switch (action) {
      case NOTE -> saying(model::note);
      case FINISH -> read.nearestTask().ifPresent(model::finish);
      case MOVE -> read.nearestTask().ifPresent(this::move);
      case OFFER -> forms.offer(read);
      case CLOSE -> ask(CaseQuestion.reaction(this::close));
      case REOPEN -> model.reopen();
      case AFTERMATH -> ask(CaseQuestion.aftermath(model::record));
      case FLAG -> saying(() -> ask(CaseQuestion.abuse(model::flag)));
      case JUDGE ->
          saying(
              () ->
                  read.unanswered()
                      .ifPresent(abuse -> ask(CaseQuestion.verdict(verdict -> model.judge(abuse, verdict)))));
      case APPROVE -> read.awaiting().ifPresent(model::approve);
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

  /** A client who has left takes everything open along: what is lost by that is asked about. */
  private void close(Reaction reaction) {
    var read = model.pageProperty().get();
    long lost =
        read.openTasks().size()
            + read.grants().stream().filter(grant -> grant.state() == GrantState.AWAITING).count();
    if (reaction != Reaction.LEFT
        || lost == 0
        || dialogs.confirm(messages.get("case.close.left", lost), messages.get("case.close.left_yes"))) {
      model.close(reaction);
    }
  }

  private void move(CaseTask task) {
    forms.move(task);
  }

  private void change(Grant grant) {
    forms.change(model.pageProperty().get(), grant);
  }

  private void giveBack(Grant grant) {
    saying(() -> model.giveBack(grant));
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

  /** The whole case, on a printer. */
  private void print() {
    if (model.pageProperty().get() != null) {
      printing.print(page.getScene().getWindow(), model::drawForPrinter);
    }
  }

  /** Asks where to, and writes the whole case as PDF. */
  private void save() {
    var read = model.pageProperty().get();
    if (read == null) {
      return;
    }
    var fileName = "case-" + read.complaint().id().value() + ".pdf";
    PdfChooser.ask(page.getScene().getWindow(), messages.get("case.save"), fileName)
        .ifPresent(file -> model.save(file, forms::openFile));
  }

  /** @return whether the key means something here, which is then done */
  boolean onKey(KeyEvent key, boolean typing) {
    if (!page.isVisible()) {
      return false;
    }
    if (key.getCode() == KeyCode.F2 && goOn.isVisible()) {
      model.goOn();
      return true;
    }
    if (key.getCode() == KeyCode.ESCAPE && question.isPresent()) {
      showActions();
      return true;
    }
    if (key.isShortcutDown()) {
      return onShortcut(key);
    }
    return (key.isAltDown() || !typing) && press(key.getCode());
  }

  private boolean onShortcut(KeyEvent key) {
    if (UndoKey.matches(key)) {
      model.undo();
      return true;
    }
    if (LAST_LETTER.match(key)) {
      openLastLetter();
      return true;
    }
    if (key.getCode() != KeyCode.P) {
      return false;
    }
    if (key.isShiftDown()) {
      save();
    } else {
      print();
    }
    return true;
  }

  private boolean press(KeyCode code) {
    if (question.isPresent()) {
      var choice = question.get().on(code);
      choice.ifPresent(this::choose);
      return choice.isPresent();
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
