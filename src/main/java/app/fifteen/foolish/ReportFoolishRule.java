package app.fifteen.foolish;

import app.fifteen.database.Database;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.TypedWords;
import app.fifteen.staff.Permission;
import java.time.Clock;
import java.util.Optional;

/** Anybody reports a rule that cost a client's loyalty, in one line (R24). */
public final class ReportFoolishRule {

  private static final TypedWords RULE = TypedWords.line(1_000, "foolish.too_long");

  private final Database database;
  private final FoolishRuleStore rules;
  private final Clock clock;

  public ReportFoolishRule(Database database, FoolishRuleStore rules, Clock clock) {
    this.database = database;
    this.rules = rules;
    this.clock = clock;
  }

  /** @param complaint in which it was met, if in one */
  public Outcome<FoolishRule> report(String rawRule, Optional<ComplaintId> complaint, Actor actor) {
    var now = clock.instant();
    return RULE.required(rawRule, "foolish.none")
        .then(
            rule ->
                database.decide(
                    tx ->
                        Permission.WORK
                            .check(tx, actor)
                            .then(me -> Outcome.done(rules.add(tx, rule, complaint, now, me.id())))));
  }
}
