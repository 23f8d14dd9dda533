package app.fifteen.request;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.REQUEST;
import static org.jooq.impl.DSL.coalesce;

import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.CompanyId;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;

/**
 * Whoever asked, beside a request or what hangs on one: the client, or what the request says as long as nobody was found.
 * Part of the stores.
 */
public final class AskerColumns {

  /** By which a request's client is joined, if it has one. */
  public static final Condition IS_CLIENT = CLIENT.ID.eq(REQUEST.CLIENT_ID);

  public static final Field<String> PERSON = coalesce(CLIENT.NAME, REQUEST.CLIENT);
  public static final Field<Long> COMPANY = coalesce(CLIENT.COMPANY_ID, REQUEST.COMPANY_ID);

  private AskerColumns() {}

  public static Condition of(ClientId client) {
    return REQUEST.CLIENT_ID.eq(client.value());
  }

  /**
   * Of the persons of companies, and of whoever asked for one and is not attached to anybody yet. Each of the two has an
   * index to go by; together they would have none.
   */
  public static List<Condition> of(Collection<CompanyId> companies) {
    var ids = companies.stream().map(CompanyId::value).toList();
    return List.of(CLIENT.COMPANY_ID.in(ids), REQUEST.CLIENT_ID.isNull().and(REQUEST.COMPANY_ID.in(ids)));
  }
}
