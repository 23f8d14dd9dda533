package app.fifteen.staff;

import app.fifteen.database.Database;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Role;
import java.time.Clock;

/**
 * Enters the first person of an office that was made from its file and has nobody yet: they are its supervisor, because
 * nobody could make them one, and on duty.
 */
public final class BeFirst {

  private final Database database;
  private final StaffStore staff;
  private final Clock clock;

  public BeFirst(Database database, StaffStore staff, Clock clock) {
    this.database = database;
    this.staff = staff;
    this.clock = clock;
  }

  public Outcome<StaffMember> enter(String typed, FirstDay day) {
    var now = clock.instant();
    return database.decide(
        tx -> {
          var others = staff.allToChange(tx);
          if (others.stream().anyMatch(StaffMember::active)) {
            return Outcome.refused("setup.not_first", staff.supervisorNames(tx));
          }
          return StaffName.check(typed, others)
              .then(
                  name -> {
                    var first = staff.add(tx, name, Role.SUPERVISOR);
                    staff.putOnDuty(tx, first.id(), now);
                    day.begin(tx);
                    return Outcome.done(first);
                  });
        });
  }
}
