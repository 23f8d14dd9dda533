package app.fifteen.client;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.StaffId;
import app.fifteen.staff.Permission;
import app.fifteen.staff.StaffMember;
import app.fifteen.staff.StaffStore;
import java.time.Clock;
import java.util.Optional;

/** Gives a client company its curator, or takes the curator away (R14). The supervisor's decision. */
public final class AppointCurator {

  private final Database database;
  private final CompanyStore companies;
  private final StaffStore staff;
  private final CompanyEntryStore entries = new CompanyEntryStore();
  private final Clock clock;

  public AppointCurator(Database database, CompanyStore companies, StaffStore staff, Clock clock) {
    this.database = database;
    this.companies = companies;
    this.staff = staff;
    this.clock = clock;
  }

  public Outcome<Company> appoint(CompanyId company, Optional<StaffId> curator, Actor actor) {
    return database.decide(
        tx -> Permission.APPOINT_CURATORS.check(tx, actor).then(me -> appoint(tx, company, curator, me)));
  }

  private Outcome<Company> appoint(Transaction tx, CompanyId id, Optional<StaffId> curator, Actor me) {
    if (curator.isPresent()) {
      var member = staff.byId(tx, curator.get()).orElseThrow();
      if (!Permission.CURATE.of(member)) {
        return Outcome.refused("company.curator.may_not", member.name());
      }
    }
    var before = companies.byId(tx, id).flatMap(Company::curator);
    companies.appointCurator(tx, id, curator);
    if (!before.equals(curator)) {
      var name = before.flatMap(one -> staff.byId(tx, one)).map(StaffMember::name);
      entries.curatorChanged(tx, id, name, clock.instant(), me.id());
    }
    return Outcome.done(companies.byId(tx, id).orElseThrow());
  }
}
