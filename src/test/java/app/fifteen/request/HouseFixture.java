package app.fifteen.request;

import app.fifteen.card.Cards;
import app.fifteen.client.ClientStore;
import app.fifteen.client.Clients;
import app.fifteen.client.Company;
import app.fifteen.client.CompanyRiskStore;
import app.fifteen.client.CompanyStore;
import app.fifteen.client.KnownClientStore;
import app.fifteen.card.exchange.CardFiles;
import app.fifteen.client.exchange.ClientFiles;
import app.fifteen.client.merge.Merges;
import app.fifteen.complaint.Complaints;
import app.fifteen.database.BothDatabases;
import app.fifteen.database.Database;
import app.fifteen.draft.Drafts;
import app.fifteen.foolish.FoolishRules;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.PolicyId;
import app.fifteen.kernel.Role;
import app.fifteen.kernel.TestClock;
import app.fifteen.makegood.MakeGoods;
import app.fifteen.office.BusinessCalendar;
import app.fifteen.office.Office;
import app.fifteen.office.OfficeFile;
import app.fifteen.office.OfficePolicy;
import app.fifteen.office.OfficeReading;
import app.fifteen.office.OfficeStore;
import app.fifteen.office.Offices;
import app.fifteen.practice.Practice;
import app.fifteen.privacy.Privacy;
import app.fifteen.purchase.Purchases;
import app.fifteen.remedy.Remedies;
import app.fifteen.request.exchange.RequestFiles;
import app.fifteen.sealed.SealedMessages;
import app.fifteen.staff.Staff;
import app.fifteen.staff.StaffStore;
import app.fifteen.timeline.RecordsOfClients;
import app.fifteen.timeline.Timelines;
import app.fifteen.wording.Letters;
import java.time.Clock;
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
  public final OfficeStore offices;
  public final StaffStore staff;
  public final CompanyStore companies;
  public final ClientStore clients;
  public final KnownClientStore knownClients;
  public final RequestStore requests;
  public final CompanyRiskStore risks;
  public final HandleRequest handle;
  public final UndoHandling undo;
  public final RegisterRequest register;
  private final Offices officeFeature;
  private final Staff staffFeature;
  private final Clients clientFeature;
  private final Requests requestFeature;
  private int phones;

  private HouseFixture(Database database, TestClock clock) {
    this.database = database;
    this.clock = clock;
    officeFeature = new Offices();
    staffFeature = new Staff(database, clock, officeFeature);
    clientFeature = new Clients(database, clock, officeFeature, staffFeature, RecordsOfClients.ALL);
    requestFeature = new Requests(database, clock, officeFeature, staffFeature, clientFeature);
    offices = officeFeature.store;
    staff = staffFeature.store;
    companies = clientFeature.companies;
    clients = clientFeature.store;
    risks = clientFeature.risks;
    knownClients = clientFeature.known;
    requests = requestFeature.store;
    handle = requestFeature.handleRequest;
    undo = requestFeature.undoHandling;
    register = requestFeature.registerRequest;
  }

  public Offices offices() {
    return officeFeature;
  }

  public Staff staff() {
    return staffFeature;
  }

  public Clients clients() {
    return clientFeature;
  }

  public Requests requests() {
    return requestFeature;
  }

  public Merges merges() {
    return new Merges(database, clock, clientFeature, RecordsOfClients.ALL);
  }

  public MakeGoods makeGoods() {
    return new MakeGoods(database, clock, officeFeature, staffFeature, requestFeature);
  }

  public Remedies remedies() {
    return new Remedies(database, officeFeature);
  }

  public Complaints complaints() {
    return complaints(clock);
  }

  /** By a clock of its own. */
  public Complaints complaints(Clock other) {
    return new Complaints(
        database, other, officeFeature, staffFeature, clientFeature, remedies(), cards(other).bookBonus);
  }

  public Cards cards() {
    return cards(clock);
  }

  private Cards cards(Clock other) {
    var purchases = new Purchases(database, other, officeFeature, clientFeature);
    return new Cards(database, other, officeFeature, clientFeature, purchases);
  }

  public FoolishRules foolishRules() {
    return new FoolishRules(database, clock);
  }

  public SealedMessages sealedMessages() {
    return new SealedMessages(database, clock, officeFeature, clientFeature);
  }

  public Letters letters() {
    var complaints = complaints();
    return new Letters(
        database, clock, officeFeature,
        (tx, letter, actor) -> complaints.tellLetter.tell(tx, letter.complaint(), letter.text(), actor));
  }

  public Privacy privacy() {
    return new Privacy(database, clock, officeFeature, clientFeature, RecordsOfClients.ALL);
  }

  public Timelines timelines() {
    return new Timelines(RecordsOfClients.ALL, new Offices());
  }

  public Drafts drafts() {
    return new Drafts(database, clock, clientFeature);
  }

  public Practice practice() {
    return new Practice(database, clock);
  }

  public ClientFiles clientFiles() {
    return new ClientFiles(database, clock, officeFeature, staffFeature, clientFeature);
  }

  public CardFiles cardFiles() {
    return new CardFiles(database, clock, officeFeature, cards(), clientFiles());
  }

  public RequestFiles requestFiles() {
    return new RequestFiles(database, clock, officeFeature, staffFeature, clientFeature, requestFeature);
  }

  public static HouseFixture in(Database database) {
    var house = new HouseFixture(database, new TestClock(moscow("2026-11-23T10:00")));
    house.apply(OFFICE);
    return house;
  }

  /** An office that is set up already, as the program at some desk has it. */
  public static HouseFixture standing(Database database, Instant now) {
    return new HouseFixture(database, new TestClock(now));
  }

  /** The same house seen from another desk: a database connection of its own, which the caller closes. */
  public HouseFixture fromAnotherDesk() {
    return new HouseFixture(BothDatabases.again(database), clock);
  }

  public ChooseClient choose() {
    return requestFeature.chooseClient;
  }

  public FindCaller findCaller() {
    return requestFeature.findCaller;
  }

  public AttachRequests attach() {
    return requestFeature.attachRequests;
  }

  public StoryStore stories() {
    return requestFeature.stories;
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
    return policy("en");
  }

  /** The same house in a country where this is spoken. */
  public static OfficePolicy policy(String language) {
    var office = office(OFFICE.replace("language = \"en\"", "language = \"" + language + "\""));
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
