package app.fifteen.client.own;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.CLIENT_CONTACT;
import static app.fifteen.database.schema.Tables.CLIENT_ENTRY;
import static app.fifteen.database.schema.Tables.CLIENT_MERGE;
import static app.fifteen.database.schema.Tables.CLIENT_UNSUBSCRIPTION;

import app.fifteen.client.AddressColumns;
import app.fifteen.client.ClientColumns;
import app.fifteen.client.ClientEntryKind;
import app.fifteen.client.ClientField;
import app.fifteen.client.LettersConsent;
import app.fifteen.client.Standing;
import app.fifteen.client.records.ErasedRecords;
import app.fifteen.client.records.Erasing;
import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.PostalAddress;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;

/** Takes out of the clients' own tables what says who somebody was. */
public final class OwnErasureStore implements ErasedRecords {

  private static final List<String> MENTIONS =
      Stream.of(ClientEntryKind.MAY_BE, ClientEntryKind.MERGED, ClientEntryKind.UNMERGED).map(EnumCode::of).toList();

  private final NameWordsStore words = new NameWordsStore();

  /** The client and whoever was merged into them; nobody if there is no such client, or they were erased. */
  public List<Erasing.Name> names(Transaction tx, ClientId client) {
    return tx.toChange(
            tx.dsl()
                .selectFrom(CLIENT)
                .where(
                    CLIENT.ID.eq(client.value()).and(CLIENT.STATE.eq(ClientColumns.KNOWN))
                        .or(CLIENT.MERGED_INTO_ID.eq(client.value())))
                .orderBy(CLIENT.MERGED_INTO_ID.isNotNull(), CLIENT.ID))
        .fetch(
            row ->
                new Erasing.Name(
                    new ClientId(row.get(CLIENT.ID)), row.get(CLIENT.NAME), row.get(CLIENT.FOLDED_NAME),
                    Optional.ofNullable(row.get(CLIENT.EXTERNAL_ID))));
  }

  public Set<String> contacts(Transaction tx, Collection<ClientId> people) {
    return tx.dsl()
        .select(CLIENT_CONTACT.VALUE)
        .from(CLIENT_CONTACT)
        .where(CLIENT_CONTACT.CLIENT_ID.in(values(people)))
        .fetchSet(CLIENT_CONTACT.VALUE);
  }

  /**
   * The words of the names go last, when nobody bears them any more. Other people's stories, too, may name them: who
   * recommended whom, who was taken for whom.
   */
  @Override
  public void erase(Transaction tx, Erasing erasing) {
    eraseClients(tx, erasing.people());
    eraseMentions(tx, erasing.spelled());
    words.forgetUnused(tx, erasing.names().stream().map(Erasing.Name::foldedName).toList());
  }

  private static void eraseClients(Transaction tx, Collection<ClientId> people) {
    var ids = values(people);
    tx.dsl().deleteFrom(CLIENT_CONTACT).where(CLIENT_CONTACT.CLIENT_ID.in(ids)).execute();
    tx.dsl().deleteFrom(CLIENT_UNSUBSCRIPTION).where(CLIENT_UNSUBSCRIPTION.CLIENT_ID.in(ids)).execute();
    emptyEntries(tx, CLIENT_ENTRY.CLIENT_ID.in(ids));
    tx.dsl()
        .update(CLIENT_MERGE)
        .setNull(CLIENT_MERGE.BEFORE_MERGE)
        .setNull(CLIENT_MERGE.AFTER_MERGE)
        .where(CLIENT_MERGE.SURVIVOR_ID.in(ids).or(CLIENT_MERGE.OTHER_ID.in(ids)))
        .execute();
    tx.dsl()
        .update(CLIENT)
        .set(CLIENT.STATE, ClientColumns.ERASED)
        .setNull(CLIENT.MERGED_INTO_ID)
        .setNull(CLIENT.EXTERNAL_ID)
        .set(CLIENT.NAME, "")
        .set(CLIENT.FOLDED_NAME, "")
        .setNull(CLIENT.GIVEN_NAME)
        .setNull(CLIENT.PATRONYMIC)
        .setNull(CLIENT.FAMILY_NAME)
        .setNull(CLIENT.COMPANY_ID)
        .set(AddressColumns.OF_CLIENT.values(PostalAddress.NONE))
        .setNull(CLIENT.BIRTH_DAY)
        .setNull(CLIENT.BIRTH_YEAR)
        .setNull(CLIENT.NEXT_TRIP_ON)
        .setNull(CLIENT.NEXT_TRIP_TO)
        .setNull(CLIENT.LANGUAGE)
        .setNull(CLIENT.SOURCE)
        .setNull(CLIENT.PERSONAL_MANAGER_ID)
        .set(CLIENT.LETTERS, EnumCode.of(LettersConsent.UNASKED))
        .setNull(CLIENT.NOTES)
        .set(CLIENT.STANDING, EnumCode.of(Standing.ORDINARY))
        .setNull(CLIENT.STANDING_REASON)
        .setNull(CLIENT.STANDING_BY)
        .setNull(CLIENT.STANDING_AT)
        .set(CLIENT.VERSION, CLIENT.VERSION.plus(1))
        .where(CLIENT.ID.in(ids))
        .execute();
  }

  private static void eraseMentions(Transaction tx, Collection<String> names) {
    emptyEntries(
        tx,
        CLIENT_ENTRY.WORDS.in(names),
        CLIENT_ENTRY.KIND.in(MENTIONS)
            .or(
                CLIENT_ENTRY.KIND.eq(EnumCode.of(ClientEntryKind.CHANGED))
                    .and(CLIENT_ENTRY.DETAIL.eq(ClientField.REFERRED_BY.code()))));
  }

  private static void emptyEntries(Transaction tx, Condition... which) {
    tx.dsl()
        .update(CLIENT_ENTRY)
        .setNull(CLIENT_ENTRY.WORDS)
        .where(which)
        .and(CLIENT_ENTRY.WORDS.isNotNull())
        .execute();
  }

  private static List<Long> values(Collection<ClientId> people) {
    return people.stream().map(ClientId::value).toList();
  }
}
