package app.fifteen.app.window;

import app.fifteen.app.Features;
import app.fifteen.app.start.StartFlow;
import app.fifteen.database.Database;
import app.fifteen.database.DatabaseLocation;
import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.start.Opening;
import app.fifteen.kernel.Messages;
import app.fifteen.office.Office;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.testfx.matcher.base.NodeMatchers;

/** Before an office is open. */
final class StartPictures {

  static final List<Shot> ALL =
      List.of(
          new Shot("start", showing -> begin(showing, Optional.empty())),
          new Shot("setup", showing -> begin(showing, Optional.empty()).key("#own", KeyCode.SPACE)),
          new Shot("who", showing -> begin(showing, Optional.of(showing.offices.sample(showing.language).database.location()))),
          new Shot("who-leads", StartPictures::leaderless),
          new Shot("opening", StartPictures::opening));

  private StartPictures() {}

  private static Showing opening(Showing showing) {
    begin(showing, Optional.empty());
    OnScreen.run(() -> new Opening(showing.stage).show(new Messages(showing.language).get("start.preparing")));
    OnScreen.await(".veil", NodeMatchers.isVisible());
    return showing;
  }

  /** Made from its file, and named people by an import. */
  private static Showing leaderless(Showing showing) {
    var location = new DatabaseLocation.SqliteFile(showing.offices.file("leaderless-" + System.nanoTime() + ".db"));
    try (var database = Database.open(location)) {
      var staff = new Features(database, PictureOffices.CLOCK).staff;
      staff.applyOffice.apply(office(showing), Optional.empty()).orFail();
      database.run(tx -> List.of("Борис Ильин", "Вера Климова", "Глеб Орлов").forEach(name -> staff.store.addNamed(tx, name)));
    }
    return begin(showing, Optional.of(location));
  }

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

  private static Office office(Showing showing) {
    var sample = showing.offices.sample(showing.language);
    return sample.database.read(sample.offices.store::current).orElseThrow().office();
  }
}
