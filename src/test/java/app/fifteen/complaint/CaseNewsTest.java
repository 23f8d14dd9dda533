package app.fifteen.complaint;

import static app.fifteen.complaint.ComplaintFixture.OWN_SIDE_DUE;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Actor;
import java.util.List;

/** Who has to be told of what happens to complaints. */
class CaseNewsTest {

  private List<ComplaintEntryKind> heard(ComplaintFixture at, long after, Actor me) {
    return at.house.database.read(tx -> at.use.news.after(tx, after, me, 100)).stream()
        .map(one -> one.said().kind())
        .toList();
  }

  @StoreTest
  void theSupervisorHearsOfQuestionsTheOneWhoAskedOfTheAnswerAndNobodyOfTheirOwn(Database database) {
    var at = ComplaintFixture.in(database);
    var id = at.fixed().hold().complaint();
    long before = database.read(at.use.news::newest);
    var asked = at.use.askApproval.ask(id, at.gift("A horse", "50000"), at.anna).orFail().getFirst();
    assertThat(heard(at, before, at.svetlana)).containsExactly(ComplaintEntryKind.APPROVAL_ASKED);
    assertThat(heard(at, before, at.anna)).isEmpty();
    assertThat(heard(at, before, at.boris)).isEmpty();

    at.use.answerApproval.answer(asked.id(), asked.version(), new Answer.Return("Too much"), at.svetlana).orFail();
    at.use.flagAbuse.flag(id, AbuseKind.INSULT, "Shouted", at.anna).orFail();
    var flagged = database.read(tx -> at.use.abuses.of(tx, id)).getFirst();
    at.use.answerAbuse
        .answer(id, flagged.id(), AbuseVerdict.BENEFIT_OF_DOUBT, "She was upset", at.svetlana)
        .orFail();
    assertThat(heard(at, before, at.anna))
        .containsExactly(ComplaintEntryKind.RETURNED, ComplaintEntryKind.ABUSE_ANSWERED);
    assertThat(heard(at, before, at.boris)).isEmpty();
    assertThat(heard(at, before, at.svetlana))
        .containsExactly(ComplaintEntryKind.APPROVAL_ASKED, ComplaintEntryKind.ABUSE_FLAGGED);

    long then = database.read(at.use.news::newest);
    at.house.clock.set(OWN_SIDE_DUE.plusSeconds(1));
    at.use.escalateOverdue.escalate();
    assertThat(heard(at, then, at.svetlana)).containsExactly(ComplaintEntryKind.ESCALATED);
    assertThat(heard(at, then, at.anna)).isEmpty();
    var told = database.read(tx -> at.use.news.after(tx, then, at.svetlana, 10)).getFirst();
    assertThat(told.client()).startsWith("Ivanova");
    assertThat(told.by()).isEmpty();
    assertThat(told.said().detail()).isEqualTo("Send a new unit");
  }
}
