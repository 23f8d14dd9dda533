package app.fifteen.card.paper;

import app.fifteen.card.CardNumber;
import app.fifteen.kernel.Money;
import app.fifteen.office.CardTerms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What a client is told on paper of something that was done with a card. */
public sealed interface Receipt {

  Common common();

  /**
   * What every receipt says.
   *
   * @param by whoever served, by name
   * @param balance of bonuses right after it
   * @param burnsOn until the end of which day they live
   */
  record Common(CardNumber number, Instant at, Optional<String> by, Money balance, LocalDate burnsOn) {}

  /**
   * A card was sold, or given.
   *
   * @param price empty for one that was given
   * @param terms it was sold under; empty where the card was moved to others since
   */
  record Sale(Common common, Optional<Money> price, Optional<CardTerms> terms) implements Receipt {}

  /**
   * Something was bought with a card.
   *
   * @param what was bought; empty where nobody said
   * @param redeemed bonuses, {@code worth} in money
   * @param accrued bonuses
   * @param goodOn when these become good; empty at once
   */
  record Bought(
      Common common,
      String what,
      Optional<String> reference,
      Money amount,
      Money discount,
      Money redeemed,
      Money worth,
      Money paid,
      Money accrued,
      Optional<LocalDate> goodOn)
      implements Receipt {}

  /**
   * Some or all of a purchase was taken back.
   *
   * @param amount of the full price
   * @param refund in money, {@code restored} in bonuses
   * @param takenBack of what it had accrued
   * @param owed of that, because it had been spent
   */
  record Reversed(
      Common common,
      String what,
      Optional<String> reference,
      Money amount,
      Money refund,
      Money restored,
      Money takenBack,
      Money owed)
      implements Receipt {}
}
