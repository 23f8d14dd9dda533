package app.fifteen.timeline;

import static app.fifteen.database.schema.Tables.CLIENT;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import app.fifteen.timeline.TimelineRow.Place;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;

/**
 * One branch of the timeline's query: a table that tells what happened with clients.
 *
 * @param kinds what it tells of, and by which condition each is told from the others
 * @param from its tables, the client's among them
 * @param id its own number, and {@code at} when it happened: an index that begins with the client and goes on with the
 *     instant makes a page cost what is on it
 * @param reads makes of a line what happened
 */
record BranchColumns(
    Map<TimelineKind, Condition> kinds,
    Table<?> from,
    Condition condition,
    Field<Long> id,
    Field<Instant> at,
    TimelineColumns columns,
    Function<Record, Happened> reads) {

  boolean tells(Optional<TimelineKind> wanted) {
    return wanted.isEmpty() || kinds.containsKey(wanted.get());
  }

  /**
   * Its newest lines, those before one that is there already.
   *
   * @param number its place among the branches
   */
  Select<?> lines(int number, TimelineSubject subject, Optional<TimelineKind> wanted, Optional<TimelineRow> before, int limit) {
    var newest =
        select(id.as(TimelineColumns.ID))
            .from(from)
            .where(
                whose(subject),
                condition,
                wanted.map(kinds::get).orElse(noCondition()),
                before.map(line -> before(number, line.at(), line.place())).orElse(noCondition()))
            .orderBy(at.desc(), id.desc())
            .limit(limit);
    // Chosen by an index alone, and only those that are chosen read in full.
    return select(inline(number).as(TimelineColumns.BRANCH), id.as(TimelineColumns.ID), at.as(TimelineColumns.AT))
        .select(columns.all())
        .from(from)
        .where(id.in(select(TimelineColumns.ID).from(newest.asTable("newest"))));
  }

  private static Condition whose(TimelineSubject subject) {
    return switch (subject) {
      case TimelineSubject.OfClient(var client) -> CLIENT.ID.eq(client.value());
      case TimelineSubject.OfCompany(var company) -> CLIENT.COMPANY_ID.eq(company.value());
    };
  }

  /** At one instant the later branches come first, and in a branch the later lines. */
  private Condition before(int number, Instant last, Place place) {
    if (number < place.branch()) {
      return at.le(last);
    }
    return number > place.branch() ? at.lt(last) : at.le(last).and(at.lt(last).or(id.lt(place.id())));
  }
}
