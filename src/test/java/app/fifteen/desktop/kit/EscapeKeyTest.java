package app.fifteen.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

class EscapeKeyTest {

  private static boolean closesFrom(Node focused) {
    var window = new AtomicReference<Stage>();
    var owner = OnScreen.get(Stage::new);
    OnScreen.run(
        () -> {
          owner.setScene(new Scene(new VBox()));
          owner.show();
          var cancel = new Button("Close");
          cancel.setCancelButton(true);
          window.set(ModalWindow.show(owner, "Pairs", new VBox(focused, cancel)));
          cancel.setOnAction(_ -> window.get().hide());
          focused.requestFocus();
        });
    OnScreen.press(KeyCode.ESCAPE);
    return OnScreen.get(
        () -> {
          boolean closed = !window.get().isShowing();
          owner.hide();
          return closed;
        });
  }

  @Test
  void aWindowClosesAlsoWhileTheKeyboardIsInAList() {
    assertThat(closesFrom(OnScreen.get(() -> new ListView<String>()))).isTrue();
    assertThat(closesFrom(OnScreen.get(() -> new TableView<String>()))).isTrue();
  }
}
