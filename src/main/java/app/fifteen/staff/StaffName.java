package app.fifteen.staff;

import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.Outcome;

/** What someone at the office may be called: one clean line that no colleague bears already, in whatever case. */
public final class StaffName {

  private static final int MAX = 200;

  private StaffName() {}

  /** @return the name as it is to be stored */
  public static Outcome<String> check(String raw, Iterable<StaffMember> others) {
    var name = CleanText.line(raw);
    if (name.isEmpty()) {
      return Outcome.refused("staff.name.missing");
    }
    if (name.length() > MAX) {
      return Outcome.refused("staff.name.too_long", name.length(), MAX);
    }
    for (var other : others) {
      if (other.name().equalsIgnoreCase(name)) {
        return Outcome.refused("staff.name.taken", other.name());
      }
    }
    return Outcome.done(name);
  }
}
