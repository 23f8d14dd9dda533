package app.fifteen.app.command;

import app.fifteen.kernel.Failure;
import app.fifteen.office.Office;
import app.fifteen.office.OfficeFile;
import app.fifteen.office.OfficeReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** An office's file named on the command line. */
final class GivenOffice {

  private GivenOffice() {}

  /**
   * Reads the file, or says what is wrong with it, a line each, as compilers do.
   *
   * @throws Failure if the file cannot be read at all
   */
  static Optional<Office> read(Path file, Session session) {
    return switch (OfficeFile.read(content(file))) {
      case OfficeReading.Accepted(var office) -> Optional.of(office);
      case OfficeReading.Faulty(var problems) -> {
        problems.forEach(
            problem ->
                session.err().println(file + ":" + problem.line() + ": " + session.messages().get(problem.what())));
        yield Optional.empty();
      }
    };
  }

  private static byte[] content(Path file) {
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(OfficeFile.LARGEST_BYTES + 1);
    } catch (IOException e) {
      // No cause: a mistyped name is nothing for the log.
      throw Failure.of(null, "office.file.cannot_read", file.toString());
    }
  }
}
