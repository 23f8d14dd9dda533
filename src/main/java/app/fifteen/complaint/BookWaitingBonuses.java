package app.fifteen.complaint;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.GrantId;
import app.fifteen.kernel.Outcome;
import app.fifteen.remedy.Effect;
import app.fifteen.staff.Permission;
import java.util.List;

/** Books bonuses that were granted before there was a card to put them on (R18). */
public final class BookWaitingBonuses {

  private final Database database;
  private final ComplaintStore complaints;
  private final GrantStore grants;
  private final GrantedBonuses bonuses;

  BookWaitingBonuses(Database database, ComplaintStore complaints, GrantStore grants, GrantedBonuses bonuses) {
    this.database = database;
    this.complaints = complaints;
    this.grants = grants;
    this.bonuses = bonuses;
  }

  /** Those of a client, the oldest first. */
  public List<Grant> waiting(Transaction tx, ClientId client) {
    return grants.bonusesOf(tx, client).stream().filter(grant -> !bonuses.isBooked(tx, grant.id())).toList();
  }

  /** @return the grant; refused where the client has no card that it could be on */
  public Outcome<Grant> book(GrantId id, Actor actor) {
    return database.decide(tx -> Permission.WORK.check(tx, actor).then(me -> book(tx, id, me)));
  }

  private Outcome<Grant> book(Transaction tx, GrantId id, Actor me) {
    var about = complaints.byIdToChange(tx, grants.byId(tx, id).orElseThrow().complaint()).orElseThrow();
    // Read once more now that nobody can take it back meanwhile.
    var grant = grants.byId(tx, id).orElseThrow();
    if (!GrantState.GIVEN.contains(grant.state()) || !(grant.terms().effect() instanceof Effect.Bonus)) {
      return Outcome.refused("complaint.stale");
    }
    return bonuses.book(tx, about.opening().client(), grant, me)
        ? Outcome.done(grant)
        : Outcome.refused("complaint.bonus.no_card", grant.terms().cost());
  }
}
