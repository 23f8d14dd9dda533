package app.fifteen.database;

import app.fifteen.kernel.Folding;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** Companies entered before there was a search get their folded names; neither database can fold by itself. */
final class FoldCompanyNames implements JavaMigration {

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("3");
  }

  @Override
  public String getDescription() {
    return "fold company names";
  }

  @Override
  public Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws SQLException {
    var connection = context.getConnection();
    try (var companies = connection.createStatement();
        var rows = companies.executeQuery("select id, name from company");
        var update = connection.prepareStatement("update company set folded_name = ? where id = ?")) {
      while (rows.next()) {
        update.setString(1, Folding.fold(rows.getString(2)));
        update.setLong(2, rows.getLong(1));
        update.addBatch();
      }
      update.executeBatch();
    }
  }
}
