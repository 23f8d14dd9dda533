package app.fifteen.staff;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Lets whoever opens an office that nobody supervises become its supervisor: one that was made from its file, and whose
 * people an import may have named since. Nobody there could make them one.
 */
public final class BecomeSupervisor {

  private final Database database;
  private final StaffStore staff;
  private final Clock clock;

  public BecomeSupervisor(Database database, StaffStore staff, Clock clock) {
    this.database = database;
    this.staff = staff;
    this.clock = clock;
  }

  /**
   * @param typed the name of somebody who works or worked here, in whatever case, or of somebody new
   * @return refused as soon as there is a supervisor
   */
  public Outcome<StaffMember> become(String typed, FirstDay day) {
    var now = clock.instant();
    return database.decide(
        tx -> {
          var others = staff.allToChange(tx);
          if (others.stream().anyMatch(Permission.KEEP_STAFF::of)) {
            return Outcome.refused("staff.supervised_already", staff.supervisorNames(tx));
          }
          return enter(tx, typed, others)
              .then(
                  supervisor -> {
                    answerForUnclaimed(tx, supervisor, now);
                    day.begin(tx);
                    return Outcome.done(supervisor);
                  });
        });
  }

  private Outcome<StaffMember> enter(Transaction tx, String typed, List<StaffMember> known) {
    var name = CleanText.line(typed);
    return known.stream()
        .filter(member -> member.name().equalsIgnoreCase(name))
        .findFirst()
        .map(member -> Outcome.done(promote(tx, member)))
        .orElseGet(
            () -> StaffName.check(name, known).then(free -> Outcome.done(staff.add(tx, free, Role.SUPERVISOR))));
  }

  private StaffMember promote(Transaction tx, StaffMember member) {
    var supervisor = new StaffMember(member.id(), member.name(), Role.SUPERVISOR, true, member.reach());
    staff.update(tx, supervisor);
    return supervisor;
  }

  /** Unless a colleague does already. */
  private void answerForUnclaimed(Transaction tx, StaffMember supervisor, Instant now) {
    if (staff.onDuty(tx, now).filter(StaffMember::active).isEmpty()) {
      staff.putOnDuty(tx, supervisor.id(), now);
    }
  }
}
