package app.fifteen.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.EntryId;
import app.fifteen.kernel.Outcome;
import java.time.Duration;
import java.util.List;

class CorrectWordsTest {

  private ComplaintFixture at;
  private ComplaintId complaint;

  private void open(Database database) {
    at = ComplaintFixture.in(database);
    complaint = at.fixed().hold().complaint();
  }

  private List<StoryEntry> story() {
    return at.house.database.read(tx -> at.use.details.of(tx, complaint, at.house.clock.instant())).orElseThrow().story();
  }

  private EntryId noted(String words) {
    return at.use.noteOnComplaint.note(complaint, ComplaintEntryKind.NOTE, words, at.anna).orFail();
  }

  private StoryEntry line(EntryId id) {
    return story().stream().filter(line -> line.id().equals(id)).findFirst().orElseThrow();
  }

  @StoreTest
  void howeverLongAfterwardsBothVersionsStandInTheStory(Database database) {
    open(database);
    var wrong = noted("She wants 1000");
    at.house.clock.pass(Duration.ofDays(3));
    noted("Called again");
    var right = at.use.correctWords.correct(complaint, wrong, "She wants 100", at.anna).orFail();
    assertThat(line(wrong).fate()).isEqualTo(StoryEntry.Fate.CORRECTED);
    assertThat(line(wrong).entry().words()).isEqualTo("She wants 1000");
    assertThat(line(right).fate()).isEqualTo(StoryEntry.Fate.STANDS);
    assertThat(line(right).entry().words()).isEqualTo("She wants 100");
    assertThat(story()).extracting(StoryEntry::id).containsSubsequence(wrong, right);
    assertThat(story().getLast().entry().words()).as("it stands where the wrong one does").isEqualTo("Called again");
    assertThat(at.use.correctWords.correct(complaint, wrong, "Or 10", at.anna))
        .isEqualTo(Outcome.refused("request.correct.gone"));
  }

  @StoreTest
  void aStepHasTheRightWordsFromThenOn(Database database) {
    open(database);
    var apology = story().stream().filter(line -> line.entry().kind() == ComplaintEntryKind.APOLOGIZED).findFirst().orElseThrow();
    at.use.correctWords.correct(complaint, apology.id(), "I am very sorry.", at.anna).orFail();
    assertThat(at.get(complaint).progress().done(Step.APOLOGIZE).orElseThrow().facts().words()).isEqualTo("I am very sorry.");
    assertThat(story())
        .extracting(line -> line.entry().words())
        .contains("I am sorry.", "I am very sorry.");
  }

  @StoreTest
  void onlyWhoeverSaidItOrTheSupervisorPutsItRight(Database database) {
    open(database);
    var wrong = noted("She wants 1000");
    assertThat(line(wrong).mayCorrect(at.boris)).isFalse();
    assertThat(at.use.correctWords.correct(complaint, wrong, "100", at.boris))
        .isEqualTo(Outcome.refused("request.correct.others"));
    assertThat(at.use.correctWords.correct(complaint, wrong, " ", at.anna))
        .isEqualTo(Outcome.refused("complaint.correct.words.none"));
    assertThat(at.use.correctWords.correct(complaint, wrong, "She wants 1000", at.anna))
        .isEqualTo(Outcome.refused("request.correct.same"));
    at.use.correctWords.correct(complaint, wrong, "100", at.svetlana).orFail();
  }

  @StoreTest
  void whatIsNotSaidByAnybodyIsNotPutRight(Database database) {
    open(database);
    var opened = story().getFirst();
    assertThat(opened.entry().kind()).isEqualTo(ComplaintEntryKind.OPENED);
    assertThat(at.use.correctWords.correct(complaint, opened.id(), "Not at all", at.anna))
        .isEqualTo(Outcome.refused("request.correct.gone"));
  }

  @StoreTest
  void aNoteIsTakenBackForAWhileAndStaysStruckThrough(Database database) {
    open(database);
    var note = noted("Into the wrong case");
    assertThat(at.use.undoNote.undo(complaint, note, at.boris)).isEqualTo(Outcome.refused("complaint.stale"));
    at.use.undoNote.undo(complaint, note, at.anna).orFail();
    assertThat(line(note).fate()).isEqualTo(StoryEntry.Fate.TAKEN_BACK);
    assertThat(at.use.undoNote.undo(complaint, note, at.anna)).isEqualTo(Outcome.refused("complaint.stale"));
    var late = noted("Too late");
    at.house.clock.pass(UndoFinish.TIME.plus(Duration.ofSeconds(1)));
    assertThat(at.use.undoNote.undo(complaint, late, at.anna)).isEqualTo(Outcome.refused("complaint.undo.too_late"));
  }
}
