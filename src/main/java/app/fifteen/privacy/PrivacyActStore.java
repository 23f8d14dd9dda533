package app.fifteen.privacy;

import static app.fifteen.database.schema.Tables.PRIVACY_ACT;
import static app.fifteen.database.schema.Tables.STAFF;

import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was given out and what was erased. */
public final class PrivacyActStore {

  private static final String ERASED = EnumCode.of(PrivacyAct.Kind.ERASED);

  void add(Transaction tx, PrivacyAct.Kind kind, ClientId client, Instant at, StaffId by, String reason) {
    tx.dsl()
        .insertInto(PRIVACY_ACT)
        .set(PRIVACY_ACT.KIND, EnumCode.of(kind))
        .set(PRIVACY_ACT.CLIENT_ID, client.value())
        .set(PRIVACY_ACT.AT, at)
        .set(PRIVACY_ACT.STAFF_ID, by.value())
        .set(PRIVACY_ACT.REASON, reason.isEmpty() ? null : reason)
        .execute();
  }

  /** The newest first. */
  public List<PrivacyAct> newest(Transaction tx, int limit) {
    return tx.dsl()
        .select(
            PRIVACY_ACT.KIND, PRIVACY_ACT.CLIENT_ID, PRIVACY_ACT.AT, STAFF.NAME, PRIVACY_ACT.REASON,
            PRIVACY_ACT.FORGOTTEN_AT)
        .from(PRIVACY_ACT)
        .join(STAFF)
        .on(STAFF.ID.eq(PRIVACY_ACT.STAFF_ID))
        .orderBy(PRIVACY_ACT.AT.desc(), PRIVACY_ACT.ID.desc())
        .limit(limit)
        .fetch(
            row ->
                new PrivacyAct(
                    EnumCode.read(PrivacyAct.Kind.class, row.value1()), new ClientId(row.value2()),
                    row.value3(), row.value4(), Optional.ofNullable(row.value5()).orElse(""),
                    !row.value1().equals(ERASED) || row.value6() != null));
  }

  /** Whether something was erased that the disk may still hold. */
  boolean isToForget(Transaction tx) {
    return tx.dsl().fetchExists(PRIVACY_ACT, PRIVACY_ACT.KIND.eq(ERASED), PRIVACY_ACT.FORGOTTEN_AT.isNull());
  }

  /** All that was erased by then. */
  void markForgotten(Transaction tx, Instant at) {
    tx.dsl()
        .update(PRIVACY_ACT)
        .set(PRIVACY_ACT.FORGOTTEN_AT, at)
        .where(PRIVACY_ACT.KIND.eq(ERASED), PRIVACY_ACT.FORGOTTEN_AT.isNull(), PRIVACY_ACT.AT.le(at))
        .execute();
  }
}
