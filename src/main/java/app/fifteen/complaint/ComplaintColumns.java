package app.fifteen.complaint;

import static app.fifteen.database.schema.Tables.COMPLAINT;

import app.fifteen.database.EnumCode;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.PolicyId;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
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
    columns.put(COMPLAINT.EPISODE, changed.episode());
    columns.put(COMPLAINT.EPISODE_OPENED_AT, changed.episodeOpenedAt());
    columns.put(COMPLAINT.POLICY_ID, changed.policy().value());
    columns.put(COMPLAINT.STEP, changed.progress().next().map(EnumCode::of).orElse(DONE));
    columns.put(COMPLAINT.LEADER_ID, changed.progress().leader().map(StaffId::value).orElse(null));
    columns.put(COMPLAINT.REACTION, changed.closing().map(end -> EnumCode.of(end.reaction())).orElse(null));
    columns.put(COMPLAINT.CLOSED_AT, changed.closing().map(Closing::at).orElse(null));
    columns.put(COMPLAINT.CLOSED_BY, changed.closing().map(end -> end.by().value()).orElse(null));
    columns.put(COMPLAINT.CLOSING_WORDS, changed.closing().map(Closing::words).orElse(null));
    columns.put(COMPLAINT.FOLLOW_UP_AT, changed.followUpAt().orElse(null));
    columns.put(COMPLAINT.AFTERMATH, changed.followed().map(found -> EnumCode.of(found.aftermath())).orElse(null));
    columns.put(COMPLAINT.AFTERMATH_AT, changed.followed().map(Followed::at).orElse(null));
    columns.put(COMPLAINT.AFTERMATH_BY, changed.followed().map(found -> found.by().value()).orElse(null));
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
        row.get(COMPLAINT.EPISODE),
        row.get(COMPLAINT.EPISODE_OPENED_AT),
        new PolicyId(row.get(COMPLAINT.POLICY_ID)),
        progress,
        closing(row),
        Optional.ofNullable(row.get(COMPLAINT.FOLLOW_UP_AT)),
        followed(row),
        row.get(COMPLAINT.VERSION));
  }

  static Grievance grievance(Record row) {
    return new Grievance(
        row.get(COMPLAINT.WANTED),
        EnumCode.read(Severity.class, row.get(COMPLAINT.SEVERITY)),
        row.get(COMPLAINT.CATEGORY));
  }

  private static Optional<Closing> closing(Record row) {
    return Optional.ofNullable(row.get(COMPLAINT.REACTION))
        .map(
            reaction ->
                new Closing(
                    EnumCode.read(Reaction.class, reaction),
                    Optional.ofNullable(row.get(COMPLAINT.CLOSING_WORDS)).orElse(""),
                    row.get(COMPLAINT.CLOSED_AT),
                    new StaffId(row.get(COMPLAINT.CLOSED_BY))));
  }

  private static Optional<Followed> followed(Record row) {
    Instant at = row.get(COMPLAINT.AFTERMATH_AT);
    return Optional.ofNullable(at)
        .map(
            found ->
                new Followed(
                    EnumCode.read(Aftermath.class, row.get(COMPLAINT.AFTERMATH)),
                    found,
                    new StaffId(row.get(COMPLAINT.AFTERMATH_BY))));
  }
}
