package app.fifteen.client.exchange;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.StaffId;
import app.fifteen.staff.StaffStore;
import java.util.HashMap;
import java.util.Map;

/** The managers that files name; those that the office does not know yet become members of its staff. */
final class ManagerNames {

  private final StaffStore staff;
  private final boolean dryRun;
  private final Map<String, StaffId> byName = new HashMap<>();
  private long made;

  /** @param dryRun hires nobody and numbers those who would be hired below zero */
  ManagerNames(StaffStore staff, boolean dryRun) {
    this.staff = staff;
    this.dryRun = dryRun;
  }

  StaffId of(Transaction tx, String name) {
    return byName.computeIfAbsent(
        name,
        _ ->
            staff
                .byName(tx, name)
                .map(member -> member.id())
                .orElseGet(() -> dryRun ? new StaffId(--made) : staff.addNamed(tx, name).id()));
  }
}
