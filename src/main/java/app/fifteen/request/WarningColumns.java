package app.fifteen.request;

import static app.fifteen.database.schema.Tables.REQUEST;
import static app.fifteen.database.schema.Tables.WARNING;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;

/** The instants between which a running deadline is at risk (R6), beside a line of a list. Part of the stores. */
public final class WarningColumns {

  public static final Field<Instant> FIRST =
      field(select(min(WARNING.AT)).from(WARNING).where(WARNING.REQUEST_ID.eq(REQUEST.ID)));
  public static final Field<Instant> LAST =
      field(select(max(WARNING.AT)).from(WARNING).where(WARNING.REQUEST_ID.eq(REQUEST.ID)));

  private WarningColumns() {}

  /** @param due when nobody warns before */
  public static Instant first(Record row, Instant due) {
    return Optional.ofNullable(row.get(FIRST)).orElse(due);
  }

  public static Instant last(Record row, Instant due) {
    return Optional.ofNullable(row.get(LAST)).orElse(due);
  }
}
