package app.fifteen.request;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.REQUEST;
import static app.fifteen.database.schema.Tables.STAFF;

import app.fifteen.client.records.Unsettled;
import app.fifteen.client.records.Warned;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.RequestId;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;

/** The requests of a client, or of a company's persons, that are not resolved yet. */
final class RequestMatterStore implements Unsettled.Reading {

  @Override
  public List<Unsettled> of(Transaction tx, ClientId client, int most) {
    return open(tx, AskerColumns.of(client), most);
  }

  @Override
  public List<Unsettled> of(Transaction tx, CompanyId company, int most) {
    return AskerColumns.of(List.of(company)).stream().flatMap(whose -> open(tx, whose, most).stream()).toList();
  }

  private static List<Unsettled> open(Transaction tx, Condition whose, int most) {
    return tx.dsl()
        .select(
            REQUEST.ID, AskerColumns.PERSON, REQUEST.SUBJECT, REQUEST.STAGE, REQUEST.NEXT_DUE_AT, WarningColumns.FIRST,
            WarningColumns.LAST, STAFF.NAME, REQUEST.ENFORCED)
        .from(REQUEST)
        .leftJoin(CLIENT)
        .on(AskerColumns.IS_CLIENT)
        .leftJoin(STAFF)
        .on(STAFF.ID.eq(REQUEST.CLAIMED_BY))
        .where(whose, REQUEST.NEXT_DUE_AT.isNotNull())
        .orderBy(REQUEST.NEXT_DUE_AT)
        .limit(most)
        .fetch(RequestMatterStore::unsettled);
  }

  private static Unsettled unsettled(Record row) {
    var due = row.get(REQUEST.NEXT_DUE_AT);
    return new Unsettled(
        new RequestMatter(!row.get(REQUEST.STAGE).equals(StageColumns.AWAITING)),
        new RequestId(row.get(REQUEST.ID)),
        row.get(AskerColumns.PERSON),
        row.get(REQUEST.SUBJECT),
        due,
        new Warned.At(WarningColumns.first(row, due), WarningColumns.last(row, due)),
        Optional.ofNullable(row.get(STAFF.NAME)),
        true,
        row.get(REQUEST.ENFORCED));
  }
}
