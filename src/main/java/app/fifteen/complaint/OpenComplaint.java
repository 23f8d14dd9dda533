package app.fifteen.complaint;

import app.fifteen.client.ClientStore;
import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.RequestId;
import app.fifteen.office.OfficeStore;
import app.fifteen.staff.Permission;
import app.fifteen.staff.StaffStore;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Opens a complaint at the first word of an angry client: from now on the clock of R16 runs. */
public final class OpenComplaint {

  private final Database database;
  private final OfficeStore offices;
  private final StaffStore staff;
  private final ClientStore clients;
  private final ComplaintStore complaints;
  private final TaskStore tasks;
  private final DraftStore drafts;
  private final Clock clock;

  public OpenComplaint(
      Database database,
      OfficeStore offices,
      StaffStore staff,
      ClientStore clients,
      ComplaintStore complaints,
      TaskStore tasks,
      DraftStore drafts,
      Clock clock) {
    this.database = database;
    this.offices = offices;
    this.staff = staff;
    this.clients = clients;
    this.complaints = complaints;
    this.tasks = tasks;
    this.drafts = drafts;
    this.clock = clock;
  }

  /** @param request the one it is about, if any */
  public Outcome<HeldDraft> open(ClientId client, Optional<RequestId> request, Actor actor) {
    return database.decide(tx -> Permission.WORK.check(tx, actor).then(me -> open(tx, client, request, me)));
  }

  private Outcome<HeldDraft> open(Transaction tx, ClientId client, Optional<RequestId> request, Actor actor) {
    if (clients.byId(tx, client).isEmpty()) {
      return Outcome.refused("client.gone");
    }
    var now = clock.instant();
    var department = staff.byId(tx, actor.id()).flatMap(member -> member.reach().department()).orElse("");
    var opening = new Opening(client, request, department, now, actor.id());
    var policy = offices.current(tx).orElseThrow();
    var complaint = complaints.add(tx, opening, policy.id());
    complaints.addEntry(
        tx, complaint.id(), ComplaintEntry.of(complaint, ComplaintEntryKind.OPENED, now, actor.id(), ""));
    tasks.begin(tx, complaint, FixDue.latest(policy, clients.hasAStatus(tx, client), now, now, false), actor.id());
    var hold = new DraftHold(complaint.id(), UUID.randomUUID().toString());
    drafts.add(tx, hold, ComplaintDraft.EMPTY, actor.id(), now);
    return Outcome.done(new HeldDraft(hold, complaint, ComplaintDraft.EMPTY));
  }
}
