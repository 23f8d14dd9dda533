package app.fifteen.desktop.kit;

import app.fifteen.request.DeadlineState;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** How a deadline's state looks: a pseudo-class for the colour, and a shape, since colour alone tells not everybody. */
public final class DeadlineLook {

  private DeadlineLook() {}

  /** Sets exactly one of the state pseudo-classes of style class {@code deadline}; none for null. */
  public static void apply(Node node, DeadlineState state) {
    if (!node.getStyleClass().contains("deadline")) {
      node.getStyleClass().add("deadline");
    }
    for (var each : DeadlineState.values()) {
      node.pseudoClassStateChanged(pseudoClass(each), each == state);
    }
  }

  public static Ikon shape(DeadlineState state) {
    return switch (state) {
      case ON_TRACK -> Feather.CLOCK;
      case AT_RISK -> Feather.ALERT_TRIANGLE;
      case DUE_NOW -> Feather.ZAP;
      case MET -> Feather.CHECK_CIRCLE;
      case MISSED -> Feather.ALERT_OCTAGON;
    };
  }

  private static PseudoClass pseudoClass(DeadlineState state) {
    return switch (state) {
      case ON_TRACK -> ON_TRACK;
      case AT_RISK -> AT_RISK;
      case DUE_NOW -> DUE_NOW;
      case MET -> MET;
      case MISSED -> MISSED;
    };
  }

  private static final PseudoClass ON_TRACK = PseudoClass.getPseudoClass("on-track");
  private static final PseudoClass AT_RISK = PseudoClass.getPseudoClass("at-risk");
  private static final PseudoClass DUE_NOW = PseudoClass.getPseudoClass("due-now");
  private static final PseudoClass MET = PseudoClass.getPseudoClass("met");
  private static final PseudoClass MISSED = PseudoClass.getPseudoClass("missed");
}
