package app.fifteen.remedy;

import java.util.Optional;

/** An effect as its two columns. Part of the stores of remedies and of what is granted. */
public final class EffectColumns {

  private EffectColumns() {}

  public static String code(Effect effect) {
    return switch (effect) {
      case Effect.Nothing() -> "nothing";
      case Effect.Bonus() -> "bonus";
      case Effect.AStatus() -> "a_status";
      case Effect.Task(var _) -> "task";
      case Effect.Letter() -> "letter";
    };
  }

  public static Optional<String> task(Effect effect) {
    return effect instanceof Effect.Task(var what) ? Optional.of(what) : Optional.empty();
  }

  /** @throws IllegalArgumentException for a code of a newer program */
  public static Effect read(String code, String task) {
    return switch (code) {
      case "nothing" -> new Effect.Nothing();
      case "bonus" -> new Effect.Bonus();
      case "a_status" -> new Effect.AStatus();
      case "task" -> new Effect.Task(task);
      case "letter" -> new Effect.Letter();
      default -> throw new IllegalArgumentException("no effect " + code);
    };
  }
}
