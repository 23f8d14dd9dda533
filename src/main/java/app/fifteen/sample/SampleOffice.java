package app.fifteen.sample;

import app.fifteen.card.Cards;
import app.fifteen.client.Clients;
import app.fifteen.complaint.ApologyHow;
import app.fifteen.complaint.Complaints;
import app.fifteen.complaint.Severity;
import app.fifteen.database.Database;
import app.fifteen.database.EnumCode;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Role;
import app.fifteen.makegood.MakeGoods;
import app.fifteen.office.Office;
import app.fifteen.office.Offices;
import app.fifteen.office.OpeningHours;
import app.fifteen.office.WorkingTime;
import app.fifteen.purchase.Purchases;
import app.fifteen.remedy.Remedies;
import app.fifteen.request.Requests;
import app.fifteen.sealed.SealedMessages;
import app.fifteen.staff.PhotoChange;
import app.fifteen.staff.Staff;
import app.fifteen.staff.StaffDraft;
import app.fifteen.timeline.RecordsOfClients;
import app.fifteen.wording.Letters;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;


/**
 * A made-up travel agency with a past of some days, and of some months where figures need them, played through the real
 * use cases. It is open round the clock, so that there are countdowns to see at any hour.
 */
public final class SampleOffice {

  private static final Duration OPENED_BEFORE = Duration.ofDays(210);

  private final Database database;
  private final Instant now;
  private final Sheet timeline = Sheet.read("timeline");
  private final Sheet texts;
  private final SettableClock clock = new SettableClock();
  private final Offices offices;
  private final Staff staff;
  private final Clients clients;
  private final Cards cards;
  private final Map<String, Actor> people = new HashMap<>();
  private final Map<String, CompanyId> companies = new HashMap<>();

  private SampleOffice(Database database, Language language, Instant now) {
    this.database = database;
    this.now = now;
    this.texts = Sheet.read(language.code());
    offices = new Offices();
    staff = new Staff(database, clock, offices);
    clients = new Clients(database, clock, offices, staff, RecordsOfClients.ALL);
    cards = new Cards(database, clock, offices, clients, new Purchases(database, clock, offices, clients));
  }

  /** Fills an empty database with the sample as it would stand at an instant. */
  public static void seed(Database database, Language language, Instant now) {
    new SampleOffice(database, language, now).play(language);
  }

  private void play(Language language) {
    clock.set(now.minus(OPENED_BEFORE));
    open(language);
    enterCompanies();
    var remedies = new Remedies(database, offices);
    new SampleRemedies(remedies).enter(timeline, texts, people.get("boss"));
    var events = new ArrayList<Event>();
    var people = new SampleClients(database, clients);
    var requesting = new Requests(database, clock, offices, staff, clients);
    var requests = new SampleRequests(requesting, clock);
    var makeGoods = new SampleMakeGoods(database, new MakeGoods(database, clock, offices, staff, requesting), clock);
    var complaints = complaints(remedies);
    texts.pairsOfSheets("company_facts").forEach((name, facts) -> people.describe(companies.get(name), facts, this.people.get("boss")));
    timeline.sheets("clients").forEach(client -> events.addAll(acquaintance(client, people)));
    timeline.sheets("requests").forEach(request -> events.addAll(story(request, requests, makeGoods)));
    timeline.sheets("complaints").forEach(told -> events.addAll(trouble(told, people, requests, complaints)));
    var sealed = new SampleSealed(new SealedMessages(database, clock, offices, clients), people, this.people);
    timeline.sheets("sealed").forEach(message -> events.addAll(confided(message, sealed)));
    events.sort(Comparator.comparing(Event::at));
    new SampleCards(database, offices, cards, texts.sheet("cards"), this.people, clock).play(timeline.sheets("cards"), now);
    new SampleHistory(timeline, texts, this.people, people, complaints, clock).play(now);
    for (var event : events) {
      clock.set(event.at());
      makeGoods.find();
      complaints.escalate();
      event.happens().run();
    }
    clock.set(now);
    makeGoods.find();
    complaints.escalate();
  }

  private SampleComplaints complaints(Remedies remedies) {
    var complaints = new Complaints(database, clock, offices, staff, clients, remedies, cards.bookBonus);
    var letters =
        new Letters(
            database, clock, offices,
            (tx, letter, actor) -> complaints.tellLetter.tell(tx, letter.complaint(), letter.text(), actor));
    return new SampleComplaints(
        database, complaints, new SampleGrants(database, staff, remedies, complaints),
        SampleWords.in(database, offices.store, staff.store, letters.wordings, clock), clock);
  }

