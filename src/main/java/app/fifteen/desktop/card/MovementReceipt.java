package app.fifteen.desktop.card;

import app.fifteen.card.CardDetails;
import app.fifteen.card.LedgerKind;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.Destination;
import java.util.Optional;

/** Of which movements of a card there is a receipt. */
final class MovementReceipt {

  private MovementReceipt() {}

  static Optional<Destination> of(CardId card, CardDetails.Movement moved) {
    if (moved.kind() == LedgerKind.SALE) {
      return Optional.of(new Destination.Receipt.OfSale(card));
    }
    return moved
        .purchase()
        .map(
            bought ->
                moved.kind() == LedgerKind.REVERSAL
                    ? new Destination.Receipt.OfReversal(card, bought, moved.at())
                    : new Destination.Receipt.OfPurchase(card, bought));
  }
}
