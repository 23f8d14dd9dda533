package app.fifteen.desktop.complaint;

import app.fifteen.complaint.CaseDetails;
import app.fifteen.complaint.CaseWords;
import app.fifteen.complaint.Grant;
import app.fifteen.desktop.kit.Desk;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The remedies of a case, with what the supervisor said to them, and what can be done about each (R19). */
final class GrantsView {

  /** What each button does. */
  record Doing(
      Consumer<Grant> approve, Consumer<Grant> change, Consumer<Grant> giveBack, Consumer<Grant> takeBack) {}

  private GrantsView() {}

  static List<Node> of(CaseDetails details, CaseWords words, Desk desk, Doing doing) {
    return details.grants().stream().map(grant -> of(grant, details, words, desk, doing)).toList();
  }

  private static Node of(Grant grant, CaseDetails details, CaseWords words, Desk desk, Doing doing) {
    var name = Block.line(grant.terms().name(), "text-bold");
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    var cost = new Label(words.money(grant.terms().cost()));
    cost.setMinWidth(Region.USE_PREF_SIZE);
    var block =
        Block.of(
            List.of(
                new HBox(8, name, cost),
                Block.line(words.state(grant), "text-muted", "text-small"),
                Block.line(grant.words(), "case-said"),
                Block.line(words.answer(grant).orElse("")),
                buttons(grant, details, desk, doing)));
    HBox.setHgrow(block, Priority.ALWAYS);
    var icon = new FontIcon(icon(grant));
    icon.getStyleClass().addAll("case-icon", "grant-" + grant.state().name().toLowerCase(Locale.ROOT));
    var row = new HBox(10, icon, block);
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }

  private static Node buttons(Grant grant, CaseDetails details, Desk desk, Doing doing) {
    var messages = desk.messages();
    var buttons = new FlowPane(4, 4);
    var id = String.valueOf(grant.id().value());
    if (CaseAction.mayAnswer(grant, details.complaint(), desk.actor())) {
      buttons.getChildren()
          .addAll(
              Block.button(
                  "approve-" + id, CaseAction.APPROVE.icon(), messages.get(CaseAction.APPROVE.nameKey()),
                  () -> doing.approve().accept(grant)),
              Block.button(
                  "change-" + id, CaseAction.CHANGE.icon(), messages.get(CaseAction.CHANGE.nameKey()),
                  () -> doing.change().accept(grant)),
              Block.button(
                  "return-" + id, CaseAction.RETURN.icon(), messages.get(CaseAction.RETURN.nameKey()),
                  () -> doing.giveBack().accept(grant)));
    }
    if (CaseAction.mayTakeBack(grant, details.complaint())) {
      buttons.getChildren()
          .add(
              Block.button(
                  "take-back-" + id, Feather.X, messages.get("case.take_back"), () -> doing.takeBack().accept(grant)));
    }
    buttons.setManaged(!buttons.getChildren().isEmpty());
    return buttons;
  }

  private static Ikon icon(Grant grant) {
    return switch (grant.state()) {
      case GRANTED, APPROVED -> Feather.GIFT;
      case AWAITING -> Feather.PAUSE_CIRCLE;
      case RETURNED -> Feather.CORNER_UP_LEFT;
      case DECLINED -> Feather.SLASH;
    };
  }
}
