package app.fifteen.timeline;

import app.fifteen.kernel.Destination;
import static app.fifteen.complaint.ComplaintFixture.OWN_SIDE_DUE;
import static app.fifteen.complaint.ComplaintFixture.rubles;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.client.ClientDraftFixture;
import app.fifteen.client.RiskReason;
import app.fifteen.client.records.TimelineKind;
import app.fifteen.complaint.ApologyHow;
import app.fifteen.complaint.ComplaintEntryKind;
import app.fifteen.complaint.ComplaintFixture;
import app.fifteen.complaint.ComplaintHappened;
import app.fifteen.complaint.ComplaintMatter;
import app.fifteen.complaint.Reaction;
import app.fifteen.complaint.Step;
import app.fifteen.complaint.StepFacts;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.ClientId;
import app.fifteen.request.DeadlineState;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whoever opens a client's page sees the complaint: among the open matters, in the story, and at the company. */
class ComplaintStoryTest {

  private static List<OpenMatter> matters(ComplaintFixture at, TimelineSubject subject) {
    return at.house.database.read(tx -> at.house.timelines().openMatters.of(tx, subject, at.anna));
  }

  private static List<TimelineRow> complaints(ComplaintFixture at, ClientId client) {
    return at.house.database.read(
        tx ->
            at.house.timelines().store
                .page(tx, new TimelineSubject.OfClient(client), at.anna, Set.of(TimelineKind.COMPLAINT), Optional.empty(), 50));
  }

  @StoreTest
  void theStoryTellsEveryStep(Database database) {
    var at = ComplaintFixture.in(database);
    var id = at.compensated();
    var rows = complaints(at, at.get(id).opening().client());
    assertThat(rows)
        .extracting(row -> ((ComplaintHappened) row.happened()).entry().kind())
        .containsExactly(
            ComplaintEntryKind.COMPENSATED, ComplaintEntryKind.GRANTED, ComplaintEntryKind.FIX_PLANNED,
            ComplaintEntryKind.OWNED, ComplaintEntryKind.APOLOGIZED, ComplaintEntryKind.OPENED);
    assertThat(rows).allSatisfy(row -> assertThat(row.source()).contains(new Destination.Complaint(id)));
    var apology = ((ComplaintHappened) rows.get(4).happened()).entry();
    assertThat(apology.how()).contains(ApologyHow.CALL);
    assertThat(apology.words()).isEqualTo("I am sorry.");
    var given = ((ComplaintHappened) rows.get(1).happened()).entry();
    assertThat(given.cost()).contains(rubles("500"));
    assertThat(((ComplaintHappened) rows.get(2).happened()).entry().due()).contains(OWN_SIDE_DUE);
  }

  @StoreTest
  void anOpenComplaintComesFirstWithWhatIsNext(Database database) {
    var at = ComplaintFixture.in(database);
    var held = at.opened();
    var subject = new TimelineSubject.OfClient(held.complaint().opening().client());
    var opened = matters(at, subject).getFirst();
    assertThat(opened.matter()).isEqualTo(new ComplaintMatter(Optional.of(Step.APOLOGIZE)));
    assertThat(opened.due()).as("the steps, too, are to be gone through by the norm").isEqualTo(OWN_SIDE_DUE);
    var openedAt = held.complaint().opening().at();
    assertThat(opened.stateAt(openedAt)).as("nothing is at risk when it has just begun").isEqualTo(DeadlineState.ON_TRACK);
    assertThat(opened.stateAt(OWN_SIDE_DUE.minusSeconds(3600))).isEqualTo(DeadlineState.AT_RISK);
    at.record(held, at.apology());
    at.record(held, at.ownership());
    at.record(held, at.fix());
    var promised = matters(at, subject).getFirst();
    assertThat(promised.due()).isEqualTo(OWN_SIDE_DUE);
    assertThat(promised.stateAt(OWN_SIDE_DUE.plusSeconds(1))).isEqualTo(DeadlineState.MISSED);
    at.offer(held.hold().complaint(), "Flowers", "10", at.anna);
    at.record(held, new StepFacts.Compensation("Here"));
    at.finishTasks(held.hold().complaint());
    var id = held.hold().complaint();
    at.use.closeComplaint.close(id, at.get(id).version(), Reaction.HAPPY, "", at.anna).orFail();
    assertThat(matters(at, subject)).isEmpty();
  }

  @StoreTest
  void onePersonsComplaintPutsTheCompanyAtRisk(Database database) {
    var at = ComplaintFixture.in(database);
    var globus = at.house.company("Globus", Optional.empty());
    var petrova =
        at.house.clients().addClient.add(ClientDraftFixture.named("Petrova").of(globus.id()).draft(), at.anna).orFail();
    var held = at.use.openComplaint.open(petrova, Optional.empty(), at.anna).orFail();
    var now = at.house.clock.instant();
    var reasons = at.house.database.read(tx -> at.house.risks.reasons(tx, globus.id(), now));
    assertThat(reasons)
        .containsExactly(new RiskReason("client.risk.open_complaint", globus.id(), "Petrova", now));
    assertThat(matters(at, new TimelineSubject.OfCompany(globus.id()))).hasSize(1);
    var id = held.hold().complaint();
    at.use.closeComplaint.close(id, held.complaint().version(), Reaction.LEFT, "", at.anna).orFail();
    var after = at.house.database.read(tx -> at.house.risks.reasons(tx, globus.id(), now));
    assertThat(after).isEmpty();
  }
}
