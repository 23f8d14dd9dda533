package app.fifteen.desktop.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TableHeaderRow;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.controlsfx.control.StatusBar;

/**
 * What of a window does not fit into it. What scrolls may be longer than its place, and never wider; the words of a row
 * and a name may be cut, because they can be read whole, and no others.
 */
public final class Fit {

  /** Pixels that are nobody's fault: lines are drawn on whole ones. */
  private static final double SLACK = 1.5;

  private static final double READABLE = 10;

  private final Predicate<String> mayBeCut;
  private final List<String> faults = new ArrayList<>();

  private Fit(Predicate<String> mayBeCut) {
    this.mayBeCut = mayBeCut;
  }

  /** @param mayBeCut the words that dots may stand for, as they do for a name */
  public static List<String> faults(Scene scene, Predicate<String> mayBeCut) {
    // What has changed since the last pulse has its room only in the next.
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    var fit = new Fit(mayBeCut);
    fit.look(scene.getRoot());
    return fit.faults;
  }

  private void look(Node node) {
    if (!node.isVisible() || node.getOpacity() == 0 || node instanceof ScrollBar) {
      return;
    }
    if (node instanceof Labeled || node instanceof TextInputControl || node instanceof ComboBoxBase || isFreeText(node)) {
      check(node);
    }
    if (node instanceof TextInputControl || node instanceof ComboBoxBase) {
      return;
    }
    if (node instanceof Parent parent) {
      List.copyOf(parent.getChildrenUnmodifiable()).forEach(this::look);
    }
  }

  private static boolean isFreeText(Node node) {
    return node instanceof Text text && !text.getText().isBlank() && node.getParent() instanceof Pane;
  }

  private void check(Node node) {
    if (isEmpty(node)) {
      return;
    }
    var at = node.localToScene(node.getLayoutBounds());
    if (at.getWidth() < 1 && !node.isManaged()) {
      return;
    }
    if (isBeyond(node, at)) {
      return;
    }
    if (at.getHeight() < READABLE && !scrolledAway(node)) {
      fault("squeezed", node, at);
    }
    if (node instanceof Labeled label && WholeText.isCut(label) && !isRow(node) && !mayBeCut.test(label.getText())) {
      fault("cut", node, at);
    }
  }

  private static boolean isEmpty(Node node) {
    return node instanceof IndexedCell<?> cell && cell.isEmpty()
        || node instanceof Labeled label && (label.getText() == null || label.getText().isBlank()) && label.getGraphic() == null;
  }

  /** Rows, and what is in columns and at the foot. */
  private static boolean isRow(Node node) {
    for (var above = node; above != null; above = above.getParent()) {
      if (above instanceof IndexedCell<?> || above instanceof StatusBar || above instanceof TableHeaderRow
          || above.getStyleClass().contains("long-name")) {
        return true;
      }
    }
    return false;
  }

  private static boolean scrolledAway(Node node) {
    for (var above = node.getParent(); above != null; above = above.getParent()) {
      if (above instanceof VirtualFlow<?> || above instanceof ScrollPane) {
        return true;
      }
    }
    return false;
  }

  /** Whether it lies beyond what holds it, and says so. */
  private boolean isBeyond(Node node, Bounds seen) {
    boolean free = false;
    boolean sidewaysFree = isInHeader(node);
    var at = seen;
    for (var above = node.getParent(); above != null; above = above.getParent()) {
      var holds = above.localToScene(above.getLayoutBounds());
      if (above instanceof TableView<?>) {
        sidewaysFree = false;
        at = within(at, holds);
        if (at.getWidth() <= 0 || at.getHeight() <= 0) {
          return false;
        }
        continue;
      }
      if (above instanceof VirtualFlow<?> || above instanceof ScrollPane) {
        sidewaysFree |= isInTable(above);
        if (!sidewaysFree && isWider(at, holds)) {
          fault("wider than what scrolls", node, at);
          return true;
        }
        at = within(at, holds);
        free = false;
        if (at.getWidth() <= 0 || at.getHeight() <= 0) {
          return false;
        }
        continue;
      }
      free |= isScrolled(above);
      if (free || !holdsItsOwn(above)) {
        continue;
      }
      if (!sidewaysFree && (isWider(at, holds) || isHigher(at, holds))) {
        fault("beyond " + name(above), node, at);
        return true;
      }
    }
    var scene = node.getScene();
    var window = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
    if (isWider(at, window) || isHigher(at, window)) {
      fault("beyond the window", node, at);
      return true;
    }
    return false;
  }

  /** A wide table scrolls, and its header with it. */
  private static boolean isInHeader(Node node) {
    for (var above = node; above != null; above = above.getParent()) {
      if (above instanceof TableHeaderRow) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInTable(Node flow) {
    return flow.getParent() instanceof TableView<?>;
  }

  /** Between what scrolls and its viewport. */
  private static boolean isScrolled(Node node) {
    return node.getParent() != null
        && (node.getStyleClass().contains("viewport")
            || node.getStyleClass().contains("chart-bar")
            || node.getStyleClass().contains("sheet")
            || node.getStyleClass().contains("clipped-container"));
  }

  private static boolean holdsItsOwn(Node node) {
    return node.getClip() instanceof Rectangle
        || node instanceof Pane && node.getClass().getPackageName().startsWith("javafx.scene.layout");
  }

  private static Bounds within(Bounds one, Bounds other) {
    double x = Math.max(one.getMinX(), other.getMinX());
    double y = Math.max(one.getMinY(), other.getMinY());
    return new BoundingBox(
        x, y, Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - x), Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - y));
  }

  private static boolean isWider(Bounds at, Bounds holds) {
    return at.getMinX() < holds.getMinX() - SLACK || at.getMaxX() > holds.getMaxX() + SLACK;
  }

  private static boolean isHigher(Bounds at, Bounds holds) {
    return at.getMinY() < holds.getMinY() - SLACK || at.getMaxY() > holds.getMaxY() + SLACK;
  }

  private void fault(String what, Node node, Bounds at) {
    faults.add(
        "%s: %s at %.0f %.0f, %.0f x %.0f"
            .formatted(what, name(node), at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight()));
  }

  private static String name(Node node) {
    var words = node instanceof Labeled label ? label.getText() : node instanceof Text text ? text.getText() : "";
    return node.getClass().getSimpleName() + (node.getId() == null ? "" : "#" + node.getId()) + " "
        + (node instanceof Region ? node.getStyleClass() : "") + (words == null || words.isEmpty() ? "" : " «" + words + "»");
  }
}
