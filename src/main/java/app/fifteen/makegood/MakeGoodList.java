package app.fifteen.makegood;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.COMPANY;
import static app.fifteen.database.schema.Tables.MAKE_GOOD;
import static app.fifteen.database.schema.Tables.MAKE_GOOD_PROOF;
import static app.fifteen.database.schema.Tables.REQUEST;
import static app.fifteen.database.schema.Tables.STAFF;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.when;

import app.fifteen.client.AddressColumns;
import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.MakeGoodId;
import app.fifteen.kernel.Role;
import app.fifteen.kernel.StaffId;
import app.fifteen.staff.Permission;
import app.fifteen.staff.StaffMember;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.jooq.impl.SQLDataType;

/** The make-goods as the screen shows them: overdue ones on top, then the open ones, the longest owed first. */
public final class MakeGoodList {

  private static final List<String> UNDELIVERED = codes(MakeGoodState.OWED, MakeGoodState.ORDERED);
  private static final List<String> OPEN = codes(MakeGoodState.OWED, MakeGoodState.ORDERED, MakeGoodState.DELIVERED);
  private static final List<String> CLOSED = codes(MakeGoodState.CONFIRMED, MakeGoodState.WAIVED);

  private static final app.fifteen.database.schema.tables.Staff DEBTOR = STAFF.as("debtor");
  private static final app.fifteen.database.schema.tables.Staff CURATOR = STAFF.as("curator");
  private static final app.fifteen.database.schema.tables.Staff CLOSER = STAFF.as("closer");

  /**
   * @param me for whom {@link MakeGoodScope#MINE} and {@link MakeGoodScope#MY_COMPANIES} are meant
   * @param limit at most so many rows
   */
  public record Query(MakeGoodScope scope, MakeGoodFilter filter, Actor me, Instant now, int limit) {}

  /** One of them, whatever is asked for besides. @param me who looks at it */
  public Optional<MakeGoodRow> one(Transaction tx, MakeGoodId id, Actor me) {
    return select(tx).where(MAKE_GOOD.ID.eq(id.value())).fetchOptional(row -> row(row, me));
  }

  public List<MakeGoodRow> rows(Transaction tx, Query query) {
    var overdue = MAKE_GOOD.STATE.in(UNDELIVERED).and(MAKE_GOOD.ESCALATES_AT.lt(query.now()));
    var open = MAKE_GOOD.STATE.in(OPEN);
    Field<Long> owedAt = field("{0}", SQLDataType.BIGINT, MAKE_GOOD.OWED_AT);
    return select(tx)
        .where(of(query.scope(), query.me(), overdue), of(query.filter()))
        .orderBy(
            when(overdue, 0).when(open, 1).otherwise(2),
            // What is over is read from its end.
            when(open, owedAt).otherwise(owedAt.neg()),
            MAKE_GOOD.ID)
        .limit(query.limit())
        .fetch(row -> row(row, query.me()));
  }

  private static SelectJoinStep<Record> select(Transaction tx) {
    return tx.dsl()
        .select(MAKE_GOOD.fields())
        .select(DEBTOR.NAME, CLOSER.NAME, COMPANY.NAME, MAKE_GOOD_PROOF.NAME)
        .select(CURATOR.ID, CURATOR.NAME, CURATOR.ROLE, CURATOR.ACTIVE)
        .select(REQUEST.CLIENT, REQUEST.SUBJECT)
        .select(AddressColumns.OF_CLIENT.fields())
        .select(AddressColumns.OF_COMPANY.fields())
        .from(MAKE_GOOD)
        .join(REQUEST)
        .on(REQUEST.ID.eq(MAKE_GOOD.REQUEST_ID))
        .leftJoin(CLIENT)
        .on(CLIENT.ID.eq(REQUEST.CLIENT_ID))
        .leftJoin(COMPANY)
        .on(COMPANY.ID.eq(REQUEST.COMPANY_ID))
        .leftJoin(CURATOR)
        .on(CURATOR.ID.eq(COMPANY.CURATOR_ID))
        .leftJoin(DEBTOR)
        .on(DEBTOR.ID.eq(MAKE_GOOD.DEBTOR_ID))
        .leftJoin(CLOSER)
        .on(CLOSER.ID.eq(coalesce(MAKE_GOOD.CONFIRMED_BY, MAKE_GOOD.WAIVED_BY)))
        .leftJoin(MAKE_GOOD_PROOF)
        .on(MAKE_GOOD_PROOF.MAKE_GOOD_ID.eq(MAKE_GOOD.ID));
  }

  /** What is overdue shows up at every supervisor's, whoever curates the company (R13). */
  private static Condition of(MakeGoodScope scope, Actor me, Condition overdue) {
    return switch (scope) {
      case MINE -> MAKE_GOOD.DEBTOR_ID.eq(me.id().value());
      case MY_COMPANIES ->
          Permission.STAND_IN_FOR_CURATORS.of(me)
              ? COMPANY.CURATOR_ID.eq(me.id().value()).or(COMPANY.CURATOR_ID.isNull()).or(overdue)
              : COMPANY.CURATOR_ID.eq(me.id().value());
      case ALL -> noCondition();
    };
  }

  private static Condition of(MakeGoodFilter filter) {
    return switch (filter) {
      case OPEN -> MAKE_GOOD.STATE.in(OPEN);
      case CLOSED -> MAKE_GOOD.STATE.in(CLOSED);
      case ALL -> noCondition();
    };
  }

  private static Optional<StaffMember> curator(Record row) {
    return Optional.ofNullable(row.get(CURATOR.ID))
        .map(
            id ->
                new StaffMember(
                    new StaffId(id), row.get(CURATOR.NAME), EnumCode.read(Role.class, row.get(CURATOR.ROLE)),
                    row.get(CURATOR.ACTIVE), StaffMember.Reach.NONE));
  }

  private static MakeGoodRow row(Record row, Actor me) {
    var makeGood = MakeGoodColumns.read(row);
    var curator = curator(row);
    return new MakeGoodRow(
        makeGood,
        Optional.ofNullable(row.get(DEBTOR.NAME)),
        row.get(REQUEST.CLIENT),
        Optional.ofNullable(row.get(COMPANY.NAME)),
        AddressColumns.OF_CLIENT.read(row).or(AddressColumns.OF_COMPANY.read(row)),
        ConfirmationPolicy.curatorOf(makeGood, curator).map(StaffMember::name),
        ConfirmationPolicy.may(makeGood, curator, me),
        row.get(REQUEST.SUBJECT),
        Optional.ofNullable(row.get(CLOSER.NAME)),
        Optional.ofNullable(row.get(MAKE_GOOD_PROOF.NAME)));
  }

  private static List<String> codes(MakeGoodState... states) {
    return Stream.of(states).map(EnumCode::of).toList();
  }
}
