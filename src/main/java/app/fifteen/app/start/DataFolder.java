package app.fifteen.app.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** Where each system keeps a user's data. */
public final class DataFolder {

  public static final String DATABASE = "office.db";

  /** The sample office, beside one's own. */
  static final String SAMPLE = "sample.db";

  /** What the desk remembers of itself. */
  public static final String DESK = "desk.properties";

  private DataFolder() {}

  /**
   * @param environment the process's environment
   * @param system as {@code os.name} gives it
   * @param home the user's home folder
   */
  public static Path of(Map<String, String> environment, String system, Path home) {
    var os = system.toLowerCase(Locale.ROOT);
    if (os.startsWith("windows")) {
      return folder(environment, "LOCALAPPDATA", home.resolve("AppData").resolve("Local")).resolve("Fifteen");
    }
    if (os.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("Fifteen");
    }
    return folder(environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share")).resolve("fifteen");
  }

  private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
    var given = environment.getOrDefault(variable, "");
    // The XDG rules say to ignore a relative path.
    return !given.isEmpty() && Path.of(given).isAbsolute() ? Path.of(given) : otherwise;
  }

  /** Makes the folder, for its owner only, where there is none; whoever writes into it says so if that failed. */
  public static void make(Path folder) {
    try {
      if (!Files.exists(folder)) {
        Files.createDirectories(folder.getParent());
        Files.createDirectory(folder, OwnerOnly.folder(folder));
      }
    } catch (IOException e) {
      LoggerFactory.getLogger(DataFolder.class).warn("The data folder cannot be made", e);
    }
  }
}
