package app.fifteen.remedy;

import static app.fifteen.database.schema.Tables.REMEDY;
import static app.fifteen.database.schema.Tables.STAFF;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.when;

import app.fifteen.database.Transaction;
import java.util.List;
import java.util.TreeMap;

/** The departments and how many remedies each keeps (R17). */
public final class CatalogueList {

  /** The whole office first, then every department that has staff or keeps remedies, by name. */
  public List<CatalogueSize> all(Transaction tx) {
    var sizes = new TreeMap<String, Integer>();
    sizes.put("", 0);
    tx.dsl()
        .selectDistinct(STAFF.DEPARTMENT)
        .from(STAFF)
        .where(STAFF.DEPARTMENT.isNotNull(), STAFF.ACTIVE.isTrue())
        .forEach(row -> sizes.put(row.value1(), 0));
    tx.dsl()
        .select(REMEDY.DEPARTMENT, count(when(REMEDY.RETIRED.isFalse(), REMEDY.ID)))
        .from(REMEDY)
        .groupBy(REMEDY.DEPARTMENT)
        .forEach(row -> sizes.put(row.value1(), row.value2()));
    return sizes.entrySet().stream().map(entry -> new CatalogueSize(entry.getKey(), entry.getValue())).toList();
  }
}
