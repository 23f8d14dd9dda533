package app.fifteen.request.exchange;

import app.fifteen.client.FindOrAddCompany;
import app.fifteen.database.Database;
import app.fifteen.exchange.importing.ExchangeWordStore;
import app.fifteen.exchange.importing.ImportFields;
import app.fifteen.exchange.importing.ImportKind;
import app.fifteen.exchange.importing.ImportPlan;
import app.fifteen.exchange.importing.RowReader;
import app.fifteen.exchange.importing.RowStoring;
import app.fifteen.exchange.importing.SlashDates;
import app.fifteen.exchange.importing.TimeReader;
import app.fifteen.kernel.Outcome;
import app.fifteen.office.OfficePolicy;
import app.fifteen.office.OfficeStore;
import app.fifteen.request.AttachRequests;
import app.fifteen.staff.StaffStore;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Requests from a file: those known already, by their external id or by what they say, are left as they are. */
public final class RequestImport implements ImportKind<RequestField, ReadRow> {

  private static final List<RequestField> TIMES =
      List.of(RequestField.RECEIVED_AT, RequestField.FIRST_CONTACT_AT, RequestField.RESOLVED_AT);

  private final Database database;
  private final OfficeStore offices;
  private final StaffStore staff;
  private final FindOrAddCompany companies;
  private final AttachRequests attach;
  private final Clock clock;

  public RequestImport(
      Database database,
      OfficeStore offices,
      StaffStore staff,
      FindOrAddCompany companies,
      AttachRequests attach,
      Clock clock) {
    this.database = database;
    this.offices = offices;
    this.staff = staff;
    this.companies = companies;
    this.attach = attach;
    this.clock = clock;
  }

  @Override
  public ImportFields<RequestField> fields() {
    return RequestField.ALL;
  }

  /** @return refused if the office is not set up or the plan's time pattern is none */
  @Override
  public Outcome<RowReader<RequestField, ReadRow>> reader(ImportPlan<RequestField> plan, Locale locale) {
    return database.read(tx -> offices.inForce(tx, database)).then(policy -> reader(plan, policy, locale));
  }

  private Outcome<RowReader<RequestField, ReadRow>> reader(
      ImportPlan<RequestField> plan, OfficePolicy policy, Locale locale) {
    var now = clock.instant();
    var zone = plan.zone().orElse(policy.office().zone());
    return SlashDates.of(plan, this, TIMES, "import.time.ambiguous")
        .then(slashes -> TimeReader.of(plan.timePattern(), locale, slashes, zone, now))
        .then(times -> Outcome.done(new RequestRowReader(times, policy, now)));
  }

  @Override
  public Optional<String> rowKey(ReadRow row) {
    return row.request().rowKey();
  }

  @Override
  public ExchangeWordStore words() {
    return new ExchangeWordStore(database, "requests");
  }

  @Override
  public RowStoring<ReadRow> storing(ImportPlan<RequestField> plan) {
    return plan.dryRun() ? new RequestDryRun(database) : new RequestStoring(database, staff, companies, attach);
  }
}
