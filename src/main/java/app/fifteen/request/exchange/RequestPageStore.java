package app.fifteen.request.exchange;

import static app.fifteen.database.schema.Tables.REQUEST;

import app.fifteen.database.Transaction;
import app.fifteen.request.InboxFilter;
import app.fifteen.request.InboxStore;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * Reads requests in the order of their arrival for an export. The database packs a page of rows into one value: fetching
 * each cell by itself takes three times as long. The separators cannot occur in what is stored, see
 * {@link app.fifteen.kernel.CleanText}. Part of the store.
 */
final class RequestPageStore implements AutoCloseable {

  static final byte CELL = 0x1F;
  static final byte ROW = 0x1E;

  /** The packed columns, in this order. */
  enum Column {
    ID,
    EXTERNAL_ID,
    RECEIVED_AT,
    CHANNEL,
    CLIENT,
    PHONE,
    EMAIL,
    SUBJECT,
    CLAIMED_BY,
    FIRST_CONTACT_DUE_AT,
    FIRST_CONTACT_AT,
    FIRST_CONTACT_HOW,
    RESOLUTION_DUE_AT,
    RESOLVED_AT
  }

  /** Where a page ended. */
  record Place(long receivedAt, long id) {}

  private static final int ROWS = 200;

  private final Transaction tx;
  private final List<Condition> conditions = new ArrayList<>();
  private final PreparedStatement page;
  private Place after = new Place(Long.MIN_VALUE, 0);

  RequestPageStore(Transaction tx, Optional<InboxFilter> list, Optional<Instant> from, Optional<Instant> until) {
    this.tx = tx;
    list.map(InboxStore::conditions).ifPresent(conditions::addAll);
    from.ifPresent(instant -> conditions.add(REQUEST.RECEIVED_AT.ge(instant)));
    until.ifPresent(instant -> conditions.add(REQUEST.RECEIVED_AT.lt(instant)));
    try {
      page = tx.connection().prepareStatement(sql());
    } catch (SQLException e) {
      throw new DataAccessException("cannot prepare an export", e);
    }
  }

  long count() {
    return tx.dsl().selectCount().from(REQUEST).where(conditions).fetchSingle().value1();
  }

  /** The next rows, packed; empty after the last. */
  byte[] next() {
    try {
      page.setLong(1, after.receivedAt());
      page.setLong(2, after.id());
      try (var row = page.executeQuery()) {
        row.next();
        var packed = row.getBytes(1);
        return packed == null ? new byte[0] : packed;
      }
    } catch (SQLException e) {
      throw new DataAccessException("cannot read requests", e);
    }
  }

  void goOnAfter(Place place) {
    after = place;
  }

  /** Understood by SQLite and PostgreSQL alike; both feed the aggregate in the order of the inner query. */
  private String sql() {
    var format = new StringBuilder();
    var columns = new StringBuilder();
    for (var column : Column.values()) {
      format.append(format.isEmpty() ? "" : (char) CELL).append("%s");
      columns.append(", ").append(column.name().toLowerCase(Locale.ROOT));
    }
    format.append((char) ROW);
    return "select string_agg(line, '') from (select format('" + format + "'" + columns + ") as line from request"
        + " where (received_at, id) > (?, ?) and (" + tx.dsl().renderInlined(DSL.and(conditions)) + ")"
        + " order by received_at, id limit " + ROWS + ") as page";
  }

  @Override
  public void close() {
    try {
      page.close();
    } catch (SQLException e) {
      throw new DataAccessException("cannot close", e);
    }
  }
}
