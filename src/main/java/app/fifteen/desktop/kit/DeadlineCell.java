package app.fifteen.desktop.kit;

import app.fifteen.request.DeadlineState;
import java.time.Instant;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * One line of a list with a countdown. Only the cells on screen listen to the ticker, and a tick changes nothing but an
 * unmanaged {@link Text} in a pane of fixed size, so that it causes no layout; the rest is drawn anew when the state is another.
 */
public abstract class DeadlineCell<R> extends ListCell<R> {

  private final Ticker ticker;
  private final FontIcon shape = new FontIcon();
  private final Text countdown = new Text();
  private final Pane clock = new Pane(countdown);
  private DeadlineState shown;
  private boolean fresh;

  // Held here, because the ticker holds it weakly: a cell that is no longer used goes away.
  private ChangeListener<Instant> onTick;

  /** @param width of the countdown, and {@code height}: the same whatever it says */
  protected DeadlineCell(Ticker ticker, double width, double height) {
    this.ticker = ticker;
    shape.getStyleClass().add("deadline-shape");
    countdown.getStyleClass().add("countdown");
    countdown.setManaged(false);
    countdown.setTextOrigin(VPos.TOP);
    countdown.setWrappingWidth(width);
    clock.setMinSize(width, height);
    clock.setPrefSize(width, height);
    clock.setMaxSize(width, height);
  }

  /** Puts a line into the cell, but for what changes with the time. @return what is drawn */
  protected abstract Node fill(R row);

  /** What stands in place of the countdown at this second. */
  protected abstract String countdown(R row, Instant now);

  /** @return null where no clock runs */
  protected abstract DeadlineState stateAt(R row, Instant now);

  /** The shape beside the line; that of its state, unless it tells of something else. */
  protected Ikon shape(R row, DeadlineState state, Instant now) {
    return DeadlineLook.shape(state);
  }

  /**
   * The line is another, or its state is: puts the state into words.
   *
   * @param countdown as it stands there
   * @return the whole line, for those who hear instead of see
   */
  protected abstract String tell(R row, DeadlineState state, String countdown, Instant now);

  @Override
  protected final void updateItem(R row, boolean empty) {
    super.updateItem(row, empty);
    fresh = true;
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      DeadlineLook.apply(this, null);
      return;
    }
    if (onTick == null) {
      begin();
    }
    setGraphic(fill(row));
    tick(ticker.now());
  }

  private void begin() {
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    onTick = (_, _, now) -> tick(now);
    ticker.nowProperty().addListener(new WeakChangeListener<>(onTick));
  }

  private void tick(Instant now) {
    var row = getItem();
    if (row == null) {
      return;
    }
    var text = countdown(row, now);
    if (!text.equals(countdown.getText())) {
      countdown.setText(text);
    }
    var state = stateAt(row, now);
    if (fresh || state != shown) {
      fresh = false;
      shown = state;
      DeadlineLook.apply(this, state);
      shape.setIconCode(shape(row, state, now));
      setAccessibleText(tell(row, state, text, now));
    }
  }

  /** The shape of the state. */
  protected final FontIcon shape() {
    return shape;
  }

  /** The countdown, in room of its own. */
  protected final Pane clock() {
    return clock;
  }
}
