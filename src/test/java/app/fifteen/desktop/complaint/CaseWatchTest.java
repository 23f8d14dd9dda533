package app.fifteen.desktop.complaint;

import static app.fifteen.complaint.ComplaintFixture.OWN_SIDE_DUE;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.complaint.Answer;
import app.fifteen.complaint.CaseNews;
import app.fifteen.complaint.ComplaintEntryKind;
import app.fifteen.complaint.ComplaintFixture;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import java.util.ArrayList;
import java.util.List;

/** What desks are told of complaints: each thing once, and nobody of their own (R19, R21, R23). */
class CaseWatchTest {

  private static final class AtDesk {
    final Desk desk;
    final CaseWatch watch;
    final List<CaseNews> heard = new ArrayList<>();
    private final ComplaintFixture at;

    AtDesk(ComplaintFixture at, Actor actor) {
      this.at = at;
      desk =
          new Desk(
              new Messages(Language.EN), actor, at.house.database.read(at.house.offices::current).orElseThrow());
      watch =
          new CaseWatch(
              at.house.database, at.use.news, desk, Tasks.sameThread(), heard::addAll);
      watch.begin(this::escalate);
    }

    /** What runs by itself at this desk. */
    void escalate() {
      at.use.escalateOverdue.escalate();
    }

    List<ComplaintEntryKind> kinds() {
      return heard.stream().map(one -> one.said().kind()).toList();
    }
  }

  @StoreTest
  void whatIsOverdueIsEscalatedOnceFromHoweverManyDesks(Database database) {
    var at = ComplaintFixture.in(database);
    var elsewhere = at.fromAnotherDesk();
    try {
      at.fixed();
      var anna = new AtDesk(at, at.anna);
      var boss = new AtDesk(elsewhere, at.svetlana);
      at.house.clock.set(OWN_SIDE_DUE);
      anna.escalate();
      boss.escalate();
      boss.watch.changed();
      assertThat(boss.heard).isEmpty();
      at.house.clock.set(OWN_SIDE_DUE.plusMillis(1));
      for (int second = 0; second < 3; second++) {
        anna.escalate();
        boss.escalate();
        anna.watch.changed();
        boss.watch.changed();
      }
      assertThat(boss.kinds()).containsExactly(ComplaintEntryKind.ESCALATED);
      assertThat(anna.heard).isEmpty();
    } finally {
      elsewhere.house.database.close();
    }
  }

  @StoreTest
  void whatFellDueWhileNothingRanIsFoundAtTheNextStart(Database database) {
    var at = ComplaintFixture.in(database);
    at.fixed();
    at.house.clock.set(OWN_SIDE_DUE.plusSeconds(86_400));
    var boss = new AtDesk(at, at.svetlana);
    boss.watch.changed();
    assertThat(boss.kinds()).containsExactly(ComplaintEntryKind.ESCALATED);
    assertThat(boss.heard.getFirst().said().due()).contains(OWN_SIDE_DUE);
  }

  @StoreTest
  void theAnswerReachesTheDeskThatAskedAndNobodyHearsTheOldNews(Database database) {
    var at = ComplaintFixture.in(database);
    ComplaintId id = at.fixed().hold().complaint();
    var anna = new AtDesk(at, at.anna);
    var boss = new AtDesk(at, at.svetlana);
    var asked = at.use.askApproval.ask(id, at.gift("A horse", "50000"), at.anna).orFail().getFirst();
    anna.watch.changed();
    boss.watch.changed();
    boss.watch.changed();
    assertThat(boss.kinds()).containsExactly(ComplaintEntryKind.APPROVAL_ASKED);
    assertThat(CaseAlerts.said(boss.heard.getFirst(), boss.desk).title()).isEqualTo("Needs your approval: Ivanova 1");
    at.use.answerApproval.answer(asked.id(), asked.version(), new Answer.Return("Too much"), at.svetlana).orFail();
    anna.watch.changed();
    boss.watch.changed();
    assertThat(anna.kinds()).containsExactly(ComplaintEntryKind.RETURNED);
    assertThat(CaseAlerts.said(anna.heard.getFirst(), anna.desk).text()).contains("A horse", "Too much", "Svetlana");
    assertThat(boss.heard).hasSize(1);
    var late = new AtDesk(at, at.svetlana);
    late.watch.changed();
    assertThat(late.heard).isEmpty();
    anna.desk.actorProperty().set(at.svetlana);
    anna.watch.changed();
    assertThat(anna.heard).hasSize(1);
  }
}
