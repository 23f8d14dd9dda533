package app.fifteen.request;

import static app.fifteen.database.schema.Tables.DRAFT;
import static app.fifteen.database.schema.Tables.REQUEST;
import static app.fifteen.database.schema.Tables.REQUEST_ENTRY;
import static app.fifteen.database.schema.Tables.WARNING;

import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.EntryId;
import app.fifteen.kernel.PolicyId;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.StaffId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;

/** Requests, their running deadlines and their story. */
public final class RequestStore {

  private final HistoryStore history = new HistoryStore();

  public Optional<Request> byId(Transaction tx, RequestId id) {
    return tx.dsl()
        .selectFrom(REQUEST)
        .where(REQUEST.ID.eq(id.value()))
        .fetchOptional(row -> request(row, warnings(tx, id)));
  }

  /** {@link #byId} with everybody else's changes held off until this transaction ends, so that they see this one. */
  Optional<Request> byIdToChange(Transaction tx, RequestId id) {
    return tx.toChange(tx.dsl().selectFrom(REQUEST).where(REQUEST.ID.eq(id.value())))
        .fetchOptional(row -> request(row, warnings(tx, id)));
  }

  /** Whose a request is, once that is known. */
  Optional<ClientId> clientOf(Transaction tx, RequestId id) {
    return tx.dsl()
        .select(REQUEST.CLIENT_ID)
        .from(REQUEST)
        .where(REQUEST.ID.eq(id.value()), REQUEST.WHOSE.eq(EnumCode.of(Whose.KNOWN)))
        .fetchOptional(row -> new ClientId(row.value1()));
  }

  /** Whether it was somebody's whose data was erased. */
  boolean isErased(Transaction tx, RequestId id) {
    return tx.dsl().fetchExists(REQUEST, REQUEST.ID.eq(id.value()), REQUEST.WHOSE.eq(EnumCode.of(Whose.ERASED)));
  }

  /** Whether a request with this external id is registered. Asked for each that comes from the site: jOOQ need not build it. */
  boolean isKnown(Transaction tx, String externalId) {
    try {
      var select = tx.prepared("select 1 from request where external_id = ?");
      select.setString(1, externalId);
      try (var row = select.executeQuery()) {
        return row.next();
      }
    } catch (SQLException e) {
      throw new DataAccessException("cannot look a request up", e);
    }
  }

  /** @return empty if another request already has this external id */
  public Optional<RequestId> add(Transaction tx, NewRequest fresh) {
    return new RequestInsert(tx).add(fresh);
  }

  Optional<Instant> registeredAt(Transaction tx, RequestId id) {
    return tx.toChange(tx.dsl().selectFrom(REQUEST).where(REQUEST.ID.eq(id.value())))
        .fetchOptional(REQUEST.REGISTERED_AT);
  }

  /** Whether somebody has done something with it. */
  boolean hasStory(Transaction tx, RequestId id) {
    return tx.dsl().fetchExists(REQUEST_ENTRY, REQUEST_ENTRY.REQUEST_ID.eq(id.value()));
  }

  /** Deletes one that is as it was registered. @return false if something belongs to it, were it only words being typed */
  boolean remove(Transaction tx, RequestId id) {
    return !tx.dsl().fetchExists(DRAFT, DRAFT.REQUEST_ID.eq(id.value()))
        && tx.removes(
            () -> {
              tx.dsl().deleteFrom(WARNING).where(WARNING.REQUEST_ID.eq(id.value())).execute();
              tx.dsl().deleteFrom(REQUEST).where(REQUEST.ID.eq(id.value())).execute();
            });
  }

  /** Has to come before anything is overwritten that only the columns tell (R8). */
  public void tellHistory(Transaction tx, RequestId id) {
    history.tell(tx, id);
  }

  /** Whose a request was until somebody says that it is another one's. */
  void tellOwner(Transaction tx, RequestId id, String name, int episode, Instant at, StaffId by) {
    history.tellOwner(tx, id, name, episode, at, by);
  }

  /**
   * Stores a changed request, unless somebody else changed it meanwhile.
   *
   * @return false if the stored version is no longer the one this change started from
   */
  public boolean save(Transaction tx, Request changed) {
    var stage = changed.stage();
    var updated =
        tx.dsl()
            .update(REQUEST)
            .set(REQUEST.FIRST_CONTACT_AT, changed.firstContact().map(FirstContact::at).orElse(null))
            .set(REQUEST.FIRST_CONTACT_HOW, changed.firstContact().map(contact -> EnumCode.of(contact.how())).orElse(null))
            .set(REQUEST.EPISODE, changed.episode())
            .set(REQUEST.EPISODE_POLICY_ID, changed.policy().value())
            .set(REQUEST.STAGE, StageColumns.name(stage))
            .set(REQUEST.CONTACTED_AT, StageColumns.contactedAt(stage))
            .set(REQUEST.THIRD_PARTY, StageColumns.thirdParty(stage))
            .set(REQUEST.RESOLUTION_DUE_AT, StageColumns.resolutionDue(stage))
            .set(REQUEST.RESOLVED_AT, StageColumns.resolvedAt(stage))
            .set(REQUEST.NEXT_DUE_AT, StageColumns.nextDue(stage))
            .set(REQUEST.CLAIMED_BY, changed.claim().map(claim -> claim.by().value()).orElse(null))
            .set(REQUEST.CLAIMED_AT, changed.claim().map(Claim::at).orElse(null))
            .set(REQUEST.NEXT_RUNG_AT, changed.nextRungAt().orElse(null))
            .set(REQUEST.VERSION, changed.version() + 1)
            .where(REQUEST.ID.eq(changed.id().value()), REQUEST.VERSION.eq(changed.version()))
            .execute();
    if (updated == 0) {
      return false;
    }
    replaceWarnings(tx, changed);
    return true;
  }

