package app.fifteen.desktop.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Scene;

/** Light or dark, for the whole program. */
public enum Theme {
  LIGHT,
  DARK;

  private static final List<String> SHEETS = List.of("controlsfx.css", "desktop.css", "disabled.css", "focus.css");

  public void apply() {
    var theme = this == LIGHT ? new PrimerLight() : new PrimerDark();
    Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
  }

  public Theme other() {
    return this == LIGHT ? DARK : LIGHT;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Adds the styles every window of ours shares. */
  public static void dress(Scene scene) {
    for (var name : SHEETS) {
      var sheet = Theme.class.getResource(name).toExternalForm();
      if (!scene.getStylesheets().contains(sheet)) {
        scene.getStylesheets().add(sheet);
      }
    }
  }
}
