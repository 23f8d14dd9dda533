package app.fifteen.practice;

import static app.fifteen.request.HouseFixture.moscow;

import app.fifteen.complaint.ApologyHow;
import app.fifteen.complaint.ComplaintCase;
import app.fifteen.complaint.DoneStep;
import app.fifteen.complaint.Episode;
import app.fifteen.complaint.Grant;
import app.fifteen.complaint.GrantState;
import app.fifteen.complaint.Grievance;
import app.fifteen.complaint.Opening;
import app.fifteen.complaint.StepFacts;
import app.fifteen.complaint.StepProgress;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.GrantId;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.PolicyId;
import app.fifteen.kernel.RemedyId;
import app.fifteen.kernel.StaffId;
import app.fifteen.remedy.Effect;
import app.fifteen.remedy.RemedyKind;
import app.fifteen.remedy.Terms;
import app.fifteen.request.HouseFixture;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** A run as far as it has come, put together by value. The call begins on Monday at 10:00; steps follow every 10 s. */
final class PracticeFixture {

  static final Instant OPENED = moscow("2026-11-23T10:00");
  static final Instant TOMORROW = moscow("2026-11-24T10:00");
  static final Instant THURSDAY = moscow("2026-11-26T10:00");
  private static final StaffId ANNA = new StaffId(1);

  private final List<DoneStep> steps = new ArrayList<>();
  private final List<Grant> grants = new ArrayList<>();
  private Optional<Instant> offeredAt = Optional.empty();

  static PracticeCase script(String id) {
    return PracticeCases.in(Language.EN).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  PracticeFixture apologized(String words) {
    return done(new StepFacts.Apology(ApologyHow.CALL, words));
  }

  PracticeFixture owned(String words) {
    return done(new StepFacts.Ownership(ANNA, words));
  }

  PracticeFixture fixed(Instant due) {
    return done(new StepFacts.Fix("Send a crew", false, ANNA, due, true, false, "They will be with you."));
  }

  PracticeFixture compensated() {
    return done(new StepFacts.Compensation("And this is for you."));
  }

  /** One of the catalogue. */
  PracticeFixture gave(RemedyKind kind, GrantState state) {
    return gave("A remedy", kind, Optional.of(new RemedyId(1)), state);
  }

  PracticeFixture gaveOwn(String name) {
    return gave(name, RemedyKind.OTHER, Optional.empty(), GrantState.GRANTED);
  }

  private PracticeFixture gave(String name, RemedyKind kind, Optional<RemedyId> remedy, GrantState state) {
    var terms = new Terms(name, kind, new Effect.Nothing(), new Money(50_000, Currency.getInstance("RUB")), Optional.empty());
    grants.add(
        new Grant(
            new GrantId(grants.size() + 1), new ComplaintId(1), 1, remedy, terms, Optional.empty(), state,
            next(), ANNA, "", Optional.empty(), 1));
    offeredAt = offeredAt.or(() -> Optional.of(next()));
    return this;
  }

  private PracticeFixture done(StepFacts facts) {
    steps.add(new DoneStep(facts, next(), ANNA));
    return this;
  }

  private Instant next() {
    return OPENED.plusSeconds(10 * (steps.size() + 1));
  }

  ComplaintCase complaint() {
    return new ComplaintCase(
        new ComplaintId(1), new Opening(new ClientId(1), Optional.empty(), "", OPENED, ANNA), Grievance.UNKNOWN,
        offeredAt, new Episode.Open(new Episode.Course(1, OPENED, new PolicyId(1), new StepProgress(steps))), 1);
  }

  PracticeScore score(PracticeCase script) {
    return PracticeScore.of(script, complaint(), grants, HouseFixture.policy());
  }
}
