package app.fifteen.card;

import static app.fifteen.database.schema.Tables.CARD_NUMBER;
import static app.fifteen.database.schema.Tables.CARD_TERMS;
import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.DISCOUNT_CARD;

import app.fifteen.client.ClientFilter;
import app.fifteen.client.ClientList;
import app.fifteen.client.ClientRow;
import app.fifteen.database.TextRange;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Finds cards by whatever somebody says: a number, the beginning of one, a phone, or a name. */
public final class CardList {

  private static final int SHORTEST_BEGINNING = 3;

  private final ClientList clients;

  CardList(ClientList clients) {
    this.clients = clients;
  }

  /**
   * Those of the typed number first, then those of the people who are found by it.
   *
   * @param typed whom or what to look for, and for whom
   */
  public List<CardRow> find(Transaction tx, ClientFilter typed, Instant now, int most) {
    var byNumber = CardNumber.read(typed.search()).either(number -> byNumber(tx, number, most), _ -> List.<CardRow>of());
    if (!byNumber.isEmpty() && byNumber.stream().anyMatch(row -> isExactly(row, typed.search()))) {
      return byNumber;
    }
    var people = clients.page(tx, typed, Optional.empty(), most, now).stream().map(ClientRow::id).toList();
    return Stream.concat(byNumber.stream(), heldBy(tx, people, most).stream()).distinct().limit(most).toList();
  }

  private static boolean isExactly(CardRow row, String typed) {
    return CardNumber.read(typed)
        .either(number -> number.equals(row.number()) || Optional.of(number).equals(row.lost()), _ -> false);
  }

  private static List<CardRow> byNumber(Transaction tx, CardNumber number, int most) {
    if (number.digits().length() < SHORTEST_BEGINNING) {
      return List.of();
    }
    return rows(tx, TextRange.begins(CARD_NUMBER.NUMBER, number.digits()), CARD_NUMBER.NUMBER, most);
  }

  private static List<CardRow> heldBy(Transaction tx, Collection<ClientId> holders, int most) {
    return holders.isEmpty()
        ? List.of()
        : rows(
            tx,
            DISCOUNT_CARD.HOLDER_ID.in(holders.stream().map(ClientId::value).toList()).and(CARD_NUMBER.NUMBER.eq(DISCOUNT_CARD.NUMBER)),
            CLIENT.FOLDED_NAME,
            most);
  }

  private static List<CardRow> rows(Transaction tx, Condition condition, Field<String> order, int most) {
    return tx.dsl()
        .select(CardRowColumns.ALL)
        .select(CARD_NUMBER.NUMBER)
        .from(CARD_NUMBER)
        .join(DISCOUNT_CARD)
        .on(DISCOUNT_CARD.ID.eq(CARD_NUMBER.CARD_ID))
        .join(CARD_TERMS)
        .on(CARD_TERMS.ID.eq(DISCOUNT_CARD.TERMS_ID))
        .join(CLIENT)
        .on(CLIENT.ID.eq(DISCOUNT_CARD.HOLDER_ID))
        .where(condition)
        .orderBy(order, DISCOUNT_CARD.BLOCKED_AT.isNotNull(), DSL.coalesce(DISCOUNT_CARD.PRESENTED_AT, DISCOUNT_CARD.ISSUED_AT).desc())
        .limit(most)
        .fetch(CardList::row);
  }

  private static CardRow row(Record row) {
    var found = row.get(CARD_NUMBER.NUMBER);
    return CardRowColumns.read(
        row, found.equals(row.get(DISCOUNT_CARD.NUMBER)) ? Optional.empty() : Optional.of(new CardNumber(found)));
  }
}
