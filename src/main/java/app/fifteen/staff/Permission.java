package app.fifteen.staff;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.Role;
import java.util.Optional;
import java.util.Set;

/**
 * What may be done at the office, and by whom. Screens ask {@link #of(Actor)} what to show; use cases ask {@link #check} inside
 * their transaction, where it goes by what is stored of somebody now and not by what a desk remembers of them.
 */
public enum Permission {
  /** All that is not told of below. */
  WORK(Role.values()),
  /** To look after client companies and confirm make-goods for them (R13, R14). */
  CURATE(Role.CURATOR, Role.SUPERVISOR),
  KEEP_STAFF("staff.supervisor_only"),
  CHANGE_OFFICE("office.supervisor_only"),
  /** The office's own words and its letterhead (R20). */
  CHANGE_WORDING("wording.supervisor_only"),
  KEEP_REMEDIES("remedy.supervisor_only"),
  ANSWER_FOOLISH_RULES("foolish.supervisor_only"),
  /** To open what was written to the supervisor past everyone else, and to answer it (R26). */
  READ_SEALED("sealed.supervisor_only"),
  APPOINT_CURATORS("company.curator.supervisor_only"),
  /** And to retain somebody again (R23). */
  STOP_RETAINING("client.standing.supervisor_only"),
  /** And to see whose data was erased or given out. */
  ERASE_PEOPLE("privacy.erase.supervisor_only"),
  WAIVE_MAKE_GOODS("makegood.waive.supervisor_only"),
  /** What a wrong clock has found, all at one go. */
  TAKE_BACK_FOUND("makegood.take_back.supervisor_only"),
  /** To note what somebody else owes as ordered or delivered. */
  FULFIL_FOR_DEBTORS(Role.SUPERVISOR),
  /** To confirm make-goods where there is no curator, and to see what is overdue, whoever curates the company (R13). */
  STAND_IN_FOR_CURATORS(Role.SUPERVISOR),
  /** Requests that somebody else holds (R7). */
  TAKE_OVER_REQUESTS(Role.SUPERVISOR),
  /** To answer what was asked of the supervisor: approvals, flagged clients (R19, R23). */
  ANSWER_APPROVALS("complaint.approval.supervisor_only"),
  /** All complaints and what in them is overdue (R21). */
  OVERSEE_COMPLAINTS(Role.SUPERVISOR),
  /** To move a date that was told to the client (R21). */
  PUT_OFF_TASKS("complaint.task.supervisor_only"),
  /** To take back what the client has already (R19). */
  TAKE_BACK_FULFILLED("complaint.grant.fulfilled"),
  /** To put bonuses of a card right by hand, and to move a card to other terms (R32). */
  CORRECT_CARDS("card.correct.supervisor_only"),
  /** The numbers an office's cards have. */
  KEEP_CARD_SERIES("card.series.supervisor_only"),
  /** How everybody practises, and not oneself alone (R25). */
  SEE_ALL_PRACTICE(Role.SUPERVISOR);

  private static final StaffStore STAFF = new StaffStore();

  private final Set<Role> roles;
  private final String refusal;

  /** The supervisor's alone. */
  Permission(String refusal) {
    this.roles = Set.of(Role.SUPERVISOR);
    this.refusal = refusal;
  }

  Permission(Role... roles) {
    this.roles = Set.of(roles);
    this.refusal = "permission.others_only";
  }

  /** Whether to show somebody that they may. */
  public boolean of(Actor actor) {
    return roles.contains(actor.role());
  }

  /** Whoever has left may nothing any more. */
  public boolean of(StaffMember member) {
    return of(member.role(), member.active());
  }

  boolean of(Role role, boolean active) {
    return active && roles.contains(role);
  }

  /** @return them as they are stored now; refused if they have left, or may not (any more) */
  public Outcome<Actor> check(Transaction tx, Actor actor) {
    var stored = STAFF.byId(tx, actor.id()).filter(StaffMember::active);
    if (stored.isEmpty()) {
      return Outcome.refused("permission.left", actor.name());
    }
    return of(stored.get())
        ? Outcome.done(stored.get().actor())
        : Outcome.refused(refusal, STAFF.namesOf(tx, this));
  }

  /** {@link #check}, where only a refusal matters. */
  public Optional<Rejection> refusal(Transaction tx, Actor actor) {
    return check(tx, actor).either(_ -> Optional.empty(), Optional::of);
  }
}
