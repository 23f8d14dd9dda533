package app.fifteen.app;

import app.fifteen.card.Cards;
import app.fifteen.card.exchange.CardFiles;
import app.fifteen.card.figures.CardFigures;
import app.fifteen.card.paper.CardPapers;
import app.fifteen.client.Clients;
import app.fifteen.client.exchange.ClientFiles;
import app.fifteen.client.merge.Merges;
import app.fifteen.complaint.Complaints;
import app.fifteen.complaint.exchange.ExportComplaints;
import app.fifteen.database.Database;
import app.fifteen.database.OfficeClock;
import app.fifteen.draft.Drafts;
import app.fifteen.foolish.FoolishRules;
import app.fifteen.makegood.MakeGoods;
import app.fifteen.office.Offices;
import app.fifteen.practice.Practice;
import app.fifteen.privacy.Privacy;
import app.fifteen.purchase.Purchases;
import app.fifteen.remedy.Remedies;
import app.fifteen.remedy.exchange.ExportRemedies;
import app.fifteen.request.Requests;
import app.fifteen.request.exchange.RequestFiles;
import app.fifteen.sealed.SealedMessages;
import app.fifteen.search.SearchAnything;
import app.fifteen.staff.Staff;
import app.fifteen.timeline.RecordsOfClients;
import app.fifteen.timeline.Timelines;
import app.fifteen.wording.Letters;
import java.time.Clock;
import java.util.Optional;

/** The features of the program over one open database, each of which wires itself. */
public final class Features {

  public final Database database;
  public final Clock clock;
  public final Offices offices;
  public final Staff staff;
  public final Clients clients;
  public final Merges merges;
  public final Requests requests;
  public final MakeGoods makeGoods;
  public final Remedies remedies;
  public final Purchases purchases;
  public final Cards cards;
  public final CardFigures cardFigures;
  public final Complaints complaints;
  public final FoolishRules foolishRules;
  public final SealedMessages sealedMessages;
  public final Letters letters;
  public final Timelines timelines;
  public final Drafts drafts;
  public final Privacy privacy;
  public final Practice practice;
  public final SearchAnything searchAnything;
  public final ClientFiles clientFiles;
  public final RequestFiles requestFiles;
  public final ExportComplaints exportComplaints;
  public final CardFiles cardFiles;
  public final CardPapers cardPapers;
  public final ExportRemedies exportRemedies;

  /**
   * Where real promises are kept: by the server's clock, or by this computer's as long as it is not doubted.
   *
   * @param desk this computer's clock
   */
  public static Features atTheOffice(Database database, Clock desk) {
    var clock = database.clock(desk);
    var features = new Features(database, clock);
    clock.judgedBy(features.makeGoods.doubtfulClock);
    return features;
  }

  /** The clock of an office, where this is one. */
  public Optional<OfficeClock> officeClock() {
    return clock instanceof OfficeClock kept ? Optional.of(kept) : Optional.empty();
  }

  public Features(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
    var records = RecordsOfClients.ALL;
    offices = new Offices();
    staff = new Staff(database, clock, offices);
    clients = new Clients(database, clock, offices, staff, records);
    merges = new Merges(database, clock, clients, records);
    requests = new Requests(database, clock, offices, staff, clients);
    makeGoods = new MakeGoods(database, clock, offices, staff, requests);
    remedies = new Remedies(database, offices);
    purchases = new Purchases(database, clock, offices, clients);
    cards = new Cards(database, clock, offices, clients, purchases);
    cardFigures = new CardFigures(database, clock, offices);
    complaints = new Complaints(database, clock, offices, staff, clients, remedies, cards.bookBonus);
    foolishRules = new FoolishRules(database, clock);
    sealedMessages = new SealedMessages(database, clock, offices, clients);
    letters =
        new Letters(
            database, clock, offices,
            (tx, letter, actor) -> complaints.tellLetter.tell(tx, letter.complaint(), letter.text(), actor));
    cardPapers = new CardPapers(database, offices, cards, purchases, letters);
    privacy = new Privacy(database, clock, offices, clients, records);
    timelines = new Timelines(records, offices);
    drafts = new Drafts(database, clock, clients);
    practice = new Practice(database, clock);
    searchAnything = new SearchAnything(database);
    clientFiles = new ClientFiles(database, clock, offices, staff, clients);
    requestFiles = new RequestFiles(database, clock, offices, staff, clients, requests);
    exportComplaints = new ExportComplaints(database, offices.store);
    cardFiles = new CardFiles(database, clock, offices, cards, clientFiles);
    exportRemedies = new ExportRemedies(database, remedies.ranked);
  }
}
