package app.fifteen.desktop.client;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** The upper part of a page: as high as it needs to be, but never so high that nothing is left for what is below. */
final class DetailsHead {

  private static final double LEAST = 120;
  private static final double LEAST_FOR_WHAT_HAPPENED = 130;

  private DetailsHead() {}

  /** @param foot what stands below all */
  static void fit(ScrollPane head, Region page, Region foot) {
    var content = (Region) head.getContent();
    var room = page.heightProperty().subtract(foot.heightProperty()).subtract(LEAST_FOR_WHAT_HAPPENED);
    var height = Bindings.min(content.heightProperty().add(2), Bindings.max(LEAST, room));
    head.minHeightProperty().bind(height);
    head.prefHeightProperty().bind(height);
    head.maxHeightProperty().bind(height);
  }
}
