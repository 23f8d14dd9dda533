package app.fifteen.staff;

import static app.fifteen.client.ClientDraftFixture.named;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.client.Standing;
import app.fifteen.complaint.Answer;
import app.fifteen.complaint.ComplaintEntryKind;
import app.fifteen.complaint.ComplaintFixture;
import app.fifteen.complaint.Grievance;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.Role;
import app.fifteen.privacy.Privacy;
import app.fifteen.request.Action;
import app.fifteen.request.RequestFixture;
import app.fifteen.timeline.RecordsOfClients;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** It counts what is stored of somebody when they act, not what the desk knew when it was opened. */
class PermissionTest {

  private static String key(Outcome<?> outcome) {
    return outcome.either(done -> "done: " + done, Rejection::key);
  }

  private static Privacy privacy(ComplaintFixture at) {
    return new Privacy(at.house.database, at.house.clock, at.house.offices(), at.house.clients(), RecordsOfClients.ALL);
  }

  private static void change(ComplaintFixture at, Actor who, Role role, boolean active) {
    at.house.staff().changeStaff
        .change(
            who.id(), new StaffDraft(who.name(), role, active, "", "", ""), new PhotoChange.Keep(), at.svetlana)
        .orFail();
  }

  @StoreTest
  void whoeverHasLeftCanDoNothingMore(Database database) {
    var at = ComplaintFixture.in(database);
    var held = at.fixed();
    var id = held.hold().complaint();
    var client = at.get(id).opening().client();
    var request = RequestFixture.newRequest(at.house).stored();
    var grant = at.offer(id, "Flowers", "100", at.anna);
    change(at, at.anna, Role.MANAGER, false);
    List<Function<Actor, Outcome<?>>> acts =
        List.of(
            me -> at.house.clients().addClient.add(named("Maria").draft(), me),
            me -> at.house.clients().decideStanding.decide(client, Standing.WATCHED, "Shouts", me),
            me -> at.house.requests().handleRequest.handle(request, new Action.TakeOn(), me),
            me -> at.house.requests().chooseClient.choose(request, Optional.of(client), me),
            me -> privacy(at).exportPerson.export(client, Path.of("nowhere"), new Messages(Language.EN), me),
            me -> at.use.openComplaint.open(client, Optional.empty(), me),
            me -> at.use.takeDraft.take(id, true, me),
            me -> at.use.recordStep.record(held.hold(), Grievance.UNKNOWN, at.apology(), me),
            me -> at.use.offerRemedy.offer(id, at.gift("Book", "1"), me),
            me -> at.use.askApproval.ask(id, at.gift("Horse", "50000"), me),
            me -> at.use.declineGrant.decline(grant.id(), grant.version(), "", me),
            me -> at.use.noteOnComplaint.note(id, ComplaintEntryKind.NOTE, "Called", me));
    for (var act : acts) {
      assertThat(act.apply(at.anna)).isEqualTo(Outcome.refused("permission.left", "Anna"));
    }
  }

  @StoreTest
  void whoIsSupervisorNoLongerMayNoLongerDoWhatSupervisorsDo(Database database) {
    var at = ComplaintFixture.in(database);
    var boss = at.house.hire("Tatiana", Role.SUPERVISOR);
    var id = at.fixed().hold().complaint();
    var client = at.get(id).opening().client();
    var horse = at.use.askApproval.ask(id, at.gift("Horse", "50000"), at.anna).orFail().getLast();
    change(at, boss, Role.MANAGER, true);
    var hire = at.house.staff().hireStaff;
    assertThat(key(hire.hire(StaffDraft.named("New", Role.MANAGER), new PhotoChange.Keep(), boss)))
        .isEqualTo("staff.supervisor_only");
    var policy = database.read(at.house.offices::current).orElseThrow();
    assertThat(at.house.staff().applyOffice.apply(policy.office(), Optional.of(boss)))
        .isEqualTo(Outcome.refused("office.supervisor_only", "Svetlana"));
    assertThat(key(privacy(at).erasePerson.erase(client, "asked by letter", boss)))
        .isEqualTo("privacy.erase.supervisor_only");
    assertThat(key(at.house.clients().decideStanding.decide(client, Standing.NOT_RETAINED, "Shouts", boss)))
        .isEqualTo("client.standing.supervisor_only");
    assertThat(key(at.use.answerApproval.answer(horse.id(), horse.version(), new Answer.Approve(""), boss)))
        .isEqualTo("complaint.approval.supervisor_only");
    assertThat(key(at.use.offerRemedy.offer(id, at.gift("Weekend", "9000"), boss)))
        .as("her limit is a manager's now (R19)")
        .isEqualTo("complaint.grant.above_limit");
  }

  @StoreTest
  void whoeverWasMadeSupervisorMeanwhileMayAtOnce(Database database) {
    var at = ComplaintFixture.in(database);
    var client = at.client();
    change(at, at.boris, Role.SUPERVISOR, true);
    assertThat(at.house.clients().decideStanding.decide(client, Standing.NOT_RETAINED, "Shouts", at.boris))
        .isInstanceOf(Outcome.Done.class);
  }

  @StoreTest
  void aNameMeansOneColleagueWhoWorksHere(Database database) {
    var at = ComplaintFixture.in(database);
    var find = at.house.staff().findColleague;
    at.house.hire("Анна Петрова", Role.MANAGER);
    at.house.hire("Анна Ильина", Role.MANAGER);
    assertThat(find.find("svetlana").orFail().id()).isEqualTo(at.svetlana.id());
    assertThat(find.find("Sve").orFail().id()).isEqualTo(at.svetlana.id());
    assertThat(find.find("петрова").orFail().name()).isEqualTo("Анна Петрова");
    assertThat(find.find("Анна")).isEqualTo(Outcome.refused("staff.named.several", "Анна", "Анна Ильина, Анна Петрова"));
    change(at, at.boris, Role.MANAGER, false);
    assertThat(key(find.find("Boris"))).isEqualTo("staff.named.nobody");
    assertThat(key(find.find(" "))).isEqualTo("staff.named.nobody");
  }
}
