package app.fifteen.request;

import static app.fifteen.database.schema.Tables.COMPANY;
import static app.fifteen.database.schema.Tables.REQUEST;
import static app.fifteen.database.schema.Tables.REQUEST_ENTRY;
import static app.fifteen.database.schema.Tables.STAFF;

import app.fifteen.client.records.GivenOut;
import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.RequestId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;

/** Reads what somebody asked and what was said about it, the oldest first: two queries, however many requests there are. */
final class GivenRequestStore implements GivenOut.Reading {

  @Override
  public List<GivenOut> read(Transaction tx, List<ClientId> people) {
    var theirs = REQUEST.CLIENT_ID.in(people.stream().map(ClientId::value).toList());
    var stories = stories(tx, theirs);
    var requests = new LinkedHashMap<Long, GivenRequest>();
    tx.dsl()
        .select(REQUEST.fields())
        .select(STAFF.NAME, COMPANY.NAME)
        .from(REQUEST)
        .leftJoin(STAFF)
        .on(STAFF.ID.eq(REQUEST.CLAIMED_BY))
        .leftJoin(COMPANY)
        .on(COMPANY.ID.eq(REQUEST.COMPANY_ID))
        .where(theirs)
        .orderBy(REQUEST.RECEIVED_AT, REQUEST.ID)
        .forEach(
            row ->
                requests.put(row.get(REQUEST.ID), request(row, stories.getOrDefault(row.get(REQUEST.ID), List.of()))));
    return List.of(new GivenOut.Section(RequestRecords.GIVEN_OUT, "person.pdf.requests", requests));
  }

  private static GivenRequest request(Record row, List<GivenRequest.Told> story) {
    return new GivenRequest(
        new RequestId(row.get(REQUEST.ID)),
        Optional.ofNullable(row.get(REQUEST.EXTERNAL_ID)),
        row.get(REQUEST.RECEIVED_AT),
        row.get(REQUEST.REGISTERED_AT),
        EnumCode.read(Channel.class, row.get(REQUEST.CHANNEL)),
        row.get(REQUEST.CLIENT),
        Optional.ofNullable(row.get(REQUEST.PHONE)),
        Optional.ofNullable(row.get(REQUEST.EMAIL)),
        Optional.ofNullable(row.get(COMPANY.NAME)),
        row.get(REQUEST.SUBJECT),
        Optional.ofNullable(row.get(REQUEST.TEXT)),
        row.get(REQUEST.FIRST_CONTACT_DUE_AT),
        Optional.ofNullable(row.get(REQUEST.FIRST_CONTACT_AT)),
        Optional.ofNullable(row.get(REQUEST.FIRST_CONTACT_HOW)).map(how -> EnumCode.read(ContactHow.class, how)),
        Optional.ofNullable(row.get(STAFF.NAME)),
        Optional.ofNullable(row.get(REQUEST.RESOLVED_AT)),
        story);
  }

  private static Map<Long, List<GivenRequest.Told>> stories(Transaction tx, Condition theirs) {
    var stories = new HashMap<Long, List<GivenRequest.Told>>();
    tx.dsl()
        .select(REQUEST_ENTRY.fields())
        .select(STAFF.NAME)
        .from(REQUEST_ENTRY)
        .join(REQUEST)
        .on(REQUEST.ID.eq(REQUEST_ENTRY.REQUEST_ID))
        .leftJoin(STAFF)
        .on(STAFF.ID.eq(REQUEST_ENTRY.STAFF_ID))
        .where(theirs)
        .orderBy(REQUEST_ENTRY.ID)
        .forEach(
            row ->
                stories
                    .computeIfAbsent(row.get(REQUEST_ENTRY.REQUEST_ID), _ -> new ArrayList<>())
                    .add(
                        new GivenRequest.Told(
                            EnumCode.read(EntryKind.class, row.get(REQUEST_ENTRY.KIND)),
                            row.get(REQUEST_ENTRY.AT),
                            Optional.ofNullable(row.get(STAFF.NAME)),
                            Optional.ofNullable(row.get(REQUEST_ENTRY.WORDS)),
                            row.get(REQUEST_ENTRY.UNDONE_AT) != null)));
    return stories;
  }
}
