package app.fifteen.makegood;

import app.fifteen.kernel.RequestId;
import app.fifteen.request.Claim;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A request one of whose rungs has come.
 *
 * @param enforced false never owes anything (R5)
 * @param first the first episode where a later one stands: its misses may not have been found before it was reopened
 * @param claim who holds it now
 */
record RequestAtRung(
    RequestId id,
    boolean enforced,
    Optional<Episode> first,
    Episode current,
    Optional<Claim> claim,
    List<HolderChange> story) {

  List<Episode> episodes() {
    return Stream.concat(first.stream(), Stream.of(current)).toList();
  }
}
