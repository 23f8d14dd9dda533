package app.fifteen.database;

import app.fifteen.kernel.Failure;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Turns what a database driver says into a sentence for the user. */
final class Failures {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  /** Where there is no sentence for what the driver says: that is for the log. */
  private static final String UNKNOWN = "database.trouble";

  private Failures() {}

  static boolean isUnknown(Failure failure) {
    return failure.rejection().key().equals(UNKNOWN);
  }

  /** Whether something could not be removed because something else refers to it. */
  static boolean isReferredTo(DataAccessException failure) {
    return failure.getCause() instanceof SQLException cause
        && (cause instanceof SQLiteException sqlite
            ? sqlite.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_FOREIGNKEY
            : "23503".equals(cause.getSQLState()));
  }

  static Failure translate(Throwable failure, DatabaseLocation location) {
    boolean waited = false;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      waited |= cause instanceof SQLTransientConnectionException;
      var key =
          switch (cause) {
            case Failure known -> {
              throw known;
            }
            case SQLiteException sqlite -> sqliteKey(sqlite.getResultCode());
            case SQLException sql -> postgresKey(sql.getSQLState());
            default -> Optional.<String>empty();
          };
      if (key.filter("database.damaged"::equals).isPresent()) {
        return new DamagedFile(location, failure);
      }
      if (key.isPresent()) {
        return Failure.of(failure, key.get(), location.toString());
      }
    }
    // The pool gave up: every connection was in use by somebody for too long.
    return Failure.of(failure, waited ? "database.busy" : UNKNOWN, location.toString());
  }

  static Failure translate(IOException failure, DatabaseLocation location) {
    return Failure.of(failure, "database.cannot_open", location.toString());
  }

  static void log(Exception e) {
    LOG.warn("A connection could not be given back", e);
  }

  private static Optional<String> sqliteKey(SQLiteErrorCode code) {
    // Extended codes carry the primary one in their low byte.
    return switch (code.code & 0xFF) {
      case 13 -> Optional.of("database.full");
      case 8 -> Optional.of("database.read_only");
      case 26 -> Optional.of("database.not_a_database");
      case 11 -> Optional.of("database.damaged");
      case 14, 23, 3 -> Optional.of("database.cannot_open");
      case 5, 6 -> Optional.of("database.busy");
      case 10 -> Optional.of("database.io");
      default -> Optional.empty();
    };
  }

  private static Optional<String> postgresKey(String state) {
    if (state == null) {
      return Optional.empty();
    }
    return switch (state) {
      case "28P01", "28000", "08004" -> Optional.of("database.login_refused");
      case "3D000" -> Optional.of("database.no_such_database");
      case "53100" -> Optional.of("database.full");
      case "53300" -> Optional.of("database.too_many_connections");
      case "25006" -> Optional.of("database.read_only");
      case "42501" -> Optional.of("database.not_allowed");
      default -> state.startsWith("08") || state.startsWith("57P") ? Optional.of("database.unreachable") : Optional.empty();
    };
  }
}
