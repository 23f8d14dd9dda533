package app.fifteen.desktop.foolish;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.ShownName;
import app.fifteen.foolish.FoolishRuleRow;
import app.fifteen.foolish.RuleVerdict;
import java.time.Instant;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A rule, who met it when and with whom, and what the supervisor said to it. */
final class FoolishRuleCell extends ListCell<FoolishRuleRow> {

  private final Desk desk;
  private final Supplier<Instant> now;
  private final FontIcon shape = new FontIcon();
  private final Label rule = label("text-bold");
  private final Label reported = label("text-muted");
  private final Label answer = label("rule-answer");
  private final Label answered = label("text-muted");
  private final HBox line;

  FoolishRuleCell(Desk desk, Supplier<Instant> now) {
    this.desk = desk;
    this.now = now;
    getStyleClass().add("rule-cell");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    shape.getStyleClass().add("rule-shape");
    reported.getStyleClass().add("text-small");
    answered.getStyleClass().add("text-small");
    var texts = new VBox(3, rule, reported, answer, answered);
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    line = new HBox(12, shape, texts);
    line.setAlignment(Pos.TOP_LEFT);
  }

  private static Label label(String style) {
    var label = new Label();
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  @Override
  protected void updateItem(FoolishRuleRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    var messages = desk.messages();
    var when = desk.when().at(row.rule().reportedAt(), now.get());
    rule.setText(row.rule().rule());
    reported.setText(
        row.client()
            .map(client -> messages.get("foolish.reported_with", row.reporter(), when, ShownName.of(messages, client)))
            .orElseGet(() -> messages.get("foolish.reported", row.reporter(), when)));
    var given = row.rule().answer();
    Presence.say(answer, given.map(one -> messages.get("foolish.answered", one.verdict(), one.words())).orElse(""));
    Presence.say(
        answered,
        given
            .map(one -> messages.get("foolish.reported", row.answerer().orElse(""), desk.when().at(one.at(), now.get())))
            .orElse(""));
    shape.setIconCode(given.map(one -> shape(one.verdict())).orElse(Feather.HELP_CIRCLE));
    setAccessibleText(
        String.join(", ", rule.getText(), reported.getText(), given.isEmpty() ? messages.get("foolish.open") : answer.getText()));
    setGraphic(line);
  }

  private static Ikon shape(RuleVerdict verdict) {
    return switch (verdict) {
      case ABOLISHED -> Feather.TRASH_2;
      case CHANGED -> Feather.EDIT_3;
      case KEPT -> Feather.ANCHOR;
    };
  }
}
