package app.fifteen.database;

import app.fifteen.kernel.Folding;
import app.fifteen.kernel.NameWords;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Companies entered before there was a search get their folded names and the variants of their words; neither database
 * can make them by itself.
 */
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
        var update = connection.prepareStatement("update company set folded_name = ? where id = ?");
        var variants =
            connection.prepareStatement("insert into name_variant (variant, word) values (?, ?) on conflict do nothing")) {
      while (rows.next()) {
        var folded = Folding.fold(rows.getString(2));
        update.setString(1, folded);
        update.setLong(2, rows.getLong(1));
        update.addBatch();
        addVariants(variants, folded);
      }
      update.executeBatch();
      variants.executeBatch();
    }
  }

  private static void addVariants(PreparedStatement insert, String folded) throws SQLException {
    for (var word : NameWords.spelled(folded)) {
      for (var variant : NameWords.variants(word)) {
        insert.setString(1, variant);
        insert.setString(2, word);
        insert.addBatch();
      }
    }
  }
}
