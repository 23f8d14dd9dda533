package app.fifteen.staff;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Outcome;
import java.util.List;

/**
 * Renames someone, gives them another role, notes that they left or came back; only a supervisor may. The last active
 * supervisor stays one: nobody else could ever make another.
 */
public final class ChangeStaff {

  private final Database database;
  private final StaffStore staff;

  public ChangeStaff(Database database, StaffStore staff) {
    this.database = database;
    this.staff = staff;
  }

  /** @param wanted the member as they are to be from now on */
  public Outcome<StaffMember> change(StaffMember wanted, Actor actor) {
    return database.write(tx -> change(tx, wanted, actor));
  }

  private Outcome<StaffMember> change(Transaction tx, StaffMember wanted, Actor actor) {
    if (!actor.isSupervisor()) {
      return Outcome.refused("staff.supervisor_only", staff.supervisorNames(tx));
    }
    var others = others(staff.allToChange(tx), wanted);
    if (!wanted.isActiveSupervisor() && others.stream().noneMatch(StaffMember::isActiveSupervisor)) {
      return Outcome.refused("staff.last_supervisor");
    }
    return StaffName.check(wanted.name(), others)
        .then(
            name -> {
              var changed = new StaffMember(wanted.id(), name, wanted.role(), wanted.active());
              staff.update(tx, changed);
              return Outcome.done(changed);
            });
  }

  private static List<StaffMember> others(List<StaffMember> all, StaffMember wanted) {
    return all.stream().filter(member -> !member.id().equals(wanted.id())).toList();
  }
}
