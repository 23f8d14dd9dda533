package app.fifteen.timeline;

import app.fifteen.kernel.Destination;
import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.COMPLAINT;
import static app.fifteen.database.schema.Tables.COMPLAINT_TASK;
import static app.fifteen.database.schema.Tables.MAKE_GOOD;
import static app.fifteen.database.schema.Tables.REQUEST;
import static app.fifteen.database.schema.Tables.STAFF;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;

import app.fifteen.complaint.ComplaintColumns;
import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.RequestId;
import app.fifteen.makegood.MakeGoodState;
import app.fifteen.request.StageColumns;
import app.fifteen.request.WarningColumns;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;

/** What is not settled with a client, or with the persons of a company: the nearest deadline first. */
public final class OpenMatterStore {

  /** More than this nobody takes in at a glance. */
  private static final int MOST = 100;

  private static final List<String> OWING =
      Stream.of(MakeGoodState.OWED, MakeGoodState.ORDERED, MakeGoodState.DELIVERED).map(EnumCode::of).toList();

  /** The nearest date that a complaint's client was told. */
  private static final Field<Instant> PROMISED =
      field(
          select(min(COMPLAINT_TASK.DUE_AT))
              .from(COMPLAINT_TASK)
              .where(
                  COMPLAINT_TASK.COMPLAINT_ID.eq(COMPLAINT.ID), COMPLAINT_TASK.DONE_AT.isNull(),
                  COMPLAINT_TASK.CANCELLED.isFalse()));

  private static final Field<String> PERSON = coalesce(CLIENT.NAME, REQUEST.CLIENT);

  /** Whoever is angry comes first, then whoever is waiting; make-goods last. */
  public List<OpenMatter> of(Transaction tx, TimelineSubject subject) {
    var matters = new ArrayList<OpenMatter>(complaints(tx, subject));
    for (var whose : whose(subject)) {
      matters.addAll(requests(tx, whose));
      matters.addAll(makeGoods(tx, whose));
    }
    matters.sort(Comparator.comparing(OpenMatterStore::turn).thenComparing(OpenMatter::due));
    return List.copyOf(matters.subList(0, Math.min(MOST, matters.size())));
  }

  private static int turn(OpenMatter matter) {
    return switch (matter.kind()) {
      case COMPLAINT -> 0;
      case AWAITING, IN_HAND -> 1;
      case MAKE_GOOD -> 2;
    };
  }

  /** Each of them has an index to go by; together they would have none. */
  private static List<Condition> whose(TimelineSubject subject) {
    return switch (subject) {
      case TimelineSubject.OfClient(var id) -> List.of(REQUEST.CLIENT_ID.eq(id.value()));
      case TimelineSubject.OfCompany(var id) ->
          List.of(
              CLIENT.COMPANY_ID.eq(id.value()),
              REQUEST.CLIENT_ID.isNull().and(REQUEST.COMPANY_ID.eq(id.value())));
    };
  }

  private static List<OpenMatter> requests(Transaction tx, Condition whose) {
    return tx.dsl()
        .select(
            REQUEST.ID, PERSON, REQUEST.SUBJECT, REQUEST.STAGE, REQUEST.NEXT_DUE_AT, WarningColumns.FIRST,
            WarningColumns.LAST, STAFF.NAME, REQUEST.ENFORCED)
        .from(REQUEST)
        .leftJoin(CLIENT)
        .on(CLIENT.ID.eq(REQUEST.CLIENT_ID))
        .leftJoin(STAFF)
        .on(STAFF.ID.eq(REQUEST.CLAIMED_BY))
        .where(whose, REQUEST.NEXT_DUE_AT.isNotNull())
        .orderBy(REQUEST.NEXT_DUE_AT)
        .limit(MOST)
        .fetch(OpenMatterStore::request);
  }

