package app.fifteen.card;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.purchase.PurchaseStore;

/** The stores that a card is kept in, which always work together. */
record CardStores(
    CardStore cards,
    CardTermsStore terms,
    CardSeriesStore series,
    LedgerStore ledger,
    PresentationStore presentations,
    PurchaseStore purchases) {

  /**
   * A number for a card that nobody has yet.
   *
   * @param raw as typed or scanned; empty for the next one of the office's series
   */
  Outcome<CardNumber> newNumber(Transaction tx, String raw) {
    cards.holdNumbers(tx);
    var all = series.all(tx);
    if (raw.isBlank()) {
      if (all.isEmpty()) {
        series.add(tx, CardSeries.byTheHouse());
      }
      return series.next(tx).map(Outcome::done).orElseGet(() -> Outcome.refused("card.series.used_up"));
    }
    return CardNumber.read(raw)
        .then(number -> NumberRule.check(number, all))
        .then(
            number ->
                series.isTaken(tx, number)
                    ? Outcome.refused(Rejection.of("card.number.taken", number.grouped()).at(CardPart.NUMBER))
                    : Outcome.done(number));
  }
}
