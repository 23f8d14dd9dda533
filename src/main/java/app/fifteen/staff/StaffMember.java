package app.fifteen.staff;

import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Email;
import app.fifteen.kernel.Phone;
import app.fifteen.kernel.Role;
import app.fifteen.kernel.StaffId;
import java.util.Optional;

/** Someone who works at the office. Who left is kept, inactive: their requests still name them. */
public record StaffMember(StaffId id, String name, Role role, boolean active, Reach reach) {

  /** Where a client or a colleague finds them (R37). */
  public record Reach(Optional<Phone> phone, Optional<Email> email, Optional<String> department) {

    public static final Reach NONE = new Reach(Optional.empty(), Optional.empty(), Optional.empty());
  }

  public Actor actor() {
    return new Actor(id, name, role);
  }
}
