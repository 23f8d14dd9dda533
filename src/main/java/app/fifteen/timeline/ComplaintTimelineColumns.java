package app.fifteen.timeline;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.COMPLAINT;
import static app.fifteen.database.schema.Tables.COMPLAINT_ENTRY;
import static org.jooq.impl.DSL.noCondition;

import app.fifteen.complaint.ApologyHow;
import app.fifteen.complaint.ComplaintEntry;
import app.fifteen.complaint.ComplaintEntryKind;
import app.fifteen.database.EnumCode;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Record;

/** What a timeline tells of complaints: everything that was said and done. */
final class ComplaintTimelineColumns {

  private ComplaintTimelineColumns() {}

  static List<BranchColumns> branches() {
    return List.of(
        new BranchColumns(
            Map.of(TimelineKind.COMPLAINT, noCondition()),
            CLIENT
                .join(COMPLAINT)
                .on(COMPLAINT.CLIENT_ID.eq(CLIENT.ID))
                .join(COMPLAINT_ENTRY)
                .on(COMPLAINT_ENTRY.COMPLAINT_ID.eq(COMPLAINT.ID)),
            noCondition(),
            COMPLAINT_ENTRY.ID,
            COMPLAINT_ENTRY.AT,
            new TimelineColumns()
                .ofComplaint()
                .who(COMPLAINT_ENTRY.STAFF_ID)
                .words(COMPLAINT_ENTRY.WORDS)
                .code(COMPLAINT_ENTRY.KIND)
                .detail(COMPLAINT_ENTRY.DETAIL)
                .episode(COMPLAINT_ENTRY.EPISODE)
                .how(COMPLAINT_ENTRY.HOW)
                .currency(COMPLAINT_ENTRY.CURRENCY)
                .one(COMPLAINT_ENTRY.COST_MINOR)
                .two(COMPLAINT_ENTRY.DUE_AT),
            ComplaintTimelineColumns::read));
  }

  private static Happened read(Record row) {
    return new Happened.Complained(
        new ComplaintEntry(
            row.get(TimelineColumns.EPISODE),
            EnumCode.read(ComplaintEntryKind.class, row.get(TimelineColumns.CODE)),
            Instant.ofEpochMilli(row.get(TimelineColumns.AT)),
            Optional.ofNullable(row.get(TimelineColumns.WHO)).map(StaffId::new),
            Optional.ofNullable(row.get(TimelineColumns.HOW)).map(how -> EnumCode.read(ApologyHow.class, how)),
            row.get(TimelineColumns.WORDS),
            Optional.ofNullable(row.get(TimelineColumns.DETAIL)).orElse(""),
            Optional.ofNullable(row.get(TimelineColumns.ONE))
                .map(minor -> new Money(minor, Currency.getInstance(row.get(TimelineColumns.CURRENCY)))),
            TimelineColumns.instant(row, TimelineColumns.TWO)));
  }
}
