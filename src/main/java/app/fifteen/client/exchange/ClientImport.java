package app.fifteen.client.exchange;

import app.fifteen.client.ClientBatchStore;
import app.fifteen.client.ClientReader;
import app.fifteen.client.Clients;
import app.fifteen.database.Database;
import app.fifteen.exchange.importing.ExchangeWordStore;
import app.fifteen.exchange.importing.ImportFields;
import app.fifteen.exchange.importing.ImportKind;
import app.fifteen.exchange.importing.ImportPlan;
import app.fifteen.exchange.importing.RowReader;
import app.fifteen.exchange.importing.RowStoring;
import app.fifteen.exchange.importing.SlashDates;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Outcome;
import app.fifteen.office.OfficePolicy;
import app.fifteen.office.OfficeStore;
import app.fifteen.staff.StaffStore;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** Clients from a file: new ones are added, and what a row tells of one known already is merged into them. */
public final class ClientImport implements ImportKind<ClientHeading, ClientImportRow> {

  private static final List<ClientHeading> DATES =
      List.of(ClientHeading.BIRTHDAY, ClientHeading.NEXT_TRIP_ON, ClientHeading.CREATED_AT);

  private final Database database;
  private final OfficeStore offices;
  private final StaffStore staff;
  private final Clients clients;
  private final Messages messages;
  private final Clock clock;

  /** @param messages the language of what is written into notes */
  public ClientImport(
      Database database, OfficeStore offices, StaffStore staff, Clients clients, Messages messages, Clock clock) {
    this.database = database;
    this.offices = offices;
    this.staff = staff;
    this.clients = clients;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public ImportFields<ClientHeading> fields() {
    return ClientHeading.ALL;
  }

  /** @return refused if the office is not set up or the plan's date pattern is none */
  @Override
  public Outcome<RowReader<ClientHeading, ClientImportRow>> reader(ImportPlan<ClientHeading> plan, Locale locale) {
    return database.read(tx -> offices.inForce(tx, database)).then(policy -> reader(plan, policy, locale));
  }

  private Outcome<RowReader<ClientHeading, ClientImportRow>> reader(
      ImportPlan<ClientHeading> plan, OfficePolicy policy, Locale locale) {
    var now = clock.instant();
    var file = String.valueOf(plan.file().getFileName());
    return SlashDates.of(plan, this, DATES, "import.date.ambiguous")
        .then(slashes -> DateCells.of(plan.timePattern(), locale, slashes, policy.office().zone(), now))
        .then(dates -> Outcome.done(new ClientRowReader(ClientReader.at(policy, now), dates, now, file)));
  }

  @Override
  public ExchangeWordStore words() {
    return new ExchangeWordStore(database, "clients");
  }

  @Override
  public RowStoring<ClientImportRow> storing(ImportPlan<ClientHeading> plan) {
    boolean dryRun = plan.dryRun();
    var lookup = new PeopleLookup(clients.known, new ClientBatchStore(), clients.erased);
    var companies = new CompanyNamesStore(clients.companies, dryRun);
    var managers = new ManagerNames(staff, dryRun);
    var merging = new MergeRows.Setting(companies, managers, plan.newWhenDoubtful(), messages, clock.instant());
    return dryRun
        ? new ClientDryRun(database, lookup, merging)
        : new ClientStoring(database, lookup, merging, clients.store, clients.fieldWords);
  }
}
