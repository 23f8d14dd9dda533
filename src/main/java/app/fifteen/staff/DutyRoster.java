package app.fifteen.staff;

import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Who was on duty when: each turn lasts until the next one begins. */
public final class DutyRoster {

  private final NavigableMap<Instant, StaffId> turns;

  /** @param turns who began when */
  public DutyRoster(Map<Instant, StaffId> turns) {
    this.turns = new TreeMap<>(turns);
  }

  public Optional<StaffId> at(Instant instant) {
    return Optional.ofNullable(turns.floorEntry(instant)).map(Map.Entry::getValue);
  }
}
