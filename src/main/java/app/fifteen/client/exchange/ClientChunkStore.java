package app.fifteen.client.exchange;

import app.fifteen.client.ClientFilter;
import app.fifteen.client.ClientList;
import app.fifteen.database.Transaction;
import app.fifteen.exchange.exporting.PackedQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The query of an export: the known clients. Part of the store. */
final class ClientChunkStore {

  /** The cells, in this order. */
  enum Column {
    ID("id"),
    EXTERNAL_ID("external_id"),
    NAME("name"),
    PHONES(contacts("value || case when extension is null then '' else ' ext. ' || extension end", "phone")),
    EMAILS(contacts("value", "email")),
    COMPANY("(select c.name from company c where c.id = client.company_id)"),
    BIRTH_DAY("birth_day"),
    BIRTH_YEAR("birth_year"),
    NEXT_TRIP_ON("next_trip_on"),
    NEXT_TRIP_TO("next_trip_to"),
    LANGUAGE("language"),
    SOURCE("source"),
    REFERRED_BY(
        "(select r.name || ' #' || r.id from client r where r.id = client.referred_by and r.state = 'known')"),
    PERSONAL_MANAGER("personal_manager_id"),
    LETTERS("letters"),
    UNSUBSCRIBED(
        "(select string_agg(u.how, ', ' order by u.how) from client_unsubscription u where u.client_id = client.id)"),
    STANDING("standing"),
    STANDING_REASON("standing_reason"),
    NOTES("notes"),
    CREATED_AT("created_at"),
    ADDRESS("address"),
    POSTAL_CODE("postal_code"),
    CITY("city"),
    COUNTRY("country"),
    FIRST_NAME("given_name"),
    MIDDLE_NAME("patronymic"),
    LAST_NAME("family_name"),
    /** Not written: what a list is ordered by. */
    FOLDED_NAME("folded_name");

    private final String sql;

    Column(String sql) {
      this.sql = sql;
    }

    private static String contacts(String value, String kind) {
      return "(select string_agg(" + value + ", '; ' order by k.place, k.value) from client_contact k"
          + " where k.client_id = client.id and k.kind = '" + kind + "')";
    }
  }

  private ClientChunkStore() {}

  /** @param list what the list shows, by name as it does; empty for all in the order in which they were entered */
  static PackedQuery query(Transaction tx, Optional<ClientFilter> list) {
    var cells = Arrays.stream(Column.values()).map(column -> column.sql).toList();
    var known = "client.state = 'known'";
    int id = Column.ID.ordinal();
    int name = Column.FOLDED_NAME.ordinal();
    return list.map(
            filter ->
                new PackedQuery(
                    cells, new PackedQuery.Order(List.of(name, id), Set.of(name), false), "client",
                    known + " and " + tx.dsl().renderInlined(ClientList.condition(tx, filter))))
        .orElseGet(() -> new PackedQuery(cells, List.of(id), "client", known));
  }
}
