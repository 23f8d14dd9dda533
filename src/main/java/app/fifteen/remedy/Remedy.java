package app.fifteen.remedy;

import app.fifteen.kernel.RemedyId;

/**
 * A way to compensate, from a department's catalogue (R17).
 *
 * @param department empty for the whole office
 * @param retired offered no more, and kept for what is known of its effect
 * @param version counts changes, so that two desks cannot overwrite each other
 */
public record Remedy(RemedyId id, String department, Terms terms, boolean retired, int version) {

  Remedy with(Terms other) {
    return new Remedy(id, department, other, retired, version);
  }

  Remedy retiring(boolean now) {
    return new Remedy(id, department, terms, now, version);
  }
}
