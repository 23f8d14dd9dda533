package app.fifteen.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.concurrent.Task;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.SegmentedBar;
import org.controlsfx.control.StatusBar;
import org.controlsfx.control.TaskProgressView;
import org.controlsfx.control.textfield.TextFields;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** ControlsFX is written for another theme; under ours it has to be as quiet as everything else. */
class ControlsFxLookTest {

  private static final Logger CSS = Logger.getLogger("javafx.css");

  @AfterEach
  void closeAll() {
    OnScreen.closeAll();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void noControlOfTheirsWritesALineToTheConsole(Theme theme) {
    assertThat(said(theme, Theme::dress)).isEmpty();
  }

  @Test
  void withoutOurSheetTheConsoleWouldFillUp() {
    assertThat(said(Theme.LIGHT, _ -> {})).anyMatch(line -> line.contains("-fx-"));
  }

  private static List<String> said(Theme theme, Consumer<Scene> dress) {
    var lines = new CopyOnWriteArrayList<String>();
    var console = new ByteArrayOutputStream();
    var before = System.err;
    var listening = listener(lines);
    CSS.addHandler(listening);
    System.setErr(new PrintStream(console, true, StandardCharsets.UTF_8));
    try {
      OnScreen.run(theme::apply);
      OnScreen.run(() -> showAll(dress));
      // Once what pops up has been styled, too.
      OnScreen.run(() -> {});
    } finally {
      System.setErr(before);
      CSS.removeHandler(listening);
    }
    console.toString(StandardCharsets.UTF_8).lines().forEach(lines::add);
    return lines;
  }

  private static void showAll(Consumer<Scene> dress) {
    var bar = new StatusBar();
    bar.setProgress(0.4);
    var many = new CheckComboBox<String>();
    many.getItems().addAll("one", "two");
    many.getCheckModel().check("two");
    var shares = new SegmentedBar<SegmentedBar.Segment>();
    shares.getSegments().addAll(new SegmentedBar.Segment(3, "3"), new SegmentedBar.Segment(1, "1"));
    var wrong = new FormRow();
    wrong.setText("Name");
    wrong.setField(new TextField());
    var search = TextFields.createClearableTextField();
    search.setText("typed");
    var stage = new Stage();
    var scene = new Scene(new VBox(many, shares, wrong, search, bar), 600, 500);
    dress.accept(scene);
    stage.setScene(scene);
    stage.show();
    wrong.show("A name is missing.");
    many.show();
    var tasks = new TaskProgressView<Task<Void>>();
    tasks.getTasks().add(waiting());
    var popOver = new PopOver(new VBox(new Label("Under way"), tasks));
    popOver.setAnimated(false);
    popOver.show(bar);
    popOver.getScene().getRoot().applyCss();
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  private static Task<Void> waiting() {
    return new Task<>() {
      {
        updateTitle("Export");
        updateMessage("Rows: 7");
        updateProgress(1, 4);
      }

      @Override
      protected Void call() {
        return null;
      }
    };
  }

  private static Handler listener(List<String> lines) {
    return new Handler() {
      @Override
      public void publish(LogRecord said) {
        lines.add(said.getMessage());
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
