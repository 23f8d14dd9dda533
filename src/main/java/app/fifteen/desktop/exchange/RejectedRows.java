package app.fifteen.desktop.exchange;

import app.fifteen.exchange.WholeFile;
import app.fifteen.kernel.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The rows that an import did not take, kept in a folder that only this user can read until somebody wants them or the
 * window is closed. So nobody has to decide beforehand where they go, and no file of the user's is overwritten.
 */
final class RejectedRows {

  private Path folder;

  /** Where the next import writes them; those of the last one are gone. */
  Path fresh() {
    discard();
    try {
      folder = Files.createTempDirectory("fifteen-rejected");
      return file();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** @throws Failure with one clear sentence if they cannot be written there */
  void save(Path target) {
    try (var whole = WholeFile.at(target)) {
      try {
        Files.copy(file(), whole.out());
        whole.appear();
      } catch (IOException e) {
        throw whole.failed(e);
      }
    }
  }

  /** What the user is offered as a name: {@code clients-rejected.csv} for {@code clients.csv}. */
  static String nameFor(Path imported) {
    var name = Optional.ofNullable(imported.getFileName()).map(Path::toString).orElse("");
    int dot = name.lastIndexOf('.');
    return (dot > 0 ? name.substring(0, dot) : name) + "-rejected.csv";
  }

  void discard() {
    if (folder != null) {
      try {
        Files.deleteIfExists(file());
        Files.deleteIfExists(folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      folder = null;
    }
  }

  private Path file() {
    return folder.resolve("rejected.csv");
  }
}
