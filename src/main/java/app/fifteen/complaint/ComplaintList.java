package app.fifteen.complaint;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.COMPANY;
import static app.fifteen.database.schema.Tables.COMPLAINT;
import static app.fifteen.database.schema.Tables.COMPLAINT_ABUSE;
import static app.fifteen.database.schema.Tables.COMPLAINT_GRANT;
import static app.fifteen.database.schema.Tables.COMPLAINT_TASK;
import static app.fifteen.database.schema.Tables.STAFF;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import app.fifteen.client.Standing;
import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ComplaintId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * The complaints as the screen shows them: of the open ones the overdue first, then those that wait for the supervisor,
 * then by what is due next.
 */
public final class ComplaintList {

  // Written out, because an index of some rows only is used for conditions that say the same, and a ? says nothing.
  private static final Condition OPEN = COMPLAINT.CLOSED_AT.isNull();
  static final Condition OPEN_TASK = COMPLAINT_TASK.DONE_AT.isNull().and("not cancelled");
  static final Condition AWAITING = COMPLAINT_GRANT.STATE.eq(inline(EnumCode.of(GrantState.AWAITING)));
  static final Condition UNANSWERED = COMPLAINT_ABUSE.ANSWER.isNull();

  private static final Field<Instant> DUE =
      field(
          select(min(COMPLAINT_TASK.DUE_AT))
              .from(COMPLAINT_TASK)
              .where(COMPLAINT_TASK.COMPLAINT_ID.eq(COMPLAINT.ID), OPEN_TASK));
  private static final Condition AWAITS =
      exists(selectOne().from(COMPLAINT_GRANT).where(COMPLAINT_GRANT.COMPLAINT_ID.eq(COMPLAINT.ID), AWAITING));
  private static final Condition FLAGGED =
      exists(selectOne().from(COMPLAINT_ABUSE).where(COMPLAINT_ABUSE.COMPLAINT_ID.eq(COMPLAINT.ID), UNANSWERED));
  private static final Field<Boolean> IS_AWAITING = field(AWAITS).as("is_awaiting");
  private static final Field<Boolean> IS_FLAGGED = field(FLAGGED).as("is_flagged");
  private static final Field<Instant> DUE_NEXT = DUE.as("due_next");

  private static final long NEVER = Long.MAX_VALUE;
  private static final Field<Long> DUE_KEY = coalesce(field("{0}", SQLDataType.BIGINT, DUE), inline(NEVER));

  /** @param mine only those in which {@code me} has something to do */
  public record Query(ComplaintFilter filter, boolean mine, Actor me, Instant now) {}

  /** The lines that follow one, or the first ones. */
  public List<ComplaintRow> page(Transaction tx, Query query, Optional<ComplaintRow> after, int limit) {
    return tx.dsl()
        .select(COMPLAINT.fields())
        .select(CLIENT.NAME, CLIENT.STANDING, COMPANY.NAME, STAFF.NAME, DUE_NEXT, IS_AWAITING, IS_FLAGGED)
        .from(COMPLAINT)
        .join(CLIENT)
        .on(CLIENT.ID.eq(COMPLAINT.CLIENT_ID))
        .leftJoin(COMPANY)
        .on(COMPANY.ID.eq(CLIENT.COMPANY_ID))
        .leftJoin(STAFF)
        .on(STAFF.ID.eq(COMPLAINT.LEADER_ID))
        .where(
            condition(query),
            after.map(last -> behind(query, last)).orElse(noCondition()))
        .orderBy(order(query))
        .limit(limit)
        .fetch(ComplaintList::row);
  }

  /** How many there are. */
  public int size(Transaction tx, Query query) {
    return tx.dsl().selectCount().from(COMPLAINT).where(condition(query)).fetchSingle().value1();
  }

  /** What a list and its export have in common. */
  public static Condition condition(Query query) {
    return of(query.filter(), query.now()).and(query.mine() ? of(query.me()) : noCondition());
  }

  private static Condition of(ComplaintFilter filter, Instant now) {
    return switch (filter) {
      case OPEN -> OPEN;
      case AWAITING_APPROVAL ->
          COMPLAINT.ID
              .in(select(COMPLAINT_GRANT.COMPLAINT_ID).from(COMPLAINT_GRANT).where(AWAITING))
              .or(COMPLAINT.ID.in(select(COMPLAINT_ABUSE.COMPLAINT_ID).from(COMPLAINT_ABUSE).where(UNANSWERED)));
      case OVERDUE ->
          OPEN.and(
              COMPLAINT.ID.in(
                  select(COMPLAINT_TASK.COMPLAINT_ID)
                      .from(COMPLAINT_TASK)
                      .where(OPEN_TASK, COMPLAINT_TASK.DUE_AT.lt(now))));
      case FOLLOW_UP ->
          COMPLAINT.FOLLOW_UP_AT.isNotNull().and(COMPLAINT.AFTERMATH.isNull()).and(COMPLAINT.FOLLOW_UP_AT.le(now));
      case CLOSED -> COMPLAINT.CLOSED_AT.isNotNull();
      case ALL -> noCondition();
    };
  }

