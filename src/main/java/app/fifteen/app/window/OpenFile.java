package app.fifteen.app.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows a file in the program that the system has for it. */
final class OpenFile {

  private static final Logger LOG = LoggerFactory.getLogger(OpenFile.class);

  private OpenFile() {}

  /** Returns at once. A system without such a program is no error: the file is there all the same. */
  static void show(Path file) {
    var command = command(System.getProperty("os.name", ""), file.toString());
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      LOG.info("Nothing here opens {}: {}", file, e.getMessage());
    }
  }

  static List<String> command(String system, String file) {
    var name = system.toLowerCase(Locale.ROOT);
    if (name.contains("win")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", file);
    }
    return List.of(name.contains("mac") ? "open" : "xdg-open", file);
  }
}
