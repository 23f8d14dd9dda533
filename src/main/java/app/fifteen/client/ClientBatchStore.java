package app.fifteen.client;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.CLIENT_CONTACT;
import static app.fifteen.database.schema.Tables.CLIENT_UNSUBSCRIPTION;

import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.Email;
import app.fifteen.kernel.Phone;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Some hundred clients at once, for files. */
public final class ClientBatchStore {

  /** Who an id means today. @param erased then nothing may be learned of them any more */
  public record Today(ClientId id, boolean erased) {}

  /** By the ids given; a merged client leads to the survivor, and ids nobody has are left out. */
  public Map<ClientId, Today> today(Transaction tx, Collection<ClientId> ids) {
    var found = new HashMap<ClientId, Today>();
    if (!ids.isEmpty()) {
      tx.dsl()
          .select(CLIENT.ID, CLIENT.MERGED_INTO_ID, CLIENT.STATE)
          .from(CLIENT)
          .where(CLIENT.ID.in(values(ids)))
          .forEach(
              row -> {
                long today = row.value2() == null ? row.value1() : row.value2();
                found.put(
                    new ClientId(row.value1()),
                    new Today(new ClientId(today), row.value3().equals(ClientColumns.ERASED)));
              });
    }
    return found;
  }

  /**
   * The known ones among them, in the order of their ids.
   *
   * @param toChange keeps everybody else's changes off until this transaction ends
   */
  public List<Client> byIds(Transaction tx, Collection<ClientId> ids, boolean toChange) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var wanted = values(ids);
    var phones = new HashMap<Long, List<Phone>>();
    var emails = new HashMap<Long, List<Email>>();
    var select =
        tx.dsl()
            .selectFrom(CLIENT)
            .where(CLIENT.ID.in(wanted), CLIENT.STATE.eq(ClientColumns.KNOWN))
            .orderBy(CLIENT.ID);
    var rows = (toChange ? tx.toChange(select) : select).fetch();
    tx.dsl()
        .select(CLIENT_CONTACT.CLIENT_ID, CLIENT_CONTACT.VALUE, CLIENT_CONTACT.KIND, CLIENT_CONTACT.EXTENSION)
        .from(CLIENT_CONTACT)
        .where(CLIENT_CONTACT.CLIENT_ID.in(wanted))
        .orderBy(CLIENT_CONTACT.CLIENT_ID, CLIENT_CONTACT.PLACE, CLIENT_CONTACT.VALUE)
        .forEach(
            row -> {
              if (row.value3().equals(ClientColumns.PHONE)) {
                var phone = new Phone(row.value2(), row.value4() == null ? "" : row.value4());
                phones.computeIfAbsent(row.value1(), _ -> new ArrayList<>()).add(phone);
              } else {
                emails.computeIfAbsent(row.value1(), _ -> new ArrayList<>()).add(new Email(row.value2()));
              }
            });
    var unsubscribed = unsubscribed(tx, wanted);
    return rows.map(
        row ->
            ClientColumns.read(
                row,
                phones.getOrDefault(row.get(CLIENT.ID), List.of()),
                emails.getOrDefault(row.get(CLIENT.ID), List.of()),
                unsubscribed.getOrDefault(row.get(CLIENT.ID), Set.of())));
  }

  private static Map<Long, Set<ContactHow>> unsubscribed(Transaction tx, List<Long> wanted) {
    var found = new HashMap<Long, Set<ContactHow>>();
    tx.dsl()
        .select(CLIENT_UNSUBSCRIPTION.CLIENT_ID, CLIENT_UNSUBSCRIPTION.HOW)
        .from(CLIENT_UNSUBSCRIPTION)
        .where(CLIENT_UNSUBSCRIPTION.CLIENT_ID.in(wanted))
        .forEach(
            row ->
                found
                    .computeIfAbsent(row.value1(), _ -> EnumSet.noneOf(ContactHow.class))
                    .add(EnumCode.read(ContactHow.class, row.value2())));
    return found;
  }

  private static List<Long> values(Collection<ClientId> ids) {
    return ids.stream().map(ClientId::value).sorted().toList();
  }
}
