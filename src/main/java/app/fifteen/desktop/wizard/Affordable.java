package app.fifteen.desktop.wizard;

import app.fifteen.complaint.AuthorityLimit;
import app.fifteen.complaint.Offer;
import app.fifteen.kernel.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What of the remedies picked may be given at once, and what a supervisor has to approve (R19).
 *
 * @param now within what is left of the limit, together
 * @param above the others
 * @param part of the others, what can be given at once because it can be divided
 */
public record Affordable(List<Offer> now, List<Offer> above, Optional<Money> part) {

  static final Affordable NOTHING = new Affordable(List.of(), List.of(), Optional.empty());

  /** In the order picked; one that is too dear does not keep the next from being given. */
  static Affordable of(List<Offer> picked, AuthorityLimit limit) {
    var now = new ArrayList<Offer>();
    var above = new ArrayList<Offer>();
    var rest = limit;
    for (var offer : picked) {
      if (rest.allows(offer.terms().cost())) {
        now.add(offer);
        rest = rest.spending(offer.terms().cost());
      } else {
        above.add(offer);
      }
    }
    var left = rest;
    var part =
        above.stream()
            .filter(offer -> offer.terms().kind().isDivisible())
            .findFirst()
            .flatMap(offer -> left.part(offer.terms().cost()));
    return new Affordable(List.copyOf(now), List.copyOf(above), part);
  }

  boolean isEmpty() {
    return now.isEmpty() && above.isEmpty();
  }

  /** What is given costs; of one currency, as the office has one. */
  Optional<Money> costNow() {
    return sum(now);
  }

  Optional<Money> costAbove() {
    return sum(above);
  }

  private static Optional<Money> sum(List<Offer> offers) {
    return offers.stream()
        .map(offer -> offer.terms().cost())
        .reduce((one, other) -> new Money(one.minor() + other.minor(), one.currency()));
  }
}
