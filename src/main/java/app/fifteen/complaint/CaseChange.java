package app.fifteen.complaint;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.EntryId;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.TypedWords;
import app.fifteen.staff.Permission;
import java.time.Clock;
import java.time.Instant;

/** What all changes of a case have in common: one transaction, in which nobody else changes it. */
final class CaseChange {

  /** What is said about a case, and what a supervisor answers. */
  static final TypedWords SAID = TypedWords.lines(10_000, "complaint.words.too_long");
  static final TypedWords ANSWERED = TypedWords.line(1_000, "complaint.words.too_long");

  private final Database database;
  private final ComplaintStore complaints;
  private final Clock clock;

  CaseChange(Database database, ComplaintStore complaints, Clock clock) {
    this.database = database;
    this.complaints = complaints;
    this.clock = clock;
  }

  /** @param <T> what it answers */
  @FunctionalInterface
  interface Rule<T> {
    /** @param me whoever acts, as they are stored now */
    Outcome<T> apply(Transaction tx, ComplaintCase complaint, Instant now, Actor me);
  }

  /** A {@link Rule} for what may be done in an open episode only. */
  @FunctionalInterface
  interface OpenRule<T> {
    Outcome<T> apply(Transaction tx, ComplaintCase complaint, Episode.Open episode, Instant now, Actor me);
  }

  <T> Outcome<T> change(ComplaintId id, Actor actor, Rule<T> rule) {
    var now = clock.instant();
    return database.decide(
        tx ->
            Permission.WORK
                .check(tx, actor)
                .then(
                    me ->
                        complaints
                            .byIdToChange(tx, id)
                            .map(complaint -> rule.apply(tx, complaint, complaint.notBefore(now), me))
                            .orElseGet(() -> Outcome.refused("complaint.gone"))));
  }

  /** {@link #change} of a case that is not closed. */
  <T> Outcome<T> changeOpen(ComplaintId id, Actor actor, Rule<T> rule) {
    return changeOpen(id, actor, (tx, complaint, _, now, me) -> rule.apply(tx, complaint, now, me));
  }

  /** {@link #change} of a case that is not closed, and of its episode. */
  <T> Outcome<T> changeOpen(ComplaintId id, Actor actor, OpenRule<T> rule) {
    return change(
        id,
        actor,
        (tx, complaint, now, me) ->
            switch (complaint.episode()) {
              case Episode.Open episode -> rule.apply(tx, complaint, episode, now, me);
              case Episode.Ended _ -> Outcome.refused("complaint.closed");
            });
  }

  Outcome<ComplaintCase> store(Transaction tx, ComplaintCase changed) {
    return complaints.save(tx, changed).map(Outcome::done).orElseGet(() -> Outcome.refused("complaint.stale"));
  }

  /** {@link #store} with an entry in its story. */
  Outcome<ComplaintCase> store(Transaction tx, ComplaintCase changed, ComplaintEntry entry) {
    return store(tx, changed)
        .then(
            stored -> {
              tell(tx, stored, entry);
              return Outcome.done(stored);
            });
  }

  EntryId tell(Transaction tx, ComplaintCase about, ComplaintEntry entry) {
    return complaints.addEntry(tx, about.id(), entry);
  }
}
