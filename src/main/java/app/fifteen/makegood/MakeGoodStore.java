package app.fifteen.makegood;

import static app.fifteen.database.schema.Tables.COMPANY;
import static app.fifteen.database.schema.Tables.MAKE_GOOD;
import static app.fifteen.database.schema.Tables.MAKE_GOOD_PROOF;
import static app.fifteen.database.schema.Tables.REQUEST;

import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.MakeGoodId;
import app.fifteen.kernel.StaffId;
import java.util.Optional;

/** Make-goods and what proves their delivery. */
public final class MakeGoodStore {

  public Optional<MakeGood> byId(Transaction tx, MakeGoodId id) {
    return tx.dsl().selectFrom(MAKE_GOOD).where(MAKE_GOOD.ID.eq(id.value())).fetchOptional(MakeGoodColumns::read);
  }

  /**
   * Stores how far a make-good has come, unless somebody else changed it meanwhile.
   *
   * @return the stored make-good; empty if its stored version is no longer the one this change started from
   */
  Optional<MakeGood> save(Transaction tx, MakeGood changed) {
    var progress = changed.progress();
    var order = progress.order();
    var update =
        tx.dsl()
            .update(MAKE_GOOD)
            .set(MAKE_GOOD.STATE, EnumCode.of(progress.state()))
            .set(MAKE_GOOD.ORDERED_AT, order.map(Order::at).orElse(null))
            .set(MAKE_GOOD.ORDERED_WHERE, order.map(Order::where).orElse(null))
            .set(MAKE_GOOD.ORDERED_COST_MINOR, order.map(ordered -> ordered.cost().minor()).orElse(null))
            .set(MAKE_GOOD.DELIVERED_AT, progress.deliveredAt().orElse(null))
            .set(MAKE_GOOD.VERSION, changed.version() + 1);
    switch (progress) {
      case MakeGoodProgress.Confirmed(var _, var at, var by) ->
          update.set(MAKE_GOOD.CONFIRMED_AT, at).set(MAKE_GOOD.CONFIRMED_BY, by.value());
      case MakeGoodProgress.Waived(var _, var at, var by, var reason) ->
          update
              .set(MAKE_GOOD.WAIVED_AT, at)
              .set(MAKE_GOOD.WAIVED_BY, by.value())
              .set(MAKE_GOOD.WAIVED_REASON, reason);
      // One that was taken back is closed no longer.
      case MakeGoodProgress.Open _ ->
          update
              .setNull(MAKE_GOOD.CONFIRMED_AT)
              .setNull(MAKE_GOOD.CONFIRMED_BY)
              .setNull(MAKE_GOOD.WAIVED_AT)
              .setNull(MAKE_GOOD.WAIVED_BY)
              .setNull(MAKE_GOOD.WAIVED_REASON);
    }
    int updated =
        update
            .where(MAKE_GOOD.ID.eq(changed.id().value()), MAKE_GOOD.VERSION.eq(changed.version()))
            .execute();
    return updated == 0 ? Optional.empty() : byId(tx, changed.id());
  }

  void addProof(Transaction tx, MakeGoodId id, Proof proof) {
    tx.dsl()
        .insertInto(MAKE_GOOD_PROOF)
        .set(MAKE_GOOD_PROOF.MAKE_GOOD_ID, id.value())
        .set(MAKE_GOOD_PROOF.NAME, proof.name())
        .set(MAKE_GOOD_PROOF.CONTENT, proof.content())
        .execute();
  }

  void removeProof(Transaction tx, MakeGoodId id) {
    tx.dsl().deleteFrom(MAKE_GOOD_PROOF).where(MAKE_GOOD_PROOF.MAKE_GOOD_ID.eq(id.value())).execute();
  }

  /** The photo or receipt, if one was kept. */
  public Optional<Proof> proof(Transaction tx, MakeGoodId id) {
    return tx.dsl()
        .selectFrom(MAKE_GOOD_PROOF)
        .where(MAKE_GOOD_PROOF.MAKE_GOOD_ID.eq(id.value()))
        .fetchOptional(row -> new Proof(row.get(MAKE_GOOD_PROOF.NAME), row.get(MAKE_GOOD_PROOF.CONTENT)));
  }

  /** The curator of the company the request came from, if it came from one that has a curator (R13). */
  Optional<StaffId> curator(Transaction tx, MakeGood makeGood) {
    return tx.dsl()
        .select(COMPANY.CURATOR_ID)
        .from(REQUEST)
        .join(COMPANY)
        .on(COMPANY.ID.eq(REQUEST.COMPANY_ID))
        .where(REQUEST.ID.eq(makeGood.request().value()))
        .fetchOptional(COMPANY.CURATOR_ID)
        .map(StaffId::new);
  }
}
