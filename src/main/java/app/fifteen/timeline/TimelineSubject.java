package app.fifteen.timeline;

import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.CompanyId;

/** Whose timeline it is. */
public sealed interface TimelineSubject {

  record OfClient(ClientId id) implements TimelineSubject {}

  /** Of all its persons together. */
  record OfCompany(CompanyId id) implements TimelineSubject {}
}
