package app.fifteen.client;

import static app.fifteen.database.schema.Tables.COMPANY;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.Folding;
import app.fifteen.kernel.StaffId;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.jooq.RecordMapper;

/** The client companies. */
public final class CompanyStore {

  private static final RecordMapper<Record, Company> READ =
      row ->
          new Company(
              new CompanyId(row.get(COMPANY.ID)),
              row.get(COMPANY.NAME),
              Optional.ofNullable(row.get(COMPANY.CURATOR_ID)).map(StaffId::new));

  public List<Company> all(Transaction tx) {
    return tx.dsl().selectFrom(COMPANY).orderBy(COMPANY.NAME).fetch(READ);
  }

  public Optional<Company> byId(Transaction tx, CompanyId id) {
    return tx.dsl().selectFrom(COMPANY).where(COMPANY.ID.eq(id.value())).fetchOptional(READ);
  }

  public Optional<Company> byName(Transaction tx, String name) {
    return tx.dsl().selectFrom(COMPANY).where(COMPANY.NAME.eq(name)).fetchOptional(READ);
  }

  /** @return empty if a company of this name is there already */
  public Optional<Company> add(Transaction tx, String name, Optional<StaffId> curator) {
    // Looked up first: on SQLite jOOQ could not tell a new row from a conflict.
    tx.lock(COMPANY);
    if (byName(tx, name).isPresent()) {
      return Optional.empty();
    }
    var folded = Folding.fold(name);
    NameWordsInsert.add(tx, folded);
    var id =
        tx.dsl()
            .insertInto(COMPANY)
            .set(COMPANY.NAME, name)
            .set(COMPANY.FOLDED_NAME, folded)
            .set(COMPANY.CURATOR_ID, curator.map(StaffId::value).orElse(null))
            .returningResult(COMPANY.ID)
            .fetchOne(COMPANY.ID);
    return Optional.of(new Company(new CompanyId(id), name, curator));
  }

  public void appointCurator(Transaction tx, CompanyId company, Optional<StaffId> curator) {
    tx.dsl()
        .update(COMPANY)
        .set(COMPANY.CURATOR_ID, curator.map(StaffId::value).orElse(null))
        .where(COMPANY.ID.eq(company.value()))
        .execute();
  }
}
