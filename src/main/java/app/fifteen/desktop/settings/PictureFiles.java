package app.fifteen.desktop.settings;

import app.fifteen.kernel.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** How files with pictures get in: chosen, or dropped from another window. */
final class PictureFiles {

  private static final PseudoClass DRAGGED_OVER = PseudoClass.getPseudoClass("dragged-over");

  private PictureFiles() {}

  static Optional<Path> choose(Window window, String titleKey, Messages messages) {
    var chooser = new FileChooser();
    chooser.setTitle(messages.get(titleKey));
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                messages.get("settings.staff.photo.kind"), "*.jpg", "*.jpeg", "*.png", "*.gif", "*.bmp", "*.JPG",
                "*.JPEG", "*.PNG"));
    return Optional.ofNullable(chooser.showOpenDialog(window)).map(File::toPath);
  }

  static void takeDropped(Node target, Consumer<Path> taken) {
    target.setOnDragOver(
        drag -> {
          if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
            target.pseudoClassStateChanged(DRAGGED_OVER, true);
          }
          drag.consume();
        });
    target.setOnDragExited(_ -> target.pseudoClassStateChanged(DRAGGED_OVER, false));
    target.setOnDragDropped(
        drop -> {
          var files = drop.getDragboard().getFiles();
          files.stream().findFirst().map(File::toPath).ifPresent(taken);
          drop.setDropCompleted(!files.isEmpty());
          drop.consume();
        });
  }
}
