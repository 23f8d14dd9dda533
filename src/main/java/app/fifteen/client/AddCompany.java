package app.fifteen.client;

import app.fifteen.database.Database;
import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.Outcome;
import java.util.Optional;

/** Enters a client company; anyone may, since a request can come from one nobody knows yet. */
public final class AddCompany {

  private static final int MAX_NAME = 200;

  private final Database database;
  private final CompanyStore companies;

  public AddCompany(Database database, CompanyStore companies) {
    this.database = database;
    this.companies = companies;
  }

  /** @return the company, still without a curator */
  public Outcome<Company> add(String rawName) {
    var name = CleanText.line(rawName);
    if (name.isEmpty()) {
      return Outcome.refused("company.name.missing");
    }
    if (name.length() > MAX_NAME) {
      return Outcome.refused("company.name.too_long", name.length(), MAX_NAME);
    }
    return database.write(
        tx ->
            companies
                .add(tx, name, Optional.empty())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused("company.name.taken", name)));
  }
}
