package app.fifteen.client.merge;

import app.fifteen.client.Clients;
import app.fifteen.client.records.ClientRecords;
import app.fifteen.database.Database;
import java.time.Clock;
import java.util.List;

/** Clients who turn out to be one: finding, merging and separating them. */
public final class Merges {

  public final MergeStore store;
  public final CandidateList candidates;
  public final DuplicateList duplicates = new DuplicateList();
  public final MergeClients mergeClients;
  public final UnmergeClients unmergeClients;

  /** @param records everything that hangs on a client */
  public Merges(Database database, Clock clock, Clients clients, List<ClientRecords> records) {
    store = new MergeStore(records);
    candidates = new CandidateList(duplicates);
    mergeClients = new MergeClients(database, clients.store, store, clock);
    unmergeClients = new UnmergeClients(database, clients.store, store, clock);
  }
}
