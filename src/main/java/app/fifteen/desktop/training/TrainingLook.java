package app.fifteen.desktop.training;

import app.fifteen.practice.Criterion;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How good and missed things look, by shape as well as by colour. */
final class TrainingLook {

  static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

  private TrainingLook() {}

  static FontIcon mark(boolean passed) {
    var icon = new FontIcon(passed ? Feather.CHECK_CIRCLE : Feather.CIRCLE);
    icon.getStyleClass().add("score-mark");
    icon.pseudoClassStateChanged(DONE, passed);
    return icon;
  }

  static Label wrapped(String text, String... styles) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    return label;
  }

  static String code(Criterion check) {
    return check.name().toLowerCase(Locale.ROOT);
  }
}
