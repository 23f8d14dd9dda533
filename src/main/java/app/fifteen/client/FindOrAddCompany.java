package app.fifteen.client;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.Outcome;
import java.util.Optional;

/** Finds the company somebody named, however it is capitalized, or enters it: as part of what it was named for. */
public final class FindOrAddCompany {

  private final CompanyStore companies;

  public FindOrAddCompany(CompanyStore companies) {
    this.companies = companies;
  }

  /** The draft with the company that was named; as it is where none was. */
  Outcome<ClientDraft> in(Transaction tx, ClientDraft draft, String rawName) {
    return rawName.isBlank()
        ? Outcome.done(draft)
        : find(tx, rawName).then(company -> Outcome.done(draft.withCompany(Optional.of(company))));
  }

  public Outcome<CompanyId> find(Transaction tx, String rawName) {
    return CompanyReader.name(rawName).then(name -> Outcome.done(companies.findOrAdd(tx, name).id()));
  }
}
