package app.fifteen.makegood;

import app.fifteen.kernel.StaffId;
import app.fifteen.request.Claim;
import app.fifteen.request.EntryKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Something done about a request that may have changed who held it. */
record HolderChange(Instant at, EntryKind kind, StaffId by) {

  /**
   * Who held a request at an instant (R10), told by its story in order. Claiming and taking over make a holder; so does
   * acting on a request that nobody holds.
   *
   * @param now who holds it now: the only trace of a claim that came with an import
   */
  static Optional<StaffId> at(Instant instant, List<HolderChange> story, Optional<Claim> now) {
    Optional<StaffId> holder = Optional.empty();
    for (var entry : story) {
      if (!entry.at.isAfter(instant) && (holder.isEmpty() || entry.takes())) {
        holder = Optional.of(entry.by);
      }
    }
    return holder.or(() -> now.filter(claim -> !claim.at().isAfter(instant)).map(Claim::by));
  }

  private boolean takes() {
    return kind == EntryKind.CLAIMED || kind == EntryKind.TAKEN_OVER;
  }
}
