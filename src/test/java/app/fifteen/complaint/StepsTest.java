package app.fifteen.complaint;

import static app.fifteen.complaint.ComplaintFixture.OWN_SIDE_DUE;
import static app.fifteen.complaint.ComplaintFixture.THIRD_PARTY_DUE;
import static app.fifteen.request.HouseFixture.moscow;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Four steps, in order, none skipped (R15), with a date by R9 and the clock of R16. */
class StepsTest {

  private static String key(Outcome<?> outcome) {
    return outcome.either(done -> "done: " + done, Rejection::key);
  }

  private static String tell(ComplaintFixture at, HeldDraft held, StepFacts facts) {
    return key(at.use.recordStep.record(held.hold(), Grievance.UNKNOWN, facts, at.anna));
  }

  private static StepFacts.Fix fix(ComplaintFixture at, boolean thirdParty, Instant due) {
    return new StepFacts.Fix("Send a new unit", thirdParty, at.anna.id(), due, false, false, "By then.");
  }

  @StoreTest
  void noStepCanBeSkipped(Database database) {
    var at = ComplaintFixture.in(database);
    var held = at.opened();
    assertThat(tell(at, held, at.ownership())).isEqualTo("complaint.step.locked");
    assertThat(tell(at, held, at.fix())).isEqualTo("complaint.step.locked");
    assertThat(tell(at, held, new StepFacts.Compensation("Here"))).isEqualTo("complaint.step.locked");
    assertThat(key(at.use.offerRemedy.offer(held.hold().complaint(), at.gift("Flowers", "10"), at.anna)))
        .isEqualTo("complaint.step.locked");
    at.record(held, at.apology());
    assertThat(tell(at, held, at.fix())).isEqualTo("complaint.step.locked");
    assertThat(at.get(held.hold().complaint()).progress().next()).contains(Step.OWN);
  }

  @StoreTest
  void aStepIsDoneWhenItsFactsAreThere(Database database) {
    var at = ComplaintFixture.in(database);
    var held = at.opened();
    assertThat(tell(at, held, new StepFacts.Apology(ApologyHow.CALL, "  "))).isEqualTo("complaint.words.none");
    assertThat(tell(at, held, new StepFacts.Apology(ApologyHow.CALL, "я".repeat(10_001))))
        .isEqualTo("complaint.words.too_long");
    at.record(held, at.apology());
    at.record(held, at.ownership());
    var noPlan = new StepFacts.Fix(" ", false, at.anna.id(), OWN_SIDE_DUE, false, false, "By then.");
    assertThat(tell(at, held, noPlan)).isEqualTo("complaint.fix.no_plan");
    at.record(held, at.fix());
    assertThat(tell(at, held, new StepFacts.Compensation("Here"))).isEqualTo("complaint.compensate.none");
    at.offer(held.hold().complaint(), "Flowers", "10", at.anna);
    assertThat(at.record(held, new StepFacts.Compensation("Here")).progress().isComplete()).isTrue();
  }

  @StoreTest
  void eachStepKeepsWhoWhenHowAndTheWords(Database database) {
    var at = ComplaintFixture.in(database);
    var held = at.opened();
    var noted = Grievance.of("His money, and somebody who listens", Severity.CRITICAL, "Late").orFail();
    at.house.clock.pass(Duration.ofSeconds(12));
    var letter = new StepFacts.Apology(ApologyHow.LETTERHEAD, "Dear Mrs Ivanova,\nI am sorry.");
    at.use.recordStep.record(held.hold(), noted, letter, at.anna).orFail();
    var stored = at.get(held.hold().complaint());
    assertThat(stored.grievance()).isEqualTo(noted);
    assertThat(stored.progress().done(Step.APOLOGIZE))
        .contains(new DoneStep(letter, moscow("2026-11-23T10:00:12"), at.anna.id()));
  }

  @StoreTest
  void aStepGoneThroughOnceMoreStaysTheFirstOnesUnlessToldOtherwise(Database database) {
    var at = ComplaintFixture.in(database);
    var held = at.fixed();
    var id = held.hold().complaint();
    at.house.clock.pass(Duration.ofMinutes(3));
    var other = at.use.takeDraft.take(id, true, at.boris).orFail();
    at.use.recordStep.record(other.hold(), Grievance.UNKNOWN, at.apology(), at.boris).orFail();
    assertThat(at.get(id).progress().done(Step.APOLOGIZE).orElseThrow().by()).isEqualTo(at.anna.id());
    var visit = new StepFacts.Apology(ApologyHow.VISIT, "I came to say sorry.");
    at.use.recordStep.record(other.hold(), Grievance.UNKNOWN, visit, at.boris).orFail();
    assertThat(at.get(id).progress().done(Step.APOLOGIZE))
        .contains(new DoneStep(visit, moscow("2026-11-23T10:03"), at.boris.id()));
    assertThat(at.get(id).progress().has(Step.FIX)).as("later steps stay").isTrue();
  }

