package app.fifteen.desktop.wizard;

import app.fifteen.client.ClientDraft;
import app.fifteen.client.LettersConsent;
import app.fifteen.complaint.AnswerApproval;
import app.fifteen.complaint.ComplaintCase;
import app.fifteen.complaint.ComplaintStore;
import app.fifteen.complaint.DraftStore;
import app.fifteen.complaint.Grant;
import app.fifteen.complaint.GrantStore;
import app.fifteen.complaint.HeldDraft;
import app.fifteen.complaint.OpenComplaint;
import app.fifteen.complaint.TakeDraft;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.foolish.FoolishRuleStore;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.PostalAddress;
import app.fifteen.kernel.Role;
import app.fifteen.remedy.Effect;
import app.fifteen.remedy.Remedy;
import app.fifteen.remedy.RemedyKind;
import app.fifteen.remedy.RemedyStore;
import app.fifteen.remedy.Terms;
import app.fifteen.request.HouseFixture;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Anna, a manager who may give 3,000 roubles, at her desk with Ivanova on the line. What runs a little later runs when a
 * test says so.
 */
final class WizardFixture {

  static final Currency RUB = Currency.getInstance("RUB");

  final HouseFixture house;
  final Actor anna;
  final Actor svetlana;
  final Notices notices = new Notices();
  final List<Runnable> paused = new ArrayList<>();
  final List<String> ended = new ArrayList<>();
  final ComplaintStore complaints;
  final GrantStore grants;
  final DraftStore drafts;
  final RemedyStore remedies;
  final FoolishRuleStore rules;
  final TakeDraft take;
  final AnswerApproval answer;
  final OpenComplaint open;
  /** Whether the database does not answer when a draft is to be kept. */
  boolean away;
  /** How many remedies can still be given before the database does not answer. */
  int answeredOffers = Integer.MAX_VALUE;
  private final Database database;
  final Tasks tasks;
  private final WizardViewModel.UseCases useCases;

  private WizardFixture(HouseFixture house, Tasks tasks, Actor anna, Actor svetlana) {
    this.house = house;
    this.tasks = tasks;
    this.anna = anna;
    this.svetlana = svetlana;
    database = house.database;
    var use = house.complaints();
    var offering = house.complaints(new AnsweringClock(house.clock, () -> answeredOffers-- > 0));
    var keeping = house.complaints(new AnsweringClock(house.clock, () -> !away));
    var foolish = house.foolishRules();
    complaints = use.store;
    grants = use.grants;
    drafts = use.drafts;
    remedies = house.remedies().store;
    rules = foolish.store;
    open = use.openComplaint;
    take = use.takeDraft;
    answer = use.answerApproval;
    useCases =
        new WizardViewModel.UseCases(
            database,
            new WizardReading(
                house.offices, house.staff, house.clients().details, complaints, grants, drafts, house.remedies().ranked,
                house.letters().wordings),
            keeping.keepDraft, use.discardComplaint, use.recordStep,
            new RemedyGiving.UseCases(offering.offerRemedy, offering.askApproval, use.declineGrant),
            new SideNotes.UseCases(foolish.reportFoolishRule, use.flagAbuse, false));
  }

  static WizardFixture in(Database database) {
    return in(database, Tasks.sameThread());
  }

  static WizardFixture in(Database database, Tasks tasks) {
    var house = HouseFixture.in(database);
    return new WizardFixture(house, tasks, house.hire("Anna", Role.MANAGER), house.hire("Svetlana", Role.SUPERVISOR));
  }

  /** The same office at another desk. */
  WizardFixture otherDesk() {
    return new WizardFixture(house.fromAnotherDesk(), Tasks.sameThread(), anna, svetlana);
  }

  ClientId client() {
    return house.clients()
        .addClient
        .add(
            new ClientDraft(
                "", "Ivanova", List.of("+7 916 123-45-67"), List.of(), Optional.empty(), "", "", "", "en", "",
                Optional.empty(), Optional.empty(), LettersConsent.UNASKED, Set.of(), "",
                PostalAddress.NONE, Optional.empty()),
            anna)
        .orFail();
  }

  HeldDraft opened() {
    return open.open(client(), Optional.empty(), anna).orFail();
  }

  WizardViewModel wizard(HeldDraft held) {
    return wizard(held, anna);
  }

  WizardViewModel wizard(HeldDraft held, Actor at) {
    var desk = new Desk(new Messages(Language.EN), at, database.read(house.offices::current).orElseThrow());
    return new WizardViewModel(
        useCases, desk, tasks, notices, (_, work) -> paused.add(work), house.clock::instant, held,
        new WizardViewModel.Exits() {
          @Override
          public void finished(ComplaintId id) {
            ended.add("finished");
          }

          @Override
          public void discarded() {
            ended.add("discarded");
          }

          @Override
          public void left(ComplaintId id) {
            ended.add("left");
          }
        });
  }

  /** Time passes: what waited runs. */
  void later() {
    var due = List.copyOf(paused);
    paused.clear();
    due.forEach(Runnable::run);
  }

  void pass(Duration time) {
    house.clock.pass(time);
  }

  Remedy remedy(String name, RemedyKind kind, long roubles) {
    return database.write(
        tx -> remedies.add(tx, "", new Terms(name, kind, new Effect.Nothing(), rub(roubles), Optional.empty())));
  }

  static Money rub(long roubles) {
    return new Money(roubles * 100, RUB);
  }

  ComplaintCase stored(ComplaintId id) {
    return database.read(tx -> complaints.byId(tx, id)).orElseThrow();
  }

  boolean isThere(ComplaintId id) {
    return database.read(tx -> complaints.byId(tx, id)).isPresent();
  }

  List<Grant> granted(ComplaintId id) {
    return database.read(tx -> grants.of(tx, id));
  }

  String notice() {
    return notices.currentProperty().get().text();
  }

  /** The first thing that a change asks for is the time: there a database that is away is noticed. */
  private static final class AnsweringClock extends Clock {

    private final Clock real;
    private final BooleanSupplier answers;

    AnsweringClock(Clock real, BooleanSupplier answers) {
      this.real = real;
      this.answers = answers;
    }

    @Override
    public Instant instant() {
      if (!answers.getAsBoolean()) {
        throw Failure.of(null, "complaint.stale");
      }
      return real.instant();
    }

    @Override
    public ZoneId getZone() {
      return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return real.withZone(zone);
    }
  }
}
