package app.fifteen.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is being typed survives everything, and one desk at a time writes it. */
class DraftTest {

  private static String key(Outcome<?> outcome) {
    return outcome.either(done -> "done: " + done, Rejection::key);
  }

  static ComplaintDraft wanting(String wanted) {
    return new ComplaintDraft(
        Step.FIX, wanted, Severity.CRITICAL, "Late", ApologyHow.VISIT, "«Sorry»\n\t\"quoted\" 🌹", 3L, "Ours", "Plan", true,
        4L, "2026-11-24T10:00", false, true, "By then", List.of(7L, 2L), "A song", "12,50", "With love");
  }

  @Test
  void aDraftIsReadAsItWasWritten() {
    var draft = wanting("His money");
    assertThat(ComplaintDraft.read(draft.document())).isEqualTo(draft);
    assertThat(ComplaintDraft.read(ComplaintDraft.EMPTY.document()).isEmpty()).isTrue();
    assertThat(ComplaintDraft.read("{\"wanted\":\"Peace\",\"mood\":\"dark\"}").wanted())
        .as("what a newer program wrote besides does not matter")
        .isEqualTo("Peace");
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
