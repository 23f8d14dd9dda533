package app.fifteen.draft;

import app.fifteen.client.Clients;
import app.fifteen.database.Database;
import java.time.Clock;

/** What is being typed and not recorded yet: how it is kept and forgotten. */
public final class Drafts {

  public final TypedDraftStore store = new TypedDraftStore();
  public final KeepTyped keepTyped;
  public final ForgetRecorded forgetRecorded;

  public Drafts(Database database, Clock clock, Clients clients) {
    keepTyped = new KeepTyped(database, store, clients.store, clock);
    forgetRecorded = new ForgetRecorded(database, store);
  }
}
