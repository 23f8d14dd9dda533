package app.fifteen.staff;

import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Role;
import app.fifteen.kernel.StaffId;

/** Someone who works at the office. Who left is kept, inactive: their requests still name them. */
public record StaffMember(StaffId id, String name, Role role, boolean active) {

  public Actor actor() {
    return new Actor(id, name, role);
  }
}
