package app.fifteen.client.exchange;

import app.fifteen.database.Database;
import app.fifteen.exchange.importing.RowBatch;
import app.fifteen.exchange.importing.RowStoring;
import java.util.function.Function;

/** Stores the clients of a file, one transaction each time. */
final class ClientStoring implements RowStoring<ClientImportRow> {

  private final Database database;
  private final PeopleStoring people;

  ClientStoring(Database database, PeopleStoring people) {
    this.database = database;
    this.people = people;
  }

  @Override
  public <T> T together(Function<BatchStoring<ClientImportRow>, T> work) {
    return database.write(
        tx ->
            work.apply(
                rows ->
                    people.store(
                        tx, rows.stream().map(RowBatch.Ready::read).toList(), merging -> merging.merge(rows))));
  }
}
