package app.fifteen.database;

import app.fifteen.kernel.Failure;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;

/** Brings a database up to this program's version, and refuses one that is newer. */
final class Migrations {

  private Migrations() {}

  static void apply(DataSource source, Dialect dialect, DatabaseLocation location) {
    var flyway =
        Flyway.configure()
            .dataSource(source)
            .locations("classpath:db/migration", dialect.migrations())
            .javaMigrations(new FoldCompanyNames())
            .placeholders(Map.of("generated", dialect.generatedKey(), "compact", dialect.compactTable()))
            .load();
    try {
      var info = flyway.info();
      for (var migration : info.all()) {
        if (migration.getState() == MigrationState.FUTURE_SUCCESS || migration.getState() == MigrationState.FUTURE_FAILED) {
          throw Failure.of(null, "database.newer", location.toString(), migration.getVersion().getVersion());
        }
      }
      if (info.pending().length > 0) {
        flyway.migrate();
      }
    } catch (FlywayException e) {
      throw Failures.translate(e, location);
    }
  }
}
