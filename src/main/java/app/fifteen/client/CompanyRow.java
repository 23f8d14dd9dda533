package app.fifteen.client;

import app.fifteen.kernel.CompanyId;
import java.util.Optional;

/**
 * One line of the list of client companies.
 *
 * @param curator by name
 * @param persons how many clients belong to it
 * @param atRisk see {@link RiskReason}
 */
public record CompanyRow(CompanyId id, String name, Optional<String> curator, int persons, boolean atRisk) {

  CompanyRow withRisk() {
    return new CompanyRow(id, name, curator, persons, true);
  }
}
