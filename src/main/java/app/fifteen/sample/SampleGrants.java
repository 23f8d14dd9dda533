package app.fifteen.sample;

import app.fifteen.complaint.Answer;
import app.fifteen.complaint.ComplaintCase;
import app.fifteen.complaint.Complaints;
import app.fifteen.complaint.Grant;
import app.fifteen.complaint.GrantState;
import app.fifteen.complaint.Offer;
import app.fifteen.database.Database;
import app.fifteen.database.EnumCode;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.remedy.Remedies;
import app.fifteen.remedy.Remedy;
import app.fifteen.remedy.RemedyKind;
import app.fifteen.staff.Staff;
import java.util.List;
import java.util.Optional;


/** Lets the sample's people give their clients something, and ask for it where it is above their limit. */
final class SampleGrants {

  private final Database database;
  private final Staff staff;
  private final Remedies remedies;
  private final Complaints complaints;

  SampleGrants(Database database, Staff staff, Remedies remedies, Complaints complaints) {
    this.database = database;
    this.staff = staff;
    this.remedies = remedies;
    this.complaints = complaints;
  }

  /**
   * Given at once, unless it is above the limit.
   *
   * @param kind of which their department keeps one
   */
  void ask(ComplaintId complaint, String kind, String why, Actor actor) {
    var remedy = remedy(EnumCode.read(RemedyKind.class, kind), actor);
    complaints.askApproval.ask(complaint, new Offer(Optional.of(remedy.id()), remedy.terms(), why), actor).orFail();
  }

  private Remedy remedy(RemedyKind kind, Actor actor) {
    return database
        .read(tx -> remedies.store.offeredBy(tx, staff.store.byId(tx, actor.id()).orElseThrow().reach().department().orElse("")))
        .stream()
        .filter(one -> one.terms().kind() == kind)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the sample has no " + kind));
  }

  /** All that waits in a case. */
  void approve(ComplaintId complaint, String words, Actor boss) {
    of(complaint).stream()
        .filter(grant -> grant.state() == GrantState.AWAITING)
        .forEach(grant -> complaints.answerApproval.answer(grant.id(), grant.version(), new Answer.Approve(words), boss).orFail());
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
    return database.read(tx -> complaints.grants.of(tx, complaint));
  }
}
