package app.fifteen.desktop.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** How well the words of a window can be told from what is behind them, by the formula of WCAG 2. */
public final class Contrast {

  /** WCAG 2.2, 1.4.3; what is disabled is held to it, too. */
  public static final double LEAST = 4.5;

  private Contrast() {}

  /** Every text that is too pale, with its words and its contrast. */
  public static List<String> faults(Scene scene) {
    var faults = new ArrayList<String>();
    texts(scene.getRoot()).forEach(text -> {
      double contrast = of(text);
      if (contrast < LEAST) {
        faults.add("%.2f:1 «%s» in %s".formatted(contrast, text.getText(), text.getParent()));
      }
    });
    return faults;
  }

  private static Stream<Text> texts(Node node) {
    if (!node.isVisible() || node.getOpacity() == 0) {
      return Stream.empty();
    }
    if (node instanceof Text text) {
      return text instanceof FontIcon || text.getText().isBlank() || isUnseen(text) ? Stream.empty() : Stream.of(text);
    }
    return node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(Contrast::texts) : Stream.empty();
  }

  /** So the theme takes away the prompt of a field that the keyboard is in. */
  private static boolean isUnseen(Text text) {
    return text.getFill() instanceof Color color && color.getOpacity() == 0;
  }

  static double of(Text text) {
    var above = new ArrayList<Node>();
    for (Node node = text; node != null; node = node.getParent()) {
      above.addFirst(node);
    }
    var behind = text.getScene().getFill() instanceof Color fill ? fill : Color.WHITE;
    double opacity = 1;
    for (var node : above) {
      opacity *= node.getOpacity();
      if (node instanceof Region region && region.getBackground() != null && !isBar(region)) {
        for (var fill : region.getBackground().getFills()) {
          if (fill.getFill() instanceof Color color) {
            behind = over(color, opacity, behind);
          }
        }
      }
    }
    var ink = over(text.getFill() instanceof Color color ? color : Color.BLACK, opacity, behind);
    double a = luminance(ink);
    double b = luminance(behind);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** The number that belongs to it stands above it. */
  private static boolean isBar(Region region) {
    return region.getStyleClass().contains("chart-bar");
  }

  private static Color over(Color color, double opacity, Color behind) {
    return behind.interpolate(Color.color(color.getRed(), color.getGreen(), color.getBlue()), color.getOpacity() * opacity);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double share) {
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
