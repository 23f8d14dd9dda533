package app.fifteen.database;

import app.fifteen.kernel.Failure;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;

/** Brings a database up to this program's version, and refuses one that is newer. */
final class Migrations {

  private Migrations() {}

  /**
   * @param readers asked what there is to do
   * @param writers used only if there is something, and the file may be written to
   */
  static void apply(
      DataSource readers, DataSource writers, Dialect dialect, DatabaseLocation location, FileCheck check) {
    try {
      var info = flyway(readers, dialect).info();
      for (var migration : info.all()) {
        if (migration.getState() == MigrationState.FUTURE_SUCCESS || migration.getState() == MigrationState.FUTURE_FAILED) {
          throw Failure.of(null, "database.newer", location.toString(), migration.getVersion().getVersion());
        }
        if (migration.getState().isFailed()) {
          throw Failure.of(null, "database.history", location.toString());
        }
      }
      if (info.pending().length > 0) {
        check.require();
        flyway(writers, dialect).migrate();
      }
    } catch (Failure e) {
      throw e;
    } catch (RuntimeException e) {
      var failure = check.seen(Failures.translate(e, location));
      throw Failures.isUnknown(failure) ? Failure.of(e, "database.history", location.toString()) : failure;
    }
  }

  private static Flyway flyway(DataSource source, Dialect dialect) {
    return Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/migration", dialect.migrations())
        .javaMigrations(new FoldCompanyNames())
        .placeholders(Map.of("generated", dialect.generatedKey(), "compact", dialect.compactTable()))
        .load();
  }
}
