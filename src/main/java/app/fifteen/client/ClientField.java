package app.fifteen.client;

import app.fifteen.kernel.Field;
import java.util.Locale;

/** What is known of a client, by the names that forms, files and the history of changes use. */
public enum ClientField implements Field {
  EXTERNAL_ID,
  NAME,
  /** What of the name is the first name, the patronymic, the surname. */
  NAME_PARTS,
  PHONES,
  EMAILS,
  COMPANY,
  ADDRESS,
  BIRTHDAY,
  NEXT_TRIP_ON,
  NEXT_TRIP_TO,
  LANGUAGE,
  SOURCE,
  REFERRED_BY,
  PERSONAL_MANAGER,
  LETTERS,
  UNSUBSCRIBED,
  NOTES;

  /** As columns and entries name it: {@code next_trip_on}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
