package app.fifteen.desktop.foolish;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Dialogs;
import app.fifteen.desktop.kit.FieldProblem;
import app.fifteen.desktop.kit.ListRows;
import app.fifteen.desktop.kit.LiveList;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.SegmentedChoice;
import app.fifteen.desktop.kit.SubmitKey;
import app.fifteen.foolish.FoolishRuleFilter;
import app.fifteen.foolish.FoolishRuleRow;
import app.fifteen.foolish.RuleVerdict;
import app.fifteen.kernel.ComplaintId;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/** Rules that cost clients' loyalty: one line reports one, the supervisor answers beneath (R24). */
public final class FoolishRulesController {

  private final FoolishRulesViewModel model;
  private final Desk desk;
  private final Dialogs dialogs;
  private final Supplier<Instant> now;
  private final Consumer<ComplaintId> openCase;
  private final ObjectProperty<RuleVerdict> verdict = new SimpleObjectProperty<>(RuleVerdict.ABOLISHED);

  @FXML private VBox root;
  @FXML private TextField rule;
  @FXML private Button send;
  @FXML private Label problem;
  @FXML private SegmentedChoice<FoolishRuleFilter> filters;
  @FXML private ToggleButton unanswered;
  @FXML private ToggleButton all;
  @FXML private Label count;
  @FXML private ListView<FoolishRuleRow> list;
  @FXML private VBox answering;
  @FXML private Label answeringTo;
  @FXML private SegmentedChoice<RuleVerdict> verdicts;
  @FXML private ToggleButton abolish;
  @FXML private ToggleButton change;
  @FXML private ToggleButton keep;
  @FXML private TextField words;
  @FXML private Button answer;
  @FXML private Label answerProblem;
  @FXML private Label said;
  @FXML private Button withdraw;

  /** @param openCase shows the case in which a rule was met */
  public FoolishRulesController(
      FoolishRulesViewModel model, Desk desk, Dialogs dialogs, Supplier<Instant> now, Consumer<ComplaintId> openCase) {
    this.model = model;
    this.desk = desk;
    this.dialogs = dialogs;
    this.now = now;
    this.openCase = openCase;
  }

  @FXML
  private void initialize() {
    SubmitKey.presses(answering, answer);
    SubmitKey.presses(root, send);
    filters.bind(model.filterProperty(), Map.of(FoolishRuleFilter.UNANSWERED, unanswered, FoolishRuleFilter.ALL, all));
    verdicts.bind(
        verdict, Map.of(RuleVerdict.ABOLISHED, abolish, RuleVerdict.CHANGED, change, RuleVerdict.KEPT, keep));
    list.setCellFactory(_ -> new FoolishRuleCell(desk, now));
    LiveList.in(list, model.rows())
        .keepingLine(row -> row.rule().id(), model.selectedProperty())
        .opening(this::open)
        .saying(desk.messages(), this::whyEmpty, model.filterProperty());
    model.selectedProperty().subscribe(this::select);
    count.textProperty().bind(Bindings.size(model.rows().all()).map(size -> countText(size.intValue())));
    rule.textProperty().subscribe(_ -> Presence.say(problem, ""));
    words.textProperty().subscribe(_ -> Presence.say(answerProblem, ""));
    FieldProblem.follow(rule, problem);
    FieldProblem.follow(words, answerProblem);
    Presence.say(said, "");
  }

  private String whyEmpty() {
    return desk.messages()
        .get(model.filterProperty().get() == FoolishRuleFilter.ALL ? "foolish.empty" : "foolish.empty_unanswered");
  }

  private String countText(int size) {
    return size == 0 ? "" : ListRows.counted(size, FoolishRulesViewModel.MOST, desk.messages());
  }

  private void select(FoolishRuleRow row) {
    Presence.show(withdraw, model.mayWithdraw(row));
    boolean may = model.mayAnswer(row);
    Presence.show(answering, may);
    if (may) {
      answeringTo.setText(desk.messages().get("foolish.answer_to", row.reporter()));
      words.clear();
    }
  }

  /** The register makes way for the case. */
  private void open(FoolishRuleRow row) {
    row.rule()
        .complaint()
        .ifPresent(
            complaint -> {
              root.getScene().getWindow().hide();
              openCase.accept(complaint);
            });
  }

  @FXML
  private void report(ActionEvent event) {
    model.report(
        rule.getText(),
        () -> {
          rule.clear();
          Presence.say(said, desk.messages().get("foolish.done"));
        },
        why -> Presence.say(problem, desk.messages().get(why)));
  }

  @FXML
  private void answer(ActionEvent event) {
    var row = model.selectedProperty().get();
    if (row != null && sure(row)) {
      var decided = verdict.get();
      model.answer(
          row, decided, words.getText(),
          () -> {
            words.clear();
            Presence.say(said, desk.messages().get("foolish.answer_done", decided));
            list.requestFocus();
          },
          why -> Presence.say(answerProblem, desk.messages().get(why)));
    }
  }

  /** What cannot be taken back is asked once, by name; one without words is refused anyway. */
  private boolean sure(FoolishRuleRow row) {
    return words.getText().isBlank()
        || dialogs.confirm(
            desk.messages().get("foolish.answer_sure", verdict.get(), row.rule().rule()), desk.messages().get("foolish.answer"));
  }

  /** The words are there again, to be said better. */
  @FXML
  private void withdraw(ActionEvent event) {
    var row = model.selectedProperty().get();
    if (model.mayWithdraw(row)) {
      model.withdraw(
          row,
          () -> {
            rule.setText(row.rule().rule());
            Presence.say(said, desk.messages().get("foolish.withdrawn"));
            rule.requestFocus();
          },
          why -> Presence.say(said, desk.messages().get(why)));
    }
  }

  @FXML
  private void close(ActionEvent event) {
    root.getScene().getWindow().hide();
  }
}
