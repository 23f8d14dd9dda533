package app.fifteen.desktop.wizard;

import app.fifteen.complaint.Approval;
import app.fifteen.complaint.Grant;
import app.fifteen.complaint.GrantState;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Presence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the client was offered in this case, with what the supervisor said to it. */
final class GrantLines {

  private final Desk desk;
  private final Function<Approval, String> by;
  private final ObservableValue<Boolean> frozen;
  private final Consumer<Grant> takeBack;

  /**
   * @param by who answered, by name
   * @param frozen whether nothing can be taken back here
   */
  GrantLines(
      Desk desk, Function<Approval, String> by, ObservableValue<Boolean> frozen, Consumer<Grant> takeBack) {
    this.desk = desk;
    this.by = by;
    this.frozen = frozen;
    this.takeBack = takeBack;
  }

  List<Node> of(List<? extends Grant> grants) {
    return grants.stream().map(this::line).toList();
  }

  private Node line(Grant grant) {
    var messages = desk.messages();
    var state = grant.state();
    var icon = new FontIcon(icon(state));
    var name = new Label(grant.terms().name() + " · " + grant.terms().cost().format(messages.locale()));
    name.getStyleClass().add("grant-name");
    name.getStyleClass().add("long-name");
    name.setWrapText(true);
    var told = new Label(told(grant));
    told.getStyleClass().add("remedy-aside");
    told.getStyleClass().add("long-name");
    told.setWrapText(true);
    var words = new VBox(name, told);
    HBox.setHgrow(words, Priority.ALWAYS);
    var back = new Button(messages.get("wizard.take_back"));
    back.getStyleClass().addAll("flat", "small");
    back.setMinWidth(Region.USE_PREF_SIZE);
    back.setAccessibleText(messages.get("wizard.take_back_what", grant.terms().name()));
    back.disableProperty().bind(frozen);
    back.setOnAction(_ -> takeBack.accept(grant));
    Presence.show(back, state != GrantState.RETURNED && state != GrantState.DECLINED);
    var line = new HBox(9, icon, words, back);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().addAll("grant", "grant-" + state.name().toLowerCase(Locale.ROOT));
    return line;
  }

  private String told(Grant grant) {
    var messages = desk.messages();
    var word = messages.word(grant.state());
    return grant
        .approval()
        .map(answer -> word + ", " + by.apply(answer) + changed(answer) + words(answer))
        .orElseGet(
            () ->
                grant
                    .validUntil()
                    .map(until -> messages.get("wizard.valid_until", word, until))
                    .orElse(word));
  }

  private String changed(Approval answer) {
    return answer
        .asked()
        .map(asked -> " · " + desk.messages().get("wizard.asked_for", asked.name(), asked.cost()))
        .orElse("");
  }

  private static String words(Approval answer) {
    return Optional.of(answer.words()).filter(words -> !words.isEmpty()).map(words -> " · " + words).orElse("");
  }

  private static Ikon icon(GrantState state) {
    return switch (state) {
      case GRANTED, APPROVED -> Feather.CHECK;
      case AWAITING -> Feather.CLOCK;
      case RETURNED -> Feather.CORNER_UP_LEFT;
      case DECLINED -> Feather.X;
    };
  }
}
