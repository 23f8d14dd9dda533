package app.fifteen.card;

import static app.fifteen.exchange.WordedPages.joined;

import app.fifteen.client.records.GivenOut;
import app.fifteen.exchange.JsonFields;
import app.fifteen.exchange.WordedPages;
import app.fifteen.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A card as it is given out to whoever holds it.
 *
 * @param numbers all that ever led to it
 * @param presentations when it was shown, by whomever
 */
record GivenCard(
    String number,
    List<String> numbers,
    CardOrigin origin,
    Money price,
    Instant issuedAt,
    Money balance,
    LocalDate burnsOn,
    List<Moved> ledger,
    List<Instant> presentations,
    List<Said> said)
    implements GivenOut.Item {

  record Moved(LedgerKind kind, Instant at, Money bonuses) {}

  /** @param undone where it was taken back or put right since */
  record Said(String what, Instant at, String words, boolean undone) {}

  @Override
  public void write(JsonFields fields) {
    fields
        .with("number", number)
        .with("numbers", numbers)
        .with("origin", origin)
        .with("price", price)
        .with("issued_at", issuedAt)
        .with("balance", balance)
        .with("burns_on", burnsOn.toString())
        .list(
            "ledger",
            ledger,
            (moved, inner) -> inner.with("at", moved.at()).with("kind", moved.kind()).with("bonuses", moved.bonuses()))
        .list("presentations", presentations, (at, inner) -> inner.with("at", at))
        .list(
            "said",
            said,
            (each, inner) ->
                inner.with("at", each.at()).with("what", each.what()).with("words", each.words()).with("undone", each.undone()));
  }

  @Override
  public void write(WordedPages pages) {
    var messages = pages.messages();
    pages.subheading(issuedAt, messages.get("card.told.number", number));
    pages
        .facts()
        .with("person.pdf.card.origin", messages.word(origin))
        .with("person.pdf.card.price", pages.money(price))
        .with("person.pdf.card.balance", pages.money(balance))
        .with("person.pdf.card.burns_on", pages.day(burnsOn))
        .write();
    ledger.forEach(
        moved ->
            pages.line(
                moved.at(),
                joined(Stream.of(Optional.of(messages.word(moved.kind())), Optional.of(pages.money(moved.bonuses()))))));
    presentations.forEach(at -> pages.line(at, messages.word(CardAct.PRESENTED)));
    said.stream().filter(each -> !each.words().isEmpty()).forEach(each -> pages.line(each.at(), each.words()));
  }
}
