package app.fifteen.desktop.makegood;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DraftDesk;
import app.fifteen.desktop.kit.DraftFields;
import app.fifteen.desktop.kit.FieldProblem;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.ShownName;
import app.fifteen.desktop.kit.SubmitKey;
import app.fifteen.desktop.kit.Ticker;
import app.fifteen.draft.DraftOf;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Rejection;
import app.fifteen.makegood.MakeGoodField;
import app.fifteen.makegood.MakeGoodProgress;
import app.fifteen.makegood.MakeGoodRow;
import app.fifteen.staff.Permission;
import java.io.File;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** One make-good beside the list: how far it has come, and the form for its next step (R13). */
public final class MakeGoodController {

  private final MakeGoodsViewModel list;
  private final MakeGoodSteps steps;
  private final Desk desk;
  private final Messages messages;
  private final Ticker ticker;
  private final DraftDesk drafts;
  private final Runnable back;
  private DraftFields typed;
  private Map<MakeGoodField, Control> fields;
  private MakeGoodRow shown;

  @FXML private StackPane root;
  @FXML private VBox nothing;
  @FXML private VBox page;
  @FXML private Label gift;
  @FXML private Label client;
  @FXML private Label cost;
  @FXML private VBox body;
  @FXML private VBox progress;
  @FXML private VBox order;
  @FXML private TextField orderedWhere;
  @FXML private TextField orderedAt;
  @FXML private TextField orderedCost;
  @FXML private VBox deliver;
  @FXML private TextField deliveredAt;
  @FXML private Label proofName;
  @FXML private VBox confirm;
  @FXML private VBox waive;
  @FXML private TextArea reason;
  @FXML private Button proof;
  @FXML private Button saveOrder;
  @FXML private Button saveDelivery;
  @FXML private Button saveConfirmation;
  @FXML private Button saveWaiver;
  @FXML private Label problem;

  /** @param back gives the keyboard to the list */
  public MakeGoodController(
      MakeGoodsViewModel list, MakeGoodSteps steps, Desk desk, Ticker ticker, DraftDesk drafts, Runnable back) {
    this.list = list;
    this.steps = steps;
    this.desk = desk;
    this.messages = desk.messages();
    this.ticker = ticker;
    this.drafts = drafts;
    this.back = back;
  }

  @FXML
  private void initialize() {
    typed =
        new DraftFields(drafts)
            .with("where", orderedWhere.textProperty(), () -> "")
            .with("ordered_at", orderedAt.textProperty(), () -> steps.timeText(ticker.now()))
            .with("cost", orderedCost.textProperty(), this::expectedCost)
            .with("delivered_at", deliveredAt.textProperty(), () -> steps.timeText(ticker.now()))
            .with("reason", reason.textProperty(), () -> "");
    typed.seenWhile(() -> root.getScene() != null);
    list.selectedProperty().subscribe(this::show);
    // The next form stands there then, and one more Enter would record that, too.
    list.stepsProperty().addListener(_ -> back.run());
    desk.actorProperty()
        .addListener(
            _ -> {
              if (shown != null) {
                offer();
              }
            });
    fields =
        Map.of(
            MakeGoodField.WHERE, orderedWhere, MakeGoodField.ORDERED_AT, orderedAt, MakeGoodField.COST, orderedCost,
            MakeGoodField.DELIVERED_AT, deliveredAt, MakeGoodField.PROOF, proof, MakeGoodField.REASON, reason);
    steps.problemProperty().subscribe(this::tell);
    SubmitKey.presses(order, saveOrder);
    SubmitKey.presses(deliver, saveDelivery);
    SubmitKey.presses(confirm, saveConfirmation);
    SubmitKey.presses(waive, saveWaiver);
  }

  /** What is wrong stands at its field, which has the keyboard then. */
  private void tell(Rejection why) {
    var words = why == null ? "" : messages.get(why);
    var at = why == null ? null : why.field(MakeGoodField.class).map(fields::get).orElse(null);
    fields.values().forEach(field -> FieldProblem.show(field, field == at ? words : ""));
    FieldProblem.stand(problem, at, body, () -> body.getChildren().indexOf(order));
    Presence.say(problem, words);
    if (at != null) {
      at.requestFocus();
    }
  }

  private String expectedCost() {
    return shown == null ? "" : shown.makeGood().cost().typed(messages.locale());
  }

