package app.fifteen.client;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.CLIENT_CONTACT;
import static app.fifteen.database.schema.Tables.CLIENT_UNSUBSCRIPTION;

import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.database.schema.tables.ClientContact;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.ContactHow;
import java.util.Set;
import org.jooq.Condition;

/**
 * Ways in which a client is not to be reached. An unsubscription holds across duplicates (R36): whoever unsubscribed an
 * e-mail unsubscribed it wherever it is entered once more, and likewise a phone for calls and chats.
 */
public final class ClosedWaysStore {

  private static final ClientContact THEIRS = CLIENT_CONTACT.as("theirs");

  public Set<ContactHow> closed(Transaction tx, ClientId client) {
    var own =
        tx.dsl()
            .select(CLIENT_UNSUBSCRIPTION.HOW)
            .from(CLIENT_UNSUBSCRIPTION)
            .where(CLIENT_UNSUBSCRIPTION.CLIENT_ID.eq(client.value()));
    var ofDuplicates =
        tx.dsl()
            .select(CLIENT_UNSUBSCRIPTION.HOW)
            .from(CLIENT_CONTACT)
            .join(THEIRS)
            .on(THEIRS.VALUE.eq(CLIENT_CONTACT.VALUE))
            .join(CLIENT)
            .on(CLIENT.ID.eq(THEIRS.CLIENT_ID).and(CLIENT.STATE.eq(ClientColumns.KNOWN)))
            .join(CLIENT_UNSUBSCRIPTION)
            .on(CLIENT_UNSUBSCRIPTION.CLIENT_ID.eq(THEIRS.CLIENT_ID))
            .where(CLIENT_CONTACT.CLIENT_ID.eq(client.value()), goesThere());
    return own.union(ofDuplicates).fetchSet(row -> EnumCode.read(ContactHow.class, row.value1()));
  }

  /** Letters go to e-mails, everything else to phones. */
  private static Condition goesThere() {
    var letter = CLIENT_UNSUBSCRIPTION.HOW.eq(EnumCode.of(ContactHow.LETTER));
    return letter.and(CLIENT_CONTACT.KIND.eq(ClientColumns.EMAIL))
        .or(letter.not().and(CLIENT_CONTACT.KIND.eq(ClientColumns.PHONE)));
  }
}
