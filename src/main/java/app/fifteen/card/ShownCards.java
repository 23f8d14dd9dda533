package app.fifteen.card;

import app.fifteen.client.ClientFilter;
import app.fifteen.database.Transaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a list of cards shows.
 *
 * @param filter what is looked for, where something is
 * @param today at the office
 */
public record ShownCards(CardScope scope, ClientFilter filter, Instant now, LocalDate today) {

  /** More than any office has, and a number that every database takes. */
  private static final int ALL = 10_000_000;

  /** The keys of all of them, in the order of the list, which itself may be cut. */
  public List<Long> ids(Cards cards, Transaction tx) {
    return rows(cards, tx).map(row -> row.id().value()).distinct().toList();
  }

  private Stream<CardRow> rows(Cards cards, Transaction tx) {
    return switch (scope) {
      case FIND -> filter.search().isBlank() ? Stream.empty() : cards.list.find(tx, filter, now, ALL).stream();
      case BURNING -> cards.burningSoon.rows(tx, today, ALL).stream().map(BurningCard::card);
      case BARE -> cards.bareRenewals.rows(tx, ALL).stream().map(BareCard::card);
    };
  }
}
