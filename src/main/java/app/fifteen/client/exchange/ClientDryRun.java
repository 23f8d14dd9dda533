package app.fifteen.client.exchange;

import app.fifteen.database.Database;
import app.fifteen.exchange.importing.RowBatch;
import app.fifteen.exchange.importing.RowStoring;
import java.util.List;
import java.util.function.Function;

/** Counts what an import would do, and writes nothing. */
final class ClientDryRun implements RowStoring<ClientImportRow> {

  private final Database database;
  private final PeopleCounting people;

  ClientDryRun(Database database, PeopleCounting people) {
    this.database = database;
    this.people = people;
  }

  @Override
  public <T> T together(Function<BatchStoring<ClientImportRow>, T> work) {
    return work.apply(this::count);
  }

  private Stored count(List<RowBatch.Ready<ClientImportRow>> rows) {
    return database.read(
        tx -> people.count(tx, rows.stream().map(RowBatch.Ready::read).toList(), merging -> merging.merge(rows)));
  }
}
