package app.fifteen.exchange.exporting;

import app.fifteen.exchange.CsvOutput;
import app.fifteen.exchange.OffsetTimes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * One row of a page at a time, as UTF-8, its cells named by an enum in the order of the query. The bytes between them
 * cannot occur in what is stored, see {@link app.fifteen.kernel.CleanText}.
 */
public final class PackedRow {

  static final byte CELL = 0x1F;
  static final byte END = 0x1E;

  private final int[] ends;
  private byte[] page = {};
  private int start;
  private int next;

  PackedRow(int cells) {
    this.ends = new int[cells];
  }

  void enter(byte[] packed) {
    page = packed;
    next = 0;
  }

  /** @return whether there was one more row in this page */
  boolean advance() {
    if (next >= page.length) {
      return false;
    }
    start = next;
    int cell = 0;
    for (int i = start; cell < ends.length; i++) {
      if (page[i] == CELL || page[i] == END) {
        ends[cell++] = i;
      }
    }
    if (page[ends[ends.length - 1]] != END) {
      throw new IllegalStateException("a stored text contains control characters");
    }
    next = ends[ends.length - 1] + 1;
    return true;
  }

  private int from(int cell) {
    return cell == 0 ? start : ends[cell - 1] + 1;
  }

  public boolean isEmpty(Enum<?> cell) {
    return from(cell.ordinal()) == ends[cell.ordinal()];
  }

  /** Of a cell that is not empty. */
  public long number(Enum<?> cell) {
    return number(cell.ordinal());
  }

  long number(int cell) {
    int i = from(cell);
    boolean negative = page[i] == '-';
    long number = 0;
    for (i += negative ? 1 : 0; i < ends[cell]; i++) {
      number = number * 10 + (page[i] - '0');
    }
    return negative ? -number : number;
  }

  /** The text of a cell, for the few that are not written as they are. */
  public String string(Enum<?> cell) {
    return string(cell.ordinal());
  }

  String string(int cell) {
    int from = from(cell);
    return new String(page, from, ends[cell] - from, StandardCharsets.UTF_8);
  }

  /** Writes somebody's words. */
  public void text(Enum<?> cell, CsvOutput csv) throws IOException {
    csv.text(page, from(cell.ordinal()), ends[cell.ordinal()]);
  }

  /** Writes a moment stored as milliseconds, or nothing where none is. */
  public void time(Enum<?> cell, OffsetTimes times, CsvOutput csv) throws IOException {
    if (isEmpty(cell)) {
      plain(cell, csv);
    } else {
      times.write(number(cell), csv);
    }
  }

  /** Writes something of our own making, such as a code or a number. */
  public void plain(Enum<?> cell, CsvOutput csv) throws IOException {
    csv.plain(page, from(cell.ordinal()), ends[cell.ordinal()]);
  }
}
