package app.fifteen.app.window;

import app.fifteen.app.Features;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.Screen;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.Ticker;
import app.fifteen.desktop.kit.Views;
import app.fifteen.desktop.training.RunController;
import app.fifteen.desktop.training.ScoreController;
import app.fifteen.desktop.training.TrainingController;
import app.fifteen.desktop.training.TrainingViewModel;
import app.fifteen.practice.PracticeRunStore;
import app.fifteen.practice.RecordPractice;
import java.nio.file.Path;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/** The training screen, put together. */
final class TrainingPart implements AutoCloseable {

  private final TrainingViewModel model;
  private final Views.View<TrainingController> view;

  TrainingPart(Features features, Desk desk, Ticker ticker, Tasks tasks, Notices notices) {
    this(features, desk, ticker, tasks, notices, Path.of(System.getProperty("java.io.tmpdir")));
  }

  private TrainingPart(
      Features features, Desk desk, Ticker ticker, Tasks tasks, Notices notices, Path temporary) {
    var runs = new PracticeRunStore();
    model =
        new TrainingViewModel(
            new TrainingViewModel.UseCases(
                features.database, runs, new RecordPractice(features.database, runs, features.clock),
                new SandboxRehearsals(features, desk, ticker, tasks, notices, temporary)),
            desk, tasks, notices, ticker::now);
    ticker.nowProperty().subscribe(model::tick);
    view =
        new Views(
                desk.messages(),
                Map.of(
                    TrainingController.class, () -> new TrainingController(model, desk, ticker::now),
                    RunController.class, () -> new RunController(model, desk),
                    ScoreController.class, () -> new ScoreController(model, desk, ticker::now)))
            .load(TrainingController.class);
  }

  Screen screen() {
    return new Screen(
        "nav.training", Feather.BOOK_OPEN,
        new KeyCodeCombination(KeyCode.DIGIT5, KeyCombination.SHORTCUT_DOWN), view::root,
        view.controller()::focus, new SimpleStringProperty(""));
  }

  /** Whether a practice call is on. */
  boolean isOn() {
    return model.isOn();
  }

  void refresh() {
    model.refresh();
  }

  /** A run that is under way is over, and leaves nothing. */
  @Override
  public void close() {
    model.close();
  }
}
