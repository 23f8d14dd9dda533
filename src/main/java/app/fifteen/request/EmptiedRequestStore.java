package app.fifteen.request;

import static app.fifteen.database.schema.Tables.REQUEST;
import static app.fifteen.database.schema.Tables.REQUEST_ENTRY;
import static app.fifteen.database.schema.Tables.WARNING;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.RequestId;
import java.time.Instant;
import java.util.Collection;
import org.jooq.Condition;
import org.jooq.Field;

/**
 * Empties requests of somebody who was erased: nothing is left of who asked, what, and what was said. Times, deadlines,
 * verdicts, channel, staff, external id and row key stay, for the figures and so that the same file brings nothing back.
 */
public final class EmptiedRequestStore {

  /** All that are attached to some clients, who are one erased person, and are attached to that one from now on. */
  public void ofPerson(Transaction tx, Collection<ClientId> clients, ClientId person, Instant now) {
    tx.dsl()
        .update(REQUEST)
        .set(REQUEST.CLIENT_ID, person.value())
        .where(REQUEST.CLIENT_ID.in(clients.stream().map(ClientId::value).toList()))
        .execute();
    empty(tx, REQUEST.CLIENT_ID.eq(person.value()), val(now, REQUEST.RESOLVED_AT));
  }

  /** Ones that nobody had been found for. */
  public void attach(Transaction tx, Collection<RequestId> requests, ClientId person, Instant now) {
    var ids = requests.stream().map(RequestId::value).toList();
    tx.dsl().update(REQUEST).set(REQUEST.CLIENT_ID, person.value()).where(REQUEST.ID.in(ids)).execute();
    empty(tx, REQUEST.ID.in(ids), val(now, REQUEST.RESOLVED_AT));
  }

  /** Old ones that have just come in from a file. */
  void asRegistered(Transaction tx, Collection<RequestId> requests) {
    empty(tx, REQUEST.ID.in(requests.stream().map(RequestId::value).toList()), REQUEST.REGISTERED_AT);
  }

  /** @param closed when those still open are closed: there is nobody left to answer */
  private static void empty(Transaction tx, Condition which, Field<Instant> closed) {
    tx.dsl().deleteFrom(WARNING).where(WARNING.REQUEST_ID.in(select(REQUEST.ID).from(REQUEST).where(which))).execute();
    tx.dsl()
        .update(REQUEST_ENTRY)
        .setNull(REQUEST_ENTRY.WORDS)
        .where(REQUEST_ENTRY.REQUEST_ID.in(select(REQUEST.ID).from(REQUEST).where(which)), REQUEST_ENTRY.WORDS.isNotNull())
        .execute();
    tx.dsl()
        .update(REQUEST)
        .set(REQUEST.RESOLVED_AT, closed)
        .set(REQUEST.STAGE, StageColumns.RESOLVED)
        .setNull(REQUEST.NEXT_DUE_AT)
        .setNull(REQUEST.NEXT_RUNG_AT)
        .where(which, REQUEST.STAGE.ne(StageColumns.RESOLVED))
        .execute();
    tx.dsl()
        .update(REQUEST)
        .set(REQUEST.WHOSE, EnumCode.of(Whose.ERASED))
        .set(REQUEST.CLIENT, "")
        .setNull(REQUEST.PHONE)
        .setNull(REQUEST.EMAIL)
        .set(REQUEST.SUBJECT, "")
        .setNull(REQUEST.TEXT)
        .set(REQUEST.FOLDED, "")
        .set(REQUEST.VERSION, REQUEST.VERSION.plus(1))
        .where(which)
        .execute();
  }
}
