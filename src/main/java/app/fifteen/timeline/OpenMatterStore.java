package app.fifteen.timeline;

import app.fifteen.client.records.ClientRecords;
import app.fifteen.client.records.Readable;
import app.fifteen.client.records.Unsettled;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.office.OfficeStore;
import java.util.Comparator;
import java.util.List;

/** What is not settled with a client, or with the persons of a company: the nearest deadline first. */
public final class OpenMatterStore {

  /** More than this nobody takes in at a glance. */
  private static final int MOST = 100;

  private final List<ClientRecords> records;
  private final OfficeStore offices;

  /** @param records everything that hangs on a client */
  public OpenMatterStore(List<ClientRecords> records, OfficeStore offices) {
    this.offices = offices;
    this.records = records;
  }

  /**
   * Whoever is angry comes first, then whoever is waiting; make-goods last.
   *
   * @param reader is told what they may read
   */
  public List<OpenMatter> of(Transaction tx, TimelineSubject subject, Actor reader) {
    var policy = offices.current(tx).orElseThrow();
    var readable = new Readable(tx, reader);
    return records.stream()
        .filter(readable::may)
        .flatMap(each -> unsettled(tx, each.unsettled(), subject).stream())
        .map(unsettled -> OpenMatter.of(unsettled, policy))
        .sorted(Comparator.<OpenMatter>comparingInt(open -> open.matter().turn()).thenComparing(OpenMatter::due))
        .limit(MOST)
        .toList();
  }

  private static List<Unsettled> unsettled(Transaction tx, Unsettled.Reading reading, TimelineSubject subject) {
    return switch (subject) {
      case TimelineSubject.OfClient(var client) -> reading.of(tx, client, MOST);
      case TimelineSubject.OfCompany(var company) -> reading.of(tx, company, MOST);
    };
  }
}
