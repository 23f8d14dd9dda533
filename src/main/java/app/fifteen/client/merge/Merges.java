package app.fifteen.client.merge;

import app.fifteen.client.Clients;
import app.fifteen.database.Database;
import java.time.Clock;

/** Clients who turn out to be one: finding, merging and separating them. */
public final class Merges {

  public final MergeStore store = new MergeStore();
  public final CandidateList candidates = new CandidateList();
  public final DuplicateList duplicates = new DuplicateList();
  public final MergeClients mergeClients;
  public final UnmergeClients unmergeClients;

  public Merges(Database database, Clock clock, Clients clients) {
    mergeClients = new MergeClients(database, clients.store, store, clock);
    unmergeClients = new UnmergeClients(database, clients.store, store, clock);
  }
}
