package app.fifteen.client.exchange;

import static app.fifteen.database.schema.Tables.COMPANY;

import app.fifteen.client.CompanyStore;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.Folding;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.impl.DSL;

/** The companies that files name, whatever the case; those that nobody knows yet are made. Part of the store. */
final class CompanyNamesStore {

  /** Names kept at hand between batches. */
  private static final int ENOUGH = 20_000;

  private final CompanyStore companies;
  private final boolean dryRun;
  private final Map<String, CompanyId> byName = new HashMap<>();
  private long made;

  /** @param dryRun makes no company and numbers those that would be made below zero */
  CompanyNamesStore(CompanyStore companies, boolean dryRun) {
    this.companies = companies;
    this.dryRun = dryRun;
  }

  /** Looks up what some rows name, at once. */
  void load(Transaction tx, Collection<String> names) {
    if (byName.size() > ENOUGH && !dryRun) {
      byName.clear();
    }
    var folded = names.stream().map(Folding::fold).distinct().filter(name -> !byName.containsKey(name)).toList();
    if (!folded.isEmpty()) {
      tx.dsl()
          .select(COMPANY.FOLDED_NAME, DSL.min(COMPANY.ID))
          .from(COMPANY)
          .where(COMPANY.FOLDED_NAME.in(folded))
          .groupBy(COMPANY.FOLDED_NAME)
          .forEach(row -> byName.put(row.value1(), new CompanyId(row.value2())));
    }
  }

  CompanyId of(Transaction tx, String name) {
    var known = byName.get(Folding.fold(name));
    if (known != null) {
      return known;
    }
    var id = dryRun ? new CompanyId(--made) : companies.add(tx, name, Optional.empty()).orElseThrow().id();
    byName.put(Folding.fold(name), id);
    return id;
  }
}
