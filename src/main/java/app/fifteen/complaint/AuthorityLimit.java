package app.fifteen.complaint;

import app.fifteen.kernel.Money;
import java.util.List;
import java.util.Optional;

/**
 * What somebody may give in one case without asking (R19). All that was given in the case on the front line's own
 * authority counts, by whomever and in whichever episode, so that two grants cannot add up past the limit; what a
 * supervisor approved does not.
 *
 * @param limit the role's; empty for none
 * @param given on the front line's own authority so far, in the currency of the limit
 */
public record AuthorityLimit(Optional<Money> limit, long given) {

  /** @param grants all of the case */
  public static AuthorityLimit of(Optional<Money> limit, List<Grant> grants) {
    long given =
        grants.stream()
            .filter(grant -> grant.state() == GrantState.GRANTED)
            .map(grant -> grant.terms().cost())
            .filter(cost -> limit.filter(most -> most.currency().equals(cost.currency())).isPresent())
            .mapToLong(Money::minor)
            .sum();
    return new AuthorityLimit(limit, given);
  }

  /** What may still be given now; empty for any amount. */
  public Optional<Money> left() {
    return limit.map(most -> new Money(Math.max(0, most.minor() - given), most.currency()));
  }

  /** Costs in another currency, left from before the office changed its own, cannot be compared: they need approval. */
  public boolean allows(Money cost) {
    return cost.minor() == 0
        || left()
            .map(most -> most.currency().equals(cost.currency()) && cost.minor() <= most.minor())
            .orElse(true);
  }

  /** As it will be once this is given, too. */
  public AuthorityLimit spending(Money cost) {
    return new AuthorityLimit(limit, given + cost.minor());
  }

  /** What of a divisible remedy can be given now; empty if nothing, or if all of it can. */
  public Optional<Money> part(Money cost) {
    return left().filter(most -> most.currency().equals(cost.currency()) && most.minor() > 0 && !allows(cost));
  }
}
