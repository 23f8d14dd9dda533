package app.fifteen.client;

import app.fifteen.client.records.ClientRecords;
import app.fifteen.client.records.RiskColumns;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.CompanyId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Record4;
import org.jooq.Select;

/**
 * Which companies are at risk and why (R14). History creates no risk (R5). All that hangs on clients is asked in one
 * statement and by the companies, so that a list of requests costs what is on screen and not what is overdue in all.
 */
public final class CompanyRiskStore {

  private final List<RiskColumns.Reasons> records;

  /** @param records everything that hangs on a client */
  public CompanyRiskStore(List<ClientRecords> records) {
    this.records = records.stream().map(ClientRecords::risks).toList();
  }

  /** Every reason of one company, the oldest first. */
  public List<RiskReason> reasons(Transaction tx, CompanyId company, Instant now) {
    return reasons(tx, Set.of(company), now);
  }

  /** Which of some companies are at risk. */
  public Set<CompanyId> atRisk(Transaction tx, Collection<CompanyId> companies, Instant now) {
    return reasons(tx, companies, now).stream().map(RiskReason::company).collect(Collectors.toUnmodifiableSet());
  }

  private List<RiskReason> reasons(Transaction tx, Collection<CompanyId> companies, Instant now) {
    return companies.isEmpty()
        ? List.of()
        : records.stream()
            .flatMap(each -> each.of(companies, now).stream())
            .reduce(Select::unionAll)
            .map(all -> fetch(tx, all))
            .orElse(List.of());
  }

  private static List<RiskReason> fetch(Transaction tx, Select<Record4<String, Long, String, Instant>> all) {
    return tx.dsl()
        .fetch(all)
        .map(row -> new RiskReason(row.value1(), new CompanyId(row.value2()), row.value3(), row.value4()))
        .stream()
        .sorted(Comparator.comparing(RiskReason::since))
        .toList();
  }
}
