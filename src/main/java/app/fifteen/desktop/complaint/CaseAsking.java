package app.fifteen.desktop.complaint;

import app.fifteen.desktop.kit.KeyButtons;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.kernel.Messages;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.feather.Feather;

/** The question that stands where the actions of a case are, while one of something is to be chosen. */
final class CaseAsking {

  private final Pane actions;
  private final Label ask;
  private final Messages messages;
  private final Runnable back;
  private Optional<CaseQuestion> question = Optional.empty();
  private Node askedFrom;

  /** @param back shows the actions again, which begins with {@link #end} */
  CaseAsking(Pane actions, Label ask, Messages messages, Runnable back) {
    this.actions = actions;
    this.ask = ask;
    this.messages = messages;
    this.back = back;
  }

  boolean isOpen() {
    return question.isPresent();
  }

  /** Shows what one of is to be chosen; Escape leads back. */
  void ask(CaseQuestion asked) {
    question = Optional.of(asked);
    askedFrom = actions.getScene().getFocusOwner();
    Presence.say(ask, messages.get(asked.key()));
    actions.getChildren().clear();
    for (int i = 0; i < asked.choices().size(); i++) {
      var choice = asked.choices().get(i);
      var button = KeyButtons.button(choice.icon(), messages.word(choice.word()), String.valueOf(i + 1), messages);
      button.setId("choice-" + choice.word().name().toLowerCase(Locale.ROOT));
      button.setOnAction(_ -> choose(choice));
      actions.getChildren().add(button);
    }
    var leave = KeyButtons.button(Feather.X, messages.get("case.ask.back"), "Esc", messages);
    leave.setOnAction(_ -> back.run());
    actions.getChildren().add(leave);
    actions.getChildren().getFirst().requestFocus();
  }

  private void choose(CaseQuestion.Choice choice) {
    back.run();
    choice.choose().run();
  }

  /** @return whether there is a choice on that digit, which is then made */
  boolean press(KeyCode code) {
    var choice = question.flatMap(asked -> asked.on(code));
    choice.ifPresent(this::choose);
    return choice.isPresent();
  }

  /** Nothing is asked any more. The keyboard goes to whatever had it before: with a button that goes, the next key would go nowhere. */
  void end() {
    question = Optional.empty();
    if (askedFrom != null && actions.getChildren().stream().anyMatch(Node::isFocused)) {
      askedFrom.requestFocus();
    }
    askedFrom = null;
  }
}
