package app.fifteen.complaint;

import static app.fifteen.database.schema.Tables.COMPLAINT;

import app.fifteen.database.EnumCode;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.StaffId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;

/** A case as a row. Part of the store, and of the lists that tell of complaints. */
public final class ComplaintColumns {

  static final String DONE = "done";

  private ComplaintColumns() {}

  /** The step to be done next; empty when all are. */
  public static Optional<Step> next(Record row) {
    return Optional.of(row.get(COMPLAINT.STEP)).filter(code -> !code.equals(DONE)).map(code -> EnumCode.read(Step.class, code));
  }

  static Map<Field<?>, Object> of(ComplaintCase changed) {
    var columns = new HashMap<Field<?>, Object>();
    columns.put(COMPLAINT.WANTED, changed.grievance().wanted());
    columns.put(COMPLAINT.SEVERITY, EnumCode.of(changed.grievance().severity()));
    columns.put(COMPLAINT.CATEGORY, changed.grievance().category());
    columns.put(COMPLAINT.OFFERED_AT, changed.offeredAt().orElse(null));
    columns.putAll(EpisodeColumns.of(changed.episode()));
    return columns;
  }

  static ComplaintCase read(Record row, StepProgress progress) {
    return new ComplaintCase(
        new ComplaintId(row.get(COMPLAINT.ID)),
        new Opening(
            new ClientId(row.get(COMPLAINT.CLIENT_ID)),
            Optional.ofNullable(row.get(COMPLAINT.REQUEST_ID)).map(RequestId::new),
            row.get(COMPLAINT.DEPARTMENT),
            row.get(COMPLAINT.OPENED_AT),
            new StaffId(row.get(COMPLAINT.OPENED_BY))),
        grievance(row),
        Optional.ofNullable(row.get(COMPLAINT.OFFERED_AT)),
        EpisodeColumns.read(row, progress),
        row.get(COMPLAINT.VERSION));
  }

  static Grievance grievance(Record row) {
    return new Grievance(
        row.get(COMPLAINT.WANTED),
        EnumCode.read(Severity.class, row.get(COMPLAINT.SEVERITY)),
        row.get(COMPLAINT.CATEGORY));
  }
}
