package app.fifteen.remedy;

import java.math.BigDecimal;

/**
 * A remedy as typed, before cleaning; empty strings stand for what was left out.
 *
 * @param task counts if the effect is a task
 * @param validDays empty for ever
 */
public record RemedyDraft(
    String name, RemedyKind kind, EffectKind effect, String task, String cost, String validDays) {

  public static final RemedyDraft EMPTY =
      new RemedyDraft("", RemedyKind.GIFT, EffectKind.usual(RemedyKind.GIFT), "", "", "");

  /** As a form shows what is stored, to be changed there. */
  public static RemedyDraft of(Terms terms) {
    return new RemedyDraft(
        terms.name(),
        terms.kind(),
        EffectKind.of(terms.effect()),
        terms.effect() instanceof Effect.Task(var what) ? what : "",
        typed(terms.cost().amount()),
        terms.validDays().map(String::valueOf).orElse(""));
  }

  /** Whole amounts are typed without decimals. */
  private static String typed(BigDecimal amount) {
    return (amount.stripTrailingZeros().scale() <= 0 ? amount.setScale(0) : amount).toPlainString();
  }
}
