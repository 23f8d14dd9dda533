package app.fifteen.remedy;

import static app.fifteen.database.schema.Tables.COMPLAINT_GRANT;
import static app.fifteen.database.schema.Tables.REMEDY;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.RemedyId;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;

/** The catalogue of remedies (R17). */
public final class RemedyStore {

  public Optional<Remedy> byId(Transaction tx, RemedyId id) {
    return tx.dsl().selectFrom(REMEDY).where(REMEDY.ID.eq(id.value())).fetchOptional(RemedyStore::read);
  }

  /** What a department keeps itself, without retired ones. */
  public List<Remedy> of(Transaction tx, String department) {
    return tx.dsl()
        .selectFrom(REMEDY)
        .where(REMEDY.DEPARTMENT.eq(department), REMEDY.RETIRED.isFalse())
        .orderBy(REMEDY.ID)
        .fetch(RemedyStore::read);
  }

  /** What a department keeps itself or has retired. */
  public List<Remedy> withRetired(Transaction tx, String department) {
    return tx.dsl()
        .selectFrom(REMEDY)
        .where(REMEDY.DEPARTMENT.eq(department))
        .orderBy(REMEDY.ID)
        .fetch(RemedyStore::read);
  }

  /** What a department offers: its own, or the whole office's if it keeps none. */
  public List<Remedy> offeredBy(Transaction tx, String department) {
    var own = of(tx, department);
    return own.isEmpty() ? of(tx, "") : own;
  }

  public Remedy add(Transaction tx, String department, Terms terms) {
    var id =
        tx.dsl()
            .insertInto(REMEDY)
            .set(columns(terms))
            .set(REMEDY.DEPARTMENT, department)
            .set(REMEDY.RETIRED, false)
            .set(REMEDY.VERSION, 1)
            .returningResult(REMEDY.ID)
            .fetchOne(REMEDY.ID);
    return new Remedy(new RemedyId(id), department, terms, false, 1);
  }

  /** @return false if somebody else changed it meanwhile */
  public boolean save(Transaction tx, Remedy changed) {
    return tx.dsl()
            .update(REMEDY)
            .set(columns(changed.terms()))
            .set(REMEDY.DEPARTMENT, changed.department())
            .set(REMEDY.RETIRED, changed.retired())
            .set(REMEDY.VERSION, changed.version() + 1)
            .where(REMEDY.ID.eq(changed.id().value()), REMEDY.VERSION.eq(changed.version()))
            .execute()
        > 0;
  }

  /** @return false if somebody changed it meanwhile, or it was offered to a client */
  boolean remove(Transaction tx, Remedy added) {
    return tx.dsl()
            .deleteFrom(REMEDY)
            .where(
                REMEDY.ID.eq(added.id().value()),
                REMEDY.VERSION.eq(added.version()),
                notExists(selectOne().from(COMPLAINT_GRANT).where(COMPLAINT_GRANT.REMEDY_ID.eq(added.id().value()))))
            .execute()
        > 0;
  }

  /** Keeps others from changing the catalogue until this transaction ends. */
  void holdOff(Transaction tx) {
    tx.lock(REMEDY);
  }

  private static Map<Field<?>, Object> columns(Terms terms) {
    var columns = new HashMap<Field<?>, Object>();
    columns.put(REMEDY.NAME, terms.name());
    columns.put(REMEDY.KIND, EnumCode.of(terms.kind()));
    columns.put(REMEDY.EFFECT, EffectColumns.code(terms.effect()));
    columns.put(REMEDY.TASK, EffectColumns.task(terms.effect()).orElse(null));
    columns.put(REMEDY.COST_MINOR, terms.cost().minor());
    columns.put(REMEDY.CURRENCY, terms.cost().currency().getCurrencyCode());
    columns.put(REMEDY.VALID_DAYS, terms.validDays().orElse(null));
    return columns;
  }

  private static Remedy read(Record row) {
    return new Remedy(
        new RemedyId(row.get(REMEDY.ID)),
        row.get(REMEDY.DEPARTMENT),
        new Terms(
            row.get(REMEDY.NAME),
            EnumCode.read(RemedyKind.class, row.get(REMEDY.KIND)),
            EffectColumns.read(row.get(REMEDY.EFFECT), row.get(REMEDY.TASK)),
            new Money(row.get(REMEDY.COST_MINOR), Currency.getInstance(row.get(REMEDY.CURRENCY))),
            Optional.ofNullable(row.get(REMEDY.VALID_DAYS))),
        row.get(REMEDY.RETIRED),
        row.get(REMEDY.VERSION));
  }
}
