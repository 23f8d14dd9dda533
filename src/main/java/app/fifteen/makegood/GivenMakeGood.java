package app.fifteen.makegood;

import static app.fifteen.exchange.WordedPages.joined;

import app.fifteen.client.records.GivenOut;
import app.fifteen.exchange.JsonFields;
import app.fifteen.exchange.WordedPages;
import app.fifteen.kernel.Money;
import app.fifteen.office.Payer;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** A make-good as it is given out, below the request that it makes good. */
record GivenMakeGood(
    String gift,
    Money cost,
    Payer payer,
    MakeGoodState state,
    Instant owedAt,
    Optional<String> debtor,
    Optional<Instant> orderedAt,
    Optional<String> orderedWhere,
    Optional<Money> orderedCost,
    Optional<Instant> deliveredAt,
    Optional<Instant> confirmedAt,
    Optional<String> waivedReason,
    Optional<String> proof)
    implements GivenOut.Item {

  @Override
  public void write(JsonFields fields) {
    fields
        .with("gift", gift)
        .with("state", state)
        .with("expected_cost", cost)
        .with("payer", payer)
        .with("owed_by", debtor)
        .with("owed_at", owedAt)
        .with("ordered_at", orderedAt)
        .with("ordered_where", orderedWhere)
        .with("cost", orderedCost)
        .with("delivered_at", deliveredAt)
        .with("confirmed_at", confirmedAt)
        .with("waived_because", waivedReason)
        .with("proof_file", proof);
  }

  @Override
  public void write(WordedPages pages) {
    var messages = pages.messages();
    var head =
        joined(
            Stream.of(
                Optional.of(messages.get("person.pdf.made_good", gift)), Optional.of(messages.word(state)),
                orderedCost.map(pages::money), orderedWhere, deliveredAt.map(pages::time), debtor, proof));
    pages.line(owedAt, waivedReason.map(reason -> head + "\n" + reason).orElse(head));
  }
}
