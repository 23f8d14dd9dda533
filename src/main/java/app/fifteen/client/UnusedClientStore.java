package app.fifteen.client;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.CLIENT_CONTACT;
import static app.fifteen.database.schema.Tables.DRAFT;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import java.time.Instant;

/** Removes clients whom only a slip of the hand has made. */
public final class UnusedClientStore {

  /** As they were made: whoever corrected or told anything of them since has seen to that. */
  private static final int FIRST_VERSION = 1;

  /**
   * Removes somebody while nobody has touched them and nothing else belongs to them, were it only words being typed.
   *
   * @param madeAt of what made them: anybody from another time was made by something else
   */
  public void remove(Transaction tx, ClientId id, Instant madeAt) {
    boolean untouched =
        tx.dsl()
            .fetchExists(
                CLIENT,
                CLIENT.ID.eq(id.value()),
                CLIENT.CREATED_AT.eq(madeAt),
                CLIENT.VERSION.eq(FIRST_VERSION),
                CLIENT.STATE.eq(ClientColumns.KNOWN));
    if (untouched && !tx.dsl().fetchExists(DRAFT, DRAFT.CLIENT_ID.eq(id.value()))) {
      tx.removes(() -> removeWithContacts(tx, id));
    }
  }

  private static void removeWithContacts(Transaction tx, ClientId id) {
    tx.dsl().deleteFrom(CLIENT_CONTACT).where(CLIENT_CONTACT.CLIENT_ID.eq(id.value())).execute();
    // The search lets go of whoever is no longer known; of a row that is gone it would not hear.
    tx.dsl().update(CLIENT).set(CLIENT.STATE, ClientColumns.ERASED).where(CLIENT.ID.eq(id.value())).execute();
    tx.dsl().deleteFrom(CLIENT).where(CLIENT.ID.eq(id.value())).execute();
  }
}
