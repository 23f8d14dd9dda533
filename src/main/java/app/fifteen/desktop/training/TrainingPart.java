package app.fifteen.desktop.training;

import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Badges;
import app.fifteen.desktop.kit.Part;
import app.fifteen.desktop.kit.Screen;
import app.fifteen.desktop.kit.Views;
import app.fifteen.desktop.kit.Workplace;
import app.fifteen.kernel.Destination;
import app.fifteen.practice.Practice;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/** The training screen, put together. */
public final class TrainingPart implements Part {

  private final TrainingViewModel model;
  private final Screen screen;

  /** @param rehearsals the wizard over a sandbox */
  public TrainingPart(Workplace place, Database database, Practice practice, Rehearsals rehearsals) {
    var desk = place.desk();
    var ticker = place.ticker();
    model =
        new TrainingViewModel(
            new TrainingViewModel.UseCases(database, practice.runs, practice.recordPractice, rehearsals),
            desk, place.tasks(), place.notices(), ticker::now);
    ticker.nowProperty().subscribe(model::tick);
    var view =
        new Views(
                desk.messages(),
                Map.of(
                    TrainingController.class, () -> new TrainingController(model, desk, ticker::now),
                    RunController.class, () -> new RunController(model, desk),
                    ScoreController.class, () -> new ScoreController(model, desk, ticker::now)))
            .load(TrainingController.class);
    screen =
        new Screen(
            "nav.training", Feather.BOOK_OPEN, new KeyCodeCombination(KeyCode.DIGIT6, KeyCombination.SHORTCUT_DOWN),
            view::root, view.controller()::focus, Badges.NONE);
  }

  @Override
  public Optional<Screen> screen() {
    return Optional.of(screen);
  }

  @Override
  public Optional<Destination> lookingAt() {
    return model.isOn() ? Optional.of(new Destination.PracticeCall()) : Optional.empty();
  }

  @Override
  public void refresh() {
    model.refresh();
  }

  /** A run that is under way is over, and leaves nothing. */
  @Override
  public void close() {
    model.close();
  }
}
