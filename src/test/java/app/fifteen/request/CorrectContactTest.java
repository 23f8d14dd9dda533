package app.fifteen.request;

import static app.fifteen.request.RequestFixture.newRequest;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.Role;
import java.time.Duration;
import java.util.List;

/** What was recorded wrongly is put right, and the story has both. */
class CorrectContactTest {

  private HouseFixture house;
  private Actor anna;
  private Actor boris;
  private RequestId request;

  private void in(Database database) {
    house = HouseFixture.in(database);
    anna = house.hire("Anna", Role.MANAGER);
    boris = house.hire("Boris", Role.MANAGER);
    request = newRequest(house).stored();
  }

  private void does(Action action) {
    house.clock.pass(Duration.ofMinutes(1));
    house.handle.handle(request, action, anna).orFail();
  }

  private List<StoryRow> story() {
    return house.database.read(tx -> house.stories().of(tx, request, "RU", house.clock.instant())).orElseThrow().story();
  }

  private Request stored() {
    return house.database.read(tx -> house.requests.byId(tx, request)).orElseThrow();
  }

  private Outcome<?> correct(StoryRow row, EntryKind kind, String words, Actor actor) {
    return house.requests().correctContact.correct(request, row.id(), kind, words, actor);
  }

  @StoreTest
  void longAfterwardsTheWordsAndTheWayArePutRightAndBothVersionsStay(Database database) {
    try (database) {
      in(database);
      does(new Action.Reach(ContactHow.CALL, "Told her 1000"));
      var before = stored();
      house.clock.pass(Duration.ofDays(2));
      correct(story().getFirst(), EntryKind.LETTER, "Told her 100", anna).orFail();
      assertThat(story()).extracting(StoryRow::undone).containsExactly(true, false);
      assertThat(story()).extracting(row -> row.words().orElse("")).containsExactly("Told her 1000", "Told her 100");
      var right = story().getLast();
      assertThat(right.kind()).isEqualTo(EntryKind.LETTER);
      assertThat(right.at()).isEqualTo(story().getFirst().at());
      assertThat(right.due()).as("what was promised stands").isEqualTo(story().getFirst().due());
      assertThat(stored().firstContact()).contains(new FirstContact(right.at(), ContactHow.LETTER));
      assertThat(stored().stage()).as("no clock is turned back").isEqualTo(before.stage());
    }
  }

  @StoreTest
  void whatWasPutRightOnceIsPutRightAgainAtItsNewestOnly(Database database) {
    try (database) {
      in(database);
      does(new Action.Note("She likes tee"));
      var wrong = story().getFirst();
      correct(wrong, EntryKind.NOTE, "She likes tea", anna).orFail();
      assertThat(correct(wrong, EntryKind.NOTE, "Coffee", anna)).isEqualTo(Outcome.refused("request.correct.gone"));
      correct(story().getLast(), EntryKind.NOTE, "She likes green tea", anna).orFail();
      assertThat(story()).extracting(StoryRow::undone).containsExactly(true, true, false);
    }
  }

  @StoreTest
  void aContactThatStoppedTheClockStaysOneAndOneThatDidNotBecomesNone(Database database) {
    try (database) {
      in(database);
      does(new Action.CallUnanswered(""));
      assertThat(correct(story().getLast(), EntryKind.CALL, "", anna))
          .isEqualTo(Outcome.refused("request.correct.not_reached"));
      does(new Action.Reach(ContactHow.CALL, ""));
      assertThat(correct(story().getLast(), EntryKind.CALL_UNANSWERED, "", anna))
          .isEqualTo(Outcome.refused("request.correct.clock"));
      does(new Action.Reach(ContactHow.CALL, "Again"));
      correct(story().getLast(), EntryKind.CALL_UNANSWERED, "Again", anna).orFail();
      assertThat(stored().stage()).isInstanceOf(Stage.InHand.class);
    }
  }

  @StoreTest
  void itIsCorrectedByWhoeverRecordedItOrASupervisor(Database database) {
    try (database) {
      in(database);
      does(new Action.Note("She likes tee"));
      var row = story().getFirst();
      assertThat(correct(row, EntryKind.NOTE, "Tea", boris)).isEqualTo(Outcome.refused("request.correct.others"));
      assertThat(correct(row, EntryKind.NOTE, "She likes tee", anna)).isEqualTo(Outcome.refused("request.correct.same"));
      assertThat(correct(row, EntryKind.NOTE, " ", anna)).isEqualTo(Outcome.refused("request.note.empty"));
      assertThat(CorrectContact.may(row, boris)).isFalse();
      assertThat(CorrectContact.may(row, anna)).isTrue();
      var boss = house.hire("Sofia", Role.SUPERVISOR);
      assertThat(CorrectContact.may(row, boss)).isTrue();
      correct(row, EntryKind.NOTE, "Tea", boss).orFail();
      assertThat(story().getLast().who()).isEqualTo("Sofia");
    }
  }
}
