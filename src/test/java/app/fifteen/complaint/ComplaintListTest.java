package app.fifteen.complaint;

import static app.fifteen.complaint.ComplaintFixture.OWN_SIDE_DUE;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.client.Standing;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ComplaintId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which complaints are listed, in which order, and how many wait for whom. */
class ComplaintListTest {

  private static ComplaintList.Query query(ComplaintFixture at, ComplaintFilter filter, boolean mine, Actor me) {
    return new ComplaintList.Query(filter, mine, me, at.house.clock.instant());
  }

  private List<ComplaintRow> rows(ComplaintFixture at, ComplaintFilter filter) {
    return at.house.database.read(
        tx -> at.use.list.page(tx, query(at, filter, false, at.svetlana), Optional.empty(), 100));
  }

  private List<ComplaintId> ids(ComplaintFixture at, ComplaintFilter filter) {
    return rows(at, filter).stream().map(ComplaintRow::id).toList();
  }

  private int size(ComplaintFixture at, ComplaintList.Query query) {
    return at.house.database.read(tx -> at.use.list.size(tx, query));
  }

  private static int waiting(ComplaintFixture at, Actor me) {
    return at.house.database.read(tx -> at.house.complaints().waiting.waiting(tx, me, at.house.clock.instant()));
  }

  @StoreTest
  void theLateOnesComeFirstThenThoseForTheSupervisorThenByWhatIsDue(Database database) {
    var at = ComplaintFixture.in(database);
    var leftLying = at.opened().hold().complaint();
    var late = at.fixed().hold().complaint();
    at.house.clock.set(OWN_SIDE_DUE.plusSeconds(1));
    var asking = at.opened();
    at.record(asking, at.apology());
    at.record(asking, at.ownership());
    at.record(
        asking,
        new StepFacts.Fix(
            "Call", false, at.boris.id(), OWN_SIDE_DUE.plus(Duration.ofHours(20)), false, false, "Tomorrow."));
    at.use.askApproval.ask(asking.hold().complaint(), at.gift("A horse", "50000"), at.anna).orFail();
    var flagged = at.opened().hold().complaint();
    at.use.flagAbuse.flag(flagged, AbuseKind.INSULT, "Shouted", at.anna).orFail();
    var inTime = at.opened();
    at.record(inTime, at.apology());
    at.record(inTime, at.ownership());
    at.record(
        inTime,
        new StepFacts.Fix(
            "Call", false, at.anna.id(), OWN_SIDE_DUE.plus(Duration.ofHours(10)), false, false, "Tonight."));

    assertThat(ids(at, ComplaintFilter.OPEN))
        .containsExactly(leftLying, late, asking.hold().complaint(), flagged, inTime.hold().complaint());
    assertThat(ids(at, ComplaintFilter.OVERDUE)).containsExactly(leftLying, late);
    assertThat(ids(at, ComplaintFilter.AWAITING_APPROVAL)).containsExactly(asking.hold().complaint(), flagged);
    assertThat(ids(at, ComplaintFilter.ALL)).hasSize(5).startsWith(inTime.hold().complaint());
    var row = rows(at, ComplaintFilter.OVERDUE).getLast();
    assertThat(row.next()).contains(Step.COMPENSATE);
    assertThat(row.leader()).contains("Anna");
    assertThat(row.due()).contains(OWN_SIDE_DUE);
    assertThat(row.standing()).isEqualTo(Standing.ORDINARY);
    assertThat(row.isOverdue(at.house.clock.instant())).isTrue();
  }

