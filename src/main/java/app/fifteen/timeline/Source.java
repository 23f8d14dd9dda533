package app.fifteen.timeline;

import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.RequestId;

/** What a line of a timeline or an open matter belongs to, and what is opened from it. */
public sealed interface Source {

  record OfRequest(RequestId id) implements Source {}

  record OfComplaint(ComplaintId id) implements Source {}
}
