package app.fifteen.complaint;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Tells the supervisor of what was promised to a client and not done in time (R21): once, from however many desks. */
public final class EscalateOverdue {

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
    var now = clock.instant();
    int found = 0;
    // Writes only when there is something to write: every write wakes all desks, who come here again.
    while (database.read(tasks::nextAt).filter(due -> due.isBefore(now)).isPresent()) {
      found += database.write(tx -> chunk(tx, tasks.overdue(tx, now, CHUNK), now));
    }
    return found;
  }

  private int chunk(Transaction tx, List<CaseTask> overdue, Instant now) {
    int told = 0;
    for (var task : overdue) {
      if (tasks.save(tx, task.escalated(now))) {
        complaints.addEntry(tx, task.complaint(), ComplaintEntry.escalated(task, now));
        told++;
      }
    }
    return told;
  }
}
