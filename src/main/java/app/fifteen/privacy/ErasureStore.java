package app.fifteen.privacy;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.CLIENT_CONTACT;
import static app.fifteen.database.schema.Tables.CLIENT_ENTRY;
import static app.fifteen.database.schema.Tables.CLIENT_MERGE;
import static app.fifteen.database.schema.Tables.CLIENT_UNSUBSCRIPTION;
import static app.fifteen.database.schema.Tables.MAKE_GOOD;
import static app.fifteen.database.schema.Tables.MAKE_GOOD_PROOF;
import static app.fifteen.database.schema.Tables.REQUEST;
import static app.fifteen.database.schema.Tables.REQUEST_ENTRY;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import app.fifteen.client.ClientColumns;
import app.fifteen.client.ClientEntryKind;
import app.fifteen.client.ClientField;
import app.fifteen.client.LettersConsent;
import app.fifteen.client.Standing;
import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Email;
import app.fifteen.kernel.Phone;
import app.fifteen.kernel.RequestId;
import app.fifteen.makegood.MakeGoodState;
import app.fifteen.request.EntryKind;
import app.fifteen.request.Whose;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;

/** Takes out of the tables what says who somebody was. */
final class ErasureStore {

  private static final List<String> UNDELIVERED =
      List.of(EnumCode.of(MakeGoodState.OWED), EnumCode.of(MakeGoodState.ORDERED));

  /** One of the names under which a person stands in the books. */
  record Name(ClientId id, String name, String foldedName, Optional<String> externalId) {}

  /** The client and whoever was merged into them; nobody if there is no such client, or they were erased. */
  List<Name> names(Transaction tx, ClientId client) {
    return tx.toChange(
            tx.dsl()
                .selectFrom(CLIENT)
                .where(
                    CLIENT.ID.eq(client.value()).and(CLIENT.STATE.eq(ClientColumns.KNOWN))
                        .or(CLIENT.MERGED_INTO_ID.eq(client.value())))
                .orderBy(CLIENT.MERGED_INTO_ID.isNotNull(), CLIENT.ID))
        .fetch(
            row ->
                new Name(
                    new ClientId(row.get(CLIENT.ID)), row.get(CLIENT.NAME), row.get(CLIENT.FOLDED_NAME),
                    Optional.ofNullable(row.get(CLIENT.EXTERNAL_ID))));
  }

  Set<String> contacts(Transaction tx, Collection<ClientId> people) {
    return tx.dsl()
        .select(CLIENT_CONTACT.VALUE)
        .from(CLIENT_CONTACT)
        .where(CLIENT_CONTACT.CLIENT_ID.in(values(people)))
        .fetchSet(CLIENT_CONTACT.VALUE);
  }

  ErasureCounts counts(Transaction tx, Collection<ClientId> people, int complaints) {
    var theirs = REQUEST.CLIENT_ID.in(values(people));
    return new ErasureCounts(
        people.size() - 1,
        tx.dsl().fetchCount(REQUEST, theirs),
        tx.dsl().fetchCount(REQUEST, theirs, REQUEST.NEXT_DUE_AT.isNotNull()),
        tx.dsl().fetchCount(MAKE_GOOD, MAKE_GOOD.REQUEST_ID.in(requests(people)), MAKE_GOOD.STATE.in(UNDELIVERED)),
        complaints);
  }

  /** Who asked, in the words of a request. */
  record Asked(RequestId id, String name, Optional<String> phone, Optional<String> email) {

    /** As contacts are stored; what nobody could be reached by is left out. */
    Stream<String> contacts(String region) {
      var number = phone.flatMap(typed -> Phone.read(typed, region).either(Optional::of, _ -> Optional.<Phone>empty()));
      var address = email.flatMap(typed -> Email.read(typed).either(Optional::of, _ -> Optional.<Email>empty()));
      return Stream.concat(number.map(Phone::e164).stream(), address.map(Email::address).stream());
    }
  }

  /** Requests that wait for somebody to say whose they are. */
  List<Asked> doubtful(Transaction tx) {
    return asked(tx, REQUEST.WHOSE.eq(inline(EnumCode.of(Whose.DOUBTFUL))));
  }

  List<Asked> requestedFrom(Transaction tx, Collection<ClientId> people) {
    return asked(tx, REQUEST.CLIENT_ID.in(values(people)));
  }

