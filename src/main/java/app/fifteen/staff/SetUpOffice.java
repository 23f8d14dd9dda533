package app.fifteen.staff;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Role;
import app.fifteen.office.BusinessCalendar;
import app.fifteen.office.Office;
import app.fifteen.office.OfficePolicy;
import app.fifteen.office.OfficeStore;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Opens an office for the first time: what it decides, and its first supervisor, who is on duty at once. */
public final class SetUpOffice {

  private static final int MAX_NAME = 200;

  private final Database database;
  private final OfficeStore offices;
  private final StaffStore staff;
  private final Clock clock;

  public SetUpOffice(Database database, OfficeStore offices, StaffStore staff, Clock clock) {
    this.database = database;
    this.offices = offices;
    this.staff = staff;
    this.clock = clock;
  }

  /** The office as it is from now on, and who looks after it. */
  public record Opened(OfficePolicy policy, StaffMember supervisor) {}

  /** {@link #setUp(Office, String, FirstDay)}, with nothing to begin with. */
  public Outcome<Opened> setUp(Office office, String supervisor) {
    return setUp(office, supervisor, FirstDay.NOTHING);
  }

  /** @param supervisor the name of whoever sets the office up */
  public Outcome<Opened> setUp(Office office, String supervisor, FirstDay day) {
    var now = clock.instant();
    return named(office)
        .at(SetUpField.NAME)
        .then(named -> opens(named, now).at(SetUpField.HOURS))
        .then(
            checked ->
                StaffName.check(supervisor, List.of())
                    .at(SetUpField.SUPERVISOR)
                    .then(name -> database.decide(tx -> setUp(tx, checked, name, now, day))));
  }

  private Outcome<Opened> setUp(Transaction tx, Office office, String name, Instant now, FirstDay day) {
    // Holds off whoever does the same at another desk: only one of them finds nobody here.
    var somebody = staff.allToChange(tx);
    var already = offices.current(tx);
    if (already.isPresent()) {
      return Outcome.refused("setup.already", already.get().office().name());
    }
    return StaffName.check(name, somebody)
        .at(SetUpField.SUPERVISOR)
        .then(
            free -> {
              var supervisor = staff.add(tx, free, Role.SUPERVISOR);
              staff.putOnDuty(tx, supervisor.id(), now);
              var policy = offices.add(tx, office, now, Optional.of(supervisor.id()));
              day.begin(tx);
              return Outcome.done(new Opened(policy, supervisor));
            });
  }

  private static Outcome<Office> named(Office office) {
    var name = CleanText.line(office.name());
    if (name.isEmpty()) {
      return Outcome.refused("setup.name.missing");
    }
    return name.length() > MAX_NAME
        ? Outcome.refused("setup.name.too_long", name.length(), MAX_NAME)
        : Outcome.done(office.named(name));
  }

  private static Outcome<Office> opens(Office office, Instant now) {
    try {
      BusinessCalendar.of(office).nextOpen(now);
      return Outcome.done(office);
    } catch (Failure closed) {
      return Outcome.refused(closed.rejection());
    }
  }
}
