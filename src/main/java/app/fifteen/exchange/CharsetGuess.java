package app.fifteen.exchange;

import app.fifteen.kernel.Outcome;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds out how a file's text is encoded: by its byte order mark, by the bytes that UTF-16 repeats, by being UTF-8 but for
 * some broken bytes, else by which of the encodings that old spreadsheets and CRMs here write makes words of it. Where
 * none does, somebody has to say: a hundred clients called {@code РђРЅРЅР°} are worse than a question.
 */
final class CharsetGuess {

  private static final int SAMPLE = 1 << 16;
  /** Valid characters to one broken byte, in text that is UTF-8 and was damaged. */
  private static final int MOSTLY = 3;
  /** The likeliest first. */
  private static final List<Charset> ONE_BYTE =
      Stream.of("windows-1251", "KOI8-R", "IBM866", "ISO-8859-5", "windows-1252")
          .filter(Charset::isSupported)
          .map(Charset::forName)
          .toList();

  private CharsetGuess() {}

  /** @return refused with {@code csv.charset.unclear} where somebody has to say */
  static Outcome<Charset> of(Path file) throws IOException {
    byte[] sample;
    try (var in = Files.newInputStream(file)) {
      sample = in.readNBytes(SAMPLE);
    }
    if (starts(sample, 0xEF, 0xBB, 0xBF)) {
      return Outcome.done(StandardCharsets.UTF_8);
    }
    if (starts(sample, 0xFF, 0xFE)) {
      return Outcome.done(StandardCharsets.UTF_16LE);
    }
    if (starts(sample, 0xFE, 0xFF)) {
      return Outcome.done(StandardCharsets.UTF_16BE);
    }
    var wide = WideText.of(sample);
    if (wide.charset().isPresent()) {
      return Outcome.done(wide.charset().get());
    }
    return wide.isLikely() ? unclear(file) : narrow(file);
  }

  private static boolean starts(byte[] sample, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= sample.length || (sample[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Outcome<Charset> narrow(Path file) throws IOException {
    var bytes = Utf8Bytes.of(file);
    if (bytes.broken() == 0 || bytes.valid() >= bytes.broken() * MOSTLY) {
      return Likeness.of(new String(bytes.words(), StandardCharsets.UTF_8)).isReadTwice()
          ? unclear(file)
          : Outcome.done(StandardCharsets.UTF_8);
    }
    if (bytes.valid() > bytes.broken()) {
      return unclear(file);
    }
    var best =
        ONE_BYTE.stream()
            .max(Comparator.comparingDouble(charset -> Likeness.of(new String(bytes.words(), charset)).score()))
            .orElseThrow();
    // The first of equals: of few letters any encoding makes some.
    return Likeness.of(new String(bytes.words(), best)).isText() ? Outcome.done(best) : unclear(file);
  }

  private static Outcome<Charset> unclear(Path file) {
    return Outcome.refused("csv.charset.unclear", file.toString());
  }
}
