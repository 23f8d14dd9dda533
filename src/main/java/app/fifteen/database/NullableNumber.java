package app.fifteen.database;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;

/** A number that may be missing, in statements that do without jOOQ because they run for many rows. */
public final class NullableNumber {

  private NullableNumber() {}

  public static Optional<Long> read(ResultSet row, int column) throws SQLException {
    long number = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(number);
  }

  public static void bind(PreparedStatement statement, int place, Optional<? extends Number> value)
      throws SQLException {
    if (value.isPresent()) {
      statement.setLong(place, value.get().longValue());
    } else {
      statement.setNull(place, Types.BIGINT);
    }
  }

  public static void bindInstant(PreparedStatement statement, int place, Optional<Instant> at) throws SQLException {
    bind(statement, place, at.map(Instant::toEpochMilli));
  }
}
