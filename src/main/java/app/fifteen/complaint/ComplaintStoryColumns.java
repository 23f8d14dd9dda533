package app.fifteen.complaint;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.COMPLAINT;
import static app.fifteen.database.schema.Tables.COMPLAINT_ENTRY;
import static org.jooq.impl.DSL.noCondition;

import app.fifteen.client.records.LineColumns;
import app.fifteen.client.records.StoryColumns;
import app.fifteen.client.records.TimelineKind;
import app.fifteen.database.EnumCode;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Record;

/** What a story tells of complaints: everything that was said and done. */
final class ComplaintStoryColumns {

  private ComplaintStoryColumns() {}

  static List<StoryColumns> branches() {
    return List.of(
        new StoryColumns(
            Map.of(TimelineKind.COMPLAINT, noCondition()),
            CLIENT
                .join(COMPLAINT)
                .on(COMPLAINT.CLIENT_ID.eq(CLIENT.ID))
                .join(COMPLAINT_ENTRY)
                .on(COMPLAINT_ENTRY.COMPLAINT_ID.eq(COMPLAINT.ID)),
            noCondition(),
            COMPLAINT_ENTRY.ID,
            COMPLAINT_ENTRY.AT,
            new LineColumns()
                .of(COMPLAINT.ID, ComplaintId::new, COMPLAINT.WANTED)
                .who(COMPLAINT_ENTRY.STAFF_ID)
                .words(COMPLAINT_ENTRY.WORDS)
                .undone(COMPLAINT_ENTRY.UNDONE_AT)
                .code(COMPLAINT_ENTRY.KIND)
                .detail(COMPLAINT_ENTRY.DETAIL)
                .episode(COMPLAINT_ENTRY.EPISODE)
                .how(COMPLAINT_ENTRY.HOW)
                .currency(COMPLAINT_ENTRY.CURRENCY)
                .one(COMPLAINT_ENTRY.COST_MINOR)
                .two(COMPLAINT_ENTRY.DUE_AT),
            ComplaintStoryColumns::read));
  }

  private static ComplaintHappened read(Record row) {
    return new ComplaintHappened(
        new ComplaintEntry(
            row.get(LineColumns.EPISODE),
            EnumCode.read(ComplaintEntryKind.class, row.get(LineColumns.CODE)),
            Instant.ofEpochMilli(row.get(LineColumns.AT)),
            Optional.ofNullable(row.get(LineColumns.WHO)).map(StaffId::new),
            Optional.ofNullable(row.get(LineColumns.HOW)).map(how -> EnumCode.read(ApologyHow.class, how)),
            row.get(LineColumns.WORDS),
            Optional.ofNullable(row.get(LineColumns.DETAIL)).orElse(""),
            Optional.ofNullable(row.get(LineColumns.ONE))
                .map(minor -> new Money(minor, Currency.getInstance(row.get(LineColumns.CURRENCY)))),
            LineColumns.instant(row, LineColumns.TWO)));
  }
}
