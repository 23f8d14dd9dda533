package app.fifteen.foolish;

import static app.fifteen.database.schema.Tables.FOOLISH_RULE;

import app.fifteen.client.records.Care;
import app.fifteen.client.records.ClientRecords;
import app.fifteen.client.records.CoveredRecords;
import app.fifteen.client.records.ErasedRecords;
import app.fifteen.client.records.Erasing;
import app.fifteen.complaint.ComplaintRecords;
import app.fifteen.database.Transaction;
import java.util.List;

/** Of clients the register keeps only in which complaint a rule was met. */
public final class FoolishRuleRecords implements ClientRecords {

  @Override
  public List<CoveredRecords> tables() {
    var reason = "it is about a rule of the office, not about whoever met it";
    return List.of(CoveredRecords.of(FOOLISH_RULE).without(Care.GIVING_OUT, reason).without(Care.TELLING, reason));
  }

  @Override
  public ErasedRecords erased() {
    return FoolishRuleRecords::erase;
  }

  /** What a rule cost is the office's; whom it cost is not. */
  private static void erase(Transaction tx, Erasing erasing) {
    tx.dsl()
        .update(FOOLISH_RULE)
        .setNull(FOOLISH_RULE.COMPLAINT_ID)
        .where(FOOLISH_RULE.COMPLAINT_ID.in(ComplaintRecords.of(erasing.people())))
        .execute();
  }
}
