package app.fifteen.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Rewrites the tables of a PostgreSQL database, so that what was deleted is no longer in their files. A plain vacuum only
 * marks its place as free. The server's log is written over in time; backups and archived logs are its administrator's.
 */
final class RewrittenTables {

  /** So long other desks wait at most behind a table that cannot be had. */
  private static final int LOCK_MILLIS = 2_000;

  private static final int TRIES = 20;
  private static final long PAUSE_MILLIS = 100;
  private static final String LOCK_NOT_AVAILABLE = "55P03";
  private static final String NOT_ALLOWED = "42501";

  /** The words most often met with in each column, which the planner remembers. */
  private static final String STATISTICS = "pg_catalog.pg_statistic";

  private static final String TABLES =
      """
      select quote_ident(c.relname),
             pg_has_role(c.relowner, 'usage') or pg_has_role(d.datdba, 'usage'),
             pg_has_role(d.datdba, 'usage')
      from pg_class c, pg_database d
      where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and d.datname = current_database()
      order by c.relname
      """;

  /** Whoever began to read before the deletion may still see what was deleted, so rewriting would keep it. */
  private static final String OLDER_READERS =
      """
      select count(*) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and backend_xmin is not null
        and xact_start < to_timestamp(%s)
      """;

  /** The planner goes on remembering the words of a table that is empty by now; only a change of the column's type forgets them. */
  private static final String REMEMBERED =
      """
      select quote_ident(c.relname),
             format('alter table %I alter column %I type %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod))
      from pg_stats s
      join pg_class c on c.relname = s.tablename and c.relnamespace = s.schemaname::regnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attname = s.attname
      where s.schemaname = current_schema() and c.reltuples = 0 and a.atttypid in ('text'::regtype, 'varchar'::regtype)
      order by c.relname, a.attnum
      """;

  private final Statement statement;

  private RewrittenTables(Statement statement) {
    this.statement = statement;
  }

  /** @param pooled outside any transaction */
  static Forgotten rewrite(Connection pooled) throws SQLException {
    try (var statement = pooled.createStatement()) {
      statement.execute("set lock_timeout = " + LOCK_MILLIS);
      try {
        return new RewrittenTables(statement).rewrite();
      } finally {
        statement.execute("reset lock_timeout");
      }
    }
  }

  private Forgotten rewrite() throws SQLException {
    if (!olderReadersEnd()) {
      return new Forgotten.NotYet();
    }
    var ours = new ArrayList<String>();
    var others = new ArrayList<String>();
    boolean catalog = true;
    try (var rows = statement.executeQuery(TABLES)) {
      while (rows.next()) {
        (rows.getBoolean(2) ? ours : others).add(rows.getString(1));
        catalog = rows.getBoolean(3);
      }
    }
    boolean all = true;
    for (var table : ours) {
      all &= executed(vacuum(table));
    }
    for (var forgetting : remembered(ours)) {
      all &= executed(forgetting);
    }
    if (catalog) {
      all &= executed(vacuum(STATISTICS));
    } else {
      others.add(STATISTICS);
    }
    // Until then the old files still lie there.
    checkpoint();
    if (!all) {
      return new Forgotten.NotYet();
    }
    return others.isEmpty() ? new Forgotten.Entirely() : new Forgotten.ByAdministrator(statements(others));
  }

  private boolean olderReadersEnd() throws SQLException {
    var now = text("select extract(epoch from clock_timestamp())");
    for (int i = 0; i < TRIES; i++) {
      if (text(OLDER_READERS.formatted(now)).equals("0")) {
        return true;
      }
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return false;
  }

  /** What makes the planner forget the words of those of the tables that are empty. */
  private List<String> remembered(List<String> tables) throws SQLException {
    var found = new ArrayList<String>();
    try (var rows = statement.executeQuery(REMEMBERED)) {
      while (rows.next()) {
        if (tables.contains(rows.getString(1))) {
          found.add(rows.getString(2));
        }
      }
    }
    return found;
  }

  /** @return false if the table could not be had in time */
  private boolean executed(String sql) throws SQLException {
    try {
      statement.execute(sql);
      return true;
    } catch (SQLException e) {
      if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
        return false;
      }
      throw e;
    }
  }

  private void checkpoint() throws SQLException {
    try {
      statement.execute("checkpoint");
    } catch (SQLException e) {
      // The server makes one by itself within minutes.
      if (!NOT_ALLOWED.equals(e.getSQLState())) {
        throw e;
      }
    }
  }

  private static String statements(List<String> tables) {
    return String.join(" ", tables.stream().map(table -> vacuum(table) + ";").toList());
  }

  private static String vacuum(String table) {
    return table.equals(STATISTICS) ? "vacuum full " + table : "vacuum (full, analyze) " + table;
  }

  private String text(String query) throws SQLException {
    try (var row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }
}
