package app.fifteen.complaint;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.COMPLAINT;

import app.fifteen.client.records.RiskColumns;
import app.fifteen.kernel.CompanyId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jooq.Record4;
import org.jooq.Select;

/** Whoever complains puts a company at risk. Part of the risks' store. */
final class ComplaintRiskColumns {

  private ComplaintRiskColumns() {}

  static List<Select<Record4<String, Long, String, Instant>>> of(Collection<CompanyId> companies) {
    return List.of(
        RiskColumns.reason(
                "client.risk.open_complaint", CLIENT.COMPANY_ID, CLIENT.NAME, COMPLAINT.EPISODE_OPENED_AT)
            .from(COMPLAINT)
            .join(CLIENT)
            .on(CLIENT.ID.eq(COMPLAINT.CLIENT_ID))
            .where(
                CLIENT.COMPANY_ID.in(companies.stream().map(CompanyId::value).toList()),
                COMPLAINT.CLOSED_AT.isNull()));
  }
}
