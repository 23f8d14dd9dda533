package app.fifteen.remedy;

import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.Folding;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.TypedMoney;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cleans and checks what was typed of a remedy; every field that is wrong is told of at once. */
public final class RemedyReader {

  private static final int MAX_NAME = 300;
  private static final int MAX_TASK = 500;
  private static final int MAX_DAYS = 3650;
  private static final Pattern DAYS = Pattern.compile("\\d{1,4}");

  private RemedyReader() {}

  /** What of a draft may be stored; empty if there are problems. */
  public record Reading(Optional<Terms> terms, Map<RemedyField, Rejection> problems) {

    /** For whoever can be told of one thing at a time. */
    Outcome<Terms> outcome() {
      return terms
          .map(Outcome::done)
          .orElseGet(() -> refused(problems.entrySet().iterator().next()));
    }

    private static Outcome<Terms> refused(Map.Entry<RemedyField, Rejection> first) {
      return Outcome.refused(first.getValue().at(first.getKey()));
    }
  }

  /**
   * @param others what the department keeps besides, whose names are taken
   * @param currency the office's
   */
  public static Reading read(RemedyDraft draft, Iterable<Remedy> others, Currency currency) {
    var problems = new EnumMap<RemedyField, Rejection>(RemedyField.class);
    var name = noted(name(draft.name(), others), RemedyField.NAME, problems);
    var cost = noted(TypedMoney.read(draft.cost(), currency), RemedyField.COST, problems);
    var days = noted(days(draft.validDays()), RemedyField.VALID_DAYS, problems);
    var effect = noted(effect(draft), RemedyField.TASK, problems);
    return problems.isEmpty()
        ? new Reading(
            Optional.of(
                new Terms(
                    name.orElseThrow(), draft.kind(), effect.orElseThrow(), cost.orElseThrow(), days.orElseThrow())),
            Map.of())
        : new Reading(Optional.empty(), problems);
  }

  private static Outcome<String> name(String raw, Iterable<Remedy> others) {
    var name = CleanText.line(raw);
    if (name.isEmpty()) {
      return Outcome.refused("remedy.name.missing");
    }
    return name.length() > MAX_NAME
        ? Outcome.refused("remedy.name.too_long", name.length(), MAX_NAME)
        : taken(name, others).<Outcome<String>>map(Outcome::refused).orElseGet(() -> Outcome.done(name));
  }

  /** Whether something else is called so already, in whatever case. */
  static Optional<Rejection> taken(String name, Iterable<Remedy> others) {
    for (var other : others) {
      if (Folding.fold(other.terms().name()).equals(Folding.fold(name))) {
        return Optional.of(Rejection.of("remedy.name.taken", other.terms().name()));
      }
    }
    return Optional.empty();
  }

  private static Outcome<Optional<Integer>> days(String raw) {
    var typed = CleanText.line(raw);
    if (typed.isEmpty()) {
      return Outcome.done(Optional.empty());
    }
    int days = DAYS.matcher(typed).matches() ? Integer.parseInt(typed) : 0;
    return days < 1 || days > MAX_DAYS
        ? Outcome.refused("remedy.valid_days.wrong", MAX_DAYS)
        : Outcome.done(Optional.of(days));
  }

  private static Outcome<Effect> effect(RemedyDraft draft) {
    var task = draft.effect() == EffectKind.TASK ? CleanText.line(draft.task()) : "";
    if (draft.effect() == EffectKind.TASK && task.isEmpty()) {
      return Outcome.refused("remedy.task.missing");
    }
    return task.length() > MAX_TASK
        ? Outcome.refused("remedy.task.too_long", task.length(), MAX_TASK)
        : Outcome.done(draft.effect().effect(task));
  }

  private static <T> Optional<T> noted(
      Outcome<T> outcome, RemedyField field, Map<RemedyField, Rejection> problems) {
    return outcome.either(
        Optional::of,
        problem -> {
          problems.put(field, problem);
          return Optional.empty();
        });
  }
}
