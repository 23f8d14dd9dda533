package app.fifteen.foolish;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.COMPLAINT;
import static app.fifteen.database.schema.Tables.FOOLISH_RULE;
import static app.fifteen.database.schema.Tables.STAFF;
import static org.jooq.impl.DSL.noCondition;

import app.fifteen.database.Transaction;
import java.util.List;
import java.util.Optional;

/** The register as the screen shows it: the latest first. */
public final class FoolishRuleList {

  private static final app.fifteen.database.schema.tables.Staff REPORTER = STAFF.as("reporter");
  private static final app.fifteen.database.schema.tables.Staff ANSWERER = STAFF.as("answerer");

  /** @param limit at most so many */
  public List<FoolishRuleRow> rows(Transaction tx, FoolishRuleFilter filter, int limit) {
    return tx.dsl()
        .select(FOOLISH_RULE.fields())
        .select(REPORTER.NAME, ANSWERER.NAME, CLIENT.NAME)
        .from(FOOLISH_RULE)
        .join(REPORTER)
        .on(REPORTER.ID.eq(FOOLISH_RULE.REPORTED_BY))
        .leftJoin(ANSWERER)
        .on(ANSWERER.ID.eq(FOOLISH_RULE.ANSWERED_BY))
        .leftJoin(COMPLAINT)
        .on(COMPLAINT.ID.eq(FOOLISH_RULE.COMPLAINT_ID))
        .leftJoin(CLIENT)
        .on(CLIENT.ID.eq(COMPLAINT.CLIENT_ID))
        .where(
            switch (filter) {
              case UNANSWERED -> FOOLISH_RULE.ANSWER.isNull();
              case ALL -> noCondition();
            })
        .orderBy(FOOLISH_RULE.REPORTED_AT.desc(), FOOLISH_RULE.ID.desc())
        .limit(limit)
        .fetch(
            row ->
                new FoolishRuleRow(
                    FoolishRuleColumns.read(row),
                    row.get(REPORTER.NAME),
                    Optional.ofNullable(row.get(ANSWERER.NAME)),
                    Optional.ofNullable(row.get(CLIENT.NAME))));
  }
}