  private void show(MakeGoodRow row) {
    boolean another = shown == null || row == null || !row.seen().equals(shown.seen());
    shown = row;
    nothing.setVisible(row == null);
    page.setVisible(row != null);
    if (row != null) {
      offer();
    }
    if (!another) {
      return;
    }
    typed.show(row == null ? null : new DraftOf.MakeGoodForm(row.makeGood().id()));
    if (row == null) {
      return;
    }
    var makeGood = row.makeGood();
    var now = ticker.now();
    gift.setText(makeGood.gift());
    var who = ShownName.of(messages, row.client());
    client.setText(
        messages.get("makegoods.for", row.company().map(name -> who + " · " + name).orElse(who), row.subject()));
    cost.setText(
        messages.get(
            makeGood.inPerson() ? "makegoods.cost_in_person" : "makegoods.cost",
            makeGood.cost().format(messages.locale()),
            makeGood.payer()));
    progress.getChildren().setAll(progressLines(row, now));
    // What is about to be recorded stands on the button that does it.
    saveOrder.setText(messages.get("makegoods.order_save", makeGood.gift(), who));
    saveDelivery.setText(messages.get("makegoods.deliver_save", makeGood.gift(), who));
    saveConfirmation.setText(messages.get("makegoods.confirm_save", makeGood.gift(), who));
    saveWaiver.setText(messages.get("makegoods.waive_save", makeGood.gift(), who));
    chosen(null);
    steps.problemProperty().set(null);
  }

  /** What whoever sits here may do with it now. */
  private void offer() {
    var reached = shown.makeGood().progress();
    Presence.show(order, reached instanceof MakeGoodProgress.Owed);
    Presence.show(deliver, reached instanceof MakeGoodProgress.Ordered);
    Presence.show(confirm, reached instanceof MakeGoodProgress.Delivered && shown.confirmable());
    Presence.show(waive, reached instanceof MakeGoodProgress.Open && Permission.WAIVE_MAKE_GOODS.of(desk.actor()));
  }

  private List<Node> progressLines(MakeGoodRow row, Instant now) {
    var makeGood = row.makeGood();
    var when = desk.when();
    var lines = new ArrayList<Node>();
    lines.add(line("makegoods.line.missed", when.at(makeGood.missedDue(), now)));
    lines.add(
        line("makegoods.line.owed", row.debtor().orElse(messages.get("makegoods.no_debtor")), when.at(makeGood.owedAt(), now)));
    if (makeGood.progress() instanceof MakeGoodProgress.Owed || makeGood.progress() instanceof MakeGoodProgress.Ordered) {
      var escalation = line("makegoods.line.escalates", when.at(makeGood.escalatesAt(), now));
      if (makeGood.overdue(now)) {
        escalation.getStyleClass().add("problem");
      }
      lines.add(escalation);
    }
    if (makeGood.progress() instanceof MakeGoodProgress.Open && row.address().known()) {
      lines.add(line("makegoods.line.deliver_to", row.address().inOneLine()));
    }
    makeGood
        .progress()
        .order()
        .ifPresent(
            ordered ->
                lines.add(
                    line("makegoods.line.ordered", ordered.where(), when.at(ordered.at(), now),
                        ordered.cost().format(messages.locale()))));
    makeGood.progress().deliveredAt().ifPresent(at -> lines.add(line("makegoods.line.delivered", when.at(at, now))));
    row.proofName().ifPresent(name -> lines.add(line("makegoods.line.proof", name)));
    switch (makeGood.progress()) {
      case MakeGoodProgress.Confirmed(var _, var at, var _) ->
          lines.add(line("makegoods.line.confirmed", row.closedBy().orElse(""), when.at(at, now)));
      case MakeGoodProgress.Waived(var _, var at, var _, var why) ->
          lines.add(line("makegoods.line.waived", row.closedBy().orElse(""), when.at(at, now), why));
      case MakeGoodProgress.Delivered _ ->
          lines.add(row.curator().map(name -> line("makegoods.line.to_confirm", name)).orElseGet(() -> line("makegoods.line.to_confirm_supervisor")));
      case MakeGoodProgress.Owed _, MakeGoodProgress.Ordered _ -> {}
    }
    return lines;
  }

  private Label line(String key, Object... args) {
    var label = new Label(messages.get(key, args));
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  @FXML
  private void order(ActionEvent event) {
    steps.order(shown, orderedWhere.getText(), orderedAt.getText(), orderedCost.getText(), typed.said());
  }

  @FXML
  private void chooseProof(ActionEvent event) {
    var chooser = new FileChooser();
    chooser.setTitle(messages.get("makegoods.proof"));
    chosen(chooser.showOpenDialog(root.getScene().getWindow()));
  }

  private void chosen(File file) {
    steps.setProof(file == null ? null : file.toPath());
    proofName.setText(file == null ? messages.get("makegoods.no_proof") : file.getName());
  }

  @FXML
  private void deliver(ActionEvent event) {
    steps.deliver(shown, deliveredAt.getText(), typed.said());
  }

  @FXML
  private void confirm(ActionEvent event) {
    steps.confirm(shown, typed.said());
  }

  @FXML
  private void waive(ActionEvent event) {
    steps.waive(shown, reason.getText(), typed.said());
  }
}
