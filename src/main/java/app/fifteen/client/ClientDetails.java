package app.fifteen.client;

import app.fifteen.kernel.ContactHow;
import app.fifteen.staff.StaffMember;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A client as the one on the phone needs them.
 *
 * @param risks why the company is at risk, the oldest reason first
 * @param manager the personal manager, also one who left, and {@code photo} their face
 * @param standingBy who gave the standing, by name
 * @param closed ways not to be used, unsubscribed here or at a duplicate (R36)
 * @param referredBy who recommended the office to them, by name
 */
public record ClientDetails(
    Client client,
    Optional<Company> company,
    List<RiskReason> risks,
    Optional<StaffMember> manager,
    Optional<byte[]> photo,
    Set<ContactHow> closed,
    Optional<String> standingBy,
    Optional<String> referredBy) {

  public ClientDetails {
    risks = List.copyOf(risks);
    closed = Set.copyOf(closed);
  }
}
