package app.fifteen.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A whole file read as UTF-8.
 *
 * @param valid characters of more than one byte
 * @param broken bytes that belong to none
 * @param words the first words with other than ASCII bytes in them, as they stand in the file, with spaces between
 */
record Utf8Bytes(long valid, long broken, byte[] words) {

  private static final int BUFFER = 1 << 16;
  private static final int MAX_WORDS = 1 << 15;
  private static final int MAX_WORD = 64;

  static Utf8Bytes of(Path file) throws IOException {
    var scan = new Scan();
    var buffer = new byte[BUFFER];
    try (var in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        for (int i = 0; i < read; i++) {
          scan.next(buffer[i] & 0xFF);
        }
      }
    }
    return scan.end();
  }

  /** One pass; RFC 3629 says which second bytes may follow which first ones. */
  private static final class Scan {

    private long valid;
    private long broken;
    private int begun;
    private int missing;
    private int least;
    private int most;
    private final byte[] word = new byte[MAX_WORD];
    private int length;
    private boolean foreign;
    private final ByteArrayOutputStream words = new ByteArrayOutputStream();

    void next(int b) {
      if (missing > 0 && b >= least && b <= most) {
        begun++;
        least = 0x80;
        most = 0xBF;
        if (--missing == 0) {
          valid++;
        }
      } else {
        broken += missing > 0 ? begun : 0;
        begin(b);
      }
      gather(b);
    }

    private void begin(int b) {
      begun = 1;
      missing = b < 0xC2 || b > 0xF4 ? 0 : b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
      least = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
      most = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
      broken += b >= 0x80 && missing == 0 ? 1 : 0;
    }

    private void gather(int b) {
      boolean inWord = b >= 0x80 || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
      if (inWord && length < MAX_WORD) {
        word[length++] = (byte) b;
        foreign |= b >= 0x80;
      } else {
        endWord();
      }
    }

    private void endWord() {
      if (foreign && words.size() < MAX_WORDS) {
        words.write(word, 0, length);
        words.write(' ');
      }
      length = 0;
      foreign = false;
    }

    Utf8Bytes end() {
      endWord();
      return new Utf8Bytes(valid, broken + (missing > 0 ? begun : 0), words.toByteArray());
    }
  }
}
