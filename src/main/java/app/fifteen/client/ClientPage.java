package app.fifteen.client;

import app.fifteen.staff.StaffMember;
import java.util.List;
import java.util.Optional;

/**
 * A client as the one on the phone needs them.
 *
 * @param risks why the company is at risk, the oldest reason first
 * @param manager the personal manager, also one who left
 * @param standingBy who gave the standing, by name
 * @param referredBy who recommended the office to them, by name
 */
public record ClientPage(
    Client client,
    Optional<Company> company,
    List<RiskReason> risks,
    Optional<StaffMember> manager,
    Optional<String> standingBy,
    Optional<String> referredBy) {

  public ClientPage {
    risks = List.copyOf(risks);
  }
}
