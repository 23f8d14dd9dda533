package app.fifteen.request;

import static app.fifteen.database.schema.Tables.REQUEST;
import static app.fifteen.database.schema.Tables.REQUEST_ENTRY;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/**
 * What a file told of a request before anybody here did anything about it. It stands in columns of the request and in no
 * entry, since a million imported rows would be three million; so it becomes entries before the first change overwrites it
 * (R8).
 */
final class HistoryStore {

  /** A contact that only the column tells. */
  static final Condition CONTACT_UNTOLD =
      REQUEST.FIRST_CONTACT_AT.isNotNull().and(untold(REQUEST.FIRST_CONTACT_AT, REQUEST_ENTRY.KIND.eq(REQUEST.FIRST_CONTACT_HOW)));

  /** That it was settled, told by the column only. */
  static final Condition RESULT_UNTOLD =
      REQUEST.RESOLVED_AT.isNotNull().and(untold(REQUEST.RESOLVED_AT, REQUEST_ENTRY.KIND.eq(EnumCode.of(EntryKind.RESOLVED))));

  /** Whoever acts on a request that nobody holds, holds it: any entry of that instant tells of it. */
  private static final Condition CLAIM_UNTOLD =
      REQUEST.CLAIMED_AT.isNotNull().and(untold(REQUEST.CLAIMED_AT, REQUEST_ENTRY.ID.isNotNull()));

  /** Writes into the story what only the columns tell, before they are overwritten. */
  void tell(Transaction tx, RequestId id) {
    tell(tx, id, CLAIM_UNTOLD, inline(EnumCode.of(EntryKind.CLAIMED)), REQUEST.CLAIMED_AT, REQUEST.CLAIMED_BY);
    tell(tx, id, CONTACT_UNTOLD, REQUEST.FIRST_CONTACT_HOW, REQUEST.FIRST_CONTACT_AT, nobody());
    tell(tx, id, RESULT_UNTOLD, inline(EnumCode.of(EntryKind.RESOLVED)), REQUEST.RESOLVED_AT, nobody());
  }

  /** Whose a request was until now, if that was known and is another. */
  void tellOwner(Transaction tx, RequestId id, String name, int episode, Instant at, StaffId by) {
    tx.dsl()
        .insertInto(REQUEST_ENTRY)
        .set(REQUEST_ENTRY.REQUEST_ID, id.value())
        .set(REQUEST_ENTRY.EPISODE, episode)
        .set(REQUEST_ENTRY.KIND, EnumCode.of(EntryKind.CLIENT_BEFORE))
        .set(REQUEST_ENTRY.AT, at)
        .set(REQUEST_ENTRY.STAFF_ID, by.value())
        .set(REQUEST_ENTRY.WORDS, name)
        .execute();
  }

  private static void tell(
      Transaction tx, RequestId id, Condition untold, Field<String> kind, Field<Instant> at, Field<Long> by) {
    tx.dsl()
        .insertInto(
            REQUEST_ENTRY, REQUEST_ENTRY.REQUEST_ID, REQUEST_ENTRY.EPISODE, REQUEST_ENTRY.KIND, REQUEST_ENTRY.AT,
            REQUEST_ENTRY.STAFF_ID)
        .select(
            select(REQUEST.ID, REQUEST.EPISODE, kind, at, by).from(REQUEST).where(REQUEST.ID.eq(id.value()), untold))
        .execute();
  }

  /** Nobody here: it happened elsewhere. */
  private static Field<Long> nobody() {
    return val((Long) null, SQLDataType.BIGINT);
  }

  private static Condition untold(Field<Instant> at, Condition kind) {
    return not(
        exists(
            selectOne().from(REQUEST_ENTRY).where(REQUEST_ENTRY.REQUEST_ID.eq(REQUEST.ID), REQUEST_ENTRY.AT.eq(at), kind)));
  }
}
