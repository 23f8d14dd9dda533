package app.fifteen.client.merge;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.CLIENT_MERGE;
import static app.fifteen.database.schema.Tables.CLIENT_MERGE_MOVED;
import static app.fifteen.database.schema.Tables.CLIENT_UNSUBSCRIPTION;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.val;

import app.fifteen.client.ClientColumns;
import app.fifteen.client.LettersConsent;
import app.fifteen.client.own.OwnRecords;
import app.fifteen.client.records.ClientRecords;
import app.fifteen.client.records.MovedRecords;
import app.fifteen.client.records.Readable;
import app.fifteen.client.records.Tally;
import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.EntryId;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;

/** What was merged, and what changed hands by it. */
public final class MergeStore {

  private final List<ClientRecords> records;
  private final List<MovedRecords> moved;

  /** What other features keep moves first, and is told of first; what is only about the clients follows. */
  public MergeStore(List<ClientRecords> records) {
    this.records = records.stream().sorted(Comparator.comparing(OwnRecords.class::isInstance)).toList();
    moved = moved(this.records.stream());
  }

  private static List<MovedRecords> moved(Stream<ClientRecords> records) {
    return records.flatMap(each -> each.moved().stream()).toList();
  }

  /** A merge with what is needed to undo it. */
  record Kept(Merge merge, Optional<EntryId> entry, String before, String after) {}

  /** What would change hands if this client were merged into another, as far as somebody may know of it. */
  public MergeCounts counts(Transaction tx, ClientId other, Actor reader) {
    var readable = new Readable(tx, reader);
    var told = moved(records.stream().filter(readable::may));
    var counts = told.stream().collect(toMap(identity(), each -> count(each, other)));
    var row = tx.dsl().select(counts.values()).fetchSingle();
    return new MergeCounts(told.stream().map(each -> new Tally(each.key(), row.get(counts.get(each)))).toList());
  }

  private static Field<Integer> count(MovedRecords moved, ClientId client) {
    return field(selectCount().from(moved.table()).where(moved.client().eq(client.value()))).as(moved.kind());
  }

  MergeId add(Transaction tx, ClientId survivor, ClientId other, MergeSnapshot before, MergeSnapshot after, Instant at, StaffId by) {
    return new MergeId(
        tx.dsl()
            .insertInto(CLIENT_MERGE)
            .set(CLIENT_MERGE.SURVIVOR_ID, survivor.value())
            .set(CLIENT_MERGE.OTHER_ID, other.value())
            .set(CLIENT_MERGE.AT, at)
            .set(CLIENT_MERGE.STAFF_ID, by.value())
            .set(CLIENT_MERGE.BEFORE_MERGE, before.json())
            .set(CLIENT_MERGE.AFTER_MERGE, after.json())
            .returningResult(CLIENT_MERGE.ID)
            .fetchOne(CLIENT_MERGE.ID));
  }

  void tellEntry(Transaction tx, MergeId merge, EntryId entry) {
    tx.dsl()
        .update(CLIENT_MERGE)
        .set(CLIENT_MERGE.ENTRY_ID, entry.value())
        .where(CLIENT_MERGE.ID.eq(merge.value()))
        .execute();
  }

  /** Everything that points to the other one points to the survivor from now on. */
  void move(Transaction tx, MergeId merge, ClientId other, ClientId survivor) {
    for (var each : moved) {
      tx.dsl()
          .insertInto(CLIENT_MERGE_MOVED, CLIENT_MERGE_MOVED.MERGE_ID, CLIENT_MERGE_MOVED.KIND, CLIENT_MERGE_MOVED.ROW_ID)
          .select(
              select(val(merge.value()), inline(each.kind()), each.id())
                  .from(each.table())
                  .where(each.client().eq(other.value())))
          .execute();
      point(tx, each, other, survivor, noCondition());
    }
  }

  /** The way back, except for what was given to somebody else since. */
  void moveBack(Transaction tx, MergeId merge, ClientId survivor, ClientId other) {
    for (var each : moved) {
      point(tx, each, survivor, other, each.id().in(rows(merge, each)));
    }
  }

  private static Select<Record1<Long>> rows(MergeId merge, MovedRecords moved) {
    return select(CLIENT_MERGE_MOVED.ROW_ID)
        .from(CLIENT_MERGE_MOVED)
        .where(CLIENT_MERGE_MOVED.MERGE_ID.eq(merge.value()), CLIENT_MERGE_MOVED.KIND.eq(moved.kind()));
  }

  private static void point(Transaction tx, MovedRecords moved, ClientId from, ClientId to, Condition which) {
    tx.dsl()
        .update(moved.table())
        .set(moved.client(), to.value())
        .where(moved.client().eq(from.value()), which)
        .execute();
  }

  /** Known no longer but as the survivor. @param keepsExternalId whether they go on leading there by theirs */
  void leadTo(Transaction tx, ClientId other, ClientId survivor, boolean keepsExternalId) {
    tx.dsl()
        .update(CLIENT)
        .set(CLIENT.STATE, ClientColumns.MERGED)
        .set(CLIENT.MERGED_INTO_ID, survivor.value())
        .set(CLIENT.EXTERNAL_ID, keepsExternalId ? CLIENT.EXTERNAL_ID : val(null, CLIENT.EXTERNAL_ID))
        .set(CLIENT.VERSION, CLIENT.VERSION.plus(1))
        .where(CLIENT.ID.eq(other.value()))
        .execute();
  }

