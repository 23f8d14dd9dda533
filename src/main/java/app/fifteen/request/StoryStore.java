package app.fifteen.request;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.COMPANY;
import static app.fifteen.database.schema.Tables.REQUEST;
import static app.fifteen.database.schema.Tables.REQUEST_ENTRY;
import static app.fifteen.database.schema.Tables.STAFF;
import static app.fifteen.database.schema.Tables.WARNING;
import static org.jooq.impl.DSL.coalesce;

import app.fifteen.client.ClientStore;
import app.fifteen.client.CompanyRiskStore;
import app.fifteen.client.KnownClientStore;
import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.EntryId;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.StaffId;
import app.fifteen.staff.StaffStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was said about a request, and what is to be warned of. */
public final class StoryStore {

  private final RequestStore requests;
  private final AskingStore asking;

  public StoryStore(
      RequestStore requests, ClientStore clients, KnownClientStore known, StaffStore staff, CompanyRiskStore risks) {
    this.requests = requests;
    this.asking = new AskingStore(clients, known, staff, risks);
  }

  /** @param region ISO country whose phone numbers need no country code */
  public Optional<RequestDetails> of(Transaction tx, RequestId id, String region, Instant now) {
    return requests
        .byId(tx, id)
        .map(
            request -> {
              var names =
                  tx.dsl()
                      .select(STAFF.NAME, COMPANY.NAME, REQUEST.WHOSE, REQUEST.CLIENT_ID)
                      .from(REQUEST)
                      .leftJoin(CLIENT)
                      .on(CLIENT.ID.eq(REQUEST.CLIENT_ID))
                      .leftJoin(STAFF)
                      .on(STAFF.ID.eq(REQUEST.CLAIMED_BY))
                      .leftJoin(COMPANY)
                      .on(COMPANY.ID.eq(coalesce(CLIENT.COMPANY_ID, REQUEST.COMPANY_ID)))
                      .where(REQUEST.ID.eq(id.value()))
                      .fetchSingle();
              return new RequestDetails(
                  request,
                  Optional.ofNullable(names.get(STAFF.NAME)),
                  Optional.ofNullable(names.get(COMPANY.NAME)),
                  asking.of(
                      tx,
                      request,
                      EnumCode.read(Whose.class, names.get(REQUEST.WHOSE)),
                      Optional.ofNullable(names.get(REQUEST.CLIENT_ID)).map(ClientId::new),
                      region,
                      now),
                  story(tx, id));
            });
  }

  /** Everything said so far, oldest first. */
  private static List<StoryRow> story(Transaction tx, RequestId request) {
    return tx.dsl()
        .select(
            REQUEST_ENTRY.ID, REQUEST_ENTRY.STAFF_ID, REQUEST_ENTRY.KIND, REQUEST_ENTRY.AT, STAFF.NAME, REQUEST_ENTRY.WORDS, REQUEST_ENTRY.DUE_AT,
            REQUEST_ENTRY.EPISODE, REQUEST_ENTRY.UNDONE_AT)
        .from(REQUEST_ENTRY)
        .leftJoin(STAFF)
        .on(STAFF.ID.eq(REQUEST_ENTRY.STAFF_ID))
        .where(REQUEST_ENTRY.REQUEST_ID.eq(request.value()))
        .orderBy(REQUEST_ENTRY.ID)
        .fetch(
            row ->
                new StoryRow(
                    new EntryId(row.get(REQUEST_ENTRY.ID)),
                    EnumCode.read(EntryKind.class, row.get(REQUEST_ENTRY.KIND)),
                    row.get(REQUEST_ENTRY.AT),
                    Optional.ofNullable(row.get(REQUEST_ENTRY.STAFF_ID)).map(StaffId::new),
                    Optional.ofNullable(row.get(STAFF.NAME)).orElse(""),
                    Optional.ofNullable(row.get(REQUEST_ENTRY.WORDS)),
                    Optional.ofNullable(row.get(REQUEST_ENTRY.DUE_AT)),
                    row.get(REQUEST_ENTRY.EPISODE),
                    row.get(REQUEST_ENTRY.UNDONE_AT) != null));
  }

  /** The warnings whose moment lies in (after, until], of requests still open and in time, earliest first (R6). */
  public List<WarningRow> warnings(Transaction tx, Instant after, Instant until, int limit) {
    return tx.dsl()
        .select(
            WARNING.REQUEST_ID, WARNING.AT, REQUEST.NEXT_DUE_AT, REQUEST.CLIENT, REQUEST.SUBJECT, REQUEST.CLAIMED_BY)
        .from(WARNING)
        .join(REQUEST)
        .on(REQUEST.ID.eq(WARNING.REQUEST_ID))
        .where(WARNING.AT.gt(after), WARNING.AT.le(until), REQUEST.NEXT_DUE_AT.ge(until))
        .orderBy(WARNING.AT)
        .limit(limit)
        .fetch(
            row ->
                new WarningRow(
                    new RequestId(row.get(WARNING.REQUEST_ID)),
                    row.get(WARNING.AT),
                    row.get(REQUEST.NEXT_DUE_AT),
                    row.get(REQUEST.CLIENT),
                    row.get(REQUEST.SUBJECT),
                    Optional.ofNullable(row.get(REQUEST.CLAIMED_BY)).map(StaffId::new)));
  }
}
