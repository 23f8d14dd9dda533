package app.fifteen.timeline;

import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.MatterId;
import app.fifteen.kernel.RequestId;

/** What a line of a timeline or an open matter belongs to, and what is opened from it. */
public sealed interface Source {

  record OfRequest(RequestId id) implements Source {}

  record OfComplaint(ComplaintId id) implements Source {}

  static Source of(MatterId matter) {
    return switch (matter) {
      case RequestId id -> new OfRequest(id);
      case ComplaintId id -> new OfComplaint(id);
      default -> throw new IllegalArgumentException("nobody knows how to open " + matter);
    };
  }
}
