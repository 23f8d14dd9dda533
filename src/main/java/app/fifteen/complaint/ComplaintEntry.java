package app.fifteen.complaint;

import app.fifteen.kernel.Money;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.util.Optional;

/**
 * Something said or done about a complaint (R8).
 *
 * @param by empty where the program did it
 * @param how in which way an apology was made
 * @param detail what it was about, in no language: a remedy's name, a reaction's code
 */
public record ComplaintEntry(
    int episode,
    ComplaintEntryKind kind,
    Instant at,
    Optional<StaffId> by,
    Optional<ApologyHow> how,
    String words,
    String detail,
    Optional<Money> cost,
    Optional<Instant> due) {

  private static final int MAX_DETAIL = 500;

  static ComplaintEntry of(ComplaintCase about, ComplaintEntryKind kind, Instant at, StaffId by, String words) {
    return new ComplaintEntry(
        about.episode().number(), kind, at, Optional.of(by), Optional.empty(), words, "", Optional.empty(), Optional.empty());
  }

  /** The program notices what is overdue, nobody else. */
  static ComplaintEntry escalated(CaseTask task, Instant at) {
    return new ComplaintEntry(
            task.episode(), ComplaintEntryKind.ESCALATED, at, Optional.empty(), Optional.empty(), "", "",
            Optional.empty(), Optional.of(task.due()))
        .shortDetail(task.what());
  }

  ComplaintEntry how(ApologyHow way) {
    return new ComplaintEntry(episode, kind, at, by, Optional.of(way), words, detail, cost, due);
  }

  ComplaintEntry detail(String what) {
    return new ComplaintEntry(episode, kind, at, by, how, words, what, cost, due);
  }

  /** As much of a longer text as the column takes; the whole of it is elsewhere. */
  ComplaintEntry shortDetail(String what) {
    return detail(what.length() <= MAX_DETAIL ? what : what.substring(0, MAX_DETAIL - 1) + "…");
  }

  /** The same with the words that are right. */
  ComplaintEntry said(String right, StaffId corrector) {
    return new ComplaintEntry(episode, kind, at, Optional.of(corrector), how, right, detail, cost, due);
  }

  ComplaintEntry cost(Money of) {
    return new ComplaintEntry(episode, kind, at, by, how, words, detail, Optional.of(of), due);
  }

  ComplaintEntry due(Instant until) {
    return new ComplaintEntry(episode, kind, at, by, how, words, detail, cost, Optional.of(until));
  }
}
