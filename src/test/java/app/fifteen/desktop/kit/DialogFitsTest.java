package app.fifteen.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However much stands in a dialog, its buttons are there, and what gets the keyboard is in sight. */
class DialogFitsTest {

  private final FormDialog form = OnScreen.get(FormDialog::new);
  private TextSize size;
  private Stage owner;
  private Stage window;

  @BeforeEach
  void open(@TempDir Path folder) {
    OnScreen.run(
        () -> {
          Theme.LIGHT.apply();
          size = new TextSize(new DeskSettings(folder.resolve("desk.properties")));
          owner = new Stage();
          owner.setScene(new Scene(Zoomed.window(new StackPane(), size, 960, 640)));
          owner.setWidth(1024);
          owner.setHeight(700);
          owner.show();
          var name = new Label("Общество с ограниченной ответственностью ".repeat(12));
          name.setWrapText(true);
          name.setMinHeight(Label.USE_PREF_SIZE);
          form.getFields().add(name);
          IntStream.range(0, 40).forEach(_ -> form.getFields().add(new TextField()));
          form.setPrefWidth(480);
          form.setSaveText("Save");
          form.setCancelText("Cancel");
          form.bind(() -> {}, new SimpleStringProperty(""), new SimpleBooleanProperty());
        });
  }

  @AfterEach
  void close() {
    OnScreen.closeAll();
  }

  private void show() {
    window = OnScreen.get(() -> ModalWindow.show(owner, "A form", form));
    OnScreen.run(() -> {});
  }

  private boolean isInSight(Node node) {
    return OnScreen.get(
        () -> {
          Bounds at = node.localToScene(node.getLayoutBounds());
          return at.getMinY() >= 0 && at.getMaxY() <= window.getScene().getHeight();
        });
  }

  @Test
  void aLongFormIsNoHigherThanTheWindowBeforeWhichItStands() {
    show();
    assertThat(OnScreen.get(window::getHeight)).isLessThanOrEqualTo(700);
    assertThat(isInSight(OnScreen.get(() -> form.lookup("#save")))).isTrue();
    assertThat(isInSight(OnScreen.get(() -> form.lookup("#cancel")))).isTrue();
  }

  @Test
  void itsFieldsEndWhereItsButtonsDo() {
    show();
    double fields = OnScreen.get(() -> right(form.getFields().getLast()));
    double buttons = OnScreen.get(() -> right(form.lookup("#save")));
    assertThat(fields).as("but for the bar by which they scroll").isBetween(buttons - 16, buttons);
    OnScreen.run(() -> form.getFields().subList(2, form.getFields().size()).clear());
    OnScreen.run(form::fit);
    OnScreen.until("they end alike", () -> Math.abs(right(form.getFields().getLast()) - right(form.lookup("#save"))) < 1);
  }

  private static double right(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMaxX();
  }

  @Test
  void whatGetsTheKeyboardIsBroughtIntoSight() {
    show();
    var last = form.getFields().getLast();
    assertThat(isInSight(last)).isFalse();
    OnScreen.run(last::requestFocus);
    assertThat(isInSight(last)).isTrue();
  }

  @Test
  void itIsAsLargeAsTheWindowBeforeWhichItStandsAndItsButtonsStay() {
    OnScreen.run(
        () -> {
          owner.setWidth(1536);
          owner.setHeight(1050);
          size.percentProperty().set(150);
        });
    OnScreen.until("the window has grown", () -> owner.getScene().getWidth() > 1500);
    show();
    assertThat(OnScreen.get(window::getWidth)).isBetween(700.0, 740.0);
    assertThat(isInSight(OnScreen.get(() -> form.lookup("#save")))).isTrue();
  }
}
