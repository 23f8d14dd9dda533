package app.fifteen.request;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.REQUEST;

import app.fifteen.client.records.RiskColumns;
import app.fifteen.kernel.CompanyId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jooq.Record4;
import org.jooq.Select;

/** Whoever was not answered in time puts a company at risk; history does not (R5). Part of the risks' store. */
final class RequestRiskColumns {

  private RequestRiskColumns() {}

  static List<Select<Record4<String, Long, String, Instant>>> of(Collection<CompanyId> companies, Instant now) {
    return AskerColumns.of(companies).stream()
        .<Select<Record4<String, Long, String, Instant>>>map(
            whose ->
                RiskColumns.reason(
                        "client.risk.unmet_deadline", AskerColumns.COMPANY, AskerColumns.PERSON, REQUEST.NEXT_DUE_AT)
                    .from(REQUEST)
                    .leftJoin(CLIENT)
                    .on(AskerColumns.IS_CLIENT)
                    .where(whose, REQUEST.NEXT_DUE_AT.lt(now), REQUEST.ENFORCED.isTrue()))
        .toList();
  }
}
