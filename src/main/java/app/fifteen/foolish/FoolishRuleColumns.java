package app.fifteen.foolish;

import static app.fifteen.database.schema.Tables.FOOLISH_RULE;

import app.fifteen.database.EnumCode;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.StaffId;
import java.util.Optional;
import org.jooq.Record;

/** A foolish rule as a row. Part of the store. */
final class FoolishRuleColumns {

  private FoolishRuleColumns() {}

  static FoolishRule read(Record row) {
    return new FoolishRule(
        row.get(FOOLISH_RULE.ID),
        row.get(FOOLISH_RULE.RULE),
        Optional.ofNullable(row.get(FOOLISH_RULE.COMPLAINT_ID)).map(ComplaintId::new),
        row.get(FOOLISH_RULE.REPORTED_AT),
        new StaffId(row.get(FOOLISH_RULE.REPORTED_BY)),
        Optional.ofNullable(row.get(FOOLISH_RULE.ANSWER))
            .map(
                answer ->
                    new FoolishRule.Answer(
                        EnumCode.read(RuleVerdict.class, answer),
                        row.get(FOOLISH_RULE.ANSWER_WORDS),
                        row.get(FOOLISH_RULE.ANSWERED_AT),
                        new StaffId(row.get(FOOLISH_RULE.ANSWERED_BY)))),
        row.get(FOOLISH_RULE.VERSION));
  }
}
