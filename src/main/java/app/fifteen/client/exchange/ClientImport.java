package app.fifteen.client.exchange;

import app.fifteen.client.ClientBatchStore;
import app.fifteen.client.ClientReader;
import app.fifteen.client.Clients;
import app.fifteen.database.Database;
import app.fifteen.exchange.importing.DateReader;
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
import java.util.Set;

/** Clients from a file: new ones are added, and what a row tells of one known already is merged into them. */
public final class ClientImport implements ImportKind<ClientHeading, ClientImportRow> {

  private static final List<ClientHeading> DATES =
      List.of(ClientHeading.BIRTHDAY, ClientHeading.NEXT_TRIP_ON, ClientHeading.CREATED_AT);

  private static final Set<ClientHeading> PLANNED = Set.of(ClientHeading.NEXT_TRIP_ON);

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
        .then(slashes -> DateReader.of(plan.timePattern(), locale, slashes, policy.office().zone(), now, PLANNED))
        .then(dates -> Outcome.done(new ClientRowReader(ClientReader.at(policy, now), dates, now, file)));
  }

  @Override
  public ExchangeWordStore words() {
    return new ExchangeWordStore(database, "clients");
  }

  @Override
  public RowStoring<ClientImportRow> storing(ImportPlan<ClientHeading> plan) {
    return plan.dryRun()
        ? new ClientDryRun(database, new PeopleCounting(lookup(), setting(plan, true)))
        : new ClientStoring(database, people(setting(plan, true)));
  }

  /** Whom the rows of files of other things name. */
  NamedClients named(ImportPlan<?> plan) {
    if (plan.dryRun()) {
      var counting = new PeopleCounting(lookup(), setting(plan, false));
      return (tx, rows) -> counting.count(tx, rows, merging -> merging.ids(rows));
    }
    var storing = people(setting(plan, false));
    return (tx, rows) -> storing.store(tx, rows, merging -> merging.ids(rows));
  }

  private PeopleLookup lookup() {
    return new PeopleLookup(clients.known, new ClientBatchStore(), clients.erased);
  }

  private PeopleStoring people(MergeRows.Setting setting) {
    return new PeopleStoring(lookup(), setting, clients.store, clients.fieldWords);
  }

  private MergeRows.Setting setting(ImportPlan<?> plan, boolean renames) {
    return new MergeRows.Setting(
        new CompanyNamesStore(clients.companies, plan.dryRun()), new ManagerNames(staff, plan.dryRun()), renames,
        plan.newWhenDoubtful(), messages, clock.instant());
  }
}
