package app.fifteen.client;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Outcome;
import app.fifteen.office.OfficeStore;
import java.util.Optional;

/** Enters a client company; anyone may, since a request can come from one nobody knows yet. */
public final class AddCompany {

  private final Database database;
  private final OfficeStore offices;
  private final CompanyStore companies;

  public AddCompany(Database database, OfficeStore offices, CompanyStore companies) {
    this.database = database;
    this.offices = offices;
    this.companies = companies;
  }

  /** @return the company, still without a curator */
  public Outcome<Company> add(String rawName) {
    return CompanyReader.name(rawName).then(this::addNamed);
  }

  /** @return the company, still without a curator, with all that is told of it */
  public Outcome<Company> add(CompanyDraft draft) {
    return database.decide(
        tx ->
            new CompanyReader(offices.current(tx).orElseThrow().office().phoneRegion())
                .read(draft)
                .outcome()
                .then(facts -> added(tx, facts.name()).then(company -> Outcome.done(told(tx, company, facts)))));
  }

  private Outcome<Company> addNamed(String name) {
    return database.decide(tx -> added(tx, name));
  }

  private Outcome<Company> added(Transaction tx, String name) {
    return companies
        .add(tx, name, Optional.empty())
        .map(Outcome::done)
        .orElseGet(() -> Outcome.<Company>refused("company.name.taken", name).at(ClientField.NAME));
  }

  private Company told(Transaction tx, Company company, CompanyReader.Facts facts) {
    int version = companies.details(tx, company.id()).orElseThrow().version();
    companies.save(tx, new CompanyDetails(company, facts.phones(), facts.emails(), facts.address(), facts.notes(), version));
    return company;
  }
}
