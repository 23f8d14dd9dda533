package app.fifteen.staff;

import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Role;
import app.fifteen.kernel.StaffId;

/** Someone who works at the office. Who left is kept, inactive: their requests still name them. */
public record StaffMember(StaffId id, String name, Role role, boolean active) {

  public Actor actor() {
    return new Actor(id, name, role);
  }

  public boolean isActiveSupervisor() {
    return active && role == Role.SUPERVISOR;
  }

  /** Whether a client company can be entrusted to them (R14); who left, or became a manager, curates no more. */
  public boolean mayCurate() {
    return active && role != Role.MANAGER;
  }
}
