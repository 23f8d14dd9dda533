package app.fifteen.client.records;

import static app.fifteen.database.schema.Tables.CLIENT;

import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.CompanyId;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * One branch of the story's query: a table that tells what happened with clients.
 *
 * @param kinds what it tells of, and by which condition each is told from the others
 * @param from its tables, the client's among them
 * @param id its own number, and {@code at} when it happened: an index that begins with the client and goes on with the
 *     instant makes a page cost what is on it
 * @param reads makes of a line what happened
 */
public record StoryColumns(
    Map<TimelineKind, Condition> kinds,
    Table<?> from,
    Condition condition,
    Field<Long> id,
    Field<Instant> at,
    LineColumns columns,
    Function<Record, Happened> reads) {

  /** A client's lines. */
  public static Condition of(ClientId client) {
    return CLIENT.ID.eq(client.value());
  }

  /** Those of a company's persons. */
  public static Condition of(CompanyId company) {
    return CLIENT.COMPANY_ID.eq(company.value());
  }
}
