package app.fifteen.makegood;

import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What some requests have brought already: no rung twice (R12), and a miss's later rungs fall on whom its first did. */
final class KnownDuties {

  /** What there is one duty for. */
  record Key(RequestId request, int rung) {
    static Key of(Duty duty) {
      return new Key(duty.request(), duty.number());
    }

    static Key of(MissStore.Known known) {
      return new Key(known.request(), known.rung());
    }
  }

  private record Missed(RequestId request, Instant due) {}

  private final Set<Key> keys = new HashSet<>();
  private final Map<Missed, StaffId> debtors = new HashMap<>();

  KnownDuties(List<MissStore.Known> known) {
    for (var duty : known) {
      keys.add(Key.of(duty));
      duty.debtor().ifPresent(debtor -> debtors.put(new Missed(duty.request(), duty.missedDue()), debtor));
    }
  }

  boolean has(Key key) {
    return keys.contains(key);
  }

  Optional<StaffId> debtor(RequestId request, Instant due) {
    return Optional.ofNullable(debtors.get(new Missed(request, due)));
  }
}
