package app.fifteen.app.window;

import app.fifteen.app.start.StartFlow;
import app.fifteen.database.DatabaseLocation;
import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.desktop.kit.Tasks;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/** Before an office is open. */
final class StartPictures {

  static final List<Shot> ALL =
      List.of(
          new Shot("start", showing -> begin(showing, Optional.empty())),
          new Shot("setup", showing -> begin(showing, Optional.empty()).key("#own", KeyCode.SPACE)),
          new Shot("who", showing -> begin(showing, Optional.of(showing.offices.sample(showing.language).database.location()))));

  private StartPictures() {}

  private static Showing begin(Showing showing, Optional<DatabaseLocation> given) {
    OnScreen.run(
        () ->
            new StartFlow(
                    new StartFlow.Surroundings(
                        showing.offices.file("nothing"), given, PictureOffices.CLOCK, showing.settings,
                        showing.language.locale(), Tasks::sameThread,
                        complaint -> {
                          throw new IllegalStateException(complaint.toString());
                        }),
                    showing.stage, showing.language, _ -> {})
                .begin());
    return showing.resize();
  }
}
