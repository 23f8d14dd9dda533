package app.fifteen.office;

import static app.fifteen.database.schema.Tables.OFFICE_POLICY;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.PolicyId;
import app.fifteen.kernel.StaffId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.exception.DataAccessException;

/** The versions of the office's file; none is ever changed or deleted, because old deadlines came from them (R3). */
public final class OfficeStore {

  /** Asked for each request that is registered, so jOOQ need not build it each time. */
  private static final String CURRENT = "select id from office_policy order by id desc limit 1";

  /** A stored version never changes, so each is read and parsed once. */
  private final Map<PolicyId, OfficePolicy> known = new ConcurrentHashMap<>();

  /** The version in force; empty while the office is not set up. */
  public Optional<OfficePolicy> current(Transaction tx) {
    try (var row = tx.prepared(CURRENT).executeQuery()) {
      return row.next() ? Optional.of(byId(tx, new PolicyId(row.getLong(1)))) : Optional.empty();
    } catch (SQLException e) {
      throw new DataAccessException("cannot read the office", e);
    }
  }

  /**
   * {@link #current}, refused while the office is not set up.
   *
   * @param database which is named to whoever has to set it up
   */
  public Outcome<OfficePolicy> inForce(Transaction tx, Database database) {
    return current(tx)
        .map(Outcome::done)
        .orElseGet(() -> Outcome.refused("office.not_set_up", database.location().toString()));
  }

  /** {@link #current}, with everybody else's versions held off until this transaction ends. */
  public Optional<OfficePolicy> currentToChange(Transaction tx) {
    tx.lock(OFFICE_POLICY);
    return current(tx);
  }

  /** @throws Failure if the stored text is of a newer program and cannot be read */
  public OfficePolicy byId(Transaction tx, PolicyId id) {
    var policy = known.get(id);
    if (policy == null) {
      var document =
          tx.dsl()
              .select(OFFICE_POLICY.DOCUMENT)
              .from(OFFICE_POLICY)
              .where(OFFICE_POLICY.ID.eq(id.value()))
              .fetchSingle(OFFICE_POLICY.DOCUMENT);
      policy = remember(id, parse(document));
    }
    return policy;
  }

  public OfficePolicy add(Transaction tx, Office office, Instant appliedAt, Optional<StaffId> appliedBy) {
    // Not remembered before it is committed: a rolled-back id may be given to another version.
    var id =
        tx.dsl()
            .insertInto(OFFICE_POLICY)
            .set(OFFICE_POLICY.DOCUMENT, OfficeFile.write(office))
            .set(OFFICE_POLICY.APPLIED_AT, appliedAt)
            .set(OFFICE_POLICY.APPLIED_BY, appliedBy.map(StaffId::value).orElse(null))
            .returningResult(OFFICE_POLICY.ID)
            .fetchSingle()
            .value1();
    return new OfficePolicy(new PolicyId(id), office, BusinessCalendar.of(office));
  }

  private OfficePolicy remember(PolicyId id, Office office) {
    var policy = new OfficePolicy(id, office, BusinessCalendar.of(office));
    var earlier = known.putIfAbsent(id, policy);
    return earlier == null ? policy : earlier;
  }

  private static Office parse(String document) {
    return switch (OfficeFile.read(document)) {
      case OfficeReading.Accepted(var office) -> office;
      case OfficeReading.Faulty(var problems) ->
          throw Failure.of(null, "office.stored_unreadable", problems.getFirst().what());
    };
  }
}
