package app.fifteen.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes CSV by RFC 4180 in UTF-8. Works on bytes, because a million rows are read from the database as bytes and need
 * not become strings.
 */
public final class CsvOutput {

  private static final int ROOM = 1 << 16;

  /** The bytes by which a cell may have to be quoted or guarded; most text has none of them. */
  private static final boolean[] SPECIAL = new boolean[256];

  static {
    for (int b = 0; b < 0x80; b++) {
      SPECIAL[b] = b == '"' || FormulaGuard.separates(b);
    }
  }

  private final OutputStream out;
  private final byte delimiter;
  private final byte[] buffer = new byte[ROOM];
  private int used;
  private boolean inRow;

  /** @param delimiter one of {@link Delimiter#ALL} */
  public CsvOutput(OutputStream out, char delimiter) {
    this.out = out;
    this.delimiter = (byte) delimiter;
  }

  /** The mark by which some spreadsheets tell UTF-8. */
  public void byteOrderMark() throws IOException {
    put((byte) 0xEF);
    put((byte) 0xBB);
    put((byte) 0xBF);
  }

  /** Somebody's words: guarded against formulas and quoted where necessary. */
  public void text(byte[] utf8, int from, int to) throws IOException {
    cell(utf8, from, to, true);
  }

  /** Words of a file that are passed on: quoted where necessary, and not guarded once more. */
  public void asFound(String cell) throws IOException {
    var utf8 = cell.getBytes(StandardCharsets.UTF_8);
    cell(utf8, 0, utf8.length, false);
  }

  private void cell(byte[] utf8, int from, int to, boolean guarded) throws IOException {
    next();
    // Readers that trim cells would lose spaces at either end.
    boolean quoted = to > from && (utf8[from] == ' ' || utf8[to - 1] == ' ');
    boolean guardedInside = false;
    for (int i = from; i < to; i++) {
      byte b = utf8[i];
      if (SPECIAL[b & 0xFF]) {
        quoted |= b == '"' || b == delimiter || b == '\r' || b == '\n';
        guardedInside |= guarded && b != '"' && FormulaGuard.runsInside(utf8, i + 1, to);
      }
    }
    if (quoted) {
      put((byte) '"');
    }
    if (guarded && FormulaGuard.runsAtBeginning(utf8, from, to)) {
      put((byte) '\'');
    }
    if (quoted || guardedInside) {
      putOneByOne(utf8, from, to, guardedInside);
    } else {
      put(utf8, from, to);
    }
    if (quoted) {
      put((byte) '"');
    }
  }

  private void putOneByOne(byte[] utf8, int from, int to, boolean guarded) throws IOException {
    for (int i = from; i < to; i++) {
      if (utf8[i] == '"') {
        put((byte) '"');
      }
      put(utf8[i]);
      if (guarded && FormulaGuard.separates(utf8[i]) && FormulaGuard.runsInside(utf8, i + 1, to)) {
        put((byte) '\'');
      }
    }
  }

  public void text(String cell) throws IOException {
    var utf8 = cell.getBytes(StandardCharsets.UTF_8);
    text(utf8, 0, utf8.length);
  }

  /** Something of our own making that needs neither guard nor quotes: a code, a number, an instant. */
  public void plain(byte[] ascii, int from, int to) throws IOException {
    next();
    put(ascii, from, to);
  }

  public void plain(byte[] ascii) throws IOException {
    plain(ascii, 0, ascii.length);
  }

  public void endRow() throws IOException {
    put((byte) '\r');
    put((byte) '\n');
    inRow = false;
  }

  public void flush() throws IOException {
    out.write(buffer, 0, used);
    used = 0;
  }

  private void next() throws IOException {
    if (inRow) {
      put(delimiter);
    }
    inRow = true;
  }

  private void put(byte b) throws IOException {
    if (used == ROOM) {
      flush();
    }
    buffer[used++] = b;
  }

  private void put(byte[] bytes, int from, int to) throws IOException {
    int length = to - from;
    if (length > ROOM - used) {
      flush();
      if (length > ROOM) {
        out.write(bytes, from, length);
        return;
      }
    }
    System.arraycopy(bytes, from, buffer, used, length);
    used += length;
  }
}
