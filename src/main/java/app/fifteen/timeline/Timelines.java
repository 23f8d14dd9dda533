package app.fifteen.timeline;

import app.fifteen.client.records.ClientRecords;
import app.fifteen.office.Offices;
import java.util.List;

/** What happened with a client or company, and what is still open. */
public final class Timelines {

  public final TimelineStore store;
  public final OpenMatterStore openMatters;

  /** @param records everything that hangs on a client */
  public Timelines(List<ClientRecords> records, Offices offices) {
    store = new TimelineStore(records);
    openMatters = new OpenMatterStore(records, offices.store);
  }
}
