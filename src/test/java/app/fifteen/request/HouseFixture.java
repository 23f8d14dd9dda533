package app.fifteen.request;

import app.fifteen.app.RecordsOfClients;
import app.fifteen.client.ClientStore;
import app.fifteen.client.Company;
import app.fifteen.client.CompanyRiskStore;
import app.fifteen.client.CompanyStore;
import app.fifteen.client.KnownClientStore;
import app.fifteen.database.BothDatabases;
import app.fifteen.database.Database;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.PolicyId;
import app.fifteen.kernel.Role;
import app.fifteen.kernel.TestClock;
import app.fifteen.office.BusinessCalendar;
import app.fifteen.office.Office;
import app.fifteen.office.OfficeFile;
import app.fifteen.office.OfficePolicy;
import app.fifteen.office.OfficeReading;
import app.fifteen.office.OfficeStore;
import app.fifteen.staff.StaffStore;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A house at work on a test's database: Moscow, Monday to Friday from nine to seven, fifteen minutes, the make-good
 * ladder of R10 and R11. It is Monday, 23 November 2026, 10:00 there until the clock is moved.
 */
public final class HouseFixture {

  private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

  public static final String OFFICE =
      """
      name = "Test"
      zone = "Europe/Moscow"
      currency = "RUB"
      language = "en"
      [hours]
      monday = ["09:00-19:00"]
      tuesday = ["09:00-19:00"]
      wednesday = ["09:00-19:00"]
      thursday = ["09:00-19:00"]
      friday = ["09:00-19:00"]
      [holidays]
      country = "none"
      [norms]
      first_contact = "15m"
      own_side_days = 1
      third_party_days = 3
      warn_at = ["33%", "60s"]
      [[make_goods]]
      after = "0s"
      gift = "Asti Martini, Ferrero Rocher"
      cost = "1700.00"
      payer = "manager"
      in_person = false
      [[make_goods]]
      after = "24h"
      gift = "Visit, airport transfer"
      cost = "5000.00"
      payer = "manager"
      in_person = true
      """;

  public final Database database;
  public final TestClock clock;
  public final OfficeStore offices = new OfficeStore();
  public final StaffStore staff = new StaffStore();
  public final CompanyStore companies = new CompanyStore();
  public final ClientStore clients = new ClientStore();
  public final KnownClientStore knownClients = new KnownClientStore();
  public final RequestStore requests = new RequestStore();
  public final CompanyRiskStore risks = new CompanyRiskStore(RecordsOfClients.ALL);
  public final HandleRequest handle;
  public final UndoHandling undo;
  public final RegisterRequest register;
  private int phones;

  private HouseFixture(Database database, TestClock clock) {
    this.database = database;
    this.clock = clock;
    this.handle = new HandleRequest(database, offices, staff, requests, clients, clock);
    this.undo = new UndoHandling(database, requests, clients, clock);
    this.register = new RegisterRequest(database, offices, requests, knownClients, clock);
  }

  public static HouseFixture in(Database database) {
    var house = new HouseFixture(database, new TestClock(moscow("2026-11-23T10:00")));
    house.apply(OFFICE);
    return house;
  }

  /** The same house seen from another desk: a database connection of its own, which the caller closes. */
  public HouseFixture fromAnotherDesk() {
    return new HouseFixture(BothDatabases.again(database), clock);
  }

  public ChooseClient choose() {
    return new ChooseClient(database, offices, requests, knownClients, clock);
  }

  public FindCaller findCaller() {
    return new FindCaller(database, offices, knownClients);
  }

  public AttachRequests attach() {
    return new AttachRequests(database, offices, knownClients);
  }

  public StoryStore stories() {
    return new StoryStore(requests, clients, knownClients, staff, risks);
  }

  /** Nobody has it yet. */
  String nextPhone() {
    return "+7 900 000-%02d-%02d".formatted(phones / 100, phones++ % 100);
  }

  public void apply(String office) {
    database.run(tx -> offices.add(tx, office(office), clock.instant(), Optional.empty()));
  }

  public Actor hire(String name, Role role) {
    return database.write(tx -> staff.add(tx, name, role)).actor();
  }

  public void onDuty(Actor someone, Instant from) {
    database.run(tx -> staff.putOnDuty(tx, someone.id(), from));
  }

  public Company company(String name, Optional<Actor> curator) {
    return database.write(tx -> companies.add(tx, name, curator.map(Actor::id))).orElseThrow();
  }

  public static OfficePolicy policy() {
    var office = office(OFFICE);
    return new OfficePolicy(new PolicyId(1), office, BusinessCalendar.of(office));
  }

  public static Instant moscow(String localTime) {
    return LocalDateTime.parse(localTime).atZone(ZONE).toInstant();
  }

  private static Office office(String toml) {
    return switch (OfficeFile.read(toml)) {
      case OfficeReading.Accepted(var office) -> office;
      case OfficeReading.Faulty faulty -> throw new IllegalArgumentException(faulty.toString());
    };
  }
}
