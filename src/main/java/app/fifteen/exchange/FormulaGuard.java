package app.fifteen.exchange;

/**
 * Makes cells harmless that a spreadsheet would run as a formula, by an apostrophe, and takes exactly that one away again
 * (R43). A spreadsheet that splits by another separator than the file was written with begins a cell in the middle of ours,
 * so the same is done after each separator and line end inside a cell. What looks as if it had been guarded already gets
 * one more, so that nothing changes on the way there and back.
 */
public final class FormulaGuard {

  private static final char GUARD = '\'';

  private FormulaGuard() {}

  /** As the cell is exported. */
  public static String protect(String cell) {
    return rewritten(cell, "'");
  }

  /** As the cell was before {@link #protect}. */
  public static String reveal(String cell) {
    if (cell.indexOf(GUARD) < 0) {
      return cell;
    }
    var revealed = new StringBuilder(cell.length());
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c != GUARD || !begins(cell, i) || !runs(cell, i, "'")) {
        revealed.append(c);
      }
    }
    return revealed.toString();
  }

  /** For a cell that may be guarded already and is passed on as it is: only what would run gets an apostrophe. */
  public static String disarm(String cell) {
    return rewritten(cell, "");
  }

  private static String rewritten(String cell, String guards) {
    StringBuilder guarded = null;
    for (int i = 0; i < cell.length(); i++) {
      if (begins(cell, i) && runs(cell, i, guards)) {
        guarded = guarded == null ? new StringBuilder(cell.length() + 8).append(cell, 0, i) : guarded;
        guarded.append(GUARD);
      }
      if (guarded != null) {
        guarded.append(cell.charAt(i));
      }
    }
    return guarded == null ? cell : guarded.toString();
  }

  /** Whether somebody's cell may begin here. */
  private static boolean begins(String cell, int at) {
    return at == 0 || separates(cell.charAt(at - 1));
  }

  /** @param guards what is looked through: guards, if it has to be one more */
  private static boolean runs(String cell, int at, String guards) {
    int i = at;
    while (i < cell.length() && (guards.indexOf(cell.charAt(i)) >= 0 || at > 0 && cell.charAt(i) == '"')) {
      i++;
    }
    return i < cell.length() && (startsFormula(cell.charAt(i)) || at == 0 && isBlank(cell.charAt(i)));
  }

  private static boolean startsFormula(char c) {
    return switch (c) {
      case '=', '+', '-', '@', '＝', '＋', '－', '＠' -> true;
      default -> false;
    };
  }

  /** Some spreadsheets leave these away at the beginning of a cell, and run what follows. */
  private static boolean isBlank(int c) {
    return c == '\t' || c == '\r' || c == '\n';
  }

  /** What ends a cell somewhere: a separator or a line end. */
  static boolean separates(int c) {
    return switch (c) {
      case ',', ';', '|', '\t', '\r', '\n' -> true;
      default -> false;
    };
  }

  /** {@link #protect}'s question about UTF-8 bytes: whether an apostrophe belongs here, at the beginning of the cell. */
  static boolean runsAtBeginning(byte[] utf8, int from, int to) {
    int i = from;
    while (i < to && utf8[i] == GUARD) {
      i++;
    }
    return i < to && (startsFormula(utf8, i, to) || isBlank(utf8[i]));
  }

  /** The same after a separator: quotation marks may be taken for those around a cell, and left away. */
  static boolean runsInside(byte[] utf8, int at, int to) {
    int i = at;
    while (i < to && (utf8[i] == GUARD || utf8[i] == '"')) {
      i++;
    }
    return i < to && startsFormula(utf8, i, to);
  }

  private static boolean startsFormula(byte[] utf8, int i, int to) {
    return switch (utf8[i]) {
      case '=', '+', '-', '@' -> true;
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
