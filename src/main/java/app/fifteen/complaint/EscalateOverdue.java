package app.fifteen.complaint;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.TimedWork;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Tells the supervisor of what was promised to a client and not done in time (R21): once, from however many desks. */
public final class EscalateOverdue implements TimedWork {

  /** Small enough that no other desk waits noticeably for a chunk to be stored. */
  private static final int CHUNK = 500;

  private final Database database;
  private final ComplaintStore complaints;
  private final TaskStore tasks;
  private final Clock clock;

  public EscalateOverdue(Database database, ComplaintStore complaints, TaskStore tasks, Clock clock) {
    this.database = database;
    this.complaints = complaints;
    this.tasks = tasks;
    this.clock = clock;
  }

  /** @return how many were escalated by this run, and by no other */
  public int escalate() {
    var now = now();
    int found = 0;
    while (isDue(now)) {
      found += chunk(now);
    }
    return found;
  }

  /** A task is overdue strictly after the instant it was promised for. */
  @Override
  public Optional<Instant> nextAt() {
    return database.read(tasks::nextAt).map(due -> due.plusMillis(1));
  }

  @Override
  public void run() {
    var now = now();
    if (isDue(now)) {
      chunk(now);
    }
  }

  /** As precise as what is stored: else something could be overdue here and not yet in the database, for ever. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** Looked at before anything is written: every write wakes all desks, who come here again. */
  private boolean isDue(Instant now) {
    return nextAt().filter(at -> !at.isAfter(now)).isPresent();
  }

  private int chunk(Instant now) {
    return database.write(tx -> chunk(tx, tasks.overdue(tx, now, CHUNK), now));
  }

  private int chunk(Transaction tx, List<CaseTask> overdue, Instant now) {
    int told = 0;
    for (var seen : overdue) {
      // The case first, as everybody does: whoever locks in another order waits for each other.
      complaints.byIdToChange(tx, seen.complaint());
      var task = tasks.byId(tx, seen.id()).filter(one -> one.isOverdue(now) && one.escalatedAt().isEmpty());
      if (task.isPresent() && tasks.save(tx, task.get().escalated(now))) {
        complaints.addEntry(tx, seen.complaint(), ComplaintEntry.escalated(task.get(), now));
        told++;
      }
    }
    return told;
  }
}
