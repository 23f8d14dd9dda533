package app.fifteen.app.window;

import static app.fifteen.database.schema.Tables.PRACTICE_RUN;

import app.fifteen.app.Features;
import app.fifteen.foolish.RuleVerdict;
import app.fifteen.kernel.Language;
import app.fifteen.staff.Permission;
import app.fifteen.staff.StaffMember;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** An office that has practised, and met some foolish rules. */
final class PracticePast {

  private PracticePast() {}

  static void enter(Features features, Instant now) {
    var staff = features.database.read(features.staff.store::all);
    var cases = List.of("night_transfer", "hotel_swap", "night_transfer", "no_crew", "silent_codes", "hotel_swap", "third_bill");
    features.database.run(
        tx -> {
          for (int i = 0; i < cases.size(); i++) {
            var who = i % 3 == 0 ? boss(staff) : staff.get(i % staff.size());
            tx.dsl()
                .insertInto(PRACTICE_RUN)
                .set(PRACTICE_RUN.STAFF_ID, who.id().value())
                .set(PRACTICE_RUN.SCENARIO, cases.get(i))
                .set(PRACTICE_RUN.AT, now.minus(Duration.ofHours(5 + 30L * i)))
                .set(PRACTICE_RUN.SECONDS, 41 + 9 * i)
                .set(PRACTICE_RUN.APOLOGIZED_FIRST, i != 4)
                .set(PRACTICE_RUN.OWNED_WITHOUT_BLAMING, i % 2 == 0)
                .set(PRACTICE_RUN.DATED_FIX, i != 5)
                .set(PRACTICE_RUN.FITTING_REMEDY, i != 3)
                .set(PRACTICE_RUN.WITHIN_LIMIT, i < 5)
                .execute();
          }
        });
  }

  private static StaffMember boss(List<StaffMember> staff) {
    return staff.stream().filter(Permission.KEEP_STAFF::of).findFirst().orElseThrow();
  }

  static void enterRules(Features features, Language language) {
    var now = features.clock.instant();
    var staff = features.database.read(features.staff.store::all);
    var rules = features.foolishRules.store;
    var texts =
        language == Language.RU
            ? List.of(
                "Деньги возвращаем только по пятницам, и только если клиент приедет в офис с паспортом и заявлением в двух экземплярах",
                "После 18:00 трубку не берём",
                "Скидку подписывает директор, а он в отпуске")
            : List.of(
                "Refunds on Fridays only, and only if the client comes to the office with a passport and two copies of the form",
                "No calls are taken after six",
                "The director signs discounts, and he is on holiday");
    for (int i = 0; i < texts.size(); i++) {
      var clock = Clock.fixed(now.minus(Duration.ofHours(2 + 20L * i)), ZoneOffset.UTC);
      var rule =
          features.foolishRules.reportFoolishRule
              .report(texts.get(i), Optional.empty(), staff.get(i).actor())
              .orFail();
      if (i == 2) {
        features.foolishRules.answerFoolishRule
            .answer(
                rule, RuleVerdict.ABOLISHED,
                language == Language.RU
                    ? "Теперь каждый даёт скидку в пределах своего лимита сам."
                    : "From now on everybody gives discounts within their own limit.",
                boss(staff).actor())
            .orFail();
      }
    }
  }
}
