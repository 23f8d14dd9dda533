package app.fifteen.database;

import java.time.Instant;
import org.jooq.impl.AbstractConverter;

/** Instants are stored as milliseconds since 1970, so that both databases sort and compare them alike. */
public final class InstantConverter extends AbstractConverter<Long, Instant> {

  public InstantConverter() {
    super(Long.class, Instant.class);
  }

  @Override
  public Instant from(Long millis) {
    return millis == null ? null : Instant.ofEpochMilli(millis);
  }

  @Override
  public Long to(Instant instant) {
    return instant == null ? null : instant.toEpochMilli();
  }
}
