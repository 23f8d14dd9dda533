package app.fifteen.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds out how a file's text is encoded: by its byte order mark, by being UTF-8 from end to end, by the zero bytes of
 * UTF-16, else by the frequency of letters. Where that is undecided it takes windows-1251, which is what old
 * spreadsheets and CRMs here write.
 */
final class CharsetGuess {

  static final Charset CYRILLIC = Charset.forName("windows-1251");
  private static final int SAMPLE = 1 << 16;

  private CharsetGuess() {}

  static Charset of(Path file) throws IOException {
    byte[] sample;
    try (var in = Files.newInputStream(file)) {
      sample = in.readNBytes(SAMPLE);
    }
    if (starts(sample, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (starts(sample, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (starts(sample, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    var wide = utf16(sample);
    if (wide != null) {
      return wide;
    }
    return isUtf8(file) ? StandardCharsets.UTF_8 : byFrequency(sample);
  }

  private static boolean starts(byte[] sample, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= sample.length || (sample[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Delimiters, digits and line breaks make every other byte of UTF-16 zero quite often, and the rest never. */
  private static Charset utf16(byte[] sample) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i < sample.length; i++) {
      if (sample[i] == 0) {
        if (i % 2 == 0) {
          even++;
        } else {
          odd++;
        }
      }
    }
    int many = sample.length / 20;
    if (odd > many && even * 20 < odd) {
      return StandardCharsets.UTF_16LE;
    }
    return even > many && odd * 20 < even ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean isUtf8(Path file) throws IOException {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var bytes = ByteBuffer.allocate(SAMPLE);
    var chars = CharBuffer.allocate(SAMPLE);
    try (InputStream in = Files.newInputStream(file)) {
      while (true) {
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        boolean end = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
        if (decoder.decode(bytes, chars.clear(), end).isError()) {
          return false;
        }
        if (end) {
          return true;
        }
        bytes.compact();
      }
    }
  }

  private static Charset byFrequency(byte[] sample) {
    var detector = new UniversalDetector();
    detector.handleData(sample);
    detector.dataEnd();
    var name = detector.getDetectedCharset();
    // It takes short Cyrillic for Mac, Greek, Hebrew or Thai; those it is trusted with are the others our users meet.
    return name != null && Arrays.asList("KOI8-R", "IBM866", "ISO-8859-5").contains(name) && Charset.isSupported(name)
        ? Charset.forName(name)
        : CYRILLIC;
  }
}
