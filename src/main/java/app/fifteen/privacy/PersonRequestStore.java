package app.fifteen.privacy;

import static app.fifteen.database.schema.Tables.COMPANY;
import static app.fifteen.database.schema.Tables.MAKE_GOOD;
import static app.fifteen.database.schema.Tables.MAKE_GOOD_PROOF;
import static app.fifteen.database.schema.Tables.REQUEST;
import static app.fifteen.database.schema.Tables.REQUEST_ENTRY;
import static app.fifteen.database.schema.Tables.STAFF;

import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.RequestId;
import app.fifteen.makegood.MakeGoodState;
import app.fifteen.office.Payer;
import app.fifteen.request.Channel;
import app.fifteen.request.EntryKind;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;

/** Reads what somebody asked, what was said about it and what they got: three queries, however many requests there are. */
final class PersonRequestStore {

  /** Oldest first. */
  List<PersonFile.Asked> requests(Transaction tx, List<ClientId> people) {
    var theirs = REQUEST.CLIENT_ID.in(people.stream().map(ClientId::value).toList());
    var stories = stories(tx, theirs);
    var makeGoods = makeGoods(tx, theirs);
    return tx.dsl()
        .select(REQUEST.fields())
        .select(STAFF.NAME, COMPANY.NAME)
        .from(REQUEST)
        .leftJoin(STAFF)
        .on(STAFF.ID.eq(REQUEST.CLAIMED_BY))
        .leftJoin(COMPANY)
        .on(COMPANY.ID.eq(REQUEST.COMPANY_ID))
        .where(theirs)
        .orderBy(REQUEST.RECEIVED_AT, REQUEST.ID)
        .fetch(
            row ->
                asked(
                    row, stories.getOrDefault(row.get(REQUEST.ID), List.of()),
                    makeGoods.getOrDefault(row.get(REQUEST.ID), List.of())));
  }

  private static PersonFile.Asked asked(Record row, List<PersonFile.Told> story, List<PersonFile.MadeGood> makeGoods) {
    return new PersonFile.Asked(
        new RequestId(row.get(REQUEST.ID)),
        Optional.ofNullable(row.get(REQUEST.EXTERNAL_ID)),
        row.get(REQUEST.RECEIVED_AT),
        row.get(REQUEST.REGISTERED_AT),
        EnumCode.read(Channel.class, row.get(REQUEST.CHANNEL)),
        row.get(REQUEST.CLIENT),
        Optional.ofNullable(row.get(REQUEST.PHONE)),
        Optional.ofNullable(row.get(REQUEST.EMAIL)),
        Optional.ofNullable(row.get(COMPANY.NAME)),
        row.get(REQUEST.SUBJECT),
        Optional.ofNullable(row.get(REQUEST.TEXT)),
        row.get(REQUEST.FIRST_CONTACT_DUE_AT),
        Optional.ofNullable(row.get(REQUEST.FIRST_CONTACT_AT)),
        Optional.ofNullable(row.get(REQUEST.FIRST_CONTACT_HOW)).map(how -> EnumCode.read(ContactHow.class, how)),
        Optional.ofNullable(row.get(STAFF.NAME)),
        Optional.ofNullable(row.get(REQUEST.RESOLVED_AT)),
        story,
        makeGoods);
  }

  private static Map<Long, List<PersonFile.Told>> stories(Transaction tx, Condition theirs) {
    var stories = new HashMap<Long, List<PersonFile.Told>>();
    tx.dsl()
        .select(REQUEST_ENTRY.fields())
        .select(STAFF.NAME)
        .from(REQUEST_ENTRY)
        .join(REQUEST)
        .on(REQUEST.ID.eq(REQUEST_ENTRY.REQUEST_ID))
        .leftJoin(STAFF)
        .on(STAFF.ID.eq(REQUEST_ENTRY.STAFF_ID))
        .where(theirs)
        .orderBy(REQUEST_ENTRY.ID)
        .forEach(
            row ->
                stories
                    .computeIfAbsent(row.get(REQUEST_ENTRY.REQUEST_ID), _ -> new ArrayList<>())
                    .add(
                        new PersonFile.Told(
                            EnumCode.read(EntryKind.class, row.get(REQUEST_ENTRY.KIND)),
                            row.get(REQUEST_ENTRY.AT),
                            Optional.ofNullable(row.get(STAFF.NAME)),
                            Optional.ofNullable(row.get(REQUEST_ENTRY.WORDS)),
                            row.get(REQUEST_ENTRY.UNDONE_AT) != null)));
    return stories;
  }

  private static Map<Long, List<PersonFile.MadeGood>> makeGoods(Transaction tx, Condition theirs) {
    var makeGoods = new HashMap<Long, List<PersonFile.MadeGood>>();
    tx.dsl()
        .select(MAKE_GOOD.fields())
        .select(STAFF.NAME, MAKE_GOOD_PROOF.NAME)
        .from(MAKE_GOOD)
        .join(REQUEST)
        .on(REQUEST.ID.eq(MAKE_GOOD.REQUEST_ID))
        .leftJoin(STAFF)
        .on(STAFF.ID.eq(MAKE_GOOD.DEBTOR_ID))
        .leftJoin(MAKE_GOOD_PROOF)
        .on(MAKE_GOOD_PROOF.MAKE_GOOD_ID.eq(MAKE_GOOD.ID))
        .where(theirs)
        .orderBy(MAKE_GOOD.OWED_AT, MAKE_GOOD.ID)
        .forEach(
            row ->
                makeGoods.computeIfAbsent(row.get(MAKE_GOOD.REQUEST_ID), _ -> new ArrayList<>()).add(madeGood(row)));
    return makeGoods;
  }

  private static PersonFile.MadeGood madeGood(Record row) {
    var currency = Currency.getInstance(row.get(MAKE_GOOD.CURRENCY));
    return new PersonFile.MadeGood(
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
