package app.fifteen.complaint;

import static app.fifteen.complaint.ComplaintFixture.rubles;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.client.Standing;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.Role;
import app.fifteen.remedy.Effect;
import app.fifteen.remedy.RemedyKind;
import app.fifteen.remedy.Terms;
import app.fifteen.staff.StaffMember.Reach;
import app.fifteen.staff.StaffMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Who may give how much, and what becomes of the rest (R19). */
class AuthorityTest {

  private static String key(Outcome<?> outcome) {
    return outcome.either(done -> "done: " + done, Rejection::key);
  }

  private static Grant asked(ComplaintFixture at, Offer offer) {
    var id = at.fixed().hold().complaint();
    return at.use.askApproval.ask(id, offer, at.anna).orFail().getLast();
  }

  @StoreTest
  void withinTheLimitItIsGrantedOnTheSpot(Database database) {
    var at = ComplaintFixture.in(database);
    var id = at.fixed().hold().complaint();
    assertThat(at.offer(id, "Weekend", "3000", at.anna).state()).isEqualTo(GrantState.GRANTED);
    assertThat(key(at.use.offerRemedy.offer(id, at.gift("One kopeck", "0.01"), at.anna)))
        .isEqualTo("complaint.grant.above_limit");
    assertThat(at.offer(id, "A kind word", "0", at.anna).state()).isEqualTo(GrantState.GRANTED);
  }

  @StoreTest
  void twoGrantsCannotAddUpPastTheLimitWhoeverGivesThem(Database database) {
    var at = ComplaintFixture.in(database);
    var id = at.fixed().hold().complaint();
    at.offer(id, "Half", "2000", at.anna);
    assertThat(key(at.use.offerRemedy.offer(id, at.gift("Half", "1000.01"), at.boris)))
        .isEqualTo("complaint.grant.above_limit");
    at.offer(id, "The curator may more", "8000", at.curator);
    assertThat(key(at.use.offerRemedy.offer(id, at.gift("More", "0.01"), at.curator)))
        .isEqualTo("complaint.grant.above_limit");
    assertThat(at.offer(id, "The supervisor may all", "90000", at.svetlana).state()).isEqualTo(GrantState.GRANTED);
  }

  @StoreTest
  void twoDesksAtOnceCannotAddUpPastTheLimitEither(Database database) throws Exception {
    var at = ComplaintFixture.in(database);
    var id = at.fixed().hold().complaint();
    var there = at.fromAnotherDesk();
    var answers = new ArrayList<String>();
    try (var _ = there.house.database;
        var desks = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Outcome<Grant>>> both =
          List.of(
              () -> at.use.offerRemedy.offer(id, at.gift("Here", "2000"), at.anna),
              () -> there.use.offerRemedy.offer(id, at.gift("There", "2000"), at.boris));
      for (var answer : desks.invokeAll(both)) {
        answers.add(answer.get().either(_ -> "granted", Rejection::key));
      }
    }
    assertThat(answers).containsExactlyInAnyOrder("granted", "complaint.grant.above_limit");
    assertThat(at.grants(id)).hasSize(1);
  }

  @StoreTest
  void whatTheClientDidNotWantMayBeSpentOtherwise(Database database) {
    var at = ComplaintFixture.in(database);
    var id = at.fixed().hold().complaint();
    var grant = at.offer(id, "Weekend", "3000", at.anna);
    at.use.declineGrant.decline(grant.id(), grant.version(), "She has no time", at.anna).orFail();
    assertThat(at.offer(id, "Flowers", "3000", at.anna).state()).isEqualTo(GrantState.GRANTED);
    assertThat(key(at.use.declineGrant.decline(grant.id(), grant.version(), "", at.anna)))
        .isEqualTo("complaint.stale");
  }

  /** Seen once: the grant was stored although the user read that it was refused. */
  @StoreTest
  void aStatusForAClientWhoIsNoLongerRetainedIsRefusedAndLeavesNothingBehind(Database database) {
    var at = ComplaintFixture.in(database);
    var status = at.remedy("A-status for a year", RemedyKind.A_STATUS, new Effect.AStatus(), "0");
    var id = at.fixed().hold().complaint();
    var before = at.get(id);
    var client = before.opening().client();
    at.house.clients().decideStanding.decide(client, Standing.NOT_RETAINED, "Insults the staff", at.svetlana).orFail();
    assertThat(key(at.use.offerRemedy.offer(id, at.of(status), at.anna))).isEqualTo("client.standing.supervisor_only");
    assertThat(key(at.use.askApproval.ask(id, at.of(status), at.anna))).isEqualTo("client.standing.supervisor_only");
    assertThat(at.grants(id)).isEmpty();
    assertThat(at.get(id)).isEqualTo(before);
  }

