package app.fifteen.complaint;

import static app.fifteen.complaint.ComplaintFixture.OWN_SIDE_DUE;
import static app.fifteen.request.HouseFixture.moscow;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.client.Standing;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.remedy.Effect;
import app.fifteen.remedy.RemedyKind;
import java.time.Duration;
import java.util.stream.Collectors;

/** What happens to a case after the call: done, overdue, closed, reopened, judged (R21, R22, R23). */
class CaseEndTest {

  private static String key(Outcome<?> outcome) {
    return outcome.either(done -> "done: " + done, Rejection::key);
  }

  private static Outcome<ComplaintCase> close(ComplaintFixture at, ComplaintId id, Reaction reaction) {
    return at.use.closeComplaint.close(id, at.get(id).version(), reaction, "Thanked us", at.anna);
  }

  @StoreTest
  void aCaseClosesWithAReactionOnceEverythingIsDone(Database database) {
    var at = ComplaintFixture.in(database);
    var open = at.fixed().hold().complaint();
    assertThat(key(close(at, open, Reaction.HAPPY))).isEqualTo("complaint.close.steps");

    var id = at.compensated();
    assertThat(close(at, id, Reaction.HAPPY)).isEqualTo(Outcome.refused("complaint.close.tasks", "Send a new unit"));
    at.finishTasks(id);
    at.use.askApproval.ask(id, at.gift("A horse", "50000"), at.anna).orFail();
    assertThat(key(close(at, id, Reaction.HAPPY))).isEqualTo("complaint.close.awaiting");
    var asked = at.grants(id).getLast();
    at.use.declineGrant.decline(asked.id(), asked.version(), "", at.anna).orFail();
    assertThat(key(at.use.closeComplaint.close(id, at.get(id).version() - 1, Reaction.CALM, "", at.anna)))
        .isEqualTo("complaint.stale");
    var closed = close(at, id, Reaction.HAPPY).orFail();
    assertThat(closed.episode())
        .isInstanceOfSatisfying(
            Episode.Closed.class,
            end -> {
              assertThat(end.closing().reaction()).isEqualTo(Reaction.HAPPY);
              assertThat(end.askAt()).contains(moscow("2026-12-23T10:00"));
            });
    assertThat(key(close(at, id, Reaction.HAPPY))).isEqualTo("complaint.closed");
    assertThat(key(at.use.offerRemedy.offer(id, at.gift("More", "1"), at.anna))).isEqualTo("complaint.closed");
  }

  @StoreTest
  void nobodyIsHappyWhoGotNothing(Database database) {
    var at = ComplaintFixture.in(database);
    var held = at.fixed();
    var id = held.hold().complaint();
    var asked = at.use.askApproval.ask(id, at.gift("A horse", "50000"), at.anna).orFail().getFirst();
    at.record(held, new StepFacts.Compensation("A horse, I hope."));
    at.finishTasks(id);
    at.use.answerApproval.answer(asked.id(), 1, new Answer.Return("No stable"), at.svetlana).orFail();
    assertThat(key(close(at, id, Reaction.HAPPY))).isEqualTo("complaint.close.nothing_given");
    at.offer(id, "Flowers", "500", at.anna);
    close(at, id, Reaction.CALM).orFail();
  }

  @StoreTest
  void aCaseLeftLyingBeforeItsFixIsEscalatedToo(Database database) {
    var at = ComplaintFixture.in(database);
    var id = at.opened().hold().complaint();
    assertThat(at.tasks(id)).singleElement().satisfies(task -> assertThat(task.due()).isEqualTo(OWN_SIDE_DUE));
    var task = at.tasks(id).getFirst();
    assertThat(key(at.use.finishTask.finish(id, task.id(), task.version(), "", at.anna)))
        .isEqualTo("complaint.close.steps");
    at.house.clock.set(OWN_SIDE_DUE.plusMillis(1));
    assertThat(at.use.escalateOverdue.escalate()).isEqualTo(1);
    assertThat(at.use.escalateOverdue.escalate()).isZero();
  }