  @StoreTest
  void linesFollowEachOtherWithoutGapOrRepetition(Database database) {
    var at = ComplaintFixture.in(database);
    for (int i = 0; i < 4; i++) {
      at.fixed();
      at.opened();
      at.closed(Reaction.CALM);
    }
    at.house.clock.set(OWN_SIDE_DUE.plusSeconds(1));
    for (var filter : ComplaintFilter.values()) {
      var all = ids(at, filter);
      var query = query(at, filter, false, at.svetlana);
      var paged = new ArrayList<ComplaintRow>();
      List<ComplaintRow> some;
      do {
        var last = paged.isEmpty() ? Optional.<ComplaintRow>empty() : Optional.of(paged.getLast());
        some = database.read(tx -> at.use.list.page(tx, query, last, 3));
        paged.addAll(some);
      } while (!some.isEmpty());
      assertThat(paged).as(filter.name()).extracting(ComplaintRow::id).containsExactlyElementsOf(all);
      assertThat(size(at, query)).as(filter.name()).isEqualTo(all.size());
    }
  }

  @StoreTest
  void mineAreThoseInWhichIHaveSomethingToDo(Database database) {
    var at = ComplaintFixture.in(database);
    var annas = at.fixed().hold().complaint();
    var held = at.use.openComplaint.open(at.client(), Optional.empty(), at.boris).orFail();
    var query = query(at, ComplaintFilter.OPEN, true, at.boris);
    var mine = database.read(tx -> at.use.list.page(tx, query, Optional.empty(), 10));
    assertThat(mine)
        .extracting(ComplaintRow::id)
        .containsExactly(held.hold().complaint());
    var task = at.tasks(annas).getFirst();
    at.use.moveTask.move(annas, task.id(), task.version(), at.boris.id(), task.due(), "", at.anna).orFail();
    assertThat(size(at, query)).isEqualTo(2);
  }

  @StoreTest
  void aMonthLaterTheClientsOfClosedComplaintsAreToBeAsked(Database database) {
    var at = ComplaintFixture.in(database);
    var calm = at.closed(Reaction.CALM);
    var left = at.fixed().hold().complaint();
    at.use.closeComplaint.close(left, at.get(left).version(), Reaction.LEFT, "", at.anna).orFail();
    assertThat(ids(at, ComplaintFilter.FOLLOW_UP)).isEmpty();
    assertThat(ids(at, ComplaintFilter.CLOSED)).containsExactly(left, calm);
    at.house.clock.pass(Duration.ofDays(31));
    assertThat(ids(at, ComplaintFilter.FOLLOW_UP)).containsExactly(calm);
    assertThat(rows(at, ComplaintFilter.FOLLOW_UP).getFirst().end().orElseThrow().isToBeAsked(at.house.clock.instant()))
        .isTrue();
    at.use.recordAftermath.record(calm, at.get(calm).version(), Aftermath.STAYED, at.anna).orFail();
    assertThat(ids(at, ComplaintFilter.FOLLOW_UP)).isEmpty();
  }

  @StoreTest
  void aComplaintWaitsForSomebodyOnceHoweverManyReasonsItHas(Database database) {
    var at = ComplaintFixture.in(database);
    var held = at.fixed();
    var id = held.hold().complaint();
    assertThat(waiting(at, at.svetlana)).isZero();
    at.use.askApproval.ask(id, at.gift("A horse", "50000"), at.anna).orFail();
    at.use.flagAbuse.flag(id, AbuseKind.EXTORTION, "Threatens", at.anna).orFail();
    assertThat(waiting(at, at.svetlana)).isEqualTo(1);
    assertThat(waiting(at, at.anna)).isZero();
    at.house.clock.set(OWN_SIDE_DUE.plusSeconds(1));
    assertThat(waiting(at, at.anna)).isEqualTo(1);
    assertThat(waiting(at, at.boris)).isZero();
    var other = at.use.openComplaint.open(at.client(), Optional.empty(), at.svetlana).orFail();
    at.use.flagAbuse.flag(other.hold().complaint(), AbuseKind.LAW, "Her own", at.svetlana).orFail();
    assertThat(waiting(at, at.svetlana)).isEqualTo(1);
    at.use.escalateOverdue.escalate();
    assertThat(waiting(at, at.svetlana)).isEqualTo(1);
  }
}
