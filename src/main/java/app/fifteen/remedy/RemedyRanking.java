package app.fifteen.remedy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * In which order remedies are offered (R17): what is surest to keep a client first, by the lower bound of its interval.
 * One of which too little is known still gets its turn, on the second place.
 */
public final class RemedyRanking {

  private static final Comparator<RankedRemedy> FEWER_OFFERS =
      Comparator.comparingInt(ranked -> ranked.record().offered());

  private static final Comparator<RankedRemedy> BEST_FIRST =
      Comparator.<RankedRemedy>comparingDouble(ranked -> ranked.record().lowerBound())
          .reversed()
          .thenComparing(FEWER_OFFERS)
          .thenComparing(ranked -> ranked.remedy().terms().cost().amount())
          .thenComparing(ranked -> ranked.remedy().id().value());

  private RemedyRanking() {}

  /** The same remedies in the order of offering. */
  public static List<RankedRemedy> rank(List<RankedRemedy> remedies) {
    var order = new ArrayList<>(remedies);
    order.sort(BEST_FIRST);
    order.stream()
        .skip(1)
        .filter(ranked -> !ranked.record().isTried())
        .min(FEWER_OFFERS)
        .ifPresent(
            untried -> {
              order.remove(untried);
              order.add(1, untried);
            });
    return List.copyOf(order);
  }
}
