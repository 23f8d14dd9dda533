package app.fifteen.app.window;

import app.fifteen.app.Features;
import app.fifteen.desktop.kit.DeskSettings;
import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.Theme;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Language;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Stage;

/** The window of one desk as a journey opens it: in the light, without a sound, and at work in the background. */
final class DeskWindow {

  private DeskWindow() {}

  /** In English. @param folder where the desk keeps its settings, for as long as the test goes on */
  static Workstation open(Features features, Path folder, Actor actor) {
    return open(features, folder, actor, Language.EN, OnScreen.get(Stage::new));
  }

  static Workstation open(Features features, Path folder, Actor actor, Language language, Stage stage) {
    var policy = features.database.read(features.offices.store::current).orElseThrow();
    return OnScreen.get(
        () -> {
          Theme.LIGHT.apply();
          var settings = new DeskSettings(folder.resolve("desk"));
          settings.set("sound", false);
          var opened =
              new Workstation(
                  features, stage, settings, language, actor, policy, Tasks.inBackground(), _ -> {}, Optional.empty());
          opened.show();
          return opened;
        });
  }
}
