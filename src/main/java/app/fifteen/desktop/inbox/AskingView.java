package app.fifteen.desktop.inbox;

import app.fifteen.client.KnownClient;
import app.fifteen.client.Standing;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.RiskLook;
import app.fifteen.desktop.kit.StandingLook;
import app.fifteen.kernel.ClientId;
import app.fifteen.request.RequesterMatch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What to know of whoever asks before speaking to them, or the question who it is. */
final class AskingView {

  private final Desk desk;
  private final Consumer<Optional<ClientId>> choose;

  /** @param choose gets the client somebody chose, nobody for a new one */
  AskingView(Desk desk, Consumer<Optional<ClientId>> choose) {
    this.desk = desk;
    this.choose = choose;
  }

  List<Node> lines(RequesterMatch requester, Instant now) {
    return switch (requester) {
      case RequesterMatch.Unseen() -> List.of();
      case RequesterMatch.Erased() -> List.of(line(Feather.SLASH, desk.messages().get("inbox.asking.erased"), "text-muted"));
      case RequesterMatch.Known known -> known(known, now);
      case RequesterMatch.Doubtful(var candidates) -> doubtful(candidates);
    };
  }

  private List<Node> known(RequesterMatch.Known known, Instant now) {
    var messages = desk.messages();
    var lines = new ArrayList<Node>();
    var standing = known.standing();
    if (standing.standing() != Standing.ORDINARY) {
      lines.add(
          line(
              StandingLook.shape(standing.standing()),
              messages.get("inbox.asking.standing", standing.standing(), standing.reason()),
              StandingLook.styleClass(standing.standing())));
    }
    if (!known.risks().isEmpty()) {
      lines.add(
          line(
              RiskLook.SHAPE,
              messages.get("inbox.asking.risk", RiskLook.briefly(known.risks(), desk, now)),
              "company-at-risk"));
    }
    known.personalManager()
        .ifPresent(name -> lines.add(line(Feather.USER_CHECK, messages.get("inbox.asking.manager", name), "text-muted")));
    return lines;
  }

  private List<Node> doubtful(List<KnownClient> candidates) {
    var messages = desk.messages();
    var choices = new FlowPane(6, 6);
    for (var candidate : candidates) {
      choices.getChildren().add(choice(candidate.name(), Feather.USER, Optional.of(candidate.id())));
    }
    choices.getChildren().add(choice(messages.get("inbox.asking.new"), Feather.USER_PLUS, Optional.empty()));
    return List.of(line(Feather.HELP_CIRCLE, messages.get("inbox.asking.doubtful"), "text-bold"), choices);
  }

  private Button choice(String text, Ikon icon, Optional<ClientId> client) {
    var button = new Button(text, new FontIcon(icon));
    button.getStyleClass().add("small");
    button.setMaxWidth(320);
    button.setOnAction(_ -> choose.accept(client));
    return button;
  }

  private static Label line(Ikon icon, String text, String style) {
    var label = new Label(text, new FontIcon(icon));
    label.setWrapText(true);
    label.getStyleClass().addAll("asking", "long-name", style);
    return label;
  }
}
