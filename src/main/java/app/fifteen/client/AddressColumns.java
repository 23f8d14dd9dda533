package app.fifteen.client;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.COMPANY;

import app.fifteen.kernel.PostalAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;

/** A postal address spread over its columns, and back. Part of the stores. */
public final class AddressColumns {

  public static final AddressColumns OF_CLIENT =
      new AddressColumns(CLIENT.ADDRESS, CLIENT.POSTAL_CODE, CLIENT.CITY, CLIENT.COUNTRY);
  public static final AddressColumns OF_COMPANY =
      new AddressColumns(COMPANY.ADDRESS, COMPANY.POSTAL_CODE, COMPANY.CITY, COMPANY.COUNTRY);

  private final Field<String> lines;
  private final Field<String> postalCode;
  private final Field<String> city;
  private final Field<String> country;

  private AddressColumns(Field<String> lines, Field<String> postalCode, Field<String> city, Field<String> country) {
    this.lines = lines;
    this.postalCode = postalCode;
    this.city = city;
    this.country = country;
  }

  public Field<?>[] fields() {
    return new Field<?>[] {lines, postalCode, city, country};
  }

  public PostalAddress read(Record row) {
    return new PostalAddress(text(row, lines), text(row, postalCode), text(row, city), text(row, country));
  }

  /** For an update; what is not known is null. */
  public Map<Field<?>, Object> values(PostalAddress address) {
    var values = new LinkedHashMap<Field<?>, Object>();
    values.put(lines, stored(address.lines()));
    values.put(postalCode, stored(address.postalCode()));
    values.put(city, stored(address.city()));
    values.put(country, stored(address.country()));
    return values;
  }

  /** How a part that may not be known is stored. */
  static String stored(String part) {
    return part.isEmpty() ? null : part;
  }

  private static String text(Record row, Field<String> column) {
    var stored = row.get(column);
    return stored == null ? "" : stored;
  }
}