  @StoreTest
  void aClockFinerThanTheDatabaseDoesNotKeepItBusy(Database database) {
    var at = ComplaintFixture.in(database);
    at.opened();
    at.house.clock.set(OWN_SIDE_DUE.plusNanos(500_000));
    assertThat(at.use.escalateOverdue.escalate()).isZero();
  }

  @StoreTest
  void eachEpisodeTellsOfItsOwnRemedies(Database database) {
    var at = ComplaintFixture.in(database);
    var song = at.remedy("A song", RemedyKind.GIFT, new Effect.Nothing(), "10");
    var dance = at.remedy("A dance", RemedyKind.GIFT, new Effect.Nothing(), "10");
    var held = at.fixed();
    var id = held.hold().complaint();
    at.use.offerRemedy.offer(id, at.of(song), at.anna).orFail();
    at.use.closeComplaint.close(id, at.get(id).version(), Reaction.LEFT, "", at.anna).orFail();
    assertThat(at.use.reopenComplaint.reopen(id, at.get(id).version(), " \n", at.anna))
        .isEqualTo(Outcome.refused("complaint.reopen.reason_missing"));
    var again = at.use.reopenComplaint.reopen(id, at.get(id).version(), "He is back", at.anna).orFail();
    at.record(again, at.apology());
    at.record(again, at.ownership());
    at.record(again, at.fix());
    at.use.offerRemedy.offer(id, at.of(dance), at.anna).orFail();
    at.record(again, new StepFacts.Compensation("Dance"));
    at.finishTasks(id);
    close(at, id, Reaction.HAPPY).orFail();
    at.use.recordAftermath.record(id, at.get(id).version(), Aftermath.RETURNED, at.anna).orFail();
    var records =
        at.house.database.read(tx -> at.remedies.ranked.offered(tx, "")).stream()
            .collect(Collectors.toMap(one -> one.remedy().terms().name(), one -> one.record()));
    assertThat(records.get("A song").left()).isEqualTo(1);
    assertThat(records.get("A song").returned()).isZero();
    assertThat(records.get("A dance").returned()).isEqualTo(1);
  }

  @StoreTest
  void aClientMayLeaveAtAnyTimeAndThatIsRecorded(Database database) {
    var at = ComplaintFixture.in(database);
    var id = at.fixed().hold().complaint();
    close(at, id, Reaction.LEFT).orFail();
    assertThat(at.found(id).aftermath()).isEqualTo(Aftermath.LEFT);
    assertThat(at.tasks(id)).noneMatch(CaseTask::isOpen);
    at.house.clock.set(OWN_SIDE_DUE.plusSeconds(1));
    assertThat(at.use.escalateOverdue.escalate()).isZero();
  }

  @StoreTest
  void aClosedCaseTellsLaterWhatBecameOfTheClient(Database database) {
    var at = ComplaintFixture.in(database);
    var open = at.compensated();
    assertThat(key(at.use.recordAftermath.record(open, at.get(open).version(), Aftermath.STAYED, at.anna)))
        .isEqualTo("complaint.aftermath.open");
    var id = at.closed(Reaction.CALM);
    at.use.recordAftermath.record(id, at.get(id).version(), Aftermath.RETURNED, at.boris).orFail();
    assertThat(at.found(id).aftermath()).isEqualTo(Aftermath.RETURNED);
    assertThat(at.found(id).by()).isEqualTo(at.boris.id());
  }

  @StoreTest
  void aReopenedCaseIsANewEpisodeWithAllStepsBeforeIt(Database database) {
    var at = ComplaintFixture.in(database);
    var id = at.closed(Reaction.ANGRY);
    at.house.clock.set(moscow("2026-12-01T12:00"));
    var held = at.use.reopenComplaint.reopen(id, at.get(id).version(), "It broke again", at.boris).orFail();
    assertThat(held.complaint().episode().number()).isEqualTo(2);
    assertThat(held.complaint().progress().next()).contains(Step.APOLOGIZE);
    assertThat(held.complaint().isClosed()).isFalse();
    at.record(held, at.apology());
    at.record(held, at.ownership());
    var late = new StepFacts.Fix("Again", false, at.anna.id(), moscow("2026-12-02T12:00"), false, false, "By then");
    at.record(held, late);
    assertThat(key(at.use.recordStep.record(held.hold(), Grievance.UNKNOWN, new StepFacts.Compensation("x"), at.anna)))
        .as("what was given in the first episode does not make up for the second")
        .isEqualTo("complaint.compensate.none");
    assertThat(key(at.use.offerRemedy.offer(id, at.gift("Weekend", "3000"), at.anna)))
        .as("the limit is the case's")
        .isEqualTo("complaint.grant.above_limit");
  }

