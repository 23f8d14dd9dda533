package app.fifteen.complaint;

import app.fifteen.kernel.ComplaintId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/**
 * A complaint as it stands.
 *
 * @param offeredAt when the first remedy was offered (R16)
 * @param episode the current one, with how far it has come
 * @param version counts changes, so that two desks cannot overwrite each other
 */
public record ComplaintCase(
    ComplaintId id,
    Opening opening,
    Grievance grievance,
    Optional<Instant> offeredAt,
    Episode episode,
    int version) {

  public boolean isClosed() {
    return switch (episode) {
      case Episode.Open _ -> false;
      case Episode.Ended _ -> true;
    };
  }

  /** The steps done of the current episode. */
  public StepProgress progress() {
    return episode.progress();
  }

  /** From the opening to the first remedy that was offered: the aim is 60 seconds (R16). */
  public Optional<Duration> untilOffer() {
    return offeredAt.map(offered -> Duration.between(opening.at(), offered));
  }

  /**
   * The same in the current episode: what was offered in one that is over is no answer to a client who is back.
   *
   * @param grants all of the case
   */
  public Optional<Duration> untilOffer(Collection<Grant> grants) {
    return episode.number() == 1
        ? untilOffer()
        : grants.stream()
            .filter(grant -> grant.episode() == episode.number())
            .map(Grant::offeredAt)
            .min(Instant::compareTo)
            .map(offered -> Duration.between(episode.openedAt(), offered));
  }

  /** Nothing is done about a case before what was done last, whatever a clock that was set back says. */
  Instant notBefore(Instant now) {
    var last = episode.lastDoneAt();
    return now.isBefore(last) ? last : now;
  }

  ComplaintCase with(Grievance noted) {
    return new ComplaintCase(id, opening, noted, offeredAt, episode, version);
  }

  ComplaintCase with(Episode further) {
    return new ComplaintCase(id, opening, grievance, offeredAt, further, version);
  }

  /** Only the first offer counts. */
  ComplaintCase offered(Instant at) {
    return new ComplaintCase(id, opening, grievance, offeredAt.or(() -> Optional.of(at)), episode, version);
  }

  ComplaintCase withVersion(int stored) {
    return new ComplaintCase(id, opening, grievance, offeredAt, episode, stored);
  }
}
