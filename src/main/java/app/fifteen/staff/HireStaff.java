package app.fifteen.staff;

import app.fifteen.database.Database;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Role;

/** Enters someone new; only a supervisor may. */
public final class HireStaff {

  private final Database database;
  private final StaffStore staff;

  public HireStaff(Database database, StaffStore staff) {
    this.database = database;
    this.staff = staff;
  }

  public Outcome<StaffMember> hire(String name, Role role, Actor actor) {
    return database.write(
        tx ->
            actor.isSupervisor()
                ? StaffName.check(name, staff.allToChange(tx)).then(clean -> Outcome.done(staff.add(tx, clean, role)))
                : Outcome.refused("staff.supervisor_only", staff.supervisorNames(tx)));
  }
}
