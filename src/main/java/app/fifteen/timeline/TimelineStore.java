package app.fifteen.timeline;

import app.fifteen.kernel.Destination;
import static app.fifteen.database.schema.Tables.STAFF;
import static app.fifteen.timeline.TimelineColumns.AT;
import static app.fifteen.timeline.TimelineColumns.BRANCH;
import static app.fifteen.timeline.TimelineColumns.ID;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.RequestId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Record;
import org.jooq.Select;

/**
 * Everything that happened with a client or with the persons of a company, newest first, as one query of many branches:
 * a new kind of thing is one more branch. Each branch gives at most a page, so that what is read does not grow with the
 * whole.
 */
public final class TimelineStore {

  private static final List<BranchColumns> BRANCHES =
      Stream.of(
              RequestTimelineColumns.branches(), MakeGoodTimelineColumns.branches(), ClientTimelineColumns.branches(),
              ComplaintTimelineColumns.branches())
          .flatMap(List::stream)
          .toList();

  /**
   * The newest lines, or those before one.
   *
   * @param kind empty for all
   */
  public List<TimelineRow> page(
      Transaction tx, TimelineSubject subject, Optional<TimelineKind> kind, Optional<TimelineRow> before, int limit) {
    var lines =
        IntStream.range(0, BRANCHES.size())
            .filter(number -> BRANCHES.get(number).tells(kind))
            .<Select<? extends Record>>mapToObj(number -> BRANCHES.get(number).lines(number, subject, kind, before, limit))
            .reduce(TimelineStore::union)
            .orElseThrow();
    var rows =
        tx.dsl()
            .select(TimelineColumns.LINE)
            .from(lines.asTable("line"))
            .orderBy(AT.desc(), BRANCH.desc(), ID.desc())
            .limit(limit)
            .fetch();
    var names = names(tx, rows);
    return rows.map(row -> row(row, names));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Select<? extends Record> union(Select<? extends Record> some, Select<? extends Record> more) {
    return ((Select) some).unionAll(more);
  }

  private static Map<Long, String> names(Transaction tx, List<? extends Record> rows) {
    var ids = rows.stream().map(row -> row.get(TimelineColumns.WHO)).filter(Objects::nonNull).distinct().toList();
    return tx.dsl().select(STAFF.ID, STAFF.NAME).from(STAFF).where(STAFF.ID.in(ids)).fetchMap(STAFF.ID, STAFF.NAME);
  }

  private static TimelineRow row(Record row, Map<Long, String> names) {
    int branch = row.get(BRANCH);
    return new TimelineRow(
        new TimelineRow.Place(branch, row.get(ID)),
        Instant.ofEpochMilli(row.get(AT)),
        BRANCHES.get(branch).reads().apply(row),
        Optional.ofNullable(row.get(TimelineColumns.WHO)).map(names::get),
        row.get(TimelineColumns.PERSON),
        Optional.ofNullable(row.get(TimelineColumns.WORDS)),
        source(row),
        Optional.ofNullable(row.get(TimelineColumns.SUBJECT)),
        row.get(TimelineColumns.UNDONE) == 1);
  }

  private static Optional<Destination> source(Record row) {
    return Optional.ofNullable(row.get(TimelineColumns.REQUEST_ID))
        .<Destination>map(id -> new Destination.Request(new RequestId(id)))
        .or(
            () ->
                Optional.ofNullable(row.get(TimelineColumns.COMPLAINT_ID))
                    .map(id -> new Destination.Complaint(new ComplaintId(id))));
  }
}
