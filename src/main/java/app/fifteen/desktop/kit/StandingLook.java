package app.fifteen.desktop.kit;

import app.fifteen.client.Standing;
import app.fifteen.kernel.Messages;
import java.util.Locale;
import javafx.scene.control.Label;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How a standing looks: by shape first, never by colour alone. */
public final class StandingLook {

  private StandingLook() {}

  public static Ikon shape(Standing standing) {
    return switch (standing) {
      case ORDINARY -> Feather.USER;
      case A_STATUS -> Feather.STAR;
      case WATCHED -> Feather.EYE;
      case NOT_RETAINED -> Feather.SLASH;
    };
  }

  /** For CSS: {@code standing-a-status}. */
  public static String styleClass(Standing standing) {
    return "standing-" + standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Shows a standing in a label by shape and word; whoever is ordinary has none to show. */
  public static void show(Label label, Standing standing, Messages messages) {
    boolean shown = standing != Standing.ORDINARY;
    label.getStyleClass().removeIf(style -> style.startsWith("standing"));
    label.getStyleClass().addAll("standing", styleClass(standing));
    Presence.show(label, shown);
    label.setText(shown ? messages.word(standing) : "");
    label.setGraphic(null);
    if (shown) {
      var icon = new FontIcon(shape(standing));
      icon.getStyleClass().add(styleClass(standing));
      label.setGraphic(icon);
    }
  }
}
