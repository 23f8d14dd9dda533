package app.fifteen.office;

import java.time.Duration;
import java.util.List;

/**
 * How fast the office promises to be.
 *
 * @param firstContact working time from registration to the first contact (R1)
 * @param ownSideDays working days from first contact to resolution when we can fix it ourselves (R9)
 * @param thirdPartyDays the same when a third party is involved (R9)
 */
public record Norms(Duration firstContact, int ownSideDays, int thirdPartyDays, List<WarnAt> warnAt) {

  public Norms {
    warnAt = List.copyOf(warnAt);
    if (firstContact.isNegative() || firstContact.isZero() || ownSideDays < 1 || thirdPartyDays < 1) {
      throw new IllegalArgumentException("norms must be positive");
    }
  }

  /** The shorter of each, with the other's warnings. */
  Norms within(Norms other) {
    return new Norms(
        firstContact.compareTo(other.firstContact) < 0 ? firstContact : other.firstContact,
        Math.min(ownSideDays, other.ownSideDays),
        Math.min(thirdPartyDays, other.thirdPartyDays),
        other.warnAt);
  }
}
