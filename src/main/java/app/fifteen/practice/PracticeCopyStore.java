package app.fifteen.practice;

import static app.fifteen.database.schema.Tables.REMEDY;
import static app.fifteen.database.schema.Tables.STAFF;
import static app.fifteen.database.schema.Tables.WORDING;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.office.Office;
import app.fifteen.office.OfficeStore;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Record;
import org.jooq.Table;

/** What one practises with is what one works with: the office, its people under their own ids, remedies, and words. */
final class PracticeCopyStore {

  /** Those that are referred to first. */
  private static final List<Table<?>> TABLES = List.of(STAFF, REMEDY, WORDING);

  private record Copied(Office office, Map<Table<?>, List<Record>> rows) {}

  private final OfficeStore offices;

  PracticeCopyStore(OfficeStore offices) {
    this.offices = offices;
  }

  /** @param sandbox an empty one */
  void copy(Database real, Database sandbox, Instant appliedAt) {
    var copied = real.read(this::read);
    sandbox.run(tx -> write(tx, copied, appliedAt));
  }

  private Copied read(Transaction tx) {
    var rows = new LinkedHashMap<Table<?>, List<Record>>();
    TABLES.forEach(table -> rows.put(table, List.copyOf(tx.dsl().selectFrom(table).fetch())));
    return new Copied(offices.current(tx).orElseThrow().office(), rows);
  }

  private void write(Transaction tx, Copied copied, Instant appliedAt) {
    offices.add(tx, copied.office(), appliedAt, Optional.empty());
    copied.rows().forEach((table, rows) -> rows.forEach(row -> tx.dsl().insertInto(table).set(row.intoMap()).execute()));
  }
}
