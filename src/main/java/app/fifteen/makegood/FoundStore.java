package app.fifteen.makegood;

import static app.fifteen.database.schema.Tables.MAKE_GOOD;

import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.MakeGoodId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.impl.DSL;

/** Make-goods by when they were found, whenever they were due. */
final class FoundStore {

  private static final List<String> OPEN =
      Stream.of(MakeGoodState.OWED, MakeGoodState.ORDERED, MakeGoodState.DELIVERED).map(EnumCode::of).toList();

  /** Those found from one instant to another, both included, that are still to be done. */
  List<MakeGood> open(Transaction tx, Instant from, Instant to) {
    return tx.toChange(
            tx.dsl()
                .selectFrom(MAKE_GOOD)
                .where(MAKE_GOOD.FOUND_AT.between(from, to), MAKE_GOOD.STATE.in(OPEN))
                .orderBy(MAKE_GOOD.ID))
        .fetch(MakeGoodColumns::read);
  }

  /** When one was found last. */
  Optional<Instant> last(Transaction tx) {
    return tx.dsl().select(DSL.max(MAKE_GOOD.FOUND_AT)).from(MAKE_GOOD).fetchOptional(0, Instant.class);
  }

  /** As if it had never been found. */
  void withdraw(Transaction tx, MakeGoodId id) {
    tx.dsl().deleteFrom(MAKE_GOOD).where(MAKE_GOOD.ID.eq(id.value())).execute();
  }
}
