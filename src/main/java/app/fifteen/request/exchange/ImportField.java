package app.fifteen.request.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a column of an imported file can be. */
public enum ImportField {
  EXTERNAL_ID,
  RECEIVED_AT,
  CHANNEL,
  CLIENT,
  PHONE,
  EMAIL,
  SUBJECT,
  TEXT,
  MANAGER,
  FIRST_CONTACT_AT,
  FIRST_CONTACT_HOW,
  RESOLVED_AT;

  /** As the command line names it: {@code received_at}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ImportField> byCode(String code) {
    return Arrays.stream(values()).filter(field -> field.code().equals(code)).findFirst();
  }

  static String codes() {
    return Arrays.stream(values()).map(ImportField::code).collect(Collectors.joining(", "));
  }
}
