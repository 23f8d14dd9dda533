package app.fifteen.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.database.DatabaseLocation;
import app.fifteen.database.FileCheck;
import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.Theme;
import app.fifteen.desktop.kit.Trouble;
import app.fifteen.desktop.kit.WorkProgress;
import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Rejection;
import java.nio.file.Path;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.controlsfx.control.StatusBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatusAtTheFootTest {

  private static final Messages RUSSIAN = new Messages(Language.RU);

  private final Tasks tasks = Tasks.sameThread();
  private StatusBar bar;
  private Button button;
  private RunningWork work;

  @BeforeEach
  void show() {
    OnScreen.run(
        () -> {
          bar = new StatusBar();
          button = new Button();
          bar.getRightItems().add(button);
          work = new RunningWork(bar, button, tasks.running(), RUSSIAN);
          work.bind();
          var stage = new Stage();
          stage.setScene(new Scene(bar, 600, 400));
          Theme.dress(stage.getScene());
          stage.show();
        });
  }

  @AfterEach
  void close() {
    OnScreen.closeAll();
  }

  @Test
  void nothingIsSaidWhileNothingRuns() {
    assertThat(button.isVisible()).isFalse();
    assertThat(bar.getProgress()).isZero();
    OnScreen.run(work::show);
    assertThat(OnScreen.get(StatusAtTheFootTest::popUp)).isNull();
  }

  @Test
  void whatIsDoneAtOnceFlickersNowhere() {
    OnScreen.run(() -> new WorkProgress(tasks, "Выгрузка").begin());
    assertThat(button.isVisible()).isFalse();
  }

  @Test
  void longWorkIsNamedWithHowFarItIs() {
    var exporting = begin("Выгрузка клиентов");
    assertThat(button.isVisible()).isTrue();
    assertThat(button.getText()).isEqualTo("Выгрузка клиентов");
    assertThat(bar.getProgress()).isEqualTo(0.25);
    var importing = begin("Загрузка обращений");
    assertThat(button.getText()).isEqualTo("Выполняется задач: 2");
    OnScreen.run(importing::end);
    OnScreen.run(exporting::end);
    assertThat(button.isVisible()).isFalse();
    assertThat(bar.getProgress()).isZero();
  }

  @Test
  void aLineOfItStopsTheWork() {
    var exporting = begin("Выгрузка клиентов");
    OnScreen.run(work::show);
    OnScreen.until("the button works", () -> popUp() instanceof Button stop && !stop.isDisabled());
    var stop = (Button) OnScreen.get(StatusAtTheFootTest::popUp);
    assertThat(stop.getText()).isEqualTo("Остановить");
    assertThat(exporting.cancelled()).isFalse();
    OnScreen.run(stop::fire);
    assertThat(exporting.cancelled()).isTrue();
    OnScreen.run(exporting::end);
    OnScreen.until("it is gone", () -> popUp() == null);
  }

  @Test
  void theDatabaseSaysWhenItIsOutOfReach() {
    var label = new Label();
    var trouble = new Trouble();
    var file = new DatabaseLocation.SqliteFile(Path.of("office.db"));
    var state = new SimpleObjectProperty<>(FileCheck.State.CHECKING);
    OnScreen.run(() -> new DatabaseState(label, file, RUSSIAN).bind(trouble, state));
    assertThat(label.getText()).isEqualTo("office.db: проверяется");
    OnScreen.run(() -> state.set(FileCheck.State.SOUND));
    assertThat(label.getText()).isEqualTo("office.db");
    OnScreen.run(() -> trouble.met(new Failure(Rejection.of("database.unreachable", "x"))));
    assertThat(label.getText()).isEqualTo("office.db: недоступна");
    OnScreen.run(trouble::over);
    assertThat(label.getText()).isEqualTo("office.db");
    OnScreen.run(() -> state.set(FileCheck.State.DAMAGED));
    assertThat(label.getText()).isEqualTo("office.db: повреждена, только чтение");
  }

  private WorkProgress begin(String title) {
    return OnScreen.get(
        () -> {
          var begun = new WorkProgress(tasks, title);
          begun.begin();
          begun.at(10, 1, 4);
          return begun;
        });
  }

  /** What stops the first work in the pop-over; null while there is none on screen. */
  private static Node popUp() {
    return Window.getWindows().stream()
        .filter(window -> window instanceof PopupWindow && window.isShowing())
        .map(window -> window.getScene().getRoot().lookup(".task-cancel-button"))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
