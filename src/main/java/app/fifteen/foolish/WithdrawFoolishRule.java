package app.fifteen.foolish;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Outcome;
import app.fifteen.staff.Permission;

/** Whoever reported a rule takes that back, for as long as nobody has answered (R24). */
public final class WithdrawFoolishRule {

  private final Database database;
  private final FoolishRuleStore rules;

  WithdrawFoolishRule(Database database, FoolishRuleStore rules) {
    this.database = database;
    this.rules = rules;
  }

  /** Whether to offer it to somebody. */
  public static boolean may(FoolishRule rule, Actor actor) {
    return rule.answer().isEmpty() && rule.reportedBy().equals(actor.id());
  }

  /** @return what was reported, whose words are the reporter's again */
  public Outcome<FoolishRule> withdraw(FoolishRule rule, Actor actor) {
    return database.decide(tx -> Permission.WORK.check(tx, actor).then(me -> withdraw(tx, rule, me)));
  }

  private Outcome<FoolishRule> withdraw(Transaction tx, FoolishRule rule, Actor me) {
    if (!rule.reportedBy().equals(me.id())) {
      return Outcome.refused("foolish.withdraw.others");
    }
    return rules.removeUnanswered(tx, rule.id()) ? Outcome.done(rule) : Outcome.refused("foolish.withdraw.answered");
  }
}