  @StoreTest
  void theFixIsDueByTheNormAndNotLater(Database database) {
    var at = ComplaintFixture.in(database);
    var held = at.opened();
    at.record(held, at.apology());
    at.record(held, at.ownership());
    assertThat(tell(at, held, fix(at, false, OWN_SIDE_DUE.plusSeconds(1)))).isEqualTo("complaint.fix.too_late");
    assertThat(tell(at, held, fix(at, false, moscow("2026-11-23T09:59")))).isEqualTo("complaint.fix.past");
    assertThat(tell(at, held, fix(at, true, THIRD_PARTY_DUE.plusSeconds(1)))).isEqualTo("complaint.fix.too_late");
    at.record(held, fix(at, true, THIRD_PARTY_DUE));
    var task = at.tasks(held.hold().complaint()).getFirst();
    assertThat(task.due()).isEqualTo(THIRD_PARTY_DUE);

    at.record(held, fix(at, false, OWN_SIDE_DUE));
    assertThat(at.tasks(held.hold().complaint()))
        .singleElement()
        .satisfies(moved -> assertThat(moved.due()).isEqualTo(OWN_SIDE_DUE));
  }

  @StoreTest
  void aWizardLeftLyingPastTheNormStillEndsInADate(Database database) {
    var at = ComplaintFixture.in(database);
    var held = at.opened();
    at.record(held, at.apology());
    at.record(held, at.ownership());
    at.house.clock.set(moscow("2026-11-27T12:00"));
    assertThat(tell(at, held, fix(at, false, moscow("2026-11-30T12:00:01")))).isEqualTo("complaint.fix.too_late");
    at.record(held, fix(at, false, moscow("2026-11-30T12:00")));
  }

  @StoreTest
  void theClockRunsFromTheOpeningToTheFirstOffer(Database database) {
    var at = ComplaintFixture.in(database);
    var held = at.fixed();
    var id = held.hold().complaint();
    assertThat(at.get(id).untilOffer()).isEmpty();
    at.house.clock.pass(Duration.ofSeconds(48));
    at.offer(id, "Flowers", "10", at.anna);
    at.house.clock.pass(Duration.ofSeconds(60));
    at.offer(id, "Chocolate", "10", at.anna);
    assertThat(at.get(id).untilOffer()).contains(Duration.ofSeconds(48));
  }

  @StoreTest
  void aClockThatIsSetBackTellsNothingImpossible(Database database) {
    var at = ComplaintFixture.in(database);
    var held = at.opened();
    at.house.clock.set(moscow("2026-11-22T10:00"));
    at.record(held, at.apology());
    assertThat(at.get(held.hold().complaint()).progress().steps().getFirst().at())
        .isEqualTo(moscow("2026-11-23T10:00"));
  }

  @StoreTest
  void whatWasOpenedByASlipOfTheHandIsForgotten(Database database) {
    var at = ComplaintFixture.in(database);
    var slip = at.opened();
    at.use.discardComplaint.discard(slip.hold(), at.anna).orFail();
    var found = at.house.database.read(tx -> at.use.store.byId(tx, slip.hold().complaint()));
    assertThat(found).isEmpty();

    var typed = at.opened();
    at.use.keepDraft.keep(typed.hold(), DraftTest.wanting("A word of sorry")).orFail();
    assertThat(key(at.use.discardComplaint.discard(typed.hold(), at.anna))).isEqualTo("complaint.discard.begun");
    var reported = at.opened();
    at.house.foolishRules().reportFoolishRule
        .report("No money back without a form", Optional.of(reported.hold().complaint()), at.anna)
        .orFail();
    assertThat(key(at.use.discardComplaint.discard(reported.hold(), at.anna))).isEqualTo("complaint.discard.begun");
    var begun = at.opened();
    at.record(begun, at.apology());
    assertThat(key(at.use.discardComplaint.discard(begun.hold(), at.anna))).isEqualTo("complaint.discard.begun");
  }

  @StoreTest
  void noCaseIsOpenedForAClientWhoIsGone(Database database) {
    var at = ComplaintFixture.in(database);
    assertThat(key(at.use.openComplaint.open(new ClientId(4711), Optional.empty(), at.anna)))
        .isEqualTo("client.gone");
  }
}
