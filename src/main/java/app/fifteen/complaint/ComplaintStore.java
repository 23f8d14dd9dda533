package app.fifteen.complaint;

import static app.fifteen.database.schema.Tables.COMPLAINT;
import static app.fifteen.database.schema.Tables.COMPLAINT_ENTRY;
import static app.fifteen.database.schema.Tables.COMPLAINT_STEP;
import static app.fifteen.database.schema.Tables.FOOLISH_RULE;
import static org.jooq.impl.DSL.count;

import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.EntryId;
import app.fifteen.kernel.PolicyId;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.StaffId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;

/** Complaints, the steps done of their current episode, and their story. */
public final class ComplaintStore {

  public Optional<ComplaintCase> byId(Transaction tx, ComplaintId id) {
    return tx.dsl()
        .selectFrom(COMPLAINT)
        .where(COMPLAINT.ID.eq(id.value()))
        .fetchOptional(row -> ComplaintColumns.read(row, steps(tx, row)));
  }

  /** {@link #byId} with everybody else's changes held off until this transaction ends, so that they see this one. */
  Optional<ComplaintCase> byIdToChange(Transaction tx, ComplaintId id) {
    return tx.toChange(tx.dsl().selectFrom(COMPLAINT).where(COMPLAINT.ID.eq(id.value())))
        .fetchOptional(row -> ComplaintColumns.read(row, steps(tx, row)));
  }

  /** The complaints of a client that are not closed, the latest first. */
  public List<ComplaintId> openOf(Transaction tx, ClientId client) {
    return tx.dsl()
        .select(COMPLAINT.ID)
        .from(COMPLAINT)
        .where(COMPLAINT.CLIENT_ID.eq(client.value()), COMPLAINT.CLOSED_AT.isNull())
        .orderBy(COMPLAINT.OPENED_AT.desc(), COMPLAINT.ID.desc())
        .fetch(row -> new ComplaintId(row.value1()));
  }

  /** Words for kinds of trouble in use, the most used first. */
  public List<String> categories(Transaction tx, int limit) {
    return tx.dsl()
        .select(COMPLAINT.CATEGORY)
        .from(COMPLAINT)
        .where(COMPLAINT.CATEGORY.ne(""))
        .groupBy(COMPLAINT.CATEGORY)
        .orderBy(count().desc(), COMPLAINT.CATEGORY)
        .limit(limit)
        .fetch(COMPLAINT.CATEGORY);
  }

  ComplaintCase add(Transaction tx, Opening opening, PolicyId policy) {
    var id =
        tx.dsl()
            .insertInto(COMPLAINT)
            .set(COMPLAINT.CLIENT_ID, opening.client().value())
            .set(COMPLAINT.REQUEST_ID, opening.request().map(RequestId::value).orElse(null))
            .set(COMPLAINT.DEPARTMENT, opening.department())
            .set(COMPLAINT.OPENED_AT, opening.at())
            .set(COMPLAINT.OPENED_BY, opening.by().value())
            .set(COMPLAINT.WANTED, Grievance.UNKNOWN.wanted())
            .set(COMPLAINT.SEVERITY, EnumCode.of(Grievance.UNKNOWN.severity()))
            .set(COMPLAINT.CATEGORY, Grievance.UNKNOWN.category())
            .set(COMPLAINT.EPISODE, 1)
            .set(COMPLAINT.EPISODE_OPENED_AT, opening.at())
            .set(COMPLAINT.POLICY_ID, policy.value())
            .set(COMPLAINT.STEP, EnumCode.of(Step.APOLOGIZE))
            .set(COMPLAINT.VERSION, 1)
            .returningResult(COMPLAINT.ID)
            .fetchOne(COMPLAINT.ID);
    return new ComplaintCase(
        new ComplaintId(id), opening, Grievance.UNKNOWN, Optional.empty(), Episode.Open.first(opening.at(), policy), 1);
  }

  /** Whether nothing else was said or done about it. */
  boolean hasOnlyBeenOpened(Transaction tx, ComplaintId id) {
    boolean told =
        tx.dsl()
            .fetchExists(
                COMPLAINT_ENTRY,
                COMPLAINT_ENTRY.COMPLAINT_ID.eq(id.value()),
                COMPLAINT_ENTRY.KIND.ne(EnumCode.of(ComplaintEntryKind.OPENED)));
    return !told && !tx.dsl().fetchExists(FOOLISH_RULE, FOOLISH_RULE.COMPLAINT_ID.eq(id.value()));
  }

