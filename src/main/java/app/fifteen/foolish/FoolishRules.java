package app.fifteen.foolish;

import app.fifteen.database.Database;
import java.time.Clock;

/** The register of foolish rules: what can be done with it. */
public final class FoolishRules {

  public final FoolishRuleStore store = new FoolishRuleStore();
  public final FoolishRuleList list = new FoolishRuleList();
  public final ReportFoolishRule reportFoolishRule;
  public final AnswerFoolishRule answerFoolishRule;
  public final WithdrawFoolishRule withdrawFoolishRule;

  public FoolishRules(Database database, Clock clock) {
    reportFoolishRule = new ReportFoolishRule(database, store, clock);
    answerFoolishRule = new AnswerFoolishRule(database, store, clock);
    withdrawFoolishRule = new WithdrawFoolishRule(database, store);
  }
}
