package app.fifteen.request;

import static app.fifteen.request.HouseFixture.moscow;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.Role;
import app.fifteen.kernel.StaffId;
import app.fifteen.office.OfficePolicy;
import app.fifteen.request.Stage.AwaitingFirstContact;
import app.fifteen.request.Stage.InHand;
import app.fifteen.request.Stage.Resolved;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rules of handling in plain Java: no database, no clock. */
class HandlingTest {

  private static final Actor ANNA = new Actor(new StaffId(1), "Anna", Role.MANAGER);
  private static final Actor BORIS = new Actor(new StaffId(2), "Boris", Role.MANAGER);
  private static final Actor SVETLANA = new Actor(new StaffId(3), "Svetlana", Role.SUPERVISOR);
  private static final OfficePolicy POLICY = HouseFixture.policy();
  private static final Instant RECEIVED = moscow("2026-11-23T10:00");
  private static final Instant DUE = moscow("2026-11-23T10:15");

  private Request request = fresh();
  private boolean privileged;

  @Test
  void whoClaimsARequestHoldsIt() {
    does(ANNA, "10:01", new Action.TakeOn());
    assertThat(request.claim()).contains(new Claim(ANNA.id(), moscow("2026-11-23T10:01")));
    assertThat(request.stage()).isInstanceOf(AwaitingFirstContact.class);
  }

  @Test
  void twoDesksCannotHoldOneRequest() {
    does(ANNA, "10:01", new Action.TakeOn());
    var refused = Rejection.of("request.held_by_other", "Anna", "10:01");
    assertThat(refusal(BORIS, "10:02", new Action.TakeOn())).isEqualTo(refused);
    assertThat(refusal(BORIS, "10:02", new Action.Reach(ContactHow.CALL, ""))).isEqualTo(refused);
    assertThat(refusal(ANNA, "10:02", new Action.TakeOn()).key()).isEqualTo("request.claim.already_mine");
  }

  @Test
  void theSupervisorTakesOver() {
    does(ANNA, "10:01", new Action.TakeOn());
    var entry = does(SVETLANA, "10:02", new Action.TakeOn());
    assertThat(request.claim().orElseThrow().by()).isEqualTo(SVETLANA.id());
    assertThat(entry.kind()).isEqualTo(EntryKind.TAKEN_OVER);
  }

  @Test
  void theSupervisorActsOnAnothersRequestWithoutTakingIt() {
    does(ANNA, "10:01", new Action.TakeOn());
    does(SVETLANA, "10:02", new Action.Reach(ContactHow.CALL, "called back"));
    assertThat(request.claim().orElseThrow().by()).isEqualTo(ANNA.id());
    assertThat(request.firstContact()).isPresent();
  }

  @Test
  void anUnansweredCallStopsNothing() {
    var entry = does(ANNA, "10:05", new Action.CallUnanswered("no answer"));
    assertThat(entry.kind()).isEqualTo(EntryKind.CALL_UNANSWERED);
    assertThat(request.stage()).isEqualTo(fresh().stage());
    assertThat(request.firstContact()).isEmpty();
    assertThat(request.nextRungAt()).contains(DUE);
  }

  @Test
  void aNoteStopsNothingAndClaimsNothing() {
    does(ANNA, "10:05", new Action.Note("asks for a window seat"));
    assertThat(request).isEqualTo(fresh());
    assertThat(refusal(ANNA, "10:05", new Action.Note(" ")).key()).isEqualTo("request.note.empty");
  }

  @Test
  void aCallThatGotThroughALetterAndAChatReplyStopTheClock() {
    for (var how : ContactHow.values()) {
      request = fresh();
      does(ANNA, "10:05", new Action.Reach(how, ""));
      assertThat(request.stage()).isInstanceOf(InHand.class);
      assertThat(request.firstContact()).contains(new FirstContact(moscow("2026-11-23T10:05"), how));
      assertThat(request.nextRungAt()).isEmpty();
    }
  }

  @Test
  void lateMeansStrictlyAfterTheDueInstant() {
    assertThat(Verdict.of(DUE, Optional.of(DUE), DUE)).isEqualTo(Verdict.ANSWERED);
    assertThat(Verdict.of(DUE, Optional.of(DUE.plusMillis(1)), DUE)).isEqualTo(Verdict.ANSWERED_LATE);
    assertThat(Verdict.of(DUE, Optional.empty(), DUE)).isEqualTo(Verdict.OPEN);
    assertThat(Verdict.of(DUE, Optional.empty(), DUE.plusMillis(1))).isEqualTo(Verdict.MISSED);
  }

  @Test
  void anAnswerAtTheDueInstantOwesNothingAndALaterOneDoes() {
    does(ANNA, "10:15", new Action.Reach(ContactHow.CALL, ""));
    assertThat(request.nextRungAt()).isEmpty();
    request = fresh();
    does(ANNA, "10:15:01", new Action.Reach(ContactHow.CALL, ""));
    assertThat(request.nextRungAt()).contains(DUE);
  }

  @Test
  void ourOwnMattersAreDueInOneWorkingDayFromTheFirstContact() {
    var entry = does(ANNA, "10:05", new Action.Reach(ContactHow.CALL, ""));
    assertThat(entry.due()).contains(moscow("2026-11-24T10:05"));
  }

