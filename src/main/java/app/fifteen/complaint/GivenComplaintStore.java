package app.fifteen.complaint;

import static app.fifteen.database.schema.Tables.COMPLAINT;
import static app.fifteen.database.schema.Tables.COMPLAINT_DRAFT;
import static app.fifteen.database.schema.Tables.COMPLAINT_ENTRY;
import static app.fifteen.database.schema.Tables.COMPLAINT_GRANT;
import static app.fifteen.database.schema.Tables.COMPLAINT_LETTER;
import static app.fifteen.database.schema.Tables.STAFF;

import app.fifteen.client.records.GivenOut;
import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Money;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;

/**
 * Reads what somebody complained of, what was said, what they got and how it ended, the oldest first: four queries, however
 * many complaints there are.
 */
final class GivenComplaintStore implements GivenOut.Reading {

  @Override
  public List<GivenOut> read(Transaction tx, List<ClientId> people) {
    var theirs = COMPLAINT.CLIENT_ID.in(people.stream().map(ClientId::value).toList());
    var stories = stories(tx, theirs);
    var given = given(tx, theirs);
    var letters = letters(tx, theirs);
    var complaints = new LinkedHashMap<Long, GivenComplaint>();
    tx.dsl()
        .select(COMPLAINT.fields())
        .select(STAFF.NAME, COMPLAINT_DRAFT.DOCUMENT)
        .from(COMPLAINT)
        .leftJoin(STAFF)
        .on(STAFF.ID.eq(COMPLAINT.LEADER_ID))
        .leftJoin(COMPLAINT_DRAFT)
        .on(COMPLAINT_DRAFT.COMPLAINT_ID.eq(COMPLAINT.ID))
        .where(theirs)
        .orderBy(COMPLAINT.OPENED_AT, COMPLAINT.ID)
        .forEach(
            row -> {
              long id = row.get(COMPLAINT.ID);
              complaints.put(
                  id,
                  complaint(
                      row, stories.getOrDefault(id, List.of()), given.getOrDefault(id, List.of()),
                      letters.getOrDefault(id, List.of())));
            });
    return List.of(new GivenOut.Section("complaints", "person.pdf.complaints", complaints));
  }

  private static GivenComplaint complaint(
      Record row, List<GivenComplaint.Word> story, List<GivenComplaint.Given> given, List<GivenComplaint.Letter> letters) {
    return new GivenComplaint(
        new ComplaintId(row.get(COMPLAINT.ID)),
        row.get(COMPLAINT.OPENED_AT),
        row.get(COMPLAINT.WANTED),
        EnumCode.read(Severity.class, row.get(COMPLAINT.SEVERITY)),
        row.get(COMPLAINT.CATEGORY),
        Optional.ofNullable(row.get(STAFF.NAME)),
        Optional.ofNullable(row.get(COMPLAINT.REACTION)).map(code -> EnumCode.read(Reaction.class, code)),
        Optional.ofNullable(row.get(COMPLAINT.CLOSED_AT)),
        Optional.ofNullable(row.get(COMPLAINT.AFTERMATH)).map(code -> EnumCode.read(Aftermath.class, code)),
        story,
        given,
        letters,
        Optional.ofNullable(row.get(COMPLAINT_DRAFT.DOCUMENT)));
  }

  private static Map<Long, List<GivenComplaint.Word>> stories(Transaction tx, Condition theirs) {
    return tx.dsl()
        .select(COMPLAINT_ENTRY.fields())
        .select(STAFF.NAME)
        .from(COMPLAINT_ENTRY)
        .join(COMPLAINT)
        .on(COMPLAINT.ID.eq(COMPLAINT_ENTRY.COMPLAINT_ID))
        .leftJoin(STAFF)
        .on(STAFF.ID.eq(COMPLAINT_ENTRY.STAFF_ID))
        .where(theirs)
        .orderBy(COMPLAINT_ENTRY.AT, COMPLAINT_ENTRY.ID)
        .fetchGroups(
            row -> row.get(COMPLAINT_ENTRY.COMPLAINT_ID),
            row ->
                new GivenComplaint.Word(
                    EnumCode.read(ComplaintEntryKind.class, row.get(COMPLAINT_ENTRY.KIND)),
                    row.get(COMPLAINT_ENTRY.AT),
                    Optional.ofNullable(row.get(STAFF.NAME)),
                    Optional.ofNullable(row.get(COMPLAINT_ENTRY.DETAIL)).orElse(""),
                    row.get(COMPLAINT_ENTRY.WORDS),
                    row.get(COMPLAINT_ENTRY.UNDONE_AT) != null));
  }

  private static Map<Long, List<GivenComplaint.Given>> given(Transaction tx, Condition theirs) {
    return tx.dsl()
        .select(COMPLAINT_GRANT.fields())
        .from(COMPLAINT_GRANT)
        .join(COMPLAINT)
        .on(COMPLAINT.ID.eq(COMPLAINT_GRANT.COMPLAINT_ID))
        .where(theirs)
        .orderBy(COMPLAINT_GRANT.ID)
        .fetchGroups(
            row -> row.get(COMPLAINT_GRANT.COMPLAINT_ID),
            row ->
                new GivenComplaint.Given(
                    row.get(COMPLAINT_GRANT.NAME),
                    new Money(
                        row.get(COMPLAINT_GRANT.COST_MINOR),
                        Currency.getInstance(row.get(COMPLAINT_GRANT.CURRENCY))),
                    EnumCode.read(GrantState.class, row.get(COMPLAINT_GRANT.STATE)),
                    row.get(COMPLAINT_GRANT.OFFERED_AT),
                    row.get(COMPLAINT_GRANT.WORDS),
                    Optional.ofNullable(row.get(COMPLAINT_GRANT.ANSWER_WORDS)).orElse("")));
  }

  private static Map<Long, List<GivenComplaint.Letter>> letters(Transaction tx, Condition theirs) {
    return tx.dsl()
        .select(COMPLAINT_LETTER.COMPLAINT_ID, COMPLAINT_LETTER.AT, COMPLAINT_LETTER.TEXT)
        .from(COMPLAINT_LETTER)
        .join(COMPLAINT)
        .on(COMPLAINT.ID.eq(COMPLAINT_LETTER.COMPLAINT_ID))
        .where(theirs)
        .orderBy(COMPLAINT_LETTER.ID)
        .fetchGroups(
            row -> row.get(COMPLAINT_LETTER.COMPLAINT_ID),
            row -> new GivenComplaint.Letter(row.get(COMPLAINT_LETTER.AT), row.get(COMPLAINT_LETTER.TEXT)));
  }
}
