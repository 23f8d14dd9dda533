package app.fifteen.makegood;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.MAKE_GOOD;
import static app.fifteen.database.schema.Tables.REQUEST;
import static app.fifteen.database.schema.Tables.STAFF;

import app.fifteen.client.records.Unsettled;
import app.fifteen.client.records.Warned;
import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.RequestId;
import app.fifteen.request.AskerColumns;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;

/** The make-goods of a client, or of a company's persons, that nobody has confirmed yet. */
final class MakeGoodMatterStore implements Unsettled.Reading {

  @Override
  public List<Unsettled> of(Transaction tx, ClientId client, int most) {
    return unconfirmed(tx, AskerColumns.of(client), most);
  }

  @Override
  public List<Unsettled> of(Transaction tx, CompanyId company, int most) {
    return AskerColumns.of(List.of(company)).stream().flatMap(whose -> unconfirmed(tx, whose, most).stream()).toList();
  }

  private static List<Unsettled> unconfirmed(Transaction tx, Condition whose, int most) {
    return tx.dsl()
        .select(
            REQUEST.ID, AskerColumns.PERSON, MAKE_GOOD.GIFT, MAKE_GOOD.OWED_AT, MAKE_GOOD.ESCALATES_AT, MAKE_GOOD.STATE,
            STAFF.NAME)
        .from(MAKE_GOOD)
        .join(REQUEST)
        .on(REQUEST.ID.eq(MAKE_GOOD.REQUEST_ID))
        .leftJoin(CLIENT)
        .on(AskerColumns.IS_CLIENT)
        .leftJoin(STAFF)
        .on(STAFF.ID.eq(MAKE_GOOD.DEBTOR_ID))
        .where(whose, MAKE_GOOD.STATE.in(MakeGoodColumns.UNCONFIRMED))
        .orderBy(MAKE_GOOD.ESCALATES_AT)
        .limit(most)
        .fetch(MakeGoodMatterStore::unsettled);
  }

  private static Unsettled unsettled(Record row) {
    return new Unsettled(
        new MakeGoodMatter(EnumCode.read(MakeGoodState.class, row.get(MAKE_GOOD.STATE))),
        new RequestId(row.get(REQUEST.ID)),
        row.get(AskerColumns.PERSON),
        row.get(MAKE_GOOD.GIFT),
        row.get(MAKE_GOOD.ESCALATES_AT),
        new Warned.Since(row.get(MAKE_GOOD.OWED_AT)),
        Optional.ofNullable(row.get(STAFF.NAME)),
        true,
        true);
  }
}
