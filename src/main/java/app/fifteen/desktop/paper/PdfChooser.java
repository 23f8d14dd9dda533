package app.fifteen.desktop.paper;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks where a PDF is to be saved. */
public final class PdfChooser {

  private PdfChooser() {}

  /** @return empty if nobody chose a place */
  public static Optional<Path> ask(Window owner, String title, String fileName) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialFileName(fileName);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }
}