  /**
   * Somebody of their own again.
   *
   * @param externalId what they get back
   * @param declined whether letters were declined while nobody could tell the two apart
   */
  void stand(Transaction tx, ClientId other, Optional<String> externalId, boolean declined) {
    tx.dsl()
        .update(CLIENT)
        .set(CLIENT.STATE, ClientColumns.KNOWN)
        .setNull(CLIENT.MERGED_INTO_ID)
        .set(CLIENT.EXTERNAL_ID, externalId.<Field<String>>map(id -> val(id)).orElse(CLIENT.EXTERNAL_ID))
        .set(CLIENT.LETTERS, declined ? val(EnumCode.of(LettersConsent.DECLINED)) : CLIENT.LETTERS)
        .set(CLIENT.VERSION, CLIENT.VERSION.plus(1))
        .where(CLIENT.ID.eq(other.value()))
        .execute();
  }

  /** Who unsubscribed under one name is unsubscribed under the other, since the same day (R36). */
  void copyUnsubscriptions(Transaction tx, ClientId from, ClientId to, Set<ContactHow> which) {
    tx.dsl()
        .insertInto(
            CLIENT_UNSUBSCRIPTION, CLIENT_UNSUBSCRIPTION.CLIENT_ID, CLIENT_UNSUBSCRIPTION.HOW, CLIENT_UNSUBSCRIPTION.AT,
            CLIENT_UNSUBSCRIPTION.STAFF_ID)
        .select(
            select(
                    val(to.value()), CLIENT_UNSUBSCRIPTION.HOW, CLIENT_UNSUBSCRIPTION.AT, CLIENT_UNSUBSCRIPTION.STAFF_ID)
                .from(CLIENT_UNSUBSCRIPTION)
                .where(CLIENT_UNSUBSCRIPTION.CLIENT_ID.eq(from.value()), CLIENT_UNSUBSCRIPTION.HOW.in(which.stream().map(EnumCode::of).toList())))
        .onConflictDoNothing()
        .execute();
  }

  Optional<Kept> byIdToChange(Transaction tx, MergeId id) {
    return tx.toChange(tx.dsl().selectFrom(CLIENT_MERGE).where(CLIENT_MERGE.ID.eq(id.value()), CLIENT_MERGE.UNDONE_AT.isNull()))
        .fetchOptional(
            row ->
                new Kept(
                    new Merge(
                        id, new ClientId(row.get(CLIENT_MERGE.SURVIVOR_ID)), new ClientId(row.get(CLIENT_MERGE.OTHER_ID)),
                        name(tx, new ClientId(row.get(CLIENT_MERGE.OTHER_ID))), row.get(CLIENT_MERGE.AT)),
                    Optional.ofNullable(row.get(CLIENT_MERGE.ENTRY_ID)).map(EntryId::new),
                    row.get(CLIENT_MERGE.BEFORE_MERGE),
                    row.get(CLIENT_MERGE.AFTER_MERGE)));
  }

  /** The newest merge into a client that nobody has undone: the one that can be. */
  public Optional<Merge> latest(Transaction tx, ClientId survivor) {
    return tx.dsl()
        .select(CLIENT_MERGE.ID, CLIENT_MERGE.OTHER_ID, CLIENT.NAME, CLIENT_MERGE.AT)
        .from(CLIENT_MERGE)
        .join(CLIENT)
        .on(CLIENT.ID.eq(CLIENT_MERGE.OTHER_ID))
        .where(CLIENT_MERGE.SURVIVOR_ID.eq(survivor.value()), CLIENT_MERGE.UNDONE_AT.isNull())
        .orderBy(CLIENT_MERGE.ID.desc())
        .limit(1)
        .fetchOptional(
            row ->
                new Merge(new MergeId(row.value1()), survivor, new ClientId(row.value2()), row.value3(), row.value4()));
  }

  void markUndone(Transaction tx, MergeId merge, Instant at, StaffId by) {
    tx.dsl()
        .update(CLIENT_MERGE)
        .set(CLIENT_MERGE.UNDONE_AT, at)
        .set(CLIENT_MERGE.UNDONE_BY, by.value())
        .where(CLIENT_MERGE.ID.eq(merge.value()))
        .execute();
  }

  /** Whoever a client was merged into: empty for one who is known, or was erased. */
  Optional<ClientId> survivorOf(Transaction tx, ClientId client) {
    return tx.dsl()
        .select(CLIENT.MERGED_INTO_ID)
        .from(CLIENT)
        .where(CLIENT.ID.eq(client.value()))
        .fetchOptional(CLIENT.MERGED_INTO_ID)
        .map(ClientId::new);
  }

  String name(Transaction tx, ClientId client) {
    return tx.dsl().select(CLIENT.NAME).from(CLIENT).where(CLIENT.ID.eq(client.value())).fetchOptional(CLIENT.NAME).orElse("");
  }

  boolean isFree(Transaction tx, String externalId) {
    return !tx.dsl().fetchExists(CLIENT, CLIENT.EXTERNAL_ID.eq(externalId));
  }
}
