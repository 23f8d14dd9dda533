package app.fifteen.makegood;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.MAKE_GOOD;
import static app.fifteen.database.schema.Tables.REQUEST;

import app.fifteen.client.records.RiskColumns;
import app.fifteen.kernel.CompanyId;
import app.fifteen.request.AskerColumns;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jooq.Record4;
import org.jooq.Select;

/** Whoever was left waiting and is not made good to puts a company at risk. Part of the risks' store. */
final class MakeGoodRiskColumns {

  private MakeGoodRiskColumns() {}

  static List<Select<Record4<String, Long, String, Instant>>> of(Collection<CompanyId> companies) {
    return AskerColumns.of(companies).stream()
        .<Select<Record4<String, Long, String, Instant>>>map(
            whose ->
                RiskColumns.reason(
                        "client.risk.unconfirmed_make_good", AskerColumns.COMPANY, AskerColumns.PERSON,
                        MAKE_GOOD.OWED_AT)
                    .from(MAKE_GOOD)
                    .join(REQUEST)
                    .on(REQUEST.ID.eq(MAKE_GOOD.REQUEST_ID))
                    .leftJoin(CLIENT)
                    .on(AskerColumns.IS_CLIENT)
                    .where(whose, MAKE_GOOD.STATE.in(MakeGoodColumns.UNCONFIRMED)))
        .toList();
  }
}
