package app.fifteen.remedy;

/** The kinds of {@link Effect}, to choose from. */
public enum EffectKind {
  NOTHING,
  BONUS,
  A_STATUS,
  TASK,
  LETTER;

  public static EffectKind of(Effect effect) {
    return switch (effect) {
      case Effect.Nothing() -> NOTHING;
      case Effect.Bonus() -> BONUS;
      case Effect.AStatus() -> A_STATUS;
      case Effect.Task(var _) -> TASK;
      case Effect.Letter() -> LETTER;
    };
  }

  /** What remedies of a kind mostly do. */
  public static EffectKind usual(RemedyKind kind) {
    return switch (kind) {
      case BONUS -> BONUS;
      case A_STATUS -> A_STATUS;
      case OFFICIAL_APOLOGY -> LETTER;
      case MONEY_BACK, GIFT, BETTER_PRODUCT, FREE_REPAIR, EXTRA_HOURS, DIRECTOR_VISIT -> TASK;
      case DISCOUNT, FREE_YEAR, FREE_EXTRA, OTHER -> NOTHING;
    };
  }

  /** @param task counts for a task only */
  Effect effect(String task) {
    return switch (this) {
      case NOTHING -> new Effect.Nothing();
      case BONUS -> new Effect.Bonus();
      case A_STATUS -> new Effect.AStatus();
      case TASK -> new Effect.Task(task);
      case LETTER -> new Effect.Letter();
    };
  }
}