  @StoreTest
  void aboveTheLimitWhatCanBeGivenIsGivenAndTheRestIsAskedFor(Database database) {
    var at = ComplaintFixture.in(database);
    var id = at.fixed().hold().complaint();
    at.offer(id, "Flowers", "1000", at.anna);
    var money =
        new Offer(
            Optional.empty(),
            new Terms("Money back", RemedyKind.MONEY_BACK, new Effect.Nothing(), rubles("5000"), Optional.empty()),
            "The whole journey");
    var grants = at.use.askApproval.ask(id, money, at.anna).orFail();
    assertThat(grants).extracting(Grant::state).containsExactly(GrantState.GRANTED, GrantState.AWAITING);
    assertThat(grants).extracting(grant -> grant.terms().cost()).containsExactly(rubles("2000"), rubles("3000"));
    var gift = at.use.askApproval.ask(id, at.gift("A horse", "5000"), at.anna).orFail();
    assertThat(gift).as("half a horse is no gift").extracting(Grant::state).containsExactly(GrantState.AWAITING);
  }

  @StoreTest
  void whatTheSupervisorApprovesDoesNotCountAgainstTheLimitOfTheFrontLine(Database database) {
    var at = ComplaintFixture.in(database);
    var grant = asked(at, at.gift("A horse", "50000"));
    assertThat(key(at.use.answerApproval.answer(grant.id(), 1, new Answer.Approve(""), at.boris)))
        .isEqualTo("complaint.approval.supervisor_only");
    var approved = at.use.answerApproval.answer(grant.id(), 1, new Answer.Approve(""), at.svetlana).orFail();
    assertThat(approved.state()).isEqualTo(GrantState.APPROVED);
    assertThat(key(at.use.answerApproval.answer(grant.id(), 1, new Answer.Return("No"), at.svetlana)))
        .isEqualTo("complaint.approval.answered");
    assertThat(at.offer(grant.complaint(), "Weekend", "3000", at.anna).state()).isEqualTo(GrantState.GRANTED);
  }

  @StoreTest
  void theSupervisorChangesWhatIsAskedForOrReturnsItWithAReason(Database database) {
    var at = ComplaintFixture.in(database);
    var grant = asked(at, at.gift("A horse", "50000"));
    var pony = new Terms("A pony", RemedyKind.GIFT, new Effect.Nothing(), rubles("20000"), Optional.of(30));
    var changed =
        at.use.answerApproval
            .answer(grant.id(), 1, new Answer.Change(Optional.empty(), pony, "Horses are large"), at.svetlana)
            .orFail();
    assertThat(changed.state()).isEqualTo(GrantState.APPROVED);
    assertThat(changed.terms()).isEqualTo(pony);
    assertThat(changed.validUntil()).hasToString("Optional[2026-12-23]");
    assertThat(changed.approval().orElseThrow().asked()).contains(new Approval.Asked("A horse", rubles("50000")));

    var other = asked(at, at.gift("A ship", "900000"));
    assertThat(key(at.use.answerApproval.answer(other.id(), 1, new Answer.Return(" "), at.svetlana)))
        .isEqualTo("complaint.approval.no_reason");
    var returned =
        at.use.answerApproval.answer(other.id(), 1, new Answer.Return("No harbour"), at.svetlana).orFail();
    assertThat(returned.state()).isEqualTo(GrantState.RETURNED);
    assertThat(at.grants(other.complaint()).getLast().approval().orElseThrow().words()).isEqualTo("No harbour");
  }

  @StoreTest
  void nobodyApprovesWhatTheyAskedFor(Database database) {
    var at = ComplaintFixture.in(database);
    var grant = asked(at, at.gift("A horse", "50000"));
    // Promoted since: still not her own.
    database.run(tx -> at.house.staff.update(tx, new StaffMember(at.anna.id(), "Anna", Role.SUPERVISOR, true, Reach.NONE)));
    assertThat(key(at.use.answerApproval.answer(grant.id(), 1, new Answer.Approve(""), at.anna)))
        .isEqualTo("complaint.approval.own");
    assertThat(at.grants(grant.complaint()).getLast().state()).isEqualTo(GrantState.AWAITING);
  }

