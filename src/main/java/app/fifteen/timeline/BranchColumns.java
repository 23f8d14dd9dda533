package app.fifteen.timeline;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.select;

import app.fifteen.client.records.LineColumns;
import app.fifteen.client.records.StoryColumns;
import app.fifteen.client.records.TimelineKind;
import app.fifteen.staff.Permission;
import app.fifteen.timeline.TimelineRow.Place;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Select;

/**
 * A branch at its place in the timeline's query.
 *
 * @param number its place among the branches: at one instant the later ones come first
 * @param readBy who is told of it at all
 */
record BranchColumns(int number, StoryColumns branch, Permission readBy) {

  /** @param wanted empty for all */
  boolean tells(Set<TimelineKind> wanted) {
    return wanted.isEmpty() || wanted.stream().anyMatch(branch.kinds()::containsKey);
  }

  /** Its newest lines, those before one that is there already. */
  Select<?> lines(TimelineSubject subject, Set<TimelineKind> wanted, Optional<TimelineRow> before, int limit) {
    var newest =
        select(branch.id().as(LineColumns.ID))
            .from(branch.from())
            .where(
                whose(subject),
                branch.condition(),
                told(wanted),
                before.map(line -> before(line.at(), line.place())).orElse(noCondition()))
            .orderBy(branch.at().desc(), branch.id().desc())
            .limit(limit);
    // Chosen by an index alone, and only those that are chosen read in full.
    return select(
            inline(number).as(LineColumns.BRANCH), branch.id().as(LineColumns.ID), branch.at().as(LineColumns.AT))
        .select(branch.columns().all())
        .from(branch.from())
        .where(branch.id().in(select(LineColumns.ID).from(newest.asTable("newest"))));
  }

  private Condition told(Set<TimelineKind> wanted) {
    return wanted.isEmpty() ? noCondition() : or(wanted.stream().map(branch.kinds()::get).filter(Objects::nonNull).toList());
  }

  private static Condition whose(TimelineSubject subject) {
    return switch (subject) {
      case TimelineSubject.OfClient(var client) -> StoryColumns.of(client);
      case TimelineSubject.OfCompany(var company) -> StoryColumns.of(company);
    };
  }

  /** At one instant the later branches come first, and in a branch the later lines. */
  private Condition before(Instant last, Place place) {
    var at = branch.at();
    if (number < place.branch()) {
      return at.le(last);
    }
    return number > place.branch()
        ? at.lt(last)
        : at.le(last).and(at.lt(last).or(branch.id().lt(place.id())));
  }
}
