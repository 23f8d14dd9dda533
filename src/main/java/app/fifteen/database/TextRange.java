package app.fifteen.database;

import org.jooq.Condition;
import org.jooq.Field;

/** The texts that begin alike, as a range: neither database uses an index for every kind of {@code like}. */
public final class TextRange {

  private static final String LAST_CHARACTER = Character.toString(Character.MAX_CODE_POINT);

  private TextRange() {}

  /** Behind every text that begins so. */
  public static String end(String beginning) {
    return beginning + LAST_CHARACTER;
  }

  public static Condition begins(Field<String> column, String beginning) {
    return column.ge(beginning).and(column.lt(end(beginning)));
  }
}