  @StoreTest
  void aRemedyThatIsGivenHasItsEffect(Database database) {
    var at = ComplaintFixture.in(database);
    var held = at.fixed();
    var id = held.hold().complaint();
    var client = at.get(id).opening().client();
    var status = at.remedy("A-status for a year", RemedyKind.A_STATUS, new Effect.AStatus(), "0");
    var visit = at.remedy("Visit", RemedyKind.DIRECTOR_VISIT, new Effect.Task("Send the director"), "500");
    var given = at.use.offerRemedy.offer(id, at.of(status), at.anna).orFail();
    at.use.offerRemedy.offer(id, at.of(visit), at.anna).orFail();
    var standing = at.house.database.read(tx -> at.house.clients.byId(tx, client)).orElseThrow().standing();
    assertThat(standing.standing()).isEqualTo(Standing.A_STATUS);
    assertThat(standing.reason()).isEqualTo("A-status for a year");
    assertThat(at.tasks(id)).extracting(CaseTask::what).containsExactly("Send a new unit", "Send the director");

    at.use.declineGrant.decline(given.id(), given.version(), "", at.anna).orFail();
    assertThat(at.house.database.read(tx -> at.house.clients.byId(tx, client)).orElseThrow().standing().standing())
        .isEqualTo(Standing.ORDINARY);
  }

  @StoreTest
  void whatIsCarriedOutIsTakenBackByASupervisorOnly(Database database) {
    var at = ComplaintFixture.in(database);
    var id = at.fixed().hold().complaint();
    var money = at.remedy("Money back", RemedyKind.MONEY_BACK, new Effect.Task("Send the money"), "3000");
    var given = at.use.offerRemedy.offer(id, at.of(money), at.anna).orFail();
    at.finishTasks(id);
    assertThat(key(at.use.declineGrant.decline(given.id(), given.version(), "", at.anna)))
        .isEqualTo("complaint.grant.fulfilled");
    at.use.declineGrant.decline(given.id(), given.version(), "Sent by mistake", at.svetlana).orFail();
  }

  @StoreTest
  void theCatalogueIsGivenAsItStands(Database database) {
    var at = ComplaintFixture.in(database);
    var id = at.fixed().hold().complaint();
    var status = at.remedy("A-status", RemedyKind.A_STATUS, new Effect.AStatus(), "5000");
    var cheap = new Offer(Optional.of(status.id()), status.terms().costing(rubles("0")), "");
    assertThat(key(at.use.offerRemedy.offer(id, cheap, at.anna))).isEqualTo("complaint.remedy.stale");
    var money = at.remedy("Money back", RemedyKind.MONEY_BACK, new Effect.Nothing(), "5000");
    var part = new Offer(Optional.of(money.id()), money.terms().costing(rubles("1000")), "");
    at.use.offerRemedy.offer(id, part, at.anna).orFail();
  }

  @StoreTest
  void aRemedyTakenBackLeavesTheStandingAsItWasBefore(Database database) {
    var at = ComplaintFixture.in(database);
    var id = at.fixed().hold().complaint();
    var client = at.get(id).opening().client();
    at.house.clients().decideStanding.decide(client, Standing.WATCHED, "Threatened Boris once", at.anna).orFail();
    var status = at.remedy("A-status for a year", RemedyKind.A_STATUS, new Effect.AStatus(), "0");
    var given = at.use.offerRemedy.offer(id, at.of(status), at.anna).orFail();
    at.use.declineGrant.decline(given.id(), given.version(), "", at.anna).orFail();
    var standing = at.house.database.read(tx -> at.house.clients.byId(tx, client)).orElseThrow().standing();
    assertThat(standing.standing()).isEqualTo(Standing.WATCHED);
    assertThat(standing.reason()).isEqualTo("Threatened Boris once");
  }

  @StoreTest
  void whatWaitsForApprovalDoesNothingYet(Database database) {
    var at = ComplaintFixture.in(database);
    var visit = at.remedy("Visit", RemedyKind.DIRECTOR_VISIT, new Effect.Task("Send the director"), "50000");
    var grant = asked(at, at.of(visit));
    assertThat(at.tasks(grant.complaint())).hasSize(1);
    at.use.answerApproval.answer(grant.id(), 1, new Answer.Approve(""), at.svetlana).orFail();
    assertThat(at.tasks(grant.complaint())).extracting(CaseTask::what).contains("Send the director");
  }
}