  /** Whoever leads it, has something to do in it, or opened it as long as nobody leads. */
  private static Condition of(Actor me) {
    var id = me.id().value();
    return COMPLAINT
        .LEADER_ID
        .eq(id)
        .or(COMPLAINT.LEADER_ID.isNull().and(COMPLAINT.OPENED_BY.eq(id)))
        .or(
            COMPLAINT.ID.in(
                select(COMPLAINT_TASK.COMPLAINT_ID)
                    .from(COMPLAINT_TASK)
                    .where(OPEN_TASK, COMPLAINT_TASK.OWNER_ID.eq(id))));
  }

  private static List<? extends OrderField<?>> order(Query query) {
    return keys(query).stream().map(key -> isFromTheEnd(query.filter()) ? key.desc() : key.asc()).toList();
  }

  /** By which it is ordered: whole numbers, together unlike for any two. */
  public static List<Field<?>> keys(Query query) {
    return switch (query.filter()) {
      case OPEN, AWAITING_APPROVAL, OVERDUE -> List.of(rank(query.now()), DUE_KEY, COMPLAINT.ID);
      case FOLLOW_UP -> List.of(COMPLAINT.FOLLOW_UP_AT, COMPLAINT.ID);
      case CLOSED -> List.of(COMPLAINT.CLOSED_AT, COMPLAINT.ID);
      case ALL -> List.of(COMPLAINT.ID);
    };
  }

  /** What is over is read from its end. */
  public static boolean isFromTheEnd(ComplaintFilter filter) {
    return filter == ComplaintFilter.CLOSED || filter == ComplaintFilter.ALL;
  }

  private static Condition behind(Query query, ComplaintRow last) {
    var id = last.id().value();
    return switch (query.filter()) {
      case OPEN, AWAITING_APPROVAL, OVERDUE ->
          DSL.row(rank(query.now()), DUE_KEY, COMPLAINT.ID)
              .gt(rank(last, query.now()), last.due().map(Instant::toEpochMilli).orElse(NEVER), id);
      case FOLLOW_UP ->
          DSL.row(COMPLAINT.FOLLOW_UP_AT, COMPLAINT.ID)
              .gt(last.end().flatMap(ComplaintRow.End::followUpAt).orElseThrow(), id);
      case CLOSED -> DSL.row(COMPLAINT.CLOSED_AT, COMPLAINT.ID).lt(last.end().orElseThrow().at(), id);
      case ALL -> COMPLAINT.ID.lt(id);
    };
  }

  private static Field<Integer> rank(Instant now) {
    return when(DUE_KEY.lt(val(now.toEpochMilli())), inline(0)).when(AWAITS.or(FLAGGED), inline(1)).otherwise(inline(2));
  }

  private static int rank(ComplaintRow row, Instant now) {
    if (row.isOverdue(now)) {
      return 0;
    }
    return row.isAwaitingAnswer() ? 1 : 2;
  }

  private static ComplaintRow row(Record row) {
    return new ComplaintRow(
        new ComplaintId(row.get(COMPLAINT.ID)),
        row.get(CLIENT.NAME),
        EnumCode.read(Standing.class, row.get(CLIENT.STANDING)),
        Optional.ofNullable(row.get(COMPANY.NAME)),
        Optional.of(row.get(COMPLAINT.STEP))
            .filter(step -> !step.equals(ComplaintColumns.DONE))
            .map(step -> EnumCode.read(Step.class, step)),
        ComplaintColumns.grievance(row),
        Optional.ofNullable(row.get(STAFF.NAME)),
        row.get(COMPLAINT.OPENED_AT),
        row.get(COMPLAINT.EPISODE_OPENED_AT),
        row.get(COMPLAINT.EPISODE),
        Optional.ofNullable(row.get(DUE_NEXT)),
        row.get(IS_AWAITING),
        row.get(IS_FLAGGED),
        Optional.ofNullable(row.get(COMPLAINT.CLOSED_AT)).map(at -> end(row, at)));
  }

  private static ComplaintRow.End end(Record row, Instant at) {
    return new ComplaintRow.End(
        EnumCode.read(Reaction.class, row.get(COMPLAINT.REACTION)),
        at,
        Optional.ofNullable(row.get(COMPLAINT.FOLLOW_UP_AT)),
        Optional.ofNullable(row.get(COMPLAINT.AFTERMATH)).map(code -> EnumCode.read(Aftermath.class, code)));
  }
}
