package app.fifteen.foolish;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.complaint.ComplaintFixture;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Anybody reports a foolish rule, the supervisor answers it (R24). */
class FoolishRuleTest {

  private FoolishRule reported(ComplaintFixture office, String rule) {
    office.house.clock.pass(Duration.ofMinutes(1));
    return report(office).report(rule, Optional.empty(), office.anna).orFail();
  }

  private ReportFoolishRule report(ComplaintFixture office) {
    return office.house.foolishRules().reportFoolishRule;
  }

  private AnswerFoolishRule answer(ComplaintFixture office) {
    return office.house.foolishRules().answerFoolishRule;
  }

  private static List<FoolishRuleRow> rows(ComplaintFixture office, FoolishRuleFilter filter) {
    return office.house.database.read(tx -> office.house.foolishRules().list.rows(tx, filter, 100));
  }

  @StoreTest
  void oneLineIsEnoughToReportAFoolishRule(Database database) {
    var office = ComplaintFixture.in(database);
    var complaint = office.opened().hold().complaint();
    var rule = report(office).report("  Refunds only\non Fridays ", Optional.of(complaint), office.boris).orFail();
    assertThat(rows(office, FoolishRuleFilter.UNANSWERED))
        .containsExactly(new FoolishRuleRow(rule, "Boris", Optional.empty(), Optional.of("Ivanova 1")));
    assertThat(rule.rule()).isEqualTo("Refunds only on Fridays");
    assertThat(refusal(report(office).report("  ", Optional.empty(), office.anna))).isEqualTo("foolish.none");
    assertThat(refusal(report(office).report("x".repeat(1001), Optional.empty(), office.anna)))
        .isEqualTo("foolish.too_long");
  }

  @StoreTest
  void aSupervisorAnswersAFoolishRuleInWords(Database database) {
    var office = ComplaintFixture.in(database);
    var rule = reported(office, "Receipts in three copies");
    reported(office, "No calls before noon");
    assertThat(refusal(answer(office).answer(rule, RuleVerdict.ABOLISHED, " ", office.svetlana)))
        .isEqualTo("foolish.answer.none");
    office.house.clock.pass(Duration.ofHours(1));
    var answered = answer(office).answer(rule, RuleVerdict.ABOLISHED, "One will do.", office.svetlana).orFail();
    assertThat(rows(office, FoolishRuleFilter.UNANSWERED))
        .extracting(row -> row.rule().rule())
        .containsExactly("No calls before noon");
    assertThat(rows(office, FoolishRuleFilter.ALL)).hasSize(2);
    var row = rows(office, FoolishRuleFilter.ALL).getLast();
    assertThat(row.rule()).isEqualTo(answered);
    assertThat(row.answerer()).contains("Svetlana");
    assertThat(row.rule().answer())
        .contains(
            new FoolishRule.Answer(
                RuleVerdict.ABOLISHED, "One will do.", office.house.clock.instant(), office.svetlana.id()));
  }

  @StoreTest
  void onlyASupervisorAnswersAFoolishRuleAndOthersAreToldWhoMay(Database database) {
    var office = ComplaintFixture.in(database);
    var rule = reported(office, "Receipts in three copies");
    for (var actor : List.of(office.anna, office.curator)) {
      assertThat(answer(office).answer(rule, RuleVerdict.KEPT, "Because.", actor))
          .isEqualTo(Outcome.refused(Rejection.of("foolish.supervisor_only", "Svetlana")));
    }
  }

  @StoreTest
  void supervisorsMayAnswerTheFoolishRulesTheyReported(Database database) {
    var office = ComplaintFixture.in(database);
    var own = report(office).report("Two signatures for a pen", Optional.empty(), office.svetlana).orFail();
    assertThat(answer(office).answer(own, RuleVerdict.CHANGED, "One signature.", office.svetlana))
        .isInstanceOf(Outcome.Done.class);
  }

  @StoreTest
  void theFirstAnswerToAFoolishRuleStands(Database database) {
    var office = ComplaintFixture.in(database);
    var rule = reported(office, "Receipts in three copies");
    var answered = answer(office).answer(rule, RuleVerdict.KEPT, "The law wants it.", office.svetlana).orFail();
    assertThat(refusal(answer(office).answer(rule, RuleVerdict.ABOLISHED, "No.", office.svetlana))).isEqualTo("foolish.stale");
    assertThat(refusal(answer(office).answer(answered, RuleVerdict.ABOLISHED, "No.", office.svetlana)))
        .isEqualTo("foolish.stale");
    var stored = database.read(tx -> office.house.foolishRules().store.byId(tx, rule.id()));
    assertThat(stored).contains(answered);
  }

  private static String refusal(Outcome<?> outcome) {
    return outcome.either(_ -> "done", Rejection::key);
  }

  @StoreTest
  void whoeverReportedARuleTakesItBackUntilItIsAnswered(Database database) {
    var office = ComplaintFixture.in(database);
    var withdraw = office.house.foolishRules().withdrawFoolishRule;
    var slip = reported(office, "Refunds on Fry-days");
    assertThat(WithdrawFoolishRule.may(slip, office.boris)).isFalse();
    assertThat(refusal(withdraw.withdraw(slip, office.boris))).isEqualTo("foolish.withdraw.others");
    withdraw.withdraw(slip, office.anna).orFail();
    assertThat(rows(office, FoolishRuleFilter.ALL)).isEmpty();
    var rule = reported(office, "Refunds on Fridays");
    answer(office).answer(rule, RuleVerdict.ABOLISHED, "Any day will do.", office.svetlana).orFail();
    assertThat(refusal(withdraw.withdraw(rule, office.anna))).isEqualTo("foolish.withdraw.answered");
  }
}
