package app.fifteen.desktop.kit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * The root of a window, which shows everything in it as large as the desk wants it: words, icons, rows and distances
 * alike, so that nothing is laid out for one size only. Never so large that what is in the window would be cut off.
 */
public final class Zoomed extends Region {

  /** What the theme calls the usual size, in pixels; pop-ups are windows of their own and get theirs by it. */
  private static final double FONT = 14;

  private final Parent content;
  private final TextSize size;
  private final double leastWidth;
  private final double leastHeight;
  private final double widest;
  private final double highest;
  private final Scale scale = new Scale(1, 1, 0, 0);
  // Held here, because the size, which outlives every dialog, holds it weakly.
  private final InvalidationListener onSize = _ -> zoom();
  private Optional<Zoomed> before = Optional.empty();
  private String sheet;
  private double dressed = 1;

  private Zoomed(Parent content, TextSize size, double leastWidth, double leastHeight, double widest, double highest) {
    this.content = content;
    this.size = size;
    this.leastWidth = leastWidth;
    this.leastHeight = leastHeight;
    this.widest = widest;
    this.highest = highest;
    getStyleClass().add("zoomed");
    getChildren().add(content);
    content.getTransforms().add(scale);
    size.percentProperty().addListener(new WeakInvalidationListener(onSize));
    zoom();
    widthProperty().addListener(_ -> zoom());
    heightProperty().addListener(_ -> zoom());
    sceneProperty().addListener((_, left, _) -> {
      drop(left);
      zoom();
    });
  }

  /** A window that has room for this much at 100 %, and is zoomed as far as it has more. */
  public static Zoomed window(Parent content, TextSize size, double leastWidth, double leastHeight) {
    return new Zoomed(content, size, leastWidth, leastHeight, Double.MAX_VALUE, Double.MAX_VALUE);
  }

  /** A dialog before this window: zoomed as it is, and as large as what is in it, but no larger than this. */
  Zoomed dialog(Parent shown, double widest, double highest) {
    var dialog = new Zoomed(shown, size, 0, 0, widest, highest);
    dialog.before = Optional.of(this);
    dialog.zoom();
    return dialog;
  }

  /** Empty where a window is not zoomed, as none of the tests' is that shows one control. */
  static Optional<Zoomed> in(Scene scene) {
    return scene != null && scene.getRoot() instanceof Zoomed zoomed ? Optional.of(zoomed) : Optional.empty();
  }

  /** What a window shows, zoomed or not. */
  public static Parent shownIn(Scene scene) {
    return in(scene).map(zoomed -> zoomed.content).orElse(scene.getRoot());
  }

  TextSize size() {
    return size;
  }

  /** For a window that is not made of ours. */
  String fontStyle() {
    return "-fx-font-size: %spx;".formatted(FONT * factor());
  }

  double factor() {
    if (before.isPresent()) {
      return before.get().factor();
    }
    double wanted = size.percentProperty().get() / 100.0;
    if (wanted <= 1 || getWidth() == 0) {
      return wanted;
    }
    return Math.clamp(Math.min(getWidth() / leastWidth, getHeight() / leastHeight), 1, wanted);
  }

  private void zoom() {
    double factor = factor();
    if (factor != scale.getX()) {
      scale.setX(factor);
      scale.setY(factor);
      requestLayout();
    }
    if (getScene() == null || factor == dressed) {
      return;
    }
    drop(getScene());
    dressed = factor;
    if (factor != 1) {
      var rules = ".root { -fx-font-size: %spx; } .zoomed { -fx-font-size: %spx; }".formatted(FONT * factor, FONT);
      sheet = "data:text/css;base64," + Base64.getEncoder().encodeToString(rules.getBytes(StandardCharsets.UTF_8));
      getScene().getStylesheets().add(sheet);
    }
  }

  private void drop(Scene scene) {
    if (scene != null && sheet != null) {
      scene.getStylesheets().remove(sheet);
    }
    dressed = 1;
  }

  @Override
  protected void layoutChildren() {
    // Asked again, because a dialog is zoomed as the window before which it stands is by now.
    double factor = factor();
    scale.setX(factor);
    scale.setY(factor);
    // Whole pixels, and none too many, or the last row of what is in it would lie beyond the edge.
    content.resizeRelocate(0, 0, Math.floor(getWidth() / factor), Math.floor(getHeight() / factor));
  }

  @Override
  public Orientation getContentBias() {
    return content.getContentBias();
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.min(content.prefWidth(inside(height)) * factor(), widest);
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.min(content.prefHeight(inside(width)) * factor(), highest);
  }

  @Override
  protected double computeMinWidth(double height) {
    return Math.min(content.minWidth(inside(height)) * factor(), widest);
  }

  @Override
  protected double computeMinHeight(double width) {
    return Math.min(content.minHeight(inside(width)) * factor(), highest);
  }

  private double inside(double length) {
    return length == -1 ? -1 : length / factor();
  }

  /** For a test, which looks for what does not fit. */
  Node content() {
    return content;
  }
}
