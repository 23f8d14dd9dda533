package app.fifteen.database;

import java.time.LocalDate;
import org.jooq.impl.AbstractConverter;

/** Local dates are stored as ISO text, which orders like they do. */
public final class LocalDateConverter extends AbstractConverter<String, LocalDate> {

  public LocalDateConverter() {
    super(String.class, LocalDate.class);
  }

  @Override
  public LocalDate from(String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  @Override
  public String to(LocalDate date) {
    return date == null ? null : date.toString();
  }
}
