package app.fifteen.client;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.COMPLAINT;
import static app.fifteen.database.schema.Tables.MAKE_GOOD;
import static app.fifteen.database.schema.Tables.REQUEST;
import static org.jooq.impl.DSL.coalesce;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.CompanyId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;

/**
 * Which companies are at risk and why (R14). History creates no risk (R5). The makers of reasons are asked by the
 * companies, so that a list of requests costs what is on screen and not what is overdue in all.
 */
public final class CompanyRiskStore {

  private static final Field<String> PERSON = coalesce(CLIENT.NAME, REQUEST.CLIENT);
  private static final Field<Long> COMPANY = coalesce(CLIENT.COMPANY_ID, REQUEST.COMPANY_ID);

  /** Every reason of one company, the oldest first. */
  public List<RiskReason> reasons(Transaction tx, CompanyId company, Instant now) {
    return reasons(tx, Set.of(company), now);
  }

  /** Which of some companies are at risk. */
  public Set<CompanyId> atRisk(Transaction tx, Collection<CompanyId> companies, Instant now) {
    return reasons(tx, companies, now).stream().map(RiskReason::company).collect(Collectors.toUnmodifiableSet());
  }

  private List<RiskReason> reasons(Transaction tx, Collection<CompanyId> companies, Instant now) {
    if (companies.isEmpty()) {
      return List.of();
    }
    var ids = companies.stream().map(CompanyId::value).toList();
    var reasons = new ArrayList<RiskReason>();
    // People first, and whoever is not attached to anybody yet: each of the two has an index to go by.
    for (var whose : List.of(CLIENT.COMPANY_ID.in(ids), REQUEST.CLIENT_ID.isNull().and(REQUEST.COMPANY_ID.in(ids)))) {
      reasons.addAll(unmet(tx, whose, now));
      reasons.addAll(unconfirmed(tx, whose));
    }
    reasons.addAll(complaining(tx, ids));
    reasons.sort(Comparator.comparing(RiskReason::since));
    return List.copyOf(reasons);
  }

  private static List<RiskReason> unmet(Transaction tx, Condition whose, Instant now) {
    return tx.dsl()
        .select(COMPANY, PERSON, REQUEST.NEXT_DUE_AT)
        .from(REQUEST)
        .leftJoin(CLIENT)
        .on(CLIENT.ID.eq(REQUEST.CLIENT_ID))
        .where(whose, REQUEST.NEXT_DUE_AT.lt(now), REQUEST.ENFORCED.isTrue())
        .fetch(row -> reason(RiskReason.Kind.UNMET_DEADLINE, row.value1(), row.value2(), row.value3()));
  }

  private static List<RiskReason> unconfirmed(Transaction tx, Condition whose) {
    return tx.dsl()
        .select(COMPANY, PERSON, MAKE_GOOD.OWED_AT)
        .from(MAKE_GOOD)
        .join(REQUEST)
        .on(REQUEST.ID.eq(MAKE_GOOD.REQUEST_ID))
        .leftJoin(CLIENT)
        .on(CLIENT.ID.eq(REQUEST.CLIENT_ID))
        .where(whose, MAKE_GOOD.STATE.in("owed", "ordered", "delivered"))
        .fetch(row -> reason(RiskReason.Kind.UNCONFIRMED_MAKE_GOOD, row.value1(), row.value2(), row.value3()));
  }

  private static List<RiskReason> complaining(Transaction tx, Collection<Long> companies) {
    return tx.dsl()
        .select(CLIENT.COMPANY_ID, CLIENT.NAME, COMPLAINT.EPISODE_OPENED_AT)
        .from(COMPLAINT)
        .join(CLIENT)
        .on(CLIENT.ID.eq(COMPLAINT.CLIENT_ID))
        .where(CLIENT.COMPANY_ID.in(companies), COMPLAINT.CLOSED_AT.isNull())
        .fetch(row -> reason(RiskReason.Kind.OPEN_COMPLAINT, row.value1(), row.value2(), row.value3()));
  }

  private static RiskReason reason(RiskReason.Kind kind, Long company, String person, Instant since) {
    return new RiskReason(kind, new CompanyId(company), person, since);
  }
}
