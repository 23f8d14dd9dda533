package app.fifteen.exchange;

/**
 * Makes cells harmless that a spreadsheet would run as a formula, by a leading apostrophe, and takes exactly that one
 * away again (R43). Cells that look as if they had been guarded already get one more, so that nothing changes on the
 * way there and back.
 */
public final class FormulaGuard {

  private FormulaGuard() {}

  /** As the cell is exported. */
  public static String protect(String cell) {
    return needsGuard(cell) ? "'" + cell : cell;
  }

  /** As the cell was before {@link #protect}. */
  public static String reveal(String cell) {
    return cell.startsWith("'") && needsGuard(cell) ? cell.substring(1) : cell;
  }

  /** For a cell that may be guarded already and is passed on as it is: only what would run gets an apostrophe. */
  public static String disarm(String cell) {
    return !cell.isEmpty() && startsFormula(cell.charAt(0)) ? "'" + cell : cell;
  }

  private static boolean needsGuard(String cell) {
    int i = 0;
    while (i < cell.length() && cell.charAt(i) == '\'') {
      i++;
    }
    return i < cell.length() && startsFormula(cell.charAt(i));
  }

  private static boolean startsFormula(char c) {
    return switch (c) {
      case '=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠' -> true;
      default -> false;
    };
  }

  /** {@link #protect}'s question about UTF-8 bytes. */
  static boolean needsGuard(byte[] utf8, int from, int to) {
    int i = from;
    while (i < to && utf8[i] == '\'') {
      i++;
    }
    if (i == to) {
      return false;
    }
    return switch (utf8[i]) {
      case '=', '+', '-', '@', '\t', '\r', '\n' -> true;
      // The fullwidth ones: U+FF0B, U+FF0D, U+FF1D are EF BC xx, U+FF20 is EF BC A0.
      case (byte) 0xEF ->
          i + 2 < to
              && utf8[i + 1] == (byte) 0xBC
              && switch (utf8[i + 2]) {
                case (byte) 0x8B, (byte) 0x8D, (byte) 0x9D, (byte) 0xA0 -> true;
                default -> false;
              };
      default -> false;
    };
  }
}
