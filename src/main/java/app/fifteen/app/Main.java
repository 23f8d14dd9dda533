package app.fifteen.app;

import app.fifteen.app.command.Session;
import app.fifteen.app.start.DataFolder;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One program for the desktop and the command line. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    var environment = System.getenv();
    int code;
    try (var session =
        new Session(
            new Messages(language(environment, Locale.getDefault())),
            Clock.tickMillis(ZoneOffset.UTC),
            DataFolder.of(environment, System.getProperty("os.name"), Path.of(System.getProperty("user.home"))),
            System.in,
            utf8(FileDescriptor.out),
            utf8(FileDescriptor.err))) {
      code = session.run(args);
    }
    System.exit(code);
  }

  /** {@code FIFTEEN_LANG} if it names one of ours, else the system's. */
  public static Language language(Map<String, String> environment, Locale locale) {
    return demanded(environment).orElseGet(() -> Language.nearest(locale));
  }

  public static Optional<Language> demanded(Map<String, String> environment) {
    return Language.byCode(environment.getOrDefault("FIFTEEN_LANG", ""));
  }

  /** UTF-8 whatever the locale says: the output is read by other programs. */
  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
