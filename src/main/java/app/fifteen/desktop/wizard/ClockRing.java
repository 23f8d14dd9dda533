package app.fifteen.desktop.wizard;

import java.time.Duration;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

/** The clock of R16: a ring that fills to sixty seconds, and then counts on without blame. */
public final class ClockRing extends HBox {

  private static final Duration AIM = Duration.ofSeconds(60);
  private static final PseudoClass PAST_AIM = PseudoClass.getPseudoClass("past-aim");
  private static final PseudoClass STOPPED = PseudoClass.getPseudoClass("stopped");
  private static final double RADIUS = 15;
  private static final double MIDDLE = RADIUS + 3;

  private final Arc filled = new Arc(MIDDLE, MIDDLE, RADIUS, RADIUS, 90, 0);
  private final Label time = new Label();
  private final Label meaning = new Label();

  public ClockRing() {
    super(10);
    setAlignment(Pos.CENTER_RIGHT);
    setMinWidth(Region.USE_PREF_SIZE);
    getStyleClass().add("clock");
    var track = new Circle(MIDDLE, MIDDLE, RADIUS);
    track.getStyleClass().add("clock-track");
    filled.setType(ArcType.OPEN);
    filled.getStyleClass().add("clock-filled");
    var ring = new Pane(track, filled);
    ring.setMinSize(2 * MIDDLE, 2 * MIDDLE);
    ring.setMaxSize(2 * MIDDLE, 2 * MIDDLE);
    time.getStyleClass().add("clock-time");
    meaning.getStyleClass().add("clock-meaning");
    var words = new VBox(time, meaning);
    words.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(words, ring);
  }

  /**
   * @param shown since the opening, or from it to the first offer
   * @param written the same in figures
   * @param stopped whether a remedy was offered
   * @param words what the time means
   */
  void show(Duration shown, String written, boolean stopped, String words) {
    double share = Math.clamp(shown.toMillis() / (double) AIM.toMillis(), 0, 1);
    filled.setLength(-360 * share);
    time.setText(written);
    meaning.setText(words);
    pseudoClassStateChanged(PAST_AIM, shown.compareTo(AIM) > 0);
    pseudoClassStateChanged(STOPPED, stopped);
    setAccessibleText(time.getText() + " " + words);
  }
}
