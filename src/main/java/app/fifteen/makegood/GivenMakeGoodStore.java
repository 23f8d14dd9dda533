package app.fifteen.makegood;

import static app.fifteen.database.schema.Tables.MAKE_GOOD;
import static app.fifteen.database.schema.Tables.MAKE_GOOD_PROOF;
import static app.fifteen.database.schema.Tables.STAFF;

import app.fifteen.client.records.GivenOut;
import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Money;
import app.fifteen.office.Payer;
import app.fifteen.request.RequestRecords;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;

/** Reads what somebody got for being left waiting, the oldest first. */
final class GivenMakeGoodStore implements GivenOut.Reading {

  @Override
  public List<GivenOut> read(Transaction tx, List<ClientId> people) {
    var makeGoods =
        tx.dsl()
            .select(MAKE_GOOD.fields())
            .select(STAFF.NAME, MAKE_GOOD_PROOF.NAME)
            .from(MAKE_GOOD)
            .leftJoin(STAFF)
            .on(STAFF.ID.eq(MAKE_GOOD.DEBTOR_ID))
            .leftJoin(MAKE_GOOD_PROOF)
            .on(MAKE_GOOD_PROOF.MAKE_GOOD_ID.eq(MAKE_GOOD.ID))
            .where(MAKE_GOOD.REQUEST_ID.in(RequestRecords.of(people)))
            .orderBy(MAKE_GOOD.OWED_AT, MAKE_GOOD.ID)
            .fetchGroups(row -> row.get(MAKE_GOOD.REQUEST_ID), GivenMakeGoodStore::madeGood);
    return List.of(new GivenOut.Within(RequestRecords.GIVEN_OUT, "make_goods", makeGoods));
  }

  private static GivenMakeGood madeGood(Record row) {
    var currency = Currency.getInstance(row.get(MAKE_GOOD.CURRENCY));
    return new GivenMakeGood(
        row.get(MAKE_GOOD.GIFT),
        new Money(row.get(MAKE_GOOD.COST_MINOR), currency),
        EnumCode.read(Payer.class, row.get(MAKE_GOOD.PAYER)),
        EnumCode.read(MakeGoodState.class, row.get(MAKE_GOOD.STATE)),
        row.get(MAKE_GOOD.OWED_AT),
        Optional.ofNullable(row.get(STAFF.NAME)),
        Optional.ofNullable(row.get(MAKE_GOOD.ORDERED_AT)),
        Optional.ofNullable(row.get(MAKE_GOOD.ORDERED_WHERE)),
        Optional.ofNullable(row.get(MAKE_GOOD.ORDERED_COST_MINOR)).map(minor -> new Money(minor, currency)),
        Optional.ofNullable(row.get(MAKE_GOOD.DELIVERED_AT)),
        Optional.ofNullable(row.get(MAKE_GOOD.CONFIRMED_AT)),
        Optional.ofNullable(row.get(MAKE_GOOD.WAIVED_REASON)),
        Optional.ofNullable(row.get(MAKE_GOOD_PROOF.NAME)));
  }
}