  @StoreTest
  void whatIsOverdueIsEscalatedOnceFromHoweverManyDesks(Database database) {
    var at = ComplaintFixture.in(database);
    var id = at.compensated();
    at.house.clock.set(OWN_SIDE_DUE);
    assertThat(at.use.escalateOverdue.escalate()).as("strictly after").isZero();
    at.house.clock.pass(Duration.ofDays(3));
    var there = at.fromAnotherDesk();
    try (var _ = there.house.database) {
      assertThat(at.use.escalateOverdue.escalate() + there.use.escalateOverdue.escalate()).isEqualTo(1);
    }
    assertThat(at.tasks(id).getFirst().escalatedAt()).isPresent();
    assertThat(at.use.escalateOverdue.escalate()).isZero();
  }

  @StoreTest
  void onlyASupervisorPutsAPromiseOff(Database database) {
    var at = ComplaintFixture.in(database);
    var id = at.compensated();
    var task = at.tasks(id).getFirst();
    var later = OWN_SIDE_DUE.plus(Duration.ofDays(1));
    assertThat(key(at.use.moveTask.move(id, task.id(), task.version(), at.anna.id(), later, "Truck broke", at.anna)))
        .isEqualTo("complaint.task.supervisor_only");
    assertThat(key(at.use.moveTask.move(id, task.id(), task.version(), at.anna.id(), later, "", at.svetlana)))
        .isEqualTo("complaint.task.no_reason");
    at.use.moveTask.move(id, task.id(), task.version(), at.boris.id(), later, "Truck broke", at.svetlana).orFail();
    assertThat(at.tasks(id).getFirst().due()).isEqualTo(later);
    assertThat(key(at.use.finishTask.finish(id, task.id(), 1, "", at.anna))).isEqualTo("complaint.stale");
    assertThat(at.get(id).progress().fix().orElseThrow().due()).as("what the letter says").isEqualTo(later);
    at.use.moveTask.move(id, task.id(), at.tasks(id).getFirst().version(), at.boris.id(), OWN_SIDE_DUE, "", at.boris).orFail();
  }

  @StoreTest
  void aFlagIsTheSupervisorsToAnswerAndRefusesNothingByItself(Database database) {
    var at = ComplaintFixture.in(database);
    var id = at.fixed().hold().complaint();
    assertThat(key(at.use.flagAbuse.flag(id, AbuseKind.EXTORTION, " ", at.anna)))
        .isEqualTo("complaint.abuse.no_words");
    var flag = at.use.flagAbuse.flag(id, AbuseKind.EXTORTION, "A bonus or bad reviews", at.anna).orFail();
    assertThat(key(at.use.flagAbuse.flag(id, AbuseKind.INSULT, "Again", at.boris)))
        .isEqualTo("complaint.abuse.flagged");
    assertThat(at.offer(id, "Weekend", "3000", at.anna).state()).isEqualTo(GrantState.GRANTED);
    assertThat(key(at.use.answerAbuse.answer(id, flag.id(), AbuseVerdict.NOT_RETAINED, "Enough", at.anna)))
        .isEqualTo("complaint.approval.supervisor_only");
    at.use.answerAbuse.answer(id, flag.id(), AbuseVerdict.NOT_RETAINED, "He threatened Anna", at.svetlana).orFail();
    var standing =
        at.house.database
            .read(tx -> at.house.clients.byId(tx, at.get(id).opening().client()))
            .orElseThrow()
            .standing();
    assertThat(standing.standing()).isEqualTo(Standing.NOT_RETAINED);
    assertThat(standing.reason()).isEqualTo("He threatened Anna");
  }
}
