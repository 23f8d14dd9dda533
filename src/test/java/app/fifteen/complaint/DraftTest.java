package app.fifteen.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.RemedyId;
import app.fifteen.kernel.StaffId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is being typed survives everything, and one desk at a time writes it. */
class DraftTest {

  private static String key(Outcome<?> outcome) {
    return outcome.either(done -> "done: " + done, Rejection::key);
  }

  static ComplaintDraft wanting(String wanted) {
    return new ComplaintDraft(
        Step.FIX,
        new ComplaintDraft.Noted(Optional.of(wanted), Optional.of(Severity.CRITICAL), Optional.of("Late")),
        new ComplaintDraft.Apologize(Optional.of(ApologyHow.VISIT), Optional.of("«Sorry»\n\t\"quoted\" 🌹")),
        new ComplaintDraft.Own(Optional.of(new StaffId(3)), Optional.of("Ours")),
        new ComplaintDraft.Fix(
            Optional.of("Plan"), Optional.of(true), Optional.of(new StaffId(4)), Optional.of("2026-11-24T10:00"),
            Optional.of(false), Optional.of(true), Optional.of("By then")),
        new ComplaintDraft.Compensate(
            List.of(new RemedyId(7), new RemedyId(2)), Optional.of("A song"), Optional.of("12,50"),
            Optional.of("With love")));
  }

  @Test
  void aDraftIsReadAsItWasWritten() {
    var draft = wanting("His money");
    assertThat(DraftDocument.read(DraftDocument.write(draft))).isEqualTo(draft);
    assertThat(DraftDocument.read(DraftDocument.write(ComplaintDraft.EMPTY)).isEmpty()).isTrue();
    assertThat(DraftDocument.read("{\"wanted\":\"Peace\",\"mood\":\"dark\"}").noted().wanted())
        .as("what a newer program wrote besides does not matter")
        .contains("Peace");
    assertThatExceptionOfType(Failure.class)
        .as("a step of which only a newer program knows")
        .isThrownBy(() -> DraftDocument.read("{\"at\":\"SING\"}"))
        .satisfies(failure -> assertThat(failure.rejection().key()).isEqualTo("complaint.draft.unreadable"));
  }

  @Test
  void whatAnOlderProgramWroteIsGoneOnWith() {
    assertThat(
            DraftDocument.read(
                """
                {"at":"FIX","wanted":"His money","severity":"CRITICAL","category":"Late","how":"VISIT",
                 "apologyWords":"«Sorry»\\n\\t\\"quoted\\" 🌹","leader":3,"ownWords":"Ours","plan":"Plan",
                 "thirdParty":true,"owner":4,"due":"2026-11-24T10:00","offHours":false,"siteVisit":true,
                 "fixWords":"By then","chosen":[7,2],"ownRemedy":"A song","ownRemedyCost":"12,50",
                 "compensateWords":"With love","empty":false}"""))
        .isEqualTo(wanting("His money"));
    assertThat(
            DraftDocument.read(
                """
                {"at":"APOLOGIZE","wanted":null,"severity":null,"category":null,"how":null,"apologyWords":null,
                 "leader":null,"ownWords":null,"plan":null,"thirdParty":null,"owner":null,"due":null,"offHours":null,
                 "siteVisit":null,"fixWords":null,"chosen":[],"ownRemedy":null,"ownRemedyCost":null,
                 "compensateWords":null,"empty":true}"""))
        .as("what nobody touched may still be forgotten again")
        .matches(ComplaintDraft::isEmpty);
  }

  @StoreTest
  void aDraftGoesOnWhereItWasLeft(Database database) {
    var at = ComplaintFixture.in(database);
    var held = at.opened();
    at.use.keepDraft.keep(held.hold(), wanting("His")).orFail();
    at.use.keepDraft.keep(held.hold(), wanting("His money")).orFail();
    // The process was killed; the same employee is back at once.
    var again = at.use.takeDraft.take(held.hold().complaint(), false, at.anna).orFail();
    assertThat(again.draft()).isEqualTo(wanting("His money"));
  }

  @StoreTest
  void anotherDeskAsksBeforeItTakesADraftAndThenTheFirstOneWritesNoMore(Database database) {
    var at = ComplaintFixture.in(database);
    var held = at.opened();
    var id = held.hold().complaint();
    at.use.keepDraft.keep(held.hold(), wanting("His money")).orFail();
    var there = at.fromAnotherDesk();
    try (var _ = there.house.database) {
      assertThat(key(there.use.takeDraft.take(id, false, at.boris))).isEqualTo("complaint.draft.held");
      var taken = there.use.takeDraft.take(id, true, at.boris).orFail();
      assertThat(taken.draft()).isEqualTo(wanting("His money"));
      assertThat(key(at.use.keepDraft.keep(held.hold(), wanting("Too late")))).isEqualTo("complaint.draft.taken");
      assertThat(key(at.use.recordStep.record(held.hold(), Grievance.UNKNOWN, at.apology(), at.anna)))
          .isEqualTo("complaint.draft.taken");
      there.use.recordStep.record(taken.hold(), Grievance.UNKNOWN, at.apology(), at.boris).orFail();
      there.use.keepDraft.keep(taken.hold(), wanting("An answer")).orFail();
    }
    at.house.clock.pass(Duration.ofMinutes(3));
    assertThat(at.use.takeDraft.take(id, false, at.anna).orFail().draft())
        .as("whoever left is not asked")
        .isEqualTo(wanting("An answer"));
  }

  @StoreTest
  void afterTheLastStepThereIsNoDraftAnyMore(Database database) {
    var at = ComplaintFixture.in(database);
    var id = at.compensated();
    assertThat(key(at.use.takeDraft.take(id, true, at.anna))).isEqualTo("complaint.draft.none");
  }
}
