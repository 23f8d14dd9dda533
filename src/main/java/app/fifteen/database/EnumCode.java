package app.fifteen.database;

import java.util.Locale;

/** How an enum constant stands in a column: its name in lower case, whatever language the office speaks. */
public final class EnumCode {

  private EnumCode() {}

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** @throws IllegalArgumentException if the type has no such constant */
  public static <E extends Enum<E>> E read(Class<E> type, String code) {
    return Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
  }
}
