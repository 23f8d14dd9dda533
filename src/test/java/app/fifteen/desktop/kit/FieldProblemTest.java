package app.fifteen.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.kernel.Field;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Rejection;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An error stands at its field, and whoever hears the screen is told of it there. */
class FieldProblemTest {

  private enum Part implements Field {
    AMOUNT
  }

  private final Messages messages = new Messages(Language.EN);
  private final FormProblem problem = new FormProblem(messages);
  private final TextField what = OnScreen.get(TextField::new);
  private final TextField amount = OnScreen.get(TextField::new);
  private final VBox column = OnScreen.get(() -> new VBox(new Label("Amount"), new HBox(amount), new Label("A hint")));
  private Rejection answer = Rejection.of("purchase.amount.nothing").at(Part.AMOUNT);

  @AfterEach
  void close() {
    OnScreen.closeAll();
  }

  @Test
  void aRowOfAFormTellsItsFieldWhatIsWrongAndElseItsHint() {
    var row = OnScreen.get(FormRow::new);
    OnScreen.run(
        () -> {
          Theme.LIGHT.apply();
          row.setText("Phone");
          row.setHint("With the code of the country");
          row.setField(what);
          var stage = new Stage();
          stage.setScene(new Scene(new VBox(row)));
          stage.show();
          row.show(null);
        });
    assertThat(what.getAccessibleText()).isEqualTo("Phone");
    assertThat(what.getAccessibleHelp()).isEqualTo("With the code of the country");
    OnScreen.run(() -> row.show("Too few digits"));
    assertThat(what.getAccessibleHelp()).isEqualTo("Too few digits");
  }

  @Test
  void aRefusalOfOneFieldStandsBelowItAndTheKeyboardGoesThere() {
    open();
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    var sentence = messages.get(answer);
    assertThat(OnScreen.get(() -> ((Label) column.getChildren().get(2)).getText())).isEqualTo(sentence);
    assertThat(OnScreen.get(amount::isFocused)).isTrue();
    assertThat(amount.getAccessibleHelp()).isEqualTo(sentence);
    assertThat(what.getAccessibleHelp()).isNull();
    OnScreen.run(problem::clear);
    assertThat(amount.getAccessibleHelp()).isNull();
    assertThat(OnScreen.get(() -> column.getChildren().size())).isEqualTo(3);
  }

  @Test
  void aRefusalOfTheWholeIsToldByTheButtonThatWasPressed() {
    answer = Rejection.of("client.stale");
    open();
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    assertThat(OnScreen.get(() -> OnScreen.find("#save").getAccessibleHelp())).isEqualTo(messages.get(answer));
    assertThat(amount.getAccessibleHelp()).isNull();
    assertThat(OnScreen.get(() -> column.getChildren().size())).isEqualTo(3);
  }

  private void open() {
    OnScreen.run(
        () -> {
          Theme.LIGHT.apply();
          var owner = new Stage();
          owner.setScene(new Scene(new VBox()));
          owner.show();
          var form = new FormDialog();
          form.setSaveText("Save");
          form.setCancelText("Cancel");
          form.getFields().addAll(what, column);
          form.at(Part.AMOUNT, amount);
          form.bind(() -> problem.tell(answer), problem, new SimpleBooleanProperty());
          ModalWindow.show(owner, "A form", form);
        });
  }
}
