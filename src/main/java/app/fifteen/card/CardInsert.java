package app.fifteen.card;

import app.fifteen.database.EnumCode;
import app.fifteen.database.NullableNumber;
import app.fifteen.database.ReservedIds;
import app.fifteen.database.RowsInsert;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.office.CardTerms;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.exception.DataAccessException;

/** Stores cards that are taken over from a file, with their numbers, ledgers and stories, in batches of plain JDBC. Part of the store. */
public final class CardInsert {

  private record Card(long id, TakenOverCard.Held held, long terms, BonusAccount account) {
    TakenOverCard told() {
      return held.card();
    }
  }

  private record Leading(long card, CardNumber number, Instant since, Optional<Instant> replacedAt) {}

  private record Entry(long card, LedgerStore.Written written) {}

  private record Event(long card, CardEvent.Kind kind, Instant at, ClientId holder, String words, String detail) {}

  private static final RowsInsert<Card> CARDS =
      new RowsInsert<>(
          "discount_card",
          List.of(
              "id", "number", "holder_id", "terms_id", "origin", "price_minor", "price_currency", "issued_at", "issued_on",
              "blocked_at", "balance_minor", "pending_minor", "shortfall_minor", "burns_on", "presented_at", "bare_renewals",
              "version"),
          "", CardInsert::bind);

  private static final RowsInsert<Leading> NUMBERS =
      new RowsInsert<>("card_number", List.of("number", "card_id", "since_at", "replaced_at"), "", CardInsert::bind);

  private static final RowsInsert<Entry> ENTRIES =
      new RowsInsert<>(
          "card_entry",
          List.of("card_id", "kind", "at", "recorded_at", "balance_minor", "pending_minor", "shortfall_minor", "burns_on"),
          "", CardInsert::bind);

  private static final RowsInsert<Event> EVENTS =
      new RowsInsert<>(
          "card_event", List.of("card_id", "kind", "at", "client_id", "words", "detail"), "", CardInsert::bind);

  private final CardTermsStore terms;

  CardInsert(CardTermsStore terms) {
    this.terms = terms;
  }

  /**
   * None of their numbers may lead to a card yet.
   *
   * @param zone of the office, by whose days bonuses burn
   */
  public void addAll(Transaction tx, List<TakenOverCard.Held> batch, Instant now, ZoneId zone) {
    if (batch.isEmpty()) {
      return;
    }
    try {
      var cards = numbered(tx, batch, now, zone);
      CARDS.addAll(tx, cards);
      NUMBERS.addAll(tx, cards.stream().flatMap(card -> numbers(card, now)).toList());
      ENTRIES.addAll(tx, cards.stream().flatMap(card -> entries(card, now, zone)).toList());
      EVENTS.addAll(tx, cards.stream().flatMap(CardInsert::events).toList());
    } catch (SQLException e) {
      throw new DataAccessException("cannot store cards", e);
    }
  }

  private List<Card> numbered(Transaction tx, List<TakenOverCard.Held> batch, Instant now, ZoneId zone)
      throws SQLException {
    var ids = ReservedIds.of(tx, "discount_card", batch.size()).toArray();
    Map<CardTerms, Long> known = new HashMap<>();
    return IntStream.range(0, batch.size())
        .mapToObj(
            i -> {
              var card = batch.get(i).card();
              return new Card(
                  ids[i], batch.get(i), known.computeIfAbsent(card.terms(), under -> terms.findOrAdd(tx, under)),
                  card.account(now, zone));
            })
        .toList();
  }

  private static Stream<Leading> numbers(Card card, Instant now) {
    var since = card.told().issue().at();
    return Stream.concat(
        Stream.of(new Leading(card.id(), card.told().number(), since, Optional.empty())),
        card.told().lostNumbers().stream().map(lost -> new Leading(card.id(), lost, since, Optional.of(now))));
  }

  private static Stream<Entry> entries(Card card, Instant now, ZoneId zone) {
    return card.told().ledger(now, zone).stream().map(written -> new Entry(card.id(), written));
  }

  private static Stream<Event> events(Card card) {
    var told = card.told();
    var holder = card.held().holder();
    var issued =
        new Event(
            card.id(), CardEvent.Kind.ISSUED, told.issue().at(), holder, told.words(), told.number().digits());
    return Stream.concat(
        Stream.of(issued),
        told.blockedAt().stream().map(at -> new Event(card.id(), CardEvent.Kind.BLOCKED, at, holder, "", "")));
  }

  private static void bind(PreparedStatement insert, int before, Card card) throws SQLException {
    var told = card.told();
    int i = before;
    insert.setLong(++i, card.id());
    insert.setString(++i, told.number().digits());
    insert.setLong(++i, card.held().holder().value());
    insert.setLong(++i, card.terms());
    insert.setString(++i, EnumCode.of(told.issue().origin()));
    insert.setLong(++i, told.issue().price().minor());
    insert.setString(++i, told.issue().price().currency().getCurrencyCode());
    insert.setLong(++i, told.issue().at().toEpochMilli());
    insert.setString(++i, told.issue().on().toString());
    NullableNumber.bindInstant(insert, ++i, told.blockedAt());
    insert.setLong(++i, card.account().balance());
    insert.setLong(++i, card.account().pending());
    insert.setLong(++i, card.account().shortfall());
    insert.setString(++i, card.account().burnsOn().toString());
    NullableNumber.bindInstant(insert, ++i, told.presentedAt());
    insert.setInt(++i, 0);
    insert.setInt(++i, 1);
  }

  private static void bind(PreparedStatement insert, int before, Leading number) throws SQLException {
    insert.setString(before + 1, number.number().digits());
    insert.setLong(before + 2, number.card());
    insert.setLong(before + 3, number.since().toEpochMilli());
    NullableNumber.bindInstant(insert, before + 4, number.replacedAt());
  }

  private static void bind(PreparedStatement insert, int before, Entry row) throws SQLException {
    var entry = row.written().entry();
    int i = before;
    insert.setLong(++i, row.card());
    insert.setString(++i, EnumCode.of(entry.kind()));
    insert.setLong(++i, row.written().at().toEpochMilli());
    insert.setLong(++i, row.written().recordedAt().toEpochMilli());
    insert.setLong(++i, entry.balance());
    insert.setLong(++i, entry.pending());
    insert.setLong(++i, entry.shortfall());
    insert.setString(++i, entry.burnsOn().map(LocalDate::toString).orElse(null));
  }

  private static void bind(PreparedStatement insert, int before, Event event) throws SQLException {
    int i = before;
    insert.setLong(++i, event.card());
    insert.setString(++i, EnumCode.of(event.kind()));
    insert.setLong(++i, event.at().toEpochMilli());
    insert.setLong(++i, event.holder().value());
    insert.setString(++i, event.words());
    insert.setString(++i, event.detail());
  }
}
