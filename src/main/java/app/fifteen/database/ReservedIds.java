package app.fifteen.database;

import java.sql.SQLException;
import java.util.stream.LongStream;

/** The next ids of a table, for rows that others point to before the database could tell. Good for one transaction. */
public final class ReservedIds {

  private ReservedIds() {}

  public static LongStream of(Transaction tx, String table, int count) throws SQLException {
    var ids = LongStream.builder();
    if (tx.dialect() == Dialect.POSTGRES) {
      var numbers =
          tx.prepared("select nextval(pg_get_serial_sequence('" + table + "', 'id')) from generate_series(1, ?)");
      numbers.setInt(1, count);
      try (var rows = numbers.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getLong(1));
        }
      }
      return ids.build();
    }
    // Nobody else can write until this transaction ends.
    try (var row = tx.prepared("select coalesce(max(id), 0) from " + table).executeQuery()) {
      row.next();
      long last = row.getLong(1);
      return LongStream.rangeClosed(last + 1, last + count);
    }
  }
}
