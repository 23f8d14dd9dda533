package app.fifteen.database;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * How a phone ends, as an index of each database keeps it: its last digits backwards, so that an end is found as a
 * beginning is. Of phones only, hence {@code kind = 'phone'} beside it.
 */
public final class PhoneTail {

  /** As many as the index keeps: a number without its country. */
  private static final int LONGEST = 10;

  private PhoneTail() {}

  /** In the very words of the index, or it is not used. @param value the column with the phone */
  public static String of(Dialect dialect, String value) {
    return dialect == Dialect.SQLITE
        ? IntStream.rangeClosed(1, LONGEST)
            .mapToObj(place -> "substr(" + value + ", -" + place + ", 1)")
            .collect(Collectors.joining(" || ", "(", ")"))
        : "(reverse(right(" + value + ", " + LONGEST + ")) collate \"C\")";
  }

  /** What {@link #of} begins with for a phone that ends so. */
  public static String beginning(String lastDigits) {
    return new StringBuilder(lastDigits).reverse().toString();
  }

  /** @param kind and {@code value}: the columns of one table of contacts */
  public static Condition ends(Dialect dialect, Field<String> kind, Field<String> value, String lastDigits) {
    var tail = DSL.field(of(dialect, value.getQualifiedName().unquotedName().toString()), String.class);
    return kind.eq(DSL.inline("phone")).and(TextRange.begins(tail, beginning(lastDigits)));
  }
}
