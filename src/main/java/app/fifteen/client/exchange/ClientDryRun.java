package app.fifteen.client.exchange;

import app.fifteen.database.Database;
import app.fifteen.exchange.importing.RowBatch;
import app.fifteen.exchange.importing.RowStoring;
import app.fifteen.kernel.ClientId;
import java.util.List;
import java.util.function.Function;

/**
 * Counts what an import would do, and writes nothing. It remembers the clients of the last rows only: two rows about one
 * new client are told apart as two if more than that lies between them.
 */
final class ClientDryRun implements RowStoring<ClientImportRow> {

  private static final int REMEMBERED = 30_000;

  private final Database database;
  private final PeopleLookup lookup;
  private final MergeRows.Setting setting;
  private People people = new People();
  /** Above all that are stored. */
  private long lastId = Long.MAX_VALUE / 2;

  ClientDryRun(Database database, PeopleLookup lookup, MergeRows.Setting setting) {
    this.database = database;
    this.lookup = lookup;
    this.setting = setting;
  }

  @Override
  public <T> T together(Function<BatchStoring<ClientImportRow>, T> work) {
    return work.apply(this::count);
  }

  private Stored count(List<RowBatch.Ready<ClientImportRow>> rows) {
    if (people.size() > 2 * REMEMBERED) {
      var remembered = new People();
      people.latest(REMEMBERED).forEach(remembered::add);
      people = remembered;
    }
    return database.read(
        tx -> {
          lookup.find(tx, rows.stream().map(RowBatch.Ready::read).toList(), people, false);
          return new MergeRows(tx, people, setting, () -> new ClientId(++lastId)).merge(rows);
        });
  }
}