  public EntryId addEntry(Transaction tx, RequestId request, Entry entry) {
    return new EntryId(
        tx.dsl()
            .insertInto(REQUEST_ENTRY)
            .set(REQUEST_ENTRY.REQUEST_ID, request.value())
            .set(REQUEST_ENTRY.EPISODE, entry.episode())
            .set(REQUEST_ENTRY.KIND, EnumCode.of(entry.kind()))
            .set(REQUEST_ENTRY.AT, entry.at())
            .set(REQUEST_ENTRY.STAFF_ID, entry.by().value())
            .set(REQUEST_ENTRY.WORDS, entry.words().isEmpty() ? null : entry.words())
            .set(REQUEST_ENTRY.DUE_AT, entry.due().orElse(null))
            .returningResult(REQUEST_ENTRY.ID)
            .fetchOne(REQUEST_ENTRY.ID));
  }

  /** What stands in the story of a request; empty for what was taken back or put right already. */
  Optional<Entry> entry(Transaction tx, RequestId request, EntryId id) {
    return tx.dsl()
        .selectFrom(REQUEST_ENTRY)
        .where(
            REQUEST_ENTRY.ID.eq(id.value()), REQUEST_ENTRY.REQUEST_ID.eq(request.value()), REQUEST_ENTRY.UNDONE_AT.isNull(),
            REQUEST_ENTRY.STAFF_ID.isNotNull())
        .fetchOptional(
            row ->
                new Entry(
                    row.get(REQUEST_ENTRY.EPISODE), EnumCode.read(EntryKind.class, row.get(REQUEST_ENTRY.KIND)),
                    row.get(REQUEST_ENTRY.AT), new StaffId(row.get(REQUEST_ENTRY.STAFF_ID)),
                    Optional.ofNullable(row.get(REQUEST_ENTRY.WORDS)).orElse(""),
                    Optional.ofNullable(row.get(REQUEST_ENTRY.DUE_AT))));
  }

  public void markUndone(Transaction tx, EntryId entry, Instant at, StaffId by) {
    tx.dsl()
        .update(REQUEST_ENTRY)
        .set(REQUEST_ENTRY.UNDONE_AT, at)
        .set(REQUEST_ENTRY.UNDONE_BY, by.value())
        .where(REQUEST_ENTRY.ID.eq(entry.value()))
        .execute();
  }

  private static List<Instant> warnings(Transaction tx, RequestId id) {
    return tx.dsl()
        .select(WARNING.AT)
        .from(WARNING)
        .where(WARNING.REQUEST_ID.eq(id.value()))
        .orderBy(WARNING.AT)
        .fetch(WARNING.AT);
  }

  private static void replaceWarnings(Transaction tx, Request changed) {
    var wanted = changed.stage().running().map(Deadline::warnings).orElse(List.of());
    if (wanted.equals(warnings(tx, changed.id()))) {
      return;
    }
    tx.dsl().deleteFrom(WARNING).where(WARNING.REQUEST_ID.eq(changed.id().value())).execute();
    for (var at : wanted) {
      tx.dsl().insertInto(WARNING).set(WARNING.REQUEST_ID, changed.id().value()).set(WARNING.AT, at).execute();
    }
  }

  private static Request request(Record row, List<Instant> warnings) {
    return new Request(
        new RequestId(row.get(REQUEST.ID)),
        arrival(row),
        row.get(REQUEST.FIRST_CONTACT_DUE_AT),
        row.get(REQUEST.ENFORCED),
        Optional.ofNullable(row.get(REQUEST.FIRST_CONTACT_AT))
            .map(at -> new FirstContact(at, EnumCode.read(ContactHow.class, row.get(REQUEST.FIRST_CONTACT_HOW)))),
        row.get(REQUEST.EPISODE),
        new PolicyId(row.get(REQUEST.EPISODE_POLICY_ID)),
        StageColumns.read(row, warnings),
        Optional.ofNullable(row.get(REQUEST.CLAIMED_BY))
            .map(by -> new Claim(new StaffId(by), row.get(REQUEST.CLAIMED_AT))),
        Optional.ofNullable(row.get(REQUEST.NEXT_RUNG_AT)),
        row.get(REQUEST.VERSION));
  }

  private static Arrival arrival(Record row) {
    return new Arrival(
        Optional.ofNullable(row.get(REQUEST.EXTERNAL_ID)),
        row.get(REQUEST.RECEIVED_AT),
        EnumCode.read(Channel.class, row.get(REQUEST.CHANNEL)),
        row.get(REQUEST.CLIENT),
        Optional.ofNullable(row.get(REQUEST.PHONE)),
        Optional.ofNullable(row.get(REQUEST.EMAIL)),
        Optional.ofNullable(row.get(REQUEST.COMPANY_ID)).map(CompanyId::new),
        row.get(REQUEST.SUBJECT),
        Optional.ofNullable(row.get(REQUEST.TEXT)));
  }
}
