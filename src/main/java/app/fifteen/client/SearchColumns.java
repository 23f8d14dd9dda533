package app.fifteen.client;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.CLIENT_CONTACT;
import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import app.fifteen.database.Dialect;
import app.fifteen.database.PhoneTail;
import app.fifteen.database.TextRange;
import app.fifteen.database.Transaction;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;

/**
 * What was typed to find clients, as a condition. What finds few of them is collected and then sorted by name; what finds
 * many is met soon enough by going through the names in their order.
 */
public final class SearchColumns {

  /** So many found are many. */
  static final int BROAD = 2_000;

  private static final Field<Long> ROW = field("rowid", Long.class);

  private SearchColumns() {}

  public static Condition found(Transaction tx, TypedSearch search) {
    if (search.isEmpty()) {
      return noCondition();
    }
    int many = counted(tx, search);
    if (many > BROAD) {
      return met(tx, search);
    }
    var torn = TornWords.of(search.words());
    // Asked only where nothing else is found, so that no other search takes longer for it.
    return many == 0 && !torn.isEmpty()
        ? CLIENT.ID.in(matching(tx, torn.match().in(tx.dialect())))
        : CLIENT.ID.in(collected(tx, search));
  }

  static boolean isBroad(Transaction tx, TypedSearch search) {
    return counted(tx, search) > BROAD;
  }

  /** How many there are, as far as that matters. */
  private static int counted(Transaction tx, TypedSearch search) {
    return tx.dsl().fetchCount(select().from(collected(tx, search)).limit(BROAD + 1));
  }

  private static Select<Record1<Long>> collected(Transaction tx, TypedSearch search) {
    var named = named(tx, search);
    return search.contacts().isEmpty()
        ? named
        : named.unionAll(select(CLIENT_CONTACT.CLIENT_ID).from(CLIENT_CONTACT).where(begun(search)))
            .unionAll(
                select(CLIENT_CONTACT.CLIENT_ID).from(CLIENT_CONTACT).where(ended(tx, search)));
  }

  private static Condition begun(TypedSearch search) {
    return or(search.contacts().stream().map(start -> TextRange.begins(CLIENT_CONTACT.VALUE, start)).toList());
  }

  private static Condition ended(Transaction tx, TypedSearch search) {
    return search
        .ending()
        .map(digits -> PhoneTail.ends(tx.dialect(), CLIENT_CONTACT.KIND, CLIENT_CONTACT.VALUE, digits))
        .orElse(falseCondition());
  }

  /** Words by their beginning. */
  private static Select<Record1<Long>> named(Transaction tx, TypedSearch search) {
    return matching(tx, WordMatch.beginnings(search.words()).in(tx.dialect()));
  }

  /** Through the word index that each database has of its own. */
  private static Select<Record1<Long>> matching(Transaction tx, String query) {
    if (tx.dialect() == Dialect.SQLITE) {
      return select(ROW).from(table("client_words")).where(condition("client_words match {0}", val(query)));
    }
    var other = CLIENT.as("named");
    return select(other.ID)
        .from(other)
        .where(condition("to_tsvector('simple', {0}) @@ cast({1} as tsquery)", other.FOLDED_NAME, val(query)));
  }

  private static Condition met(Transaction tx, TypedSearch search) {
    var named =
        and(
            search.words().stream()
                .map(
                    word ->
                        CLIENT.FOLDED_NAME.startsWith(word)
                            .or(CLIENT.FOLDED_NAME.contains(" " + word))
                            .or(CLIENT.FOLDED_NAME.contains("-" + word)))
                .toList());
    return search.contacts().isEmpty()
        ? named
        : named.or(
            exists(
                selectOne()
                    .from(CLIENT_CONTACT)
                    .where(CLIENT_CONTACT.CLIENT_ID.eq(CLIENT.ID), begun(search).or(ended(tx, search)))));
  }
}
