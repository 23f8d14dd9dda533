package app.fifteen.desktop.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.Theme;
import app.fifteen.desktop.kit.Views;
import app.fifteen.kernel.Language;
import app.fifteen.request.Channel;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportWindowTest {

  @TempDir private Path folder;
  private final Queue<Runnable> background = new ArrayDeque<>();
  private final Notices notices = new Notices();
  private WindowFixture office;
  private ExportViewModel model;
  private Stage window;

  @BeforeEach
  void show() {
    office = new WindowFixture(folder);
    office.register("Boris", Channel.PHONE, "2026-11-20T18:59:59");
    model = office.exporting(Language.EN, Optional.empty(), Tasks.on(background::add, Runnable::run));
    OnScreen.run(
        () -> {
          Theme.LIGHT.apply();
          var controllers =
              Map.<Class<?>, Supplier<?>>of(
                  ExportController.class, () -> new ExportController(model, office.desk(Language.EN)));
          var view = new Views(WindowFixture.ENGLISH, controllers).load(ExportController.class);
          window = new Stage();
          window.setScene(new Scene(view.root()));
          view.controller().bindWindow(window, notices);
          window.show();
        });
  }

  @AfterEach
  void close() {
    OnScreen.closeAll();
    office.close();
  }

  @Test
  void closedEarlyTheExportGoesOnAndTellsOfItsEnd() {
    OnScreen.run(() -> model.export(folder.resolve("out.csv")));
    OnScreen.run(window::hide);
    OnScreen.run(() -> background.remove().run());
    assertThat(WindowFixture.lines(folder.resolve("out.csv"))).hasSize(2);
    assertThat(notices.currentProperty().get().text()).isEqualTo("Exported: 1. File: out.csv");
  }

  @Test
  void whatTheWindowStillSaysItselfIsNotSaidTwice() {
    OnScreen.run(() -> model.export(folder.resolve("out.csv")));
    OnScreen.run(() -> background.remove().run());
    OnScreen.run(window::hide);
    assertThat(notices.currentProperty().get()).isNull();
  }
}
