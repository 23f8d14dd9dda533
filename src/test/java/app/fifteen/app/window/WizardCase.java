package app.fifteen.app.window;

import static app.fifteen.database.schema.Tables.COMPLAINT;
import static app.fifteen.database.schema.Tables.COMPLAINT_GRANT;

import app.fifteen.app.Features;
import app.fifteen.client.ClientFilter;
import app.fifteen.complaint.Answer;
import app.fifteen.complaint.ApologyHow;
import app.fifteen.complaint.ComplaintDraft;
import app.fifteen.complaint.FixDue;
import app.fifteen.complaint.Grant;
import app.fifteen.complaint.GrantState;
import app.fifteen.complaint.Grievance;
import app.fifteen.complaint.HeldDraft;
import app.fifteen.complaint.Offer;
import app.fifteen.complaint.Severity;
import app.fifteen.complaint.Step;
import app.fifteen.complaint.StepFacts;
import app.fifteen.database.Database;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.RemedyId;
import app.fifteen.kernel.Role;
import app.fifteen.kernel.TestClock;
import app.fifteen.remedy.Remedy;
import app.fifteen.staff.Permission;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A complaint of somebody in the sample, brought as far as a picture wants it. */
final class WizardCase {

  private static final int SECONDS_AGO = 38;

  final Features features;
  final TestClock clock;
  final Actor manager;
  final Actor boss;
  private final Language language;
  private final HeldDraft held;

  WizardCase(Database database, Language language, Instant now) {
    this.language = language;
    clock = new TestClock(now.minusSeconds(SECONDS_AGO));
    features = new Features(database, clock);
    var staff = database.read(features.staff.store::all);
    manager = staff.stream().filter(member -> member.role() == Role.MANAGER).findFirst().orElseThrow().actor();
    boss = staff.stream().filter(Permission.KEEP_STAFF::of).findFirst().orElseThrow().actor();
    experience();
    held = features.complaints.openComplaint.open(client(), Optional.empty(), manager).orFail();
    clock.set(now);
  }

  ComplaintId id() {
    return held.hold().complaint();
  }

  private String say(String russian, String english) {
    return language == Language.RU ? russian : english;
  }

  private ClientId client() {
    var office = features.database.read(features.offices.store::current).orElseThrow().office();
    var filter =
        new ClientFilter(
            ClientFilter.Scope.ALL, language == Language.EN ? "Gromova" : "Громова", office.phoneRegion(), manager.id());
    return features.database
        .read(tx -> features.clients.list.page(tx, filter, Optional.empty(), 1, clock.instant()))
        .getFirst()
        .id();
  }

  List<Remedy> remedies() {
    var department = features.database.read(tx -> features.staff.store.byId(tx, manager.id())).orElseThrow().reach().department();
    return features.database.read(tx -> features.remedies.store.offeredBy(tx, department.orElse("")));
  }

  /** What became of those who got the first remedies before. */
  private void experience() {
    var all = remedies();
    outcomes(all.get(0), 12, 2);
    outcomes(all.get(1), 5, 1);
    outcomes(all.get(2), 3, 6);
  }

  private void outcomes(Remedy remedy, int stayed, int left) {
    var policy = features.database.read(features.offices.store::current).orElseThrow().id();
    var other = otherClient();
    features.database.run(
        tx -> {
          for (int i = 0; i < stayed + left; i++) {
            var at = clock.instant().minusSeconds(40L * 86_400 + i);
            var id =
                tx.dsl()
                    .insertInto(COMPLAINT)
                    .set(COMPLAINT.CLIENT_ID, other)
                    .set(COMPLAINT.DEPARTMENT, "")
                    .set(COMPLAINT.OPENED_AT, at)
                    .set(COMPLAINT.OPENED_BY, boss.id().value())
                    .set(COMPLAINT.WANTED, "")
                    .set(COMPLAINT.SEVERITY, "minor")
                    .set(COMPLAINT.CATEGORY, "")
                    .set(COMPLAINT.EPISODE, 1)
                    .set(COMPLAINT.EPISODE_OPENED_AT, at)
                    .set(COMPLAINT.POLICY_ID, policy.value())
                    .set(COMPLAINT.STEP, "done")
                    .set(COMPLAINT.REACTION, "calm")
                    .set(COMPLAINT.CLOSED_AT, at)
                    .set(COMPLAINT.CLOSED_BY, boss.id().value())
                    .set(COMPLAINT.AFTERMATH, i < stayed ? "stayed" : "left")
                    .set(COMPLAINT.AFTERMATH_AT, at)
                    .set(COMPLAINT.VERSION, 1)
                    .returningResult(COMPLAINT.ID)
                    .fetchOne(COMPLAINT.ID);
            tx.dsl()
                .insertInto(COMPLAINT_GRANT)
                .set(COMPLAINT_GRANT.COMPLAINT_ID, id)
                .set(COMPLAINT_GRANT.EPISODE, 1)
                .set(COMPLAINT_GRANT.REMEDY_ID, remedy.id().value())
                .set(COMPLAINT_GRANT.NAME, remedy.terms().name())
                .set(COMPLAINT_GRANT.KIND, "gift")
                .set(COMPLAINT_GRANT.EFFECT, "nothing")
                .set(COMPLAINT_GRANT.COST_MINOR, 0L)
                .set(COMPLAINT_GRANT.CURRENCY, remedy.terms().cost().currency().getCurrencyCode())
                .set(COMPLAINT_GRANT.STATE, "granted")
                .set(COMPLAINT_GRANT.OFFERED_AT, at)
                .set(COMPLAINT_GRANT.OFFERED_BY, boss.id().value())
                .set(COMPLAINT_GRANT.WORDS, "")
                .set(COMPLAINT_GRANT.VERSION, 1)
                .execute();
          }
        });
  }

