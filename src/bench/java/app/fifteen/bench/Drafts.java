package app.fifteen.bench;

import app.fifteen.request.Arrival;
import app.fifteen.request.Channel;
import java.time.Instant;
import java.util.Optional;

/** Requests as a site would send them. */
final class Drafts {

  private Drafts() {}

  static Arrival.Draft fromSite(int i, Instant receivedAt) {
    return new Arrival.Draft(
        "", receivedAt, Channel.SITE, "Иванова Мария " + i, "8 916 1234567", "client@example.com", Optional.empty(),
        "Тур в Болгарию на двоих в июле " + i, "Здравствуйте! Хотим поехать вдвоём.");
  }
}
