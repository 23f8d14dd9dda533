package app.fifteen.desktop.paper;

import app.fifteen.kernel.Folding;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;

/**
 * Somebody's face in a circle; where there is no photo, their initials, in a colour that always is theirs. Sizes from
 * 32 to 96 pixels look well.
 */
public final class Portrait extends StackPane {

  private static final int TONES = 8;
  private static final double DEFAULT_SIZE = 48;

  private final Label initials = new Label();
  private final ImageView photo = new ImageView();
  private String tone = "";

  public Portrait() {
    getStyleClass().add("portrait");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    photo.setSmooth(true);
    photo.setPreserveRatio(true);
    getChildren().addAll(initials, photo);
    setSize(DEFAULT_SIZE);
    show("", Optional.empty());
  }

  /** @param picture a square picture in any format JavaFX reads */
  public static Portrait of(String name, Optional<byte[]> picture) {
    var portrait = new Portrait();
    portrait.show(name, picture);
    return portrait;
  }

  public Portrait sized(double pixels) {
    setSize(pixels);
    return this;
  }

  /** Shows somebody else, or the same one with another face. */
  public void show(String name, Optional<byte[]> picture) {
    setAccessibleText(name);
    initials.setText(initials(name));
    getStyleClass().remove(tone);
    tone = name.isBlank() ? "nobody" : "tone-" + Math.floorMod(Folding.fold(name).hashCode(), TONES);
    getStyleClass().add(tone);
    var image = picture.map(bytes -> new Image(new ByteArrayInputStream(bytes))).filter(read -> !read.isError());
    photo.setImage(image.orElse(null));
    initials.setVisible(image.isEmpty());
  }

  public void setSize(double pixels) {
    setMinSize(pixels, pixels);
    setPrefSize(pixels, pixels);
    setMaxSize(pixels, pixels);
    setClip(new Circle(pixels / 2, pixels / 2, pixels / 2));
    photo.setFitWidth(pixels);
    photo.setFitHeight(pixels);
    initials.setStyle("-fx-font-size: " + Math.round(pixels * 0.38) + "px;");
  }

  public double getSize() {
    return getPrefWidth();
  }

  /** Of the first word and the last that begin with a letter or a digit: of Anna Maria Sokolova it is AS. */
  static String initials(String name) {
    var words =
        Arrays.stream(name.strip().split("\\s+"))
            .filter(word -> !word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0)))
            .toList();
    var chosen = words.size() > 1 ? Arrays.asList(words.getFirst(), words.getLast()) : words;
    return chosen.stream()
        .map(word -> Character.toString(Character.toUpperCase(word.codePointAt(0))))
        .collect(Collectors.joining());
  }
}
