package app.fifteen.complaint;

import static app.fifteen.database.schema.Tables.COMPLAINT_ENTRY;

import app.fifteen.database.EnumCode;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.StaffId;
import java.util.Currency;
import java.util.Optional;
import org.jooq.Record;

/** An entry of a story, as a row. Part of the stores. */
final class EntryColumns {

  private EntryColumns() {}

  static ComplaintEntry read(Record row) {
    return new ComplaintEntry(
        row.get(COMPLAINT_ENTRY.EPISODE),
        EnumCode.read(ComplaintEntryKind.class, row.get(COMPLAINT_ENTRY.KIND)),
        row.get(COMPLAINT_ENTRY.AT),
        Optional.ofNullable(row.get(COMPLAINT_ENTRY.STAFF_ID)).map(StaffId::new),
        Optional.ofNullable(row.get(COMPLAINT_ENTRY.HOW)).map(how -> EnumCode.read(ApologyHow.class, how)),
        row.get(COMPLAINT_ENTRY.WORDS),
        Optional.ofNullable(row.get(COMPLAINT_ENTRY.DETAIL)).orElse(""),
        Optional.ofNullable(row.get(COMPLAINT_ENTRY.COST_MINOR))
            .map(minor -> new Money(minor, Currency.getInstance(row.get(COMPLAINT_ENTRY.CURRENCY)))),
        Optional.ofNullable(row.get(COMPLAINT_ENTRY.DUE_AT)));
  }
}
