package app.fifteen.sample;

import app.fifteen.client.ClientStore;
import app.fifteen.client.DecideStanding;
import app.fifteen.complaint.Answer;
import app.fifteen.complaint.AnswerApproval;
import app.fifteen.complaint.AskApproval;
import app.fifteen.complaint.ComplaintCase;
import app.fifteen.complaint.ComplaintStore;
import app.fifteen.complaint.Grant;
import app.fifteen.complaint.GrantState;
import app.fifteen.complaint.GrantStore;
import app.fifteen.complaint.Offer;
import app.fifteen.complaint.TaskStore;
import app.fifteen.database.Database;
import app.fifteen.database.EnumCode;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.office.OfficeStore;
import app.fifteen.remedy.Remedy;
import app.fifteen.remedy.RemedyKind;
import app.fifteen.remedy.RemedyStore;
import app.fifteen.staff.StaffStore;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Lets the sample's people give their clients something, and ask for it where it is above their limit. */
final class SampleGrants {

  private final Database database;
  private final StaffStore staff;
  private final GrantStore grants;
  private final RemedyStore remedies = new RemedyStore();
  private final AskApproval ask;
  private final AnswerApproval answer;

  SampleGrants(
      Database database,
      OfficeStore offices,
      StaffStore staff,
      DecideStanding standings,
      ComplaintStore complaints,
      GrantStore grants,
      TaskStore tasks,
      Clock clock) {
    var clients = new ClientStore();
    this.database = database;
    this.staff = staff;
    this.grants = grants;
    ask = new AskApproval(database, offices, clients, standings, complaints, grants, tasks, clock);
    answer = new AnswerApproval(database, offices, staff, clients, standings, complaints, grants, tasks, clock);
  }

  /**
   * Given at once, unless it is above the limit.
   *
   * @param kind of which their department keeps one
   */
  void ask(ComplaintId complaint, String kind, String why, Actor actor) {
    var remedy = remedy(EnumCode.read(RemedyKind.class, kind), actor);
    ask.ask(complaint, new Offer(Optional.of(remedy.id()), remedy.terms(), why), actor).orFail();
  }

  private Remedy remedy(RemedyKind kind, Actor actor) {
    return database
        .read(tx -> remedies.offeredBy(tx, staff.byId(tx, actor.id()).orElseThrow().reach().department().orElse("")))
        .stream()
        .filter(one -> one.terms().kind() == kind)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the sample has no " + kind));
  }

  /** All that waits in a case. */
  void approve(ComplaintId complaint, String words, Actor boss) {
    of(complaint).stream()
        .filter(grant -> grant.state() == GrantState.AWAITING)
        .forEach(grant -> answer.answer(grant.id(), grant.version(), new Answer.Approve(words), boss).orFail());
  }

  /** What the client gets in the current episode, by name. */
  List<String> names(ComplaintCase complaint) {
    return of(complaint.id()).stream()
        .filter(grant -> grant.episode() == complaint.episode().number() && grant.state() != GrantState.AWAITING)
        .map(grant -> grant.terms().name())
        .distinct()
        .toList();
  }

  private List<Grant> of(ComplaintId complaint) {
    return database.read(tx -> grants.of(tx, complaint));
  }
}