  private long otherClient() {
    var office = features.database.read(features.offices.store::current).orElseThrow().office();
    var filter = new ClientFilter(ClientFilter.Scope.ALL, language == Language.EN ? "Bely" : "Константин", office.phoneRegion(), manager.id());
    return features.database
        .read(tx -> features.clients.list.page(tx, filter, Optional.empty(), 1, clock.instant()))
        .getFirst()
        .id()
        .value();
  }

  /** @param step the one that is on screen; those before it are done */
  WizardCase at(Step step) {
    keep(step, List.of());
    if (step.ordinal() > 0) {
      record(new StepFacts.Apology(ApologyHow.CALL, say("Простите нас, пожалуйста.", "Please forgive us.")));
    }
    if (step.ordinal() > 1) {
      record(new StepFacts.Ownership(manager.id(), say("Это наша ответственность.", "This is ours.")));
    }
    if (step.ordinal() > 2) {
      var policy = features.database.read(features.offices.store::current).orElseThrow();
      var due = FixDue.latest(policy, true, held.complaint().episode().openedAt(), held.complaint().episode().openedAt(), false);
      record(
          new StepFacts.Fix(
              plan(), false, manager.id(), due, false, false,
              say("Вот что мы сделаем.", "Here is what we will do.")));
    }
    return this;
  }

  private void record(StepFacts facts) {
    features.complaints.recordStep.record(held.hold(), grievance(), facts, manager).orFail();
  }

  private Grievance grievance() {
    return new Grievance(wanted(), Severity.SERIOUS, say("Срыв сроков", "Delay"));
  }

  private String wanted() {
    return say("вернуть деньги за трансфер, которого не было", "her money back for the transfer that never came");
  }

  private String plan() {
    return say(
        "вернём деньги за трансфер и забронируем другого перевозчика на обратный путь",
        "we refund the transfer and book another carrier for the way back");
  }

  private void keep(Step step, List<RemedyId> chosen) {
    var noted =
        new ComplaintDraft.Noted(
            Optional.of(wanted()), Optional.empty(), Optional.of(grievance().category()));
    var draft =
        ComplaintDraft.EMPTY
            .at(step)
            .with(step == Step.APOLOGIZE ? ComplaintDraft.Noted.NOTHING : noted)
            .with(step.ordinal() < 2 ? ComplaintDraft.Fix.UNTOUCHED : ComplaintDraft.Fix.planned(plan()))
            .with(ComplaintDraft.Compensate.choosing(chosen));
    features.complaints.keepDraft.keep(held.hold(), draft).orFail();
  }

  WizardCase picking(int... remedies) {
    var all = remedies();
    keep(Step.COMPENSATE, Arrays.stream(remedies).mapToObj(i -> all.get(i).id()).toList());
    return this;
  }

  /** One is given, one waits, one was changed, one returned. */
  WizardCase answered() {
    var all = remedies();
    clock.set(clock.instant().plusSeconds(10));
    features.complaints.offerRemedy.offer(id(), offer(all.get(2)), manager).orFail();
    var dear = all.stream().filter(one -> !one.terms().kind().isDivisible()).filter(one -> one.terms().cost().minor() > 0).toList();
    for (var remedy : List.of(dear.get(0), dear.get(1), dear.get(2))) {
      var raised = remedy.terms().costing(new Money(remedy.terms().cost().minor() * 5, remedy.terms().cost().currency()));
      // Not as the catalogue has it, so it is asked for as something of its own.
      features.complaints.askApproval.ask(id(), new Offer(Optional.empty(), raised, wanted()), manager).orFail();
    }
    var awaiting = grants().stream().filter(grant -> grant.state() == GrantState.AWAITING).toList();
    var asked = awaiting.get(0);
    features.complaints.answerApproval
        .answer(
            asked.id(), asked.version(),
            new Answer.Change(Optional.of(dear.get(0).id()), dear.get(0).terms(), say("столько хватит", "this much will do")), boss)
        .orFail();
    var refused = awaiting.get(1);
    features.complaints.answerApproval
        .answer(
            refused.id(), refused.version(),
            new Answer.Return(say("ей важнее деньги за трансфер, верните их", "she wants the refund, give her that")), boss)
        .orFail();
    return this;
  }

  private List<Grant> grants() {
    return features.database.read(tx -> features.complaints.grants.of(tx, id()));
  }

  private static Offer offer(Remedy remedy) {
    return new Offer(Optional.of(remedy.id()), remedy.terms(), "");
  }
}
