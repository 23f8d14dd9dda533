package app.fifteen.client.merge;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.CLIENT_CONTACT;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;

import app.fifteen.client.ClientColumns;
import app.fifteen.database.Transaction;
import app.fifteen.database.schema.tables.ClientContact;
import app.fifteen.kernel.ClientId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;

/**
 * Who may be in the books twice: clients with a phone or an e-mail in common, then namesakes. Read a page at a time, in the
 * order of the index, so that a million clients are not compared to show the first few.
 */
public final class DuplicateList {

  private static final app.fifteen.database.schema.tables.Client ONE = CLIENT.as("one");
  private static final app.fifteen.database.schema.tables.Client OTHER = CLIENT.as("another");
  private static final ClientContact MINE = CLIENT_CONTACT.as("mine");
  private static final ClientContact THEIRS = CLIENT_CONTACT.as("theirs");

  // Written out, because an index of some rows only is used for conditions that say the same, and a ? says nothing.
  private static final Condition BOTH_KNOWN =
      ONE.STATE.eq(inline(ClientColumns.KNOWN)).and(OTHER.STATE.eq(inline(ClientColumns.KNOWN)));

  /** The pairs that follow one, or the first ones; each pair once. */
  public List<Duplicate> page(Transaction tx, Optional<Duplicate> after, int limit) {
    var pairs = new ArrayList<Duplicate>();
    if (after.isEmpty() || after.get().reason() == Duplicate.Reason.CONTACT) {
      pairs.addAll(reachedAlike(tx, THEIRS.CLIENT_ID.gt(MINE.CLIENT_ID), after, limit));
    }
    if (pairs.size() < limit) {
      var behind = after.filter(pair -> pair.reason() == Duplicate.Reason.NAME);
      pairs.addAll(namesakes(tx, OTHER.ID.gt(ONE.ID), behind, limit - pairs.size()));
    }
    return List.copyOf(pairs);
  }

  /** Who may be the same as one client, who is the first of each pair. */
  public List<Duplicate> of(Transaction tx, ClientId client, int limit) {
    var pairs = new ArrayList<Duplicate>();
    pairs.addAll(
        reachedAlike(
            tx, MINE.CLIENT_ID.eq(client.value()).and(THEIRS.CLIENT_ID.ne(client.value())), Optional.empty(), limit));
    pairs.addAll(
        namesakes(tx, ONE.ID.eq(client.value()).and(OTHER.ID.ne(client.value())), Optional.empty(), limit - pairs.size()));
    return List.copyOf(pairs);
  }

  /** Two who share several contacts come several times in a row, and are taken once. */
  private static List<Duplicate> reachedAlike(Transaction tx, Condition which, Optional<Duplicate> after, int limit) {
    var pairs = new ArrayList<Duplicate>();
    var lines =
        tx.dsl()
            .select(ONE.ID, ONE.NAME, OTHER.ID, OTHER.NAME, MINE.VALUE)
            .from(MINE)
            .join(THEIRS)
            .on(THEIRS.VALUE.eq(MINE.VALUE))
            .join(ONE)
            .on(ONE.ID.eq(MINE.CLIENT_ID))
            .join(OTHER)
            .on(OTHER.ID.eq(THEIRS.CLIENT_ID))
            .where(
                which,
                BOTH_KNOWN,
                after
                    .map(pair -> row(MINE.CLIENT_ID, THEIRS.CLIENT_ID).gt(pair.one().value(), pair.other().value()))
                    .orElse(noCondition()))
            .orderBy(MINE.CLIENT_ID, THEIRS.CLIENT_ID, MINE.KIND.desc(), MINE.PLACE);
    try (var cursor = lines.fetchLazy()) {
      while (pairs.size() < limit && cursor.hasNext()) {
        var pair = pair(cursor.fetchNext(), Duplicate.Reason.CONTACT);
        if (pairs.isEmpty() || !pairs.getLast().isOf(pair)) {
          pairs.add(pair);
        }
      }
    }
    return pairs;
  }

  /** A first name alone is nobody's; and two birthdays are two people. */
  private static List<Duplicate> namesakes(Transaction tx, Condition which, Optional<Duplicate> after, int limit) {
    var shared =
        selectOne()
            .from(MINE)
            .join(THEIRS)
            .on(THEIRS.VALUE.eq(MINE.VALUE))
            .where(MINE.CLIENT_ID.eq(ONE.ID), THEIRS.CLIENT_ID.eq(OTHER.ID));
    return tx.dsl()
        .select(ONE.ID, ONE.NAME, OTHER.ID, OTHER.NAME, inline("").as(MINE.VALUE))
        .from(ONE)
        .join(OTHER)
        .on(OTHER.FOLDED_NAME.eq(ONE.FOLDED_NAME))
        .where(
            which,
            BOTH_KNOWN,
            ONE.FOLDED_NAME.like(inline("% %")),
            sameOrUnknown(ONE.BIRTH_DAY, OTHER.BIRTH_DAY),
            sameOrUnknown(ONE.BIRTH_YEAR, OTHER.BIRTH_YEAR),
            notExists(shared),
            after
                .map(pair -> row(ONE.ID, OTHER.ID).gt(pair.one().value(), pair.other().value()))
                .orElse(noCondition()))
        .orderBy(ONE.ID, OTHER.ID)
        .limit(limit)
        .fetch(row -> pair(row, Duplicate.Reason.NAME));
  }

  private static Condition sameOrUnknown(Field<Integer> one, Field<Integer> other) {
    return one.isNull().or(other.isNull()).or(one.eq(other));
  }

  private static Duplicate pair(Record row, Duplicate.Reason reason) {
    return new Duplicate(
        new ClientId(row.get(0, Long.class)), row.get(1, String.class), new ClientId(row.get(2, Long.class)),
        row.get(3, String.class), reason, row.get(4, String.class));
  }
}
