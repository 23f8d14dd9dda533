package app.fifteen.complaint;

import static app.fifteen.database.schema.Tables.COMPLAINT;

import app.fifteen.database.Transaction;
import java.time.Duration;
import java.time.Instant;

/** Reads how fast angry clients were offered something (R16). */
public final class OfferTimesStore {

  /** Of the cases opened since then, and offered something. */
  public OfferTimes since(Transaction tx, Instant since) {
    return OfferTimes.of(
        tx.dsl()
            .select(COMPLAINT.OPENED_AT, COMPLAINT.OFFERED_AT)
            .from(COMPLAINT)
            .where(COMPLAINT.OFFERED_AT.isNotNull(), COMPLAINT.OPENED_AT.ge(since))
            .fetch(row -> Duration.between(row.value1(), row.value2()))
            .stream()
            .sorted()
            .toList());
  }
}
