package app.fifteen.card;

import app.fifteen.kernel.CardId;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.StaffId;
import app.fifteen.office.CardTerms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A discount card (R28).
 *
 * @param number the one that counts now; a lost card's earlier numbers lead to it, too
 * @param terms those it was sold under, or was moved to with the client's knowledge
 * @param account what its ledger adds up to
 * @param bareRenewals presentations in a row that renewed without a purchase
 * @param version counts changes
 */
public record DiscountCard(
    CardId id,
    CardNumber number,
    ClientId holder,
    CardTerms terms,
    Issue issue,
    Optional<Instant> blockedAt,
    BonusAccount account,
    Optional<Instant> presentedAt,
    int bareRenewals,
    int version) {

  /**
   * How it came to its first holder.
   *
   * @param price nothing for one that was given
   * @param payer empty where the holder paid, or nobody did
   * @param by empty for one taken over from a file
   */
  public record Issue(
      CardOrigin origin, Money price, Optional<ClientId> payer, Instant at, LocalDate on, Optional<StaffId> by) {}

  public boolean isBlocked() {
    return blockedAt.isPresent();
  }

  /** Bonuses as money of their own currency. */
  public Money bonuses(long minor) {
    return new Money(minor, terms.bonuses());
  }

  public Money balance() {
    return bonuses(account.balance());
  }

  DiscountCard with(BonusAccount changed) {
    return new DiscountCard(
        id, number, holder, terms, issue, blockedAt, changed, presentedAt, bareRenewals, version);
  }

  DiscountCard presented(Instant at, int renewals) {
    return new DiscountCard(id, number, holder, terms, issue, blockedAt, account, Optional.of(at), renewals, version);
  }

  DiscountCard numbered(CardNumber changed) {
    return new DiscountCard(
        id, changed, holder, terms, issue, blockedAt, account, presentedAt, bareRenewals, version);
  }

  DiscountCard heldBy(ClientId changed) {
    return new DiscountCard(
        id, number, changed, terms, issue, blockedAt, account, presentedAt, bareRenewals, version);
  }

  DiscountCard under(CardTerms changed) {
    return new DiscountCard(
        id, number, holder, changed, issue, blockedAt, account, presentedAt, bareRenewals, version);
  }

  DiscountCard blocked(Optional<Instant> since) {
    return new DiscountCard(id, number, holder, terms, issue, since, account, presentedAt, bareRenewals, version);
  }
}
