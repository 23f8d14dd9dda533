package app.fifteen.purchase;

import static app.fifteen.exchange.WordedPages.joined;

import app.fifteen.client.records.GivenOut;
import app.fifteen.exchange.JsonFields;
import app.fifteen.exchange.WordedPages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A purchase as it is given out. @param reversals why parts of it were taken back */
record GivenPurchase(Purchase purchase, List<String> reversals) implements GivenOut.Item {

  @Override
  public void write(JsonFields fields) {
    fields
        .with("bought_at", purchase.at())
        .with("kind", purchase.kind())
        .with("what", purchase.what())
        .with("reference", purchase.reference())
        .with("amount", purchase.amount())
        .with("paid", purchase.paid())
        .with("reversed", purchase.reversed());
    if (!reversals.isEmpty()) {
      fields.with("reversed_because", reversals);
    }
  }

  @Override
  public void write(WordedPages pages) {
    var taken =
        purchase.reversed().minor() == 0
            ? Optional.<String>empty()
            : Optional.of(pages.messages().get("purchase.told.reversed", purchase.reversed()));
    pages.line(
        purchase.at(),
        joined(
            Stream.concat(
                Stream.of(
                    Optional.of(pages.messages().word(purchase.kind())),
                    Optional.of(purchase.what()),
                    purchase.reference(),
                    Optional.of(pages.money(purchase.amount())),
                    taken),
                reversals.stream().map(Optional::of))));
  }
}
