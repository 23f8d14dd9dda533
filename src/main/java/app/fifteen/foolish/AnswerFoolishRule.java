package app.fifteen.foolish;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.TypedWords;
import app.fifteen.staff.Permission;
import java.time.Clock;

/**
 * The supervisor abolishes, changes or keeps a rule, and says so to whoever reported it (R24). Supervisors may answer what
 * they reported themselves: that approves nothing for anybody, it decides on a rule, which is theirs to decide. An answer
 * stands; who thinks otherwise later reports the rule anew, so that both answers can be read.
 */
public final class AnswerFoolishRule {

  private static final TypedWords ANSWER = TypedWords.line(1_000, "foolish.answer.too_long");

  private final Database database;
  private final FoolishRuleStore rules;
  private final Clock clock;

  public AnswerFoolishRule(Database database, FoolishRuleStore rules, Clock clock) {
    this.database = database;
    this.rules = rules;
    this.clock = clock;
  }

  /** @param rule as it is on screen */
  public Outcome<FoolishRule> answer(FoolishRule rule, RuleVerdict verdict, String rawWords, Actor actor) {
    return ANSWER.required(rawWords, "foolish.answer.none")
        .then(
            words ->
                database.decide(
                    tx -> Permission.ANSWER_FOOLISH_RULES.check(tx, actor).then(me -> answer(tx, rule, verdict, words, me))));
  }

  private Outcome<FoolishRule> answer(Transaction tx, FoolishRule rule, RuleVerdict verdict, String words, Actor actor) {
    var answer = new FoolishRule.Answer(verdict, words, clock.instant(), actor.id());
    return rules.answer(tx, rule, answer)
        ? Outcome.done(rule.answered(answer).withVersion(rule.version() + 1))
        : Outcome.refused("foolish.stale");
  }
}
