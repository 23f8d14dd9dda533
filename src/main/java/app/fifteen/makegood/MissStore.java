package app.fifteen.makegood;

import static app.fifteen.database.schema.Tables.MAKE_GOOD;
import static app.fifteen.database.schema.Tables.REQUEST;
import static app.fifteen.database.schema.Tables.REQUEST_ENTRY;

import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.MakeGoodId;
import app.fifteen.kernel.PolicyId;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.StaffId;
import app.fifteen.request.Claim;
import app.fifteen.request.EntryKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** The queue of requests whose rungs come due, and the duties found in it. */
public final class MissStore {

  private static final String REOPENED = EnumCode.of(EntryKind.REOPENED);
  private static final String NOTE = EnumCode.of(EntryKind.NOTE);

  /** When the next rung of any request comes due, if nobody answers before. */
  public Optional<Instant> nextAt(Transaction tx) {
    return tx.dsl()
        .select(DSL.min(REQUEST.NEXT_RUNG_AT))
        .from(REQUEST)
        .where(REQUEST.NEXT_RUNG_AT.isNotNull())
        .fetchOptional(0, Instant.class);
  }

  /** How many requests have a rung from one instant on and strictly before another. */
  int countDue(Transaction tx, Instant from, Instant before) {
    return tx.dsl().fetchCount(REQUEST, REQUEST.NEXT_RUNG_AT.ge(from), REQUEST.NEXT_RUNG_AT.lt(before));
  }

  /** Requests whose next rung came strictly before an instant (R4), the earliest first; others wait for them. */
  List<RequestAtRung> dueBefore(Transaction tx, Instant now, int limit) {
    var rows =
        tx.toChange(
                tx.dsl()
                    .selectFrom(REQUEST)
                    .where(REQUEST.NEXT_RUNG_AT.lt(now))
                    .orderBy(REQUEST.NEXT_RUNG_AT)
                    .limit(limit))
            .fetch();
    var entries = entries(tx, rows.getValues(REQUEST.ID));
    return rows.map(row -> unanswered(row, entries.getOrDefault(row.get(REQUEST.ID), List.of())));
  }

  /** The duties these requests have brought already. */
  List<Known> known(Transaction tx, List<RequestAtRung> requests) {
    return tx.dsl()
        .select(
            MAKE_GOOD.ID, MAKE_GOOD.REQUEST_ID, MAKE_GOOD.RUNG, MAKE_GOOD.MISSED_DUE_AT, MAKE_GOOD.DEBTOR_ID)
        .from(MAKE_GOOD)
        .where(MAKE_GOOD.REQUEST_ID.in(requests.stream().map(request -> request.id().value()).toList()))
        .fetch(
            row ->
                new Known(
                    new MakeGoodId(row.value1()),
                    new RequestId(row.value2()),
                    row.value3(),
                    row.value4(),
                    Optional.ofNullable(row.value5()).map(StaffId::new)));
  }

  record Known(MakeGoodId id, RequestId request, int rung, Instant missedDue, Optional<StaffId> debtor) {}

  /** Stores them, but never a second one for the same request and rung (R12). */
  void add(Transaction tx, List<Duty> duties, Instant foundAt) {
    if (duties.isEmpty()) {
      return;
    }
    var insert =
        tx.dsl()
            .insertInto(
                MAKE_GOOD, MAKE_GOOD.REQUEST_ID, MAKE_GOOD.RUNG, MAKE_GOOD.DEBTOR_ID, MAKE_GOOD.MISSED_DUE_AT,
                MAKE_GOOD.OWED_AT, MAKE_GOOD.ESCALATES_AT, MAKE_GOOD.GIFT, MAKE_GOOD.COST_MINOR, MAKE_GOOD.CURRENCY,
                MAKE_GOOD.PAYER, MAKE_GOOD.IN_PERSON, MAKE_GOOD.STATE, MAKE_GOOD.FOUND_AT,
                MAKE_GOOD.VERSION);
    for (var duty : duties) {
      insert =
          insert.values(
              duty.request().value(), duty.number(), duty.debtor().map(StaffId::value).orElse(null), duty.missedDue(),
              duty.owedAt(), duty.escalatesAt(), duty.rung().gift(), duty.rung().cost().minor(),
              duty.rung().cost().currency().getCurrencyCode(), EnumCode.of(duty.rung().payer()),
              duty.rung().inPerson(), EnumCode.of(MakeGoodState.OWED), foundAt, 1);
    }
    // No "returning": on SQLite jOOQ asks for the last row id instead, which a conflict leaves as it was.
    insert.onConflictDoNothing().execute();
  }

