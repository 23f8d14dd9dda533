package app.fifteen.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormDialogTest {

  private final AtomicInteger submitted = new AtomicInteger();
  private final SimpleStringProperty problem = new SimpleStringProperty("");
  private final SimpleBooleanProperty busy = new SimpleBooleanProperty();
  private FormDialog form;
  private Stage window;
  private Stage owner;

  @BeforeEach
  void open() {
    owner = OnScreen.get(Stage::new);
    OnScreen.run(
        () -> {
          Theme.LIGHT.apply();
          owner.setScene(new Scene(new VBox()));
          owner.show();
          form = new FormDialog();
          form.setSaveText("Save");
          form.setCancelText("Cancel");
          form.getFields().addAll(new TextField(), new TextArea());
          form.bind(submitted::incrementAndGet, problem, busy);
          window = ModalWindow.show(owner, "A form", form);
        });
  }

  @AfterEach
  void close() {
    OnScreen.run(owner::hide);
  }

  private static boolean isThere(Node node) {
    return OnScreen.get(() -> node.isVisible() && node.isManaged());
  }

  private Node part(String selector) {
    return OnScreen.get(() -> form.lookup(selector));
  }

  private boolean isOpen() {
    return OnScreen.get(window::isShowing);
  }

  @Test
  void controlEnterSubmitsFromAnyFieldAndFromATextOfSeveralLinesToo() {
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.run(() -> form.getFields().getLast().requestFocus());
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    assertThat(submitted).hasValue(2);
    assertThat(isOpen()).as("whether it closes is for whoever stores it to say").isTrue();
  }

  @Test
  void escapeGivesItUpFromAnyField() {
    OnScreen.run(() -> form.getFields().getLast().requestFocus());
    OnScreen.press(KeyCode.ESCAPE);
    assertThat(isOpen()).isFalse();
    assertThat(submitted).hasValue(0);
  }

  @Test
  void whatIsWrongStandsAboveTheButtonsAndTheWindowGrowsWithIt() {
    double before = OnScreen.get(window::getHeight);
    OnScreen.run(() -> problem.set("Somebody else was quicker"));
    assertThat(OnScreen.get(() -> ((Label) form.lookup(".problem")).getText())).isEqualTo("Somebody else was quicker");
    assertThat(isThere(part(".problem"))).isTrue();
    OnScreen.until("the window grows", () -> window.getHeight() > before);
    OnScreen.run(() -> problem.set(""));
    assertThat(isThere(part(".problem"))).isFalse();
  }

  @Test
  void itShowsThatItIsBeingStored() {
    assertThat(isThere(part(".progress-indicator"))).isFalse();
    OnScreen.run(() -> busy.set(true));
    assertThat(isThere(part(".progress-indicator"))).isTrue();
  }
}
