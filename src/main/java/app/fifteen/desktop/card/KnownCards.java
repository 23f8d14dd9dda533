package app.fifteen.desktop.card;

import app.fifteen.card.CardDetails;
import app.fifteen.card.CardNumber;
import app.fifteen.card.CardRow;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.Folding;
import app.fifteen.kernel.Phone;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cards this desk has shown since it was started, as it last knew them: while the database cannot be reached, there is
 * nothing newer to tell a client. On the FX thread.
 */
final class KnownCards {

  /** More than pass one desk in a day. */
  private static final int MOST = 300;

  private final Map<CardId, Known> cards =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<CardId, Known> eldest) {
          return size() > MOST;
        }
      };

  /** @param at when it was so */
  record Known(CardDetails details, Instant at) {}

  void keep(Known known) {
    cards.put(known.details().card().id(), known);
  }

  Optional<Known> of(CardId id) {
    return Optional.ofNullable(cards.get(id));
  }

  /**
   * Those whose number, whose holder's phone or a part of whose holder's name was typed.
   *
   * @param region by which a phone without a country is read
   */
  List<CardRow> find(String typed, String region) {
    if (typed.isBlank()) {
      return List.of();
    }
    var number = CardNumber.read(typed).either(Optional::of, _ -> Optional.<CardNumber>empty());
    var phone = Phone.read(typed, region).either(Optional::of, _ -> Optional.<Phone>empty());
    var name = Folding.fold(typed.strip());
    return List.copyOf(cards.values()).reversed().stream()
        .map(Known::details)
        .filter(
            card ->
                number.filter(card.card().number()::equals).isPresent()
                    || phone.filter(card.holder().facts().phones()::contains).isPresent()
                    || Folding.fold(card.holder().facts().name()).contains(name))
        .map(KnownCards::row)
        .toList();
  }

  private static CardRow row(CardDetails details) {
    var card = details.card();
    return new CardRow(
        card.id(), card.number(), Optional.empty(), card.holder(), details.holder().facts().name(), card.balance(),
        card.account().burnsOn(), card.isBlocked());
  }
}
