package app.fifteen.office;

import app.fifteen.kernel.Rejection;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;

/** The office as a file: TOML that people write by hand, with every mistake named by its line. */
public final class OfficeFile {

  public static final int LARGEST_BYTES = 1 << 20;

  private OfficeFile() {}

  public static OfficeReading read(byte[] content) {
    if (content.length > LARGEST_BYTES) {
      return faulty(1, Rejection.of("office.file.too_big"));
    }
    var bytes = ByteBuffer.wrap(content);
    try {
      return read(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      // The decoder stops in front of what it cannot read.
      int line = 1;
      for (int i = 0; i < bytes.position(); i++) {
        line += content[i] == '\n' ? 1 : 0;
      }
      return faulty(line, Rejection.of("office.file.not_utf8"));
    }
  }

  public static OfficeReading read(String text) {
    var toml = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (toml.isBlank()) {
      return faulty(1, Rejection.of("office.file.empty"));
    }
    TomlParseResult parsed;
    try {
      parsed = Toml.parse(toml);
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      // The parser falls over some broken files instead of reporting them, a lone backslash for one.
      return faulty(firstFatalLine(toml), Rejection.of("office.file.not_toml"));
    }
    if (parsed.hasErrors()) {
      return new OfficeReading.Faulty(
          parsed.errors().stream()
              .map(
                  error ->
                      new OfficeReading.Problem(
                          error.position().line(), Rejection.of("office.file.syntax", error.getMessage())))
              .toList());
    }
    return new OfficeFileReader(parsed, toml.lines().toList()).read();
  }

  /** Text that {@link #read(String)} turns into an equal office. */
  public static String write(Office office) {
    return OfficeFileWriter.write(office);
  }

  /** The shortest beginning of the text over which the parser falls ends with the line to blame. */
  private static int firstFatalLine(String toml) {
    var lines = toml.lines().toList();
    int good = 0;
    int bad = lines.size();
    while (bad - good > 1) {
      int middle = (good + bad) >>> 1;
      if (isFatal(String.join("\n", lines.subList(0, middle)))) {
        bad = middle;
      } else {
        good = middle;
      }
    }
    return bad;
  }

  private static boolean isFatal(String toml) {
    try {
      Toml.parse(toml);
      return false;
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      return true;
    }
  }

  private static OfficeReading faulty(int line, Rejection what) {
    return new OfficeReading.Faulty(List.of(new OfficeReading.Problem(line, what)));
  }
}