  private static OpenMatter request(Record row) {
    var due = row.get(REQUEST.NEXT_DUE_AT);
    return new OpenMatter(
        row.get(REQUEST.STAGE).equals(StageColumns.AWAITING) ? OpenMatter.Kind.AWAITING : OpenMatter.Kind.IN_HAND,
        new Destination.Request(new RequestId(row.get(REQUEST.ID))),
        row.get(PERSON),
        row.get(REQUEST.SUBJECT),
        due,
        WarningColumns.first(row, due),
        WarningColumns.last(row, due),
        Optional.ofNullable(row.get(STAFF.NAME)),
        Optional.empty(),
        Optional.empty(),
        true,
        row.get(REQUEST.ENFORCED));
  }

  private static List<OpenMatter> complaints(Transaction tx, TimelineSubject subject) {
    var whose =
        switch (subject) {
          case TimelineSubject.OfClient(var id) -> COMPLAINT.CLIENT_ID.eq(id.value());
          case TimelineSubject.OfCompany(var id) -> CLIENT.COMPANY_ID.eq(id.value());
        };
    return tx.dsl()
        .select(
            COMPLAINT.ID, CLIENT.NAME, COMPLAINT.WANTED, COMPLAINT.CATEGORY, COMPLAINT.STEP,
            COMPLAINT.EPISODE_OPENED_AT, PROMISED, STAFF.NAME)
        .from(COMPLAINT)
        .join(CLIENT)
        .on(CLIENT.ID.eq(COMPLAINT.CLIENT_ID))
        .leftJoin(STAFF)
        .on(STAFF.ID.eq(COMPLAINT.LEADER_ID))
        .where(whose, COMPLAINT.CLOSED_AT.isNull())
        .orderBy(COMPLAINT.OPENED_AT)
        .limit(MOST)
        .fetch(OpenMatterStore::complaint);
  }

  private static OpenMatter complaint(Record row) {
    var promised = Optional.ofNullable(row.get(PROMISED));
    var due = promised.orElse(row.get(COMPLAINT.EPISODE_OPENED_AT));
    var wanted = row.get(COMPLAINT.WANTED);
    return new OpenMatter(
        OpenMatter.Kind.COMPLAINT,
        new Destination.Complaint(new ComplaintId(row.get(COMPLAINT.ID))),
        row.get(CLIENT.NAME),
        wanted.isEmpty() ? row.get(COMPLAINT.CATEGORY) : wanted,
        due,
        due,
        due,
        Optional.ofNullable(row.get(STAFF.NAME)),
        Optional.empty(),
        ComplaintColumns.next(row),
        promised.isPresent(),
        true);
  }

  private static List<OpenMatter> makeGoods(Transaction tx, Condition whose) {
    return tx.dsl()
        .select(REQUEST.ID, PERSON, MAKE_GOOD.GIFT, MAKE_GOOD.ESCALATES_AT, MAKE_GOOD.STATE, STAFF.NAME)
        .from(MAKE_GOOD)
        .join(REQUEST)
        .on(REQUEST.ID.eq(MAKE_GOOD.REQUEST_ID))
        .leftJoin(CLIENT)
        .on(CLIENT.ID.eq(REQUEST.CLIENT_ID))
        .leftJoin(STAFF)
        .on(STAFF.ID.eq(MAKE_GOOD.DEBTOR_ID))
        .where(whose, MAKE_GOOD.STATE.in(OWING))
        .orderBy(MAKE_GOOD.ESCALATES_AT)
        .limit(MOST)
        .fetch(OpenMatterStore::makeGood);
  }

  private static OpenMatter makeGood(Record row) {
    var due = row.get(MAKE_GOOD.ESCALATES_AT);
    return new OpenMatter(
        OpenMatter.Kind.MAKE_GOOD,
        new Destination.Request(new RequestId(row.get(REQUEST.ID))),
        row.get(PERSON),
        row.get(MAKE_GOOD.GIFT),
        due,
        due,
        due,
        Optional.ofNullable(row.get(STAFF.NAME)),
        Optional.of(EnumCode.read(MakeGoodState.class, row.get(MAKE_GOOD.STATE))),
        Optional.empty(),
        true,
        true);
  }
}