  /** Notes when to look again. Leaves the version alone: nobody changed the request, an undo must still work. */
  void lookAgain(Transaction tx, Map<RequestId, Optional<Instant>> next) {
    var byInstant = new HashMap<Optional<Instant>, List<Long>>();
    next.forEach((id, at) -> byInstant.computeIfAbsent(at, _ -> new ArrayList<>()).add(id.value()));
    // After a long pause nearly all have no rung left: then this is one statement, not hundreds.
    byInstant.forEach(
        (at, ids) ->
            tx.dsl()
                .update(REQUEST)
                .set(REQUEST.NEXT_RUNG_AT, at.orElse(null))
                .where(REQUEST.ID.in(ids))
                .execute());
  }

  /**
   * The rung comes again when it is really due, unless the client was reached meanwhile by the same wrong clock: nobody can
   * say then whether that was in time.
   */
  void lookAgainAt(Transaction tx, RequestId request, Instant rung, Instant from, Instant to) {
    tx.dsl()
        .update(REQUEST)
        .set(REQUEST.NEXT_RUNG_AT, rung)
        .where(
            REQUEST.ID.eq(request.value()),
            REQUEST.NEXT_RUNG_AT.isNull().or(REQUEST.NEXT_RUNG_AT.gt(rung)),
            notWithin(REQUEST.CONTACTED_AT, from, to),
            notWithin(REQUEST.FIRST_CONTACT_AT, from, to))
        .execute();
  }

  private static Condition notWithin(Field<Instant> at, Instant from, Instant to) {
    return at.isNull().or(at.notBetween(from, to));
  }

  private static RequestAtRung unanswered(Record row, List<Record> entries) {
    int episode = row.get(REQUEST.EPISODE);
    var contact =
        Optional.ofNullable(row.get(REQUEST.CONTACTED_AT))
            // Imported history can be resolved without telling when the client was reached.
            .or(() -> Optional.ofNullable(row.get(REQUEST.RESOLVED_AT)));
    return new RequestAtRung(
        new RequestId(row.get(REQUEST.ID)),
        row.get(REQUEST.ENFORCED),
        Optional.ofNullable(episode == 1 ? null : row.get(REQUEST.FIRST_CONTACT_AT))
            .map(
                at ->
                    new Episode(
                        new PolicyId(row.get(REQUEST.POLICY_ID)), row.get(REQUEST.FIRST_CONTACT_DUE_AT),
                        Optional.of(at))),
        new Episode(new PolicyId(row.get(REQUEST.EPISODE_POLICY_ID)), due(row, episode, entries), contact),
        Optional.ofNullable(row.get(REQUEST.CLAIMED_BY))
            .map(by -> new Claim(new StaffId(by), row.get(REQUEST.CLAIMED_AT))),
        entries.stream().flatMap(MissStore::holding).toList());
  }

  /** The first-contact due instant of the current episode: that of a reopened one stands in its story. */
  private static Instant due(Record row, int episode, List<Record> entries) {
    if (episode == 1) {
      return row.get(REQUEST.FIRST_CONTACT_DUE_AT);
    }
    return entries.stream()
        .filter(entry -> entry.get(REQUEST_ENTRY.KIND).equals(REOPENED))
        .filter(entry -> entry.get(REQUEST_ENTRY.EPISODE) == episode)
        .map(entry -> entry.get(REQUEST_ENTRY.DUE_AT))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }

  private static Stream<HolderChange> holding(Record entry) {
    var by = entry.get(REQUEST_ENTRY.STAFF_ID);
    return by == null
        ? Stream.empty()
        : Stream.of(
            new HolderChange(
                entry.get(REQUEST_ENTRY.AT),
                EnumCode.read(EntryKind.class, entry.get(REQUEST_ENTRY.KIND)),
                new StaffId(by)));
  }

  private static Map<Long, List<Record>> entries(Transaction tx, List<Long> requests) {
    var entries = new HashMap<Long, List<Record>>();
    tx.dsl()
        .selectFrom(REQUEST_ENTRY)
        .where(
            REQUEST_ENTRY.REQUEST_ID.in(requests), REQUEST_ENTRY.UNDONE_AT.isNull(), REQUEST_ENTRY.KIND.ne(NOTE))
        .orderBy(REQUEST_ENTRY.REQUEST_ID, REQUEST_ENTRY.ID)
        .forEach(row -> entries.computeIfAbsent(row.get(REQUEST_ENTRY.REQUEST_ID), _ -> new ArrayList<>()).add(row));
    return entries;
  }
}
