package app.fifteen.desktop.foolish;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.foolish.FoolishRuleFilter;
import app.fifteen.foolish.FoolishRuleRow;
import app.fifteen.foolish.RuleVerdict;
import app.fifteen.kernel.ComplaintId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

/** Rules that cost clients' loyalty: one line reports one, the supervisor answers beneath (R24). */
public final class FoolishRulesController {

  private final FoolishRulesViewModel model;
  private final Desk desk;
  private final Supplier<Instant> now;
  private final Consumer<ComplaintId> openCase;

  @FXML private VBox root;
  @FXML private TextField rule;
  @FXML private Label problem;
  @FXML private ToggleGroup filters;
  @FXML private ToggleButton unanswered;
  @FXML private ToggleButton all;
  @FXML private Label count;
  @FXML private ListView<FoolishRuleRow> list;
  @FXML private VBox answering;
  @FXML private Label answeringTo;
  @FXML private ToggleGroup verdicts;
  @FXML private ToggleButton abolish;
  @FXML private ToggleButton change;
  @FXML private ToggleButton keep;
  @FXML private TextField words;
  @FXML private Button answer;
  @FXML private Label answerProblem;
  @FXML private Label said;

  /** @param openCase shows the case in which a rule was met */
  public FoolishRulesController(
      FoolishRulesViewModel model, Desk desk, Supplier<Instant> now, Consumer<ComplaintId> openCase) {
    this.model = model;
    this.desk = desk;
    this.now = now;
    this.openCase = openCase;
  }

  @FXML
  private void initialize() {
    var buttons = Map.of(FoolishRuleFilter.UNANSWERED, unanswered, FoolishRuleFilter.ALL, all);
    buttons.forEach((filter, button) -> button.setOnAction(_ -> model.filterProperty().set(filter)));
    keepOne(filters);
    keepOne(verdicts);
    model.filterProperty().subscribe(filter -> filters.selectToggle(buttons.get(filter)));
    abolish.setUserData(RuleVerdict.ABOLISHED);
    change.setUserData(RuleVerdict.CHANGED);
    keep.setUserData(RuleVerdict.KEPT);
    list.setItems(model.rows());
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
            openSelected();
            key.consume();
          }
        });
    list.setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
            openSelected();
          }
        });
    list.setCellFactory(_ -> new FoolishRuleCell(desk, now));
    list.setPlaceholder(placeholder());
    list.getSelectionModel().selectedItemProperty().subscribe(this::select);
    count.textProperty().bind(Bindings.size(model.rows()).map(size -> countText(size.intValue())));
    rule.textProperty().subscribe(_ -> Presence.say(problem, ""));
    words.textProperty().subscribe(_ -> Presence.say(answerProblem, ""));
    Presence.say(said, "");
  }

  /** Choosing the same again keeps it chosen. */
  private static void keepOne(ToggleGroup group) {
    group.selectedToggleProperty().addListener((_, was, is) -> group.selectToggle(is == null ? was : is));
  }

  private Label placeholder() {
    var empty = new Label();
    empty.setWrapText(true);
    empty.getStyleClass().addAll("text-muted", "empty-state");
    empty.textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    desk.messages()
                        .get(
                            !model.loadedProperty().get()
                                ? "common.loading"
                                : model.filterProperty().get() == FoolishRuleFilter.ALL
                                    ? "foolish.empty"
                                    : "foolish.empty_unanswered"),
                model.loadedProperty(),
                model.filterProperty()));
    return empty;
  }

  private String countText(int size) {
    return size == 0 ? "" : size < FoolishRulesViewModel.MOST ? String.valueOf(size) : desk.messages().get("makegoods.first", size);
  }

  private void select(FoolishRuleRow row) {
    boolean may = model.mayAnswer(row);
    Presence.show(answering, may);
    if (may) {
      answeringTo.setText(desk.messages().get("foolish.answer_to", row.reporter()));
      words.clear();
    }
  }

  /** The register makes way for the case. */
  private void openSelected() {
    Optional.ofNullable(list.getSelectionModel().getSelectedItem())
        .flatMap(row -> row.rule().complaint())
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
    var row = list.getSelectionModel().getSelectedItem();
    if (row != null) {
      var verdict = (RuleVerdict) verdicts.getSelectedToggle().getUserData();
      model.answer(
          row, verdict, words.getText(),
          () -> {
            words.clear();
            Presence.say(said, desk.messages().get("foolish.answer_done", verdict));
            list.requestFocus();
          },
          why -> Presence.say(answerProblem, desk.messages().get(why)));
    }
  }

  @FXML
  private void close(ActionEvent event) {
    root.getScene().getWindow().hide();
  }
}
