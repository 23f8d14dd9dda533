package app.fifteen.app.start;

import app.fifteen.database.Database;
import app.fifteen.database.DatabaseLocation;
import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Language;
import app.fifteen.sample.SampleOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.Path;
import java.time.Instant;

/** The sample office's database beside one's own. */
final class SampleFile {

  private SampleFile() {}

  static DatabaseLocation.SqliteFile in(Path dataFolder) {
    return new DatabaseLocation.SqliteFile(dataFolder.resolve(DataFolder.SAMPLE));
  }

  /** Whether it lies there and no window has it open, nor left it by a crash: then its log would lie beside it. */
  static boolean mayBeReplaced(DatabaseLocation.SqliteFile location) {
    var file = location.path();
    return Files.isRegularFile(file) && !Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
  }

  /**
   * Makes the sample, in the place of one that lies there. It gets its name only when it is whole, so that a start that was
   * broken off leaves no half of it.
   */
  static void make(DatabaseLocation.SqliteFile location, Language language, Instant now) {
    var file = location.path();
    var growing = file.resolveSibling(file.getFileName() + ".new");
    try {
      for (var ending : new String[] {"", "-wal", "-shm"}) {
        Files.deleteIfExists(growing.resolveSibling(growing.getFileName() + ending));
      }
      try (var database = Database.open(new DatabaseLocation.SqliteFile(growing))) {
        SampleOffice.seed(database, language, now);
      }
      Files.move(growing, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw Failure.of(e, "database.cannot_open", file.toString());
    }
  }
}