  /** Forgets a case in which nothing was done: one opened by a slip of the hand. */
  void remove(Transaction tx, ComplaintId id) {
    tx.dsl().deleteFrom(COMPLAINT_ENTRY).where(COMPLAINT_ENTRY.COMPLAINT_ID.eq(id.value())).execute();
    tx.dsl().deleteFrom(COMPLAINT).where(COMPLAINT.ID.eq(id.value())).execute();
  }

  /**
   * Stores a changed case, unless somebody else changed it meanwhile.
   *
   * @return it, with the version it is stored with; empty if the stored one is no longer what this change started from
   */
  Optional<ComplaintCase> save(Transaction tx, ComplaintCase changed) {
    int updated =
        tx.dsl()
            .update(COMPLAINT)
            .set(ComplaintColumns.of(changed))
            .set(COMPLAINT.VERSION, changed.version() + 1)
            .where(COMPLAINT.ID.eq(changed.id().value()), COMPLAINT.VERSION.eq(changed.version()))
            .execute();
    if (updated == 0) {
      return Optional.empty();
    }
    changed.progress().steps().forEach(step -> put(tx, changed, step));
    return Optional.of(changed.withVersion(changed.version() + 1));
  }

  private static void put(Transaction tx, ComplaintCase of, DoneStep step) {
    var columns = StepColumns.of(step);
    tx.dsl()
        .insertInto(COMPLAINT_STEP)
        .set(COMPLAINT_STEP.COMPLAINT_ID, of.id().value())
        .set(COMPLAINT_STEP.EPISODE, of.episode().number())
        .set(COMPLAINT_STEP.STEP, EnumCode.of(step.facts().step()))
        .set(columns)
        .onConflict(COMPLAINT_STEP.COMPLAINT_ID, COMPLAINT_STEP.EPISODE, COMPLAINT_STEP.STEP)
        .doUpdate()
        .set(columns)
        .execute();
  }

  public EntryId addEntry(Transaction tx, ComplaintId complaint, ComplaintEntry entry) {
    var id =
        tx.dsl()
            .insertInto(COMPLAINT_ENTRY)
            .set(COMPLAINT_ENTRY.COMPLAINT_ID, complaint.value())
            .set(COMPLAINT_ENTRY.EPISODE, entry.episode())
            .set(COMPLAINT_ENTRY.KIND, EnumCode.of(entry.kind()))
            .set(COMPLAINT_ENTRY.AT, entry.at())
            .set(COMPLAINT_ENTRY.STAFF_ID, entry.by().map(StaffId::value).orElse(null))
            .set(COMPLAINT_ENTRY.HOW, entry.how().map(EnumCode::of).orElse(null))
            .set(COMPLAINT_ENTRY.WORDS, entry.words())
            .set(COMPLAINT_ENTRY.DETAIL, entry.detail().isEmpty() ? null : entry.detail())
            .set(COMPLAINT_ENTRY.COST_MINOR, entry.cost().map(cost -> cost.minor()).orElse(null))
            .set(COMPLAINT_ENTRY.CURRENCY, entry.cost().map(cost -> cost.currency().getCurrencyCode()).orElse(null))
            .set(COMPLAINT_ENTRY.DUE_AT, entry.due().orElse(null))
            .returningResult(COMPLAINT_ENTRY.ID)
            .fetchOne(COMPLAINT_ENTRY.ID);
    return new EntryId(id);
  }

  private static StepProgress steps(Transaction tx, Record row) {
    var done =
        tx.dsl()
            .selectFrom(COMPLAINT_STEP)
            .where(
                COMPLAINT_STEP.COMPLAINT_ID.eq(row.get(COMPLAINT.ID)),
                COMPLAINT_STEP.EPISODE.eq(row.get(COMPLAINT.EPISODE)))
            .fetch(StepColumns::read);
    done.sort(Comparator.comparing(step -> step.facts().step()));
    return new StepProgress(done);
  }
}
