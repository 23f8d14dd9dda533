package app.fifteen.desktop.kit;

import javafx.beans.DefaultProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.util.Subscription;

/**
 * What stands above the buttons of a dialog: as high as what is in it where there is room, and scrolled where there is
 * not, so that the buttons are always there. Whatever gets the keyboard in it is brought into sight.
 */
@DefaultProperty("content")
public final class ScrolledMiddle extends ScrollPane {

  private static final double LEAST = 60;

  private Subscription watching = Subscription.EMPTY;

  public ScrolledMiddle() {
    getStyleClass().addAll("edge-to-edge", "scrolled-middle");
    setFitToWidth(true);
    // What grows with the dialog, such as a list in it, is to have its height.
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    setMinHeight(LEAST);
    sceneProperty()
        .subscribe(
            scene -> {
              watching.unsubscribe();
              watching = scene == null ? Subscription.EMPTY : scene.focusOwnerProperty().subscribe(this::bringIntoSight);
            });
  }

  public ScrolledMiddle(Node content) {
    this();
    setContent(content);
  }

  private void bringIntoSight(Node focused) {
    if (focused == null || getContent() == null || !isIn(focused)) {
      return;
    }
    double hidden = getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
    if (hidden <= 0) {
      return;
    }
    var at = getContent().sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
    double top = getVvalue() * hidden;
    if (at.getMinY() < top) {
      setVvalue(at.getMinY() / hidden);
    } else if (at.getMaxY() > top + getViewportBounds().getHeight()) {
      setVvalue(Math.min(1, (at.getMaxY() - getViewportBounds().getHeight()) / hidden));
    }
  }

  private boolean isIn(Node node) {
    for (var above = node; above != null; above = above.getParent()) {
      if (above == getContent()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return getContent() == null ? 0 : getContent().prefWidth(-1) + getInsets().getLeft() + getInsets().getRight();
  }

  @Override
  protected double computePrefHeight(double width) {
    if (getContent() == null) {
      return 0;
    }
    double inside = width == -1 ? -1 : width - getInsets().getLeft() - getInsets().getRight();
    return getContent().prefHeight(inside) + getInsets().getTop() + getInsets().getBottom();
  }
}
