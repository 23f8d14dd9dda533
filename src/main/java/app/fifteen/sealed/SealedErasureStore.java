package app.fifteen.sealed;

import static app.fifteen.database.schema.Tables.SEALED_ANSWER;
import static app.fifteen.database.schema.Tables.SEALED_MESSAGE;

import app.fifteen.client.records.ErasedRecords;
import app.fifteen.client.records.Erasing;
import app.fifteen.client.records.Tally;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import java.util.List;

/** Takes out of the messages to the supervisor what was said and answered. Kinds and dates stay: they are the office's figures. */
final class SealedErasureStore implements ErasedRecords {

  @Override
  public List<Tally> counts(Transaction tx, List<ClientId> people) {
    int count = tx.dsl().fetchCount(SEALED_MESSAGE, SEALED_MESSAGE.ID.in(SealedRecords.of(people)));
    return List.of(new Tally("person.erase.sealed", count));
  }

  /** One that is not answered waits no more: there is nobody left to answer. */
  @Override
  public void erase(Transaction tx, Erasing erasing) {
    var theirs = SealedRecords.of(erasing.people());
    // The messages first, as everybody does who opens or answers one.
    tx.dsl()
        .update(SEALED_MESSAGE)
        .set(SEALED_MESSAGE.TEXT, Erasing.GONE)
        .set(SEALED_MESSAGE.REACH, "")
        .setNull(SEALED_MESSAGE.ABOUT_ID)
        .set(SEALED_MESSAGE.ERASED_AT, erasing.at())
        .where(SEALED_MESSAGE.ID.in(theirs))
        .execute();
    tx.dsl()
        .update(SEALED_ANSWER)
        .set(SEALED_ANSWER.WORDS, Erasing.GONE)
        .where(SEALED_ANSWER.MESSAGE_ID.in(theirs))
        .execute();
  }
}
