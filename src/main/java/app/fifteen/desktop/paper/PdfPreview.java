package app.fifteen.desktop.paper;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Pages as they will be printed, one below the other, as wide as there is room. */
public final class PdfPreview extends ScrollPane {

  private static final double MARGIN = 20;
  private static final double WIDEST = 820;

  private final VBox pages = new VBox(16);

  public PdfPreview() {
    getStyleClass().addAll("pdf-preview", "edge-to-edge");
    pages.getStyleClass().add("pdf-pages");
    pages.setAlignment(Pos.TOP_CENTER);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setContent(pages);
  }

  /** Shows these instead; who was reading further down stays there. */
  public void show(List<PdfPages.Page> drawn) {
    double place = getVvalue();
    pages.getChildren().setAll(drawn.stream().map(page -> sheet(image(page))).toList());
    setVvalue(place);
  }

  private StackPane sheet(Image image) {
    var view = new ImageView(image);
    view.setPreserveRatio(true);
    view.setSmooth(true);
    view.fitWidthProperty().bind(viewportBoundsProperty().map(room -> Math.clamp(room.getWidth() - 2 * MARGIN, 120, WIDEST)));
    var sheet = new StackPane(view);
    sheet.getStyleClass().add("pdf-sheet");
    sheet.setMaxWidth(USE_PREF_SIZE);
    return sheet;
  }

  /** For the printer or the screen. */
  public static Image image(PdfPages.Page page) {
    var image = new WritableImage(page.width(), page.height());
    image
        .getPixelWriter()
        .setPixels(0, 0, page.width(), page.height(), PixelFormat.getIntArgbInstance(), page.pixels(), 0, page.width());
    return image;
  }
}
