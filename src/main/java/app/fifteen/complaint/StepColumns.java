package app.fifteen.complaint;

import static app.fifteen.database.schema.Tables.COMPLAINT_STEP;

import app.fifteen.database.EnumCode;
import app.fifteen.kernel.StaffId;
import java.util.HashMap;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;

/** A step that was done, as a row. Part of the store. */
final class StepColumns {

  private StepColumns() {}

  static DoneStep read(Record row) {
    var words = row.get(COMPLAINT_STEP.WORDS);
    StepFacts facts =
        switch (EnumCode.read(Step.class, row.get(COMPLAINT_STEP.STEP))) {
          case APOLOGIZE ->
              new StepFacts.Apology(EnumCode.read(ApologyHow.class, row.get(COMPLAINT_STEP.HOW)), words);
          case OWN -> new StepFacts.Ownership(new StaffId(row.get(COMPLAINT_STEP.LEADER_ID)), words);
          case FIX ->
              new StepFacts.Fix(
                  row.get(COMPLAINT_STEP.PLAN),
                  row.get(COMPLAINT_STEP.THIRD_PARTY),
                  new StaffId(row.get(COMPLAINT_STEP.OWNER_ID)),
                  row.get(COMPLAINT_STEP.DUE_AT),
                  row.get(COMPLAINT_STEP.OFF_HOURS),
                  row.get(COMPLAINT_STEP.SITE_VISIT),
                  words);
          case COMPENSATE -> new StepFacts.Compensation(words);
        };
    return new DoneStep(facts, row.get(COMPLAINT_STEP.AT), new StaffId(row.get(COMPLAINT_STEP.STAFF_ID)));
  }

  static Map<Field<?>, Object> of(DoneStep done) {
    var columns = new HashMap<Field<?>, Object>();
    columns.put(COMPLAINT_STEP.AT, done.at());
    columns.put(COMPLAINT_STEP.STAFF_ID, done.by().value());
    columns.put(COMPLAINT_STEP.WORDS, done.facts().words());
    switch (done.facts()) {
      case StepFacts.Apology(var how, var _) -> columns.put(COMPLAINT_STEP.HOW, EnumCode.of(how));
      case StepFacts.Ownership(var leader, var _) -> columns.put(COMPLAINT_STEP.LEADER_ID, leader.value());
      case StepFacts.Fix fix -> {
        columns.put(COMPLAINT_STEP.PLAN, fix.plan());
        columns.put(COMPLAINT_STEP.THIRD_PARTY, fix.thirdParty());
        columns.put(COMPLAINT_STEP.OWNER_ID, fix.owner().value());
        columns.put(COMPLAINT_STEP.DUE_AT, fix.due());
        columns.put(COMPLAINT_STEP.OFF_HOURS, fix.offHours());
        columns.put(COMPLAINT_STEP.SITE_VISIT, fix.siteVisit());
      }
      case StepFacts.Compensation _ -> {}
    }
    return columns;
  }
}
