package app.fifteen.card.figures;

import app.fifteen.card.CardOrigin;
import app.fifteen.kernel.Money;
import java.util.List;
import java.util.Map;

/** How cards that were sold live beside those that were given (R33). */
public record CardLives(Map<CardOrigin, Life> lives) {

  /** With fewer cards a share or an average says nothing. */
  public static final int FEWEST = 10;

  /** After how many whole months it is looked whether a card is still alive. */
  public static final List<Integer> AFTER = List.of(6, 12);

  /**
   * What all cards of one origin did; those that were taken over from a file are left out, because what happened to them
   * before is not known.
   *
   * @param purchases that were not taken back whole
   * @param turnover of them, less what was taken back, each currency by itself
   * @param spent bonuses, each currency by itself
   * @param alive by how many months later
   */
  public record Life(
      long cards,
      long presentations,
      long purchases,
      List<Money> turnover,
      List<Money> spent,
      Map<Integer, Survival> alive) {

    public Life {
      turnover = List.copyOf(turnover);
      spent = List.copyOf(spent);
      alive = Map.copyOf(alive);
    }
  }

  /**
   * @param of cards that are old enough
   * @param alive those that were shown in time, so that what was on them lived
   */
  public record Survival(long alive, long of) {}

  public CardLives {
    lives = Map.copyOf(lives);
  }
}
