package app.fifteen.desktop;

import app.fifteen.client.Standing;
import java.util.Locale;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** How a standing looks: by shape first, never by colour alone. */
public final class StandingLook {

  /** The mark of a company at risk (R14). */
  public static final Ikon RISK = Feather.ALERT_TRIANGLE;

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
}
