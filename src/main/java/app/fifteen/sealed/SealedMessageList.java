package app.fifteen.sealed;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.SEALED_ANSWER;
import static app.fifteen.database.schema.Tables.SEALED_MESSAGE;
import static app.fifteen.database.schema.Tables.STAFF;
import static org.jooq.impl.DSL.noCondition;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.SealedMessageId;
import app.fifteen.staff.Permission;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SortField;

/** The messages to the supervisor from the outside: a supervisor sees all, everybody else what they wrote down themselves. */
public final class SealedMessageList {

  private static final app.fifteen.database.schema.tables.Staff WRITER = STAFF.as("writer");
  private static final app.fifteen.database.schema.tables.Staff ABOUT = STAFF.as("about");

  /** @param limit at most so many */
  public List<SealedMessageRow> rows(Transaction tx, SealedFilter filter, Actor reader, int limit) {
    boolean readable = isReadable(tx, reader);
    return select(tx, shownTo(reader, readable).and(is(filter)))
        .orderBy(order(filter))
        .limit(limit)
        .fetch(row -> row(row, readable));
  }

  /** @return empty if it is not for them, or not there any more */
  public Optional<SealedMessageRow> one(Transaction tx, SealedMessageId id, Actor reader) {
    boolean readable = isReadable(tx, reader);
    return select(
            tx,
            shownTo(reader, readable)
                .and(SEALED_MESSAGE.ID.eq(id.value()))
                .and(SEALED_MESSAGE.ERASED_AT.isNull()))
        .fetchOptional(row -> row(row, readable));
  }

  private static boolean isReadable(Transaction tx, Actor reader) {
    return Permission.READ_SEALED.refusal(tx, reader).isEmpty();
  }

  private static Condition shownTo(Actor reader, boolean readable) {
    return readable ? noCondition() : SEALED_MESSAGE.SEALED_BY.eq(reader.id().value());
  }

  private static Condition is(SealedFilter filter) {
    return switch (filter) {
      case UNANSWERED -> SealedColumns.isUnanswered();
      case ANSWERED -> SEALED_ANSWER.AT.isNotNull();
    };
  }

  private static List<SortField<?>> order(SealedFilter filter) {
    return switch (filter) {
      case UNANSWERED -> List.of(SEALED_MESSAGE.DUE_AT.asc(), SEALED_MESSAGE.ID.asc());
      case ANSWERED -> List.of(SEALED_ANSWER.AT.desc(), SEALED_MESSAGE.ID.desc());
    };
  }

  private static SelectConditionStep<? extends Record> select(Transaction tx, Condition which) {
    return tx.dsl()
        .select(SealedColumns.OUTSIDE)
        .select(CLIENT.ID, CLIENT.NAME, WRITER.NAME, ABOUT.NAME)
        .from(SealedColumns.FROM)
        .join(WRITER)
        .on(WRITER.ID.eq(SEALED_MESSAGE.SEALED_BY))
        .leftJoin(ABOUT)
        .on(ABOUT.ID.eq(SEALED_MESSAGE.ABOUT_ID))
        .leftJoin(CLIENT)
        .on(CLIENT.ID.eq(SEALED_MESSAGE.CLIENT_ID))
        .where(which);
  }

  private static SealedMessageRow row(Record row, boolean readable) {
    return new SealedMessageRow(
        SealedColumns.read(row),
        Optional.ofNullable(row.get(CLIENT.ID))
            .map(id -> new SealedMessageRow.Complainer(new ClientId(id), row.get(CLIENT.NAME))),
        Optional.ofNullable(row.get(ABOUT.NAME)).filter(_ -> readable),
        row.get(WRITER.NAME),
        readable);
  }
}
