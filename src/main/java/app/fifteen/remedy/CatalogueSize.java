package app.fifteen.remedy;

import app.fifteen.kernel.Rejection;
import java.util.Optional;

/**
 * How many remedies a department keeps (R17).
 *
 * @param department empty for the whole office
 * @param remedies without retired ones
 */
public record CatalogueSize(String department, int remedies) {

  public static final int FEWEST = 5;
  public static final int MOST = 10;

  public boolean isWholeOffice() {
    return department.isEmpty();
  }

  /** What is wrong with it. A department that keeps none falls back on the whole office's, which has to be enough. */
  public Optional<Rejection> fault() {
    if (remedies > MOST) {
      return Optional.of(Rejection.of("remedy.fault.too_many", remedies, MOST));
    }
    if (remedies >= FEWEST || remedies == 0 && !isWholeOffice()) {
      return Optional.empty();
    }
    return Optional.of(Rejection.of("remedy.fault.too_few", remedies, FEWEST));
  }
}
