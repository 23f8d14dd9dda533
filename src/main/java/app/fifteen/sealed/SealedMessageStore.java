package app.fifteen.sealed;

import static app.fifteen.database.schema.Tables.SEALED_ANSWER;
import static app.fifteen.database.schema.Tables.SEALED_MESSAGE;
import static app.fifteen.database.schema.Tables.SEALED_OPENING;
import static app.fifteen.database.schema.Tables.STAFF;

import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.PolicyId;
import app.fifteen.kernel.SealedMessageId;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;

/** The messages to the supervisor (R26): added to, never changed. Who may read them is asked by the use cases. */
final class SealedMessageStore {

  private static final app.fifteen.database.schema.tables.Staff OPENER = STAFF.as("opener");
  private static final app.fifteen.database.schema.tables.Staff ANSWERER = STAFF.as("answerer");

  SealedMessage add(
      Transaction tx, SealedDraft draft, Instant now, StaffId by, PolicyId policy, Instant due) {
    var id =
        tx.dsl()
            .insertInto(SEALED_MESSAGE)
            .set(SEALED_MESSAGE.CLIENT_ID, draft.client().map(ClientId::value).orElse(null))
            .set(SEALED_MESSAGE.ABOUT_ID, draft.about().map(StaffId::value).orElse(null))
            .set(SEALED_MESSAGE.KIND, EnumCode.of(draft.kind()))
            .set(SEALED_MESSAGE.TEXT, draft.text())
            .set(SEALED_MESSAGE.REPLY_HOW, EnumCode.of(draft.replyHow()))
            .set(SEALED_MESSAGE.REACH, draft.reach())
            .set(SEALED_MESSAGE.SEALED_AT, now)
            .set(SEALED_MESSAGE.SEALED_BY, by.value())
            .set(SEALED_MESSAGE.POLICY_ID, policy.value())
            .set(SEALED_MESSAGE.DUE_AT, due)
            .returningResult(SEALED_MESSAGE.ID)
            .fetchOne(SEALED_MESSAGE.ID);
    return new SealedMessage(new SealedMessageId(id), draft.kind(), now, due, Optional.empty(), Optional.empty());
  }

  /** @return false if whoever wrote it was erased since, too */
  boolean isThere(Transaction tx, SealedMessageId id) {
    return tx.toChange(
            tx.dsl()
                .selectFrom(SEALED_MESSAGE)
                .where(SEALED_MESSAGE.ID.eq(id.value()), SEALED_MESSAGE.ERASED_AT.isNull()))
        .fetchOptional()
        .isPresent();
  }

  /** Keeps the first time only. */
  void open(Transaction tx, SealedMessageId id, Instant now, StaffId by) {
    tx.dsl()
        .insertInto(SEALED_OPENING)
        .set(SEALED_OPENING.MESSAGE_ID, id.value())
        .set(SEALED_OPENING.AT, now)
        .set(SEALED_OPENING.STAFF_ID, by.value())
        .onConflictDoNothing()
        .execute();
  }

  /** @return false if it is answered already */
  boolean answer(Transaction tx, SealedMessageId id, Instant now, StaffId by, ReplyWay how, String words) {
    return tx.dsl()
            .insertInto(SEALED_ANSWER)
            .set(SEALED_ANSWER.MESSAGE_ID, id.value())
            .set(SEALED_ANSWER.AT, now)
            .set(SEALED_ANSWER.STAFF_ID, by.value())
            .set(SEALED_ANSWER.HOW, EnumCode.of(how))
            .set(SEALED_ANSWER.WORDS, words)
            .onConflictDoNothing()
            .execute()
        > 0;
  }

  /** With what stands in it; empty as long as nobody has broken the seal. */
  Optional<OpenedMessage> opened(Transaction tx, SealedMessageId id) {
    return tx.dsl()
        .select(SealedColumns.OUTSIDE)
        .select(
            SEALED_MESSAGE.TEXT, SEALED_MESSAGE.REPLY_HOW, SEALED_MESSAGE.REACH, OPENER.NAME, ANSWERER.NAME,
            SEALED_ANSWER.HOW, SEALED_ANSWER.WORDS)
        .from(SealedColumns.FROM)
        .join(OPENER)
        .on(OPENER.ID.eq(SEALED_OPENING.STAFF_ID))
        .leftJoin(ANSWERER)
        .on(ANSWERER.ID.eq(SEALED_ANSWER.STAFF_ID))
        .where(SEALED_MESSAGE.ID.eq(id.value()))
        .fetchOptional(SealedMessageStore::opened);
  }

  private static OpenedMessage opened(Record row) {
    return new OpenedMessage(
        SealedColumns.read(row),
        row.get(SEALED_MESSAGE.TEXT),
        EnumCode.read(ReplyWay.class, row.get(SEALED_MESSAGE.REPLY_HOW)),
        row.get(SEALED_MESSAGE.REACH),
        row.get(OPENER.NAME),
        SealedColumns.answer(row, ANSWERER.NAME));
  }

  List<SealedMessage> unanswered(Transaction tx) {
    return tx.dsl()
        .select(SealedColumns.OUTSIDE)
        .from(SealedColumns.FROM)
        .where(SealedColumns.isUnanswered())
        .orderBy(SEALED_MESSAGE.DUE_AT, SEALED_MESSAGE.ID)
        .fetch(SealedColumns::read);
  }
}
