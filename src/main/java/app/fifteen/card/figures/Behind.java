package app.fifteen.card.figures;

import app.fifteen.card.CardOrigin;
import java.time.YearMonth;
import java.util.Optional;

/** Which rows a number is made of; their amounts add up to it. */
public sealed interface Behind {

  /** Cards that came to their first holders in a month. */
  record Issued(CardOrigin origin, YearMonth month) implements Behind {}

  /** Movements of bonuses in a month. */
  record Moved(BonusFlow flow, YearMonth month) implements Behind {}

  /** Cards that live like this today. @param origin empty for all */
  record InState(CardState state, Optional<CardOrigin> origin) implements Behind {}

  /** Cards with some on them today. @param origin empty for all */
  record Holding(CardsToday.HeldBonuses held, Optional<CardOrigin> origin) implements Behind {}

  /** All cards of {@link CardLives}. */
  record Living(CardOrigin origin) implements Behind {}

  /** How often those were shown. */
  record Shown(CardOrigin origin) implements Behind {}

  /** What was bought with those. */
  record Bought(CardOrigin origin) implements Behind {}

  /** Which bonuses were spent of those, and given back. */
  record Spent(CardOrigin origin) implements Behind {}

  /** Those of them that were alive so many months later. */
  record Alive(CardOrigin origin, int months) implements Behind {}
}