  private void open(Language language) {
    var office =
        Office.byTheHouse(
            texts.text("name"), ZoneId.of(texts.text("zone")), Currency.getInstance(texts.text("currency")), language,
            OpeningHours.allDayEveryDay(), Optional.empty());
    var names = texts.sheet("staff");
    var boss = staff.setUpOffice.setUp(office, names.text("boss")).orFail().supervisor();
    people.put("boss", boss.actor());
    staff.changeStaff
        .change(boss.id(), draft("boss", boss.role()), new PhotoChange.Keep(), boss.actor())
        .orFail();
    timeline
        .pairs("roles")
        .forEach(
            (who, role) ->
                people.computeIfAbsent(
                    who,
                    _ ->
                        staff.hireStaff.hire(
                                draft(who, Role.valueOf(role.toUpperCase(Locale.ROOT))), new PhotoChange.Keep(),
                                boss.actor())
                            .orFail()
                            .actor()));
    staff.goOnDuty.goOnDuty(people.get(timeline.text("duty")).id()).orFail();
  }

  private StaffDraft draft(String who, Role role) {
    var reach = texts.sheet("staff_reach").sheet(who);
    return new StaffDraft(
        texts.sheet("staff").text(who), role, true, reach.text("phone"), reach.text("email"), reach.text("department"));
  }

  private void enterCompanies() {
    timeline
        .pairs("companies")
        .forEach(
            (name, curator) -> {
              var company = clients.addCompany.add(texts.sheet("companies").text(name)).orFail();
              clients.appointCurator.appoint(company.id(), Optional.of(people.get(curator).id()), people.get("boss")).orFail();
              companies.put(name, company.id());
            });
  }

  private List<Event> acquaintance(Sheet client, SampleClients clients) {
    var id = client.text("id");
    var written = texts.sheet("requests").sheetOrEmpty(id).and(texts.sheet("clients").sheet(id));
    var words = new ArrayList<>(texts.sheet("clients").sheet(id).texts("words"));
    var company = Optional.ofNullable(companies.get(client.textOrEmpty("company")));
    var manager = Optional.ofNullable(people.get(client.textOrEmpty("manager"))).map(Actor::id);
    var events = new ArrayList<Event>();
    var entered = now.minus(WorkingTime.parse(client.text("age")).orElseThrow());
    events.add(
        new Event(entered, () -> clients.enter(client, written, company, manager, people.get(client.text("by")))));
    for (var text : client.texts("steps")) {
      var step = SampleStep.read(text);
      var said = words.removeFirst();
      events.add(
          new Event(now.minus(step.ago()), () -> clients.take(id, step.what(), said, people.get(step.who()))));
    }
    return events;
  }

  private List<Event> story(Sheet request, SampleRequests requests, SampleMakeGoods makeGoods) {
    var id = request.text("id");
    var written = texts.sheet("requests").sheet(id);
    var words = new ArrayList<>(written.texts("words"));
    var company = Optional.ofNullable(companies.get(request.textOrEmpty("company")));
    var events = new ArrayList<Event>();
    var receivedAt = now.minus(WorkingTime.parse(request.text("age")).orElseThrow());
    events.add(new Event(receivedAt, () -> requests.register(request, written, company)));
    for (var text : request.texts("steps")) {
      var step = SampleStep.read(text);
      var said = step.hasWords() ? words.removeFirst() : "";
      var actor = people.get(step.who());
      events.add(
          new Event(
              now.minus(step.ago()),
              () -> {
                if (step.rung() > 0) {
                  makeGoods.take(requests.of(id).orElseThrow(), step, said, actor);
                } else {
                  requests.take(id, step.what(), said, actor);
                }
              }));
    }
    return events;
  }

  private List<Event> confided(Sheet message, SampleSealed sealed) {
    var written = texts.sheet("sealed").sheet(message.text("id"));
    return message.texts("steps").stream()
        .map(SampleStep::read)
        .map(step -> new Event(now.minus(step.ago()), () -> sealed.take(message, written, step)))
        .toList();
  }

  private List<Event> trouble(
      Sheet complaint, SampleClients clients, SampleRequests requests, SampleComplaints complaints) {
    var id = complaint.text("client");
    var written = texts.sheet("complaints").sheet(id);
    var words = new ArrayList<>(written.texts("words"));
    var name = texts.sheet("requests").sheetOrEmpty(id).and(texts.sheet("clients").sheet(id)).text("client");
    var how = EnumCode.read(ApologyHow.class, complaint.text("how"));
    var severity = EnumCode.read(Severity.class, complaint.text("severity"));
    var told = new SampleCase(name, () -> clients.of(id), how, severity, written);
    var events = new ArrayList<Event>();
    for (var text : complaint.texts("steps")) {
      var step = SampleStep.read(text);
      var said = step.hasWords() ? words.removeFirst() : "";
      var actor = people.get(step.who());
      events.add(
          new Event(
              now.minus(step.ago()),
              () -> {
                if (step.what().equals("open")) {
                  complaints.open(told, requests.of(complaint.textOrEmpty("request")), actor);
                } else {
                  complaints.take(told, step, said, actor);
                }
              }));
    }
    return events;
  }
}
