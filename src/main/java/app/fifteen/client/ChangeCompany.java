package app.fifteen.client;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.Outcome;
import app.fifteen.office.OfficeStore;
import app.fifteen.staff.Permission;
import java.time.Clock;

/** Changes what is known of a client company; anyone may, as with clients. What it said before stays in its story (R8). */
public final class ChangeCompany {

  private final Database database;
  private final OfficeStore offices;
  private final CompanyStore companies;
  private final CompanyEntryStore entries = new CompanyEntryStore();
  private final Clock clock;

  public ChangeCompany(Database database, OfficeStore offices, CompanyStore companies, Clock clock) {
    this.database = database;
    this.offices = offices;
    this.companies = companies;
    this.clock = clock;
  }

  /**
   * @param version the version that the form was filled from
   * @return refused with {@code company.stale} if somebody else changed it meanwhile
   */
  public Outcome<CompanyId> change(CompanyId id, int version, CompanyDraft draft, Actor actor) {
    return database.decide(
        tx ->
            Permission.WORK
                .check(tx, actor)
                .then(
                    me ->
                        new CompanyReader(offices.current(tx).orElseThrow().office().phoneRegion())
                            .read(draft)
                            .outcome()
                            .then(facts -> change(tx, id, version, facts, me))));
  }

  private Outcome<CompanyId> change(
      Transaction tx, CompanyId id, int version, CompanyReader.Facts facts, Actor me) {
    var before = companies.detailsToChange(tx, id);
    if (before.isEmpty() || before.get().version() != version) {
      return Outcome.refused("company.stale");
    }
    if (companies.byName(tx, facts.name()).filter(other -> !other.id().equals(id)).isPresent()) {
      return Outcome.<CompanyId>refused("company.name.taken", facts.name()).at(ClientField.NAME);
    }
    var company = before.get().company();
    var after =
        new CompanyDetails(
            new Company(id, facts.name(), company.curator()), facts.phones(), facts.emails(), facts.address(),
            facts.notes(), version);
    companies.save(tx, after);
    entries.changed(tx, before.get(), after, clock.instant(), me.id());
    return Outcome.done(id);
  }
}
