package app.fifteen.client;

import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.Phone;
import java.util.Optional;

/**
 * One line of a list of clients.
 *
 * @param companyAtRisk see {@link RiskReason}
 * @param manager the personal manager's name
 * @param phone the one to call first
 */
public record ClientRow(
    ClientId id,
    String name,
    Optional<CompanyId> company,
    Optional<String> companyName,
    boolean companyAtRisk,
    Standing standing,
    Optional<String> manager,
    Optional<Phone> phone) {

  ClientRow withCompanyAtRisk() {
    return new ClientRow(id, name, company, companyName, true, standing, manager, phone);
  }
}
