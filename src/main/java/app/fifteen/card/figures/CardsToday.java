package app.fifteen.card.figures;

import app.fifteen.card.CardOrigin;
import app.fifteen.kernel.Money;
import java.util.List;
import java.util.Map;

/** How all cards stand today, those that were sold and those that were given apart. */
public record CardsToday(Map<CardOrigin, Standing> standing) {

  /** What is on cards. */
  public enum HeldBonuses {
    /** May be spent. */
    BALANCE,
    /** Becomes good on a later day. */
    PENDING,
    /** Was taken back after it had been spent, and comes off what is accrued next. */
    SHORTFALL
  }

  /**
   * @param cards in each state
   * @param holding on how many cards there is some
   * @param amounts how much, each currency by itself
   */
  public record Standing(Map<CardState, Long> cards, Map<HeldBonuses, Long> holding, Map<HeldBonuses, List<Money>> amounts) {

    public Standing {
      cards = Map.copyOf(cards);
      holding = Map.copyOf(holding);
      amounts = Map.copyOf(amounts);
    }
  }

  public CardsToday {
    standing = Map.copyOf(standing);
  }
}
