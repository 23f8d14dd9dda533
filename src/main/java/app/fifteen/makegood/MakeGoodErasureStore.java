package app.fifteen.makegood;

import static app.fifteen.database.schema.Tables.MAKE_GOOD;
import static app.fifteen.database.schema.Tables.MAKE_GOOD_PROOF;
import static org.jooq.impl.DSL.select;

import app.fifteen.client.records.ErasedRecords;
import app.fifteen.client.records.Erasing;
import app.fifteen.client.records.Tally;
import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.request.RequestRecords;
import java.util.List;

/** The figures stay: what was owed, by whom, what it cost and when it was done (R32). */
final class MakeGoodErasureStore implements ErasedRecords {

  private static final List<String> UNDELIVERED =
      List.of(EnumCode.of(MakeGoodState.OWED), EnumCode.of(MakeGoodState.ORDERED));

  @Override
  public List<Tally> counts(Transaction tx, List<ClientId> people) {
    int undelivered =
        tx.dsl()
            .fetchCount(
                MAKE_GOOD, MAKE_GOOD.REQUEST_ID.in(RequestRecords.of(people)), MAKE_GOOD.STATE.in(UNDELIVERED));
    return List.of(new Tally("person.erase.make_goods", undelivered));
  }

  @Override
  public void erase(Transaction tx, Erasing erasing) {
    var theirs = MAKE_GOOD.REQUEST_ID.in(RequestRecords.of(erasing.people()));
    tx.dsl()
        .deleteFrom(MAKE_GOOD_PROOF)
        .where(MAKE_GOOD_PROOF.MAKE_GOOD_ID.in(select(MAKE_GOOD.ID).from(MAKE_GOOD).where(theirs)))
        .execute();
    tx.dsl()
        .update(MAKE_GOOD)
        .set(MAKE_GOOD.ORDERED_WHERE, "")
        .set(MAKE_GOOD.VERSION, MAKE_GOOD.VERSION.plus(1))
        .where(theirs, MAKE_GOOD.ORDERED_WHERE.isNotNull())
        .execute();
    // A waiver has to have a reason; what it was is gone.
    tx.dsl()
        .update(MAKE_GOOD)
        .set(MAKE_GOOD.WAIVED_REASON, Erasing.GONE)
        .where(theirs, MAKE_GOOD.WAIVED_REASON.isNotNull())
        .execute();
  }
}
