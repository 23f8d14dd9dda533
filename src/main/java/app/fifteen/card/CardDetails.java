package app.fifteen.card;

import app.fifteen.client.Client;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.PurchaseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A card as the panel shows it.
 *
 * @param earned what discounts and spent bonuses have brought its holders, in the currency of prices (R28)
 * @param worth what the balance is worth in that currency today; empty where no rate is stated
 * @param movements the newest ones
 * @param presenters everybody else who used it, the last one first
 * @param waiting what becomes good when
 * @param reminding present while the client is to be told that it burns (R31)
 */
public record CardDetails(
    DiscountCard card,
    Client holder,
    Money earned,
    Optional<Money> worth,
    List<Movement> movements,
    List<Presenter> presenters,
    List<Waiting> waiting,
    Optional<BurningReminder> reminding) {

  /**
   * One line of the ledger with what it came of.
   *
   * @param balance after it
   * @param purchase that can be opened or taken back
   * @param what was bought
   */
  public record Movement(
      LedgerKind kind,
      Instant at,
      Money bonuses,
      Money balance,
      Optional<String> by,
      Optional<PurchaseId> purchase,
      Optional<String> what) {}

  public record Presenter(ClientId client, String name, Instant lastAt) {}

  public record Waiting(LocalDate goodOn, Money bonuses) {}

  public boolean isEarnedBack() {
    return earned.minor() >= card.issue().price().minor();
  }
}
