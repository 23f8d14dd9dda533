package app.fifteen.wording;

import static app.fifteen.database.schema.Tables.LETTERHEAD;

import app.fifteen.database.Transaction;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;

/** The office's letterhead; there is one. */
public final class LetterheadStore {

  private static final long ONLY = 1;

  /** The office's, or the house's. */
  public Letterhead current(Transaction tx) {
    return tx.dsl().selectFrom(LETTERHEAD).fetchOptional(LetterheadStore::read).orElse(Letterhead.OF_THE_HOUSE);
  }

  /** @return false if somebody else changed it meanwhile */
  boolean save(Transaction tx, Letterhead changed) {
    int saved =
        changed.version() == 0
            ? tx.dsl().insertInto(LETTERHEAD).set(columns(changed)).set(LETTERHEAD.ID, ONLY).onConflictDoNothing().execute()
            : tx.dsl().update(LETTERHEAD).set(columns(changed)).where(LETTERHEAD.VERSION.eq(changed.version())).execute();
    return saved > 0;
  }

  private static Map<Field<?>, Object> columns(Letterhead letterhead) {
    var columns = new HashMap<Field<?>, Object>();
    columns.put(LETTERHEAD.ADDRESS, letterhead.address());
    columns.put(LETTERHEAD.SIGNATORY, letterhead.signatory());
    columns.put(LETTERHEAD.SIGNATORY_TITLE, letterhead.signatoryTitle());
    columns.put(LETTERHEAD.LOGO, letterhead.logo().orElse(null));
    columns.put(LETTERHEAD.SIGNATURE, letterhead.signature().orElse(null));
    columns.put(LETTERHEAD.VERSION, letterhead.version() + 1);
    return columns;
  }

  private static Letterhead read(Record row) {
    return new Letterhead(
        row.get(LETTERHEAD.ADDRESS), row.get(LETTERHEAD.SIGNATORY), row.get(LETTERHEAD.SIGNATORY_TITLE),
        Optional.ofNullable(row.get(LETTERHEAD.LOGO)), Optional.ofNullable(row.get(LETTERHEAD.SIGNATURE)),
        row.get(LETTERHEAD.VERSION));
  }
}
