package app.fifteen.staff;

import app.fifteen.database.Database;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.StaffId;
import java.time.Clock;

/** From now on somebody answers for the requests nobody holds (R10). Anyone may put themselves or a colleague on duty. */
public final class GoOnDuty {

  private final Database database;
  private final StaffStore staff;
  private final Clock clock;

  public GoOnDuty(Database database, StaffStore staff, Clock clock) {
    this.database = database;
    this.staff = staff;
    this.clock = clock;
  }

  public Outcome<StaffMember> goOnDuty(StaffId who) {
    return database.decide(
        tx -> {
          var member = staff.byId(tx, who).orElseThrow();
          if (!member.active()) {
            return Outcome.refused("staff.left", member.name());
          }
          staff.putOnDuty(tx, who, clock.instant());
          return Outcome.done(member);
        });
  }
}
