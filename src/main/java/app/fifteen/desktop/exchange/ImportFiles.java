package app.fifteen.desktop.exchange;

import app.fifteen.kernel.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.Dragboard;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks which file to import, and where its rejected rows shall go. */
final class ImportFiles {

  private final Messages messages;

  ImportFiles(Messages messages) {
    this.messages = messages;
  }

  /** @param last the file chosen before, null if there is none: the next one likely lies beside it */
  Optional<Path> choose(Window owner, Path last) {
    var chooser = chooser("importing.choose", last);
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(
                messages.get("importing.csv_files"), "*.csv", "*.txt", "*.tsv", "*.CSV", "*.TXT"),
            new FileChooser.ExtensionFilter(messages.get("importing.all_files"), "*"));
    return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
  }

  Optional<Path> chooseForRejected(Window owner, Path imported) {
    var chooser = chooser("importing.save_rejected", imported);
    chooser.setInitialFileName(RejectedRows.nameFor(imported));
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }

  static Optional<Path> dropped(Dragboard dragged) {
    return Stream.ofNullable(dragged.getFiles()).flatMap(List::stream).findFirst().map(File::toPath);
  }

  private FileChooser chooser(String titleKey, Path beside) {
    var chooser = new FileChooser();
    chooser.setTitle(messages.get(titleKey));
    Optional.ofNullable(beside)
        .map(Path::getParent)
        .map(Path::toFile)
        .filter(File::isDirectory)
        .ifPresent(chooser::setInitialDirectory);
    return chooser;
  }
}