  @Test
  void aThirdPartyGivesThreeWorkingDaysFromTheFirstContact() {
    does(ANNA, "10:05", new Action.Reach(ContactHow.CALL, ""));
    var entry = does(ANNA, "18:00", new Action.NeedThirdParty("the airline"));
    assertThat(entry.due()).contains(moscow("2026-11-26T10:05"));
    assertThat(refusal(ANNA, "18:01", new Action.NeedThirdParty("")).key()).isEqualTo("request.third_party.already");
  }

  @Test
  void aStatusHasItsOwnShorterNorms() {
    privileged = true;
    var reached = does(ANNA, "10:05", new Action.Reach(ContactHow.CALL, ""));
    assertThat(reached.due()).contains(moscow("2026-11-24T10:05"));
    var waiting = does(ANNA, "11:00", new Action.NeedThirdParty("the airline"));
    assertThat(waiting.due()).contains(moscow("2026-11-25T10:05"));
    does(ANNA, "11:01", new Action.Resolve(""));
    var reopened = does(ANNA, "12:00", new Action.Reopen(""));
    assertThat(reopened.due()).contains(moscow("2026-11-23T12:05"));
    assertThat(request.nextRungAt()).contains(moscow("2026-11-23T12:05"));
  }

  @Test
  void aStandingGivenLaterLeavesTheDeadlinesAsTheyAre() {
    does(ANNA, "10:05", new Action.Reach(ContactHow.CALL, ""));
    does(ANNA, "10:06", new Action.NeedThirdParty(""));
    var stage = request.stage();
    privileged = true;
    does(ANNA, "10:07", new Action.Reach(ContactHow.CALL, ""));
    assertThat(request.stage()).isEqualTo(stage);
    assertThat(request.firstContactDue()).isEqualTo(DUE);
  }

  @Test
  void nothingIsResolvedBeforeTheClientWasReached() {
    assertThat(refusal(ANNA, "10:05", new Action.Resolve("")).key()).isEqualTo("request.contact_first");
    assertThat(refusal(ANNA, "10:05", new Action.NeedThirdParty("")).key()).isEqualTo("request.contact_first");
  }

  @Test
  void aReopenedRequestIsANewEpisodeAndTheFirstVerdictStays() {
    does(ANNA, "10:05", new Action.Reach(ContactHow.CALL, ""));
    does(ANNA, "10:20", new Action.Resolve("booked"));
    assertThat(request.stage()).isInstanceOf(Resolved.class);
    var first = request.firstContact();

    var entry = does(BORIS, "11:00", new Action.Reopen("wants another hotel"));
    assertThat(request.episode()).isEqualTo(2);
    assertThat(entry.due()).contains(moscow("2026-11-23T11:15"));
    assertThat(request.nextRungAt()).contains(moscow("2026-11-23T11:15"));
    assertThat(request.claim().orElseThrow().by()).isEqualTo(ANNA.id());

    does(ANNA, "11:30", new Action.Reach(ContactHow.CHAT, ""));
    assertThat(request.firstContact()).isEqualTo(first);
    assertThat(Verdict.of(request.firstContactDue(), first.map(FirstContact::at), moscow("2026-11-23T12:00")))
        .isEqualTo(Verdict.ANSWERED);
  }

  @Test
  void reopeningForgetsNoMissThatNobodyHasFoundYet() {
    does(ANNA, "10:20", new Action.Reach(ContactHow.CALL, ""));
    does(ANNA, "10:21", new Action.Resolve(""));
    does(ANNA, "10:22", new Action.Reopen(""));
    assertThat(request.nextRungAt()).contains(DUE);
  }

  @Test
  void whatIsNotEnforcedOwesNothingWhenReopenedEither() {
    request =
        new Request(
            request.id(), request.arrival(), DUE, false, Optional.empty(), 1, POLICY.id(), request.stage(),
            Optional.empty(), Optional.empty(), 1);
    does(ANNA, "10:20", new Action.Reach(ContactHow.CALL, ""));
    does(ANNA, "10:21", new Action.Resolve(""));
    does(ANNA, "10:22", new Action.Reopen(""));
    assertThat(request.nextRungAt()).isEmpty();
  }

  private Entry does(Actor actor, String time, Action action) {
    var handled = handling(actor, time).apply(action).orFail();
    request = handled.after();
    return handled.entry();
  }

  private Rejection refusal(Actor actor, String time, Action action) {
    return switch (handling(actor, time).apply(action)) {
      case Outcome.Refused<Handling.Handled>(var rejection) -> rejection;
      case Outcome.Done<Handling.Handled> done -> throw new AssertionError(done.toString());
    };
  }

  private Handling handling(Actor actor, String time) {
    return new Handling(request, Optional.of("Anna"), actor, POLICY, POLICY, privileged, moscow("2026-11-23T" + time));
  }

  private static Request fresh() {
    var arrival =
        Arrival.of(
                new Arrival.Draft(
                    "", RECEIVED, Channel.SITE, "Ivanova", "", "", Optional.empty(), "A tour to Italy", ""))
            .orFail();
    return new Request(
        new RequestId(1), arrival, DUE, true, Optional.empty(), 1, POLICY.id(),
        new AwaitingFirstContact(Handling.firstContact(POLICY, RECEIVED)), Optional.empty(), Optional.of(DUE), 1);
  }
}
