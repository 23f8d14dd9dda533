package app.fifteen.timeline;

import static app.fifteen.client.records.LineColumns.AT;
import static app.fifteen.client.records.LineColumns.BRANCH;
import static app.fifteen.client.records.LineColumns.ID;
import static app.fifteen.database.schema.Tables.STAFF;

import app.fifteen.client.records.ClientRecords;
import app.fifteen.client.records.LineColumns;
import app.fifteen.client.records.Readable;
import app.fifteen.client.records.TimelineKind;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.MatterId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.Record;
import org.jooq.Select;

/**
 * Everything that happened with a client or with the persons of a company, newest first, as one query of many branches:
 * a new kind of thing is one more branch. Each branch gives at most a page, so that what is read does not grow with the
 * whole.
 */
public final class TimelineStore {

  private final List<BranchColumns> branches;

  /** @param records everything that hangs on a client */
  public TimelineStore(List<ClientRecords> records) {
    branches = new ArrayList<>();
    records.stream()
        .sorted(Comparator.comparing(ClientRecords::storyRank))
        .forEach(
            each ->
                each.story().forEach(branch -> branches.add(new BranchColumns(branches.size(), branch, each.readBy()))));
  }

  /**
   * The newest lines, or those before one.
   *
   * @param reader is told what they may read
   * @param kinds empty for all
   */
  public List<TimelineRow> page(
      Transaction tx,
      TimelineSubject subject,
      Actor reader,
      Set<TimelineKind> kinds,
      Optional<TimelineRow> before,
      int limit) {
    var readable = new Readable(tx, reader);
    var lines =
        branches.stream()
            .filter(branch -> branch.tells(kinds) && readable.may(branch.readBy()))
            .<Select<? extends Record>>map(branch -> branch.lines(subject, kinds, before, limit))
            .reduce(TimelineStore::union)
            .orElseThrow();
    var rows =
        tx.dsl()
            .select(LineColumns.LINE)
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
    var ids = rows.stream().map(row -> row.get(LineColumns.WHO)).filter(Objects::nonNull).distinct().toList();
    return tx.dsl().select(STAFF.ID, STAFF.NAME).from(STAFF).where(STAFF.ID.in(ids)).fetchMap(STAFF.ID, STAFF.NAME);
  }

  private TimelineRow row(Record row, Map<Long, String> names) {
    var branch = branches.get(row.get(BRANCH)).branch();
    return new TimelineRow(
        new TimelineRow.Place(row.get(BRANCH), row.get(ID)),
        Instant.ofEpochMilli(row.get(AT)),
        branch.reads().apply(row),
        Optional.ofNullable(row.get(LineColumns.WHO)).map(names::get),
        row.get(LineColumns.PERSON),
        Optional.ofNullable(row.get(LineColumns.WORDS)),
        branch.columns().matter(row).map(MatterId::destination),
        Optional.ofNullable(row.get(LineColumns.SUBJECT)),
        row.get(LineColumns.UNDONE) == 1);
  }
}
