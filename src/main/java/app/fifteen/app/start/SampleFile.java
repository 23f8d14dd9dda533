package app.fifteen.app.start;

import app.fifteen.database.Database;
import app.fifteen.database.DatabaseLocation;
import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Language;
import app.fifteen.sample.SampleOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** The sample office's database beside one's own. */
final class SampleFile {

  private SampleFile() {}

  static DatabaseLocation.SqliteFile in(Path dataFolder) {
    return new DatabaseLocation.SqliteFile(dataFolder.resolve(DataFolder.SAMPLE));
  }

  /**
   * Makes the sample where there is none. It gets its name only when it is whole, so that a start that was broken off
   * leaves no half of it.
   */
  static void make(DatabaseLocation.SqliteFile location, Language language, Instant now) {
    var file = location.path();
    if (Files.exists(file)) {
      return;
    }
    var growing = file.resolveSibling(file.getFileName() + ".new");
    try {
      for (var ending : new String[] {"", "-wal", "-shm"}) {
        Files.deleteIfExists(growing.resolveSibling(growing.getFileName() + ending));
      }
      try (var database = Database.open(new DatabaseLocation.SqliteFile(growing))) {
        SampleOffice.seed(database, language, now);
      }
      Files.move(growing, file);
    } catch (IOException e) {
      throw Failure.of(e, "database.cannot_open", file.toString());
    }
  }
}
