package app.fifteen.client;

import app.fifteen.database.Database;
import app.fifteen.kernel.Outcome;
import java.util.Optional;

/** Enters a client company; anyone may, since a request can come from one nobody knows yet. */
public final class AddCompany {

  private final Database database;
  private final CompanyStore companies;

  public AddCompany(Database database, CompanyStore companies) {
    this.database = database;
    this.companies = companies;
  }

  /** @return the company, still without a curator */
  public Outcome<Company> add(String rawName) {
    return CompanyReader.name(rawName).then(this::addNamed);
  }

  private Outcome<Company> addNamed(String name) {
    return database.decide(
        tx ->
            companies
                .add(tx, name, Optional.empty())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused("company.name.taken", name)));
  }
}
