package app.fifteen.remedy;

import static app.fifteen.database.schema.Tables.COMPLAINT_GRANT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.when;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.RemedyId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;

/** Counts what became of the clients to whom remedies were given (R17). */
final class TrackRecordStore {

  private static final Condition GIVEN = COMPLAINT_GRANT.STATE.in("granted", "approved");
  private static final Field<Integer> GRANTED = count(when(GIVEN, COMPLAINT_GRANT.ID));
  private static final Field<Integer> STAYED = cases("stayed");
  private static final Field<Integer> RETURNED = cases("returned");
  private static final Field<Integer> LEFT = cases("left");

  private static Field<Integer> cases(String aftermath) {
    return countDistinct(when(GIVEN.and(COMPLAINT_GRANT.AFTERMATH.eq(aftermath)), COMPLAINT_GRANT.COMPLAINT_ID));
  }

  /** Of each that was ever offered. */
  Map<RemedyId, TrackRecord> of(Transaction tx, Collection<Remedy> remedies) {
    return tx.dsl()
        .select(COMPLAINT_GRANT.REMEDY_ID, count(), GRANTED, STAYED, RETURNED, LEFT)
        .from(COMPLAINT_GRANT)
        .where(COMPLAINT_GRANT.REMEDY_ID.in(remedies.stream().map(remedy -> remedy.id().value()).toList()))
        .groupBy(COMPLAINT_GRANT.REMEDY_ID)
        .fetchMap(
            row -> new RemedyId(row.value1()),
            row -> new TrackRecord(row.value2(), row.value3(), row.value4(), row.value5(), row.value6()));
  }

  List<RankedRemedy> recorded(Transaction tx, List<Remedy> remedies) {
    var records = remedies.isEmpty() ? Map.<RemedyId, TrackRecord>of() : of(tx, remedies);
    return remedies.stream()
        .map(remedy -> new RankedRemedy(remedy, records.getOrDefault(remedy.id(), TrackRecord.NONE)))
        .toList();
  }
}