  private static List<Asked> asked(Transaction tx, Condition which) {
    return tx.dsl()
        .select(REQUEST.ID, REQUEST.CLIENT, REQUEST.PHONE, REQUEST.EMAIL)
        .from(REQUEST)
        .where(which)
        .fetch(
            row ->
                new Asked(
                    new RequestId(row.value1()), row.value2(), Optional.ofNullable(row.value3()),
                    Optional.ofNullable(row.value4())));
  }

  /** The figures stay: what was owed, by whom, what it cost and when it was done (R32). */
  void eraseMakeGoods(Transaction tx, ClientId person) {
    var theirs = MAKE_GOOD.REQUEST_ID.in(requests(List.of(person)));
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
    tx.dsl().update(MAKE_GOOD).set(MAKE_GOOD.WAIVED_REASON, "—").where(theirs, MAKE_GOOD.WAIVED_REASON.isNotNull()).execute();
  }

  void eraseClients(Transaction tx, Collection<ClientId> people) {
    var ids = values(people);
    tx.dsl().deleteFrom(CLIENT_CONTACT).where(CLIENT_CONTACT.CLIENT_ID.in(ids)).execute();
    tx.dsl().deleteFrom(CLIENT_UNSUBSCRIPTION).where(CLIENT_UNSUBSCRIPTION.CLIENT_ID.in(ids)).execute();
    emptyEntries(tx, CLIENT_ENTRY.CLIENT_ID.in(ids));
    tx.dsl()
        .update(CLIENT_MERGE)
        .setNull(CLIENT_MERGE.BEFORE_MERGE)
        .setNull(CLIENT_MERGE.AFTER_MERGE)
        .where(CLIENT_MERGE.SURVIVOR_ID.in(ids).or(CLIENT_MERGE.OTHER_ID.in(ids)))
        .execute();
    tx.dsl()
        .update(CLIENT)
        .set(CLIENT.STATE, ClientColumns.ERASED)
        .setNull(CLIENT.MERGED_INTO_ID)
        .setNull(CLIENT.EXTERNAL_ID)
        .set(CLIENT.NAME, "")
        .set(CLIENT.FOLDED_NAME, "")
        .setNull(CLIENT.COMPANY_ID)
        .setNull(CLIENT.BIRTH_DAY)
        .setNull(CLIENT.BIRTH_YEAR)
        .setNull(CLIENT.NEXT_TRIP_ON)
        .setNull(CLIENT.NEXT_TRIP_TO)
        .setNull(CLIENT.LANGUAGE)
        .setNull(CLIENT.SOURCE)
        .setNull(CLIENT.PERSONAL_MANAGER_ID)
        .set(CLIENT.LETTERS, EnumCode.of(LettersConsent.UNASKED))
        .setNull(CLIENT.NOTES)
        .set(CLIENT.STANDING, EnumCode.of(Standing.ORDINARY))
        .setNull(CLIENT.STANDING_REASON)
        .setNull(CLIENT.STANDING_BY)
        .setNull(CLIENT.STANDING_AT)
        .set(CLIENT.VERSION, CLIENT.VERSION.plus(1))
        .where(CLIENT.ID.in(ids))
        .execute();
  }

  /** Where other people's stories name them: who recommended whom, who was taken for whom. */
  void eraseMentions(Transaction tx, Collection<String> names) {
    emptyEntries(
        tx,
        CLIENT_ENTRY.WORDS.in(names),
        CLIENT_ENTRY.KIND.in(EnumCode.of(ClientEntryKind.MERGED), EnumCode.of(ClientEntryKind.UNMERGED))
            .or(
                CLIENT_ENTRY.KIND.eq(EnumCode.of(ClientEntryKind.CHANGED))
                    .and(CLIENT_ENTRY.DETAIL.eq(ClientField.REFERRED_BY.code()))));
    tx.dsl()
        .update(REQUEST_ENTRY)
        .setNull(REQUEST_ENTRY.WORDS)
        .where(REQUEST_ENTRY.KIND.eq(EnumCode.of(EntryKind.CLIENT_CHOSEN)), REQUEST_ENTRY.WORDS.in(names))
        .execute();
  }

  private static void emptyEntries(Transaction tx, Condition... which) {
    tx.dsl()
        .update(CLIENT_ENTRY)
        .setNull(CLIENT_ENTRY.WORDS)
        .where(which)
        .and(CLIENT_ENTRY.WORDS.isNotNull())
        .execute();
  }

  private static Select<Record1<Long>> requests(Collection<ClientId> people) {
    return select(REQUEST.ID).from(REQUEST).where(REQUEST.CLIENT_ID.in(values(people)));
  }

  private static List<Long> values(Collection<ClientId> people) {
    return people.stream().map(ClientId::value).toList();
  }
}
