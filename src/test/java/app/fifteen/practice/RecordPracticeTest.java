package app.fifteen.practice;

import static app.fifteen.practice.PracticeFixture.TOMORROW;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.complaint.ComplaintFixture;
import app.fifteen.complaint.GrantState;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Outcome;
import app.fifteen.remedy.RemedyKind;
import java.time.Duration;
import java.util.List;

/** What is kept of a run. */
class RecordPracticeTest {

  private final PracticeCase script = PracticeFixture.script("no_crew");

  private static PracticeFixture good() {
    return new PracticeFixture()
        .apologized("I am sorry.")
        .owned("It is on us.")
        .fixed(TOMORROW)
        .gave(RemedyKind.BONUS, GrantState.GRANTED)
        .compensated();
  }

  @StoreTest
  void onlyHowAPracticeCallWentIsKept(Database database) {
    var office = ComplaintFixture.in(database);
    var record = office.house.practice().recordPractice;
    var run = record.record(script, good().score(script), office.anna).orFail();
    assertThat(run.seconds()).isEqualTo(40);
    assertThat(run.passed())
        .containsExactlyInAnyOrder(
            Criterion.APOLOGIZED_FIRST, Criterion.OWNED_WITHOUT_BLAMING, Criterion.DATED_FIX, Criterion.WITHIN_LIMIT);
    assertThat(annasRuns(database, office))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.run()).isEqualTo(run);
              assertThat(row.name()).isEqualTo("Anna");
            });
  }

  @StoreTest
  void aPracticeCallThatWasBrokenOffIsNotKept(Database database) {
    var office = ComplaintFixture.in(database);
    var record = office.house.practice().recordPractice;
    var outcome = record.record(script, new PracticeFixture().apologized("Sorry.").score(script), office.anna);
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(annasRuns(database, office)).isEmpty();
  }

  @StoreTest
  void everybodySeesTheirOwnPracticeAndTheSupervisorEverybodys(Database database) {
    var office = ComplaintFixture.in(database);
    var record = office.house.practice().recordPractice;
    record.record(script, good().score(script), office.anna).orFail();
    office.house.clock.pass(Duration.ofMinutes(5));
    record.record(script, good().score(script), office.boris).orFail();
    assertThat(seenBy(office.anna, office)).extracting(PracticeRunRow::name).containsExactly("Anna");
    assertThat(seenBy(office.curator, office)).isEmpty();
    assertThat(seenBy(office.svetlana, office))
        .extracting(PracticeRunRow::name)
        .containsExactly("Boris", "Anna");
  }

  private List<PracticeRunRow> annasRuns(Database database, ComplaintFixture office) {
    return database.read(tx -> office.house.practice().runs.of(tx, office.anna.id(), 10));
  }

  private List<PracticeRunRow> seenBy(Actor actor, ComplaintFixture office) {
    return office.house.database.read(tx -> office.house.practice().runs.visibleTo(tx, actor, 10));
  }
}
