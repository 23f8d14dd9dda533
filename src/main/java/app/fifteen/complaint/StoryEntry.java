package app.fifteen.complaint;

import app.fifteen.kernel.Actor;
import app.fifteen.kernel.EntryId;
import app.fifteen.staff.Permission;
import java.util.EnumSet;
import java.util.Set;

/**
 * A line in the story of a case.
 *
 * @param fate what became of it since
 */
public record StoryEntry(EntryId id, ComplaintEntry entry, Fate fate) {

  /** What was recorded wrongly stays in the story (R8). */
  public enum Fate {
    STANDS,
    TAKEN_BACK,
    /** What is right stands beside it. */
    CORRECTED
  }

  /** Words that somebody said or wrote down, and nothing follows from but their being read. */
  private static final Set<ComplaintEntryKind> SAID =
      EnumSet.of(
          ComplaintEntryKind.APOLOGIZED, ComplaintEntryKind.OWNED, ComplaintEntryKind.FIX_PLANNED,
          ComplaintEntryKind.COMPENSATED, ComplaintEntryKind.TASK_DONE, ComplaintEntryKind.TASK_MOVED,
          ComplaintEntryKind.REOPENED, ComplaintEntryKind.NOTE);

  /** Whether its words can be put right. What went out as a letter went out. */
  boolean isCorrectable() {
    return fate == Fate.STANDS && SAID.contains(entry.kind());
  }

  /** By whoever recorded it, and by the supervisor. */
  boolean isOf(Actor actor) {
    return entry.by().filter(by -> by.equals(actor.id()) || Permission.OVERSEE_COMPLAINTS.of(actor)).isPresent();
  }

  /** Whether to offer somebody to put it right. */
  public boolean mayCorrect(Actor actor) {
    return isCorrectable() && isOf(actor);
  }
}
