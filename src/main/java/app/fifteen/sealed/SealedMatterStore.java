package app.fifteen.sealed;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.SEALED_MESSAGE;

import app.fifteen.client.records.Unsettled;
import app.fifteen.client.records.Warned;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.CompanyId;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;

/** The messages of a client, or of a company's persons, that no supervisor has answered yet. */
final class SealedMatterStore implements Unsettled.Reading {

  @Override
  public List<Unsettled> of(Transaction tx, ClientId client, int most) {
    return unanswered(tx, CLIENT.ID.eq(client.value()), most);
  }

  @Override
  public List<Unsettled> of(Transaction tx, CompanyId company, int most) {
    return unanswered(tx, CLIENT.COMPANY_ID.eq(company.value()), most);
  }

  private static List<Unsettled> unanswered(Transaction tx, Condition whose, int most) {
    return tx.dsl()
        .select(SealedColumns.OUTSIDE)
        .select(CLIENT.NAME)
        .from(SealedColumns.FROM)
        .join(CLIENT)
        .on(CLIENT.ID.eq(SEALED_MESSAGE.CLIENT_ID))
        .where(whose, SealedColumns.isUnanswered())
        .orderBy(SEALED_MESSAGE.DUE_AT)
        .limit(most)
        .fetch(SealedMatterStore::unsettled);
  }

  private static Unsettled unsettled(Record row) {
    var message = SealedColumns.read(row);
    return new Unsettled(
        new SealedMatter(message.kind()), message.id(), row.get(CLIENT.NAME), "", message.due(),
        new Warned.Since(message.sealedAt()), Optional.empty(), true, true);
  }
}
