package app.fifteen.complaint;

import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.PolicyId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A complaint as it stands.
 *
 * @param offeredAt when the first remedy was offered (R16)
 * @param episode 1 until it is reopened; {@code progress} and {@code closing} are those of the current one
 * @param policy what the current episode's due dates come from (R3)
 * @param followUpAt when to ask what became of the client
 * @param version counts changes, so that two desks cannot overwrite each other
 */
public record ComplaintCase(
    ComplaintId id,
    Opening opening,
    Grievance grievance,
    Optional<Instant> offeredAt,
    int episode,
    Instant episodeOpenedAt,
    PolicyId policy,
    StepProgress progress,
    Optional<Closing> closing,
    Optional<Instant> followUpAt,
    Optional<Followed> followed,
    int version) {

  public ComplaintCase {
    if (closing.filter(end -> end.reaction() != Reaction.LEFT).isPresent() && !progress.isComplete()) {
      throw new IllegalArgumentException("a case is gone through before it is closed");
    }
  }

  public boolean isClosed() {
    return closing.isPresent();
  }

  /** From the opening to the first remedy that was offered: the aim is 60 seconds (R16). */
  public Optional<Duration> untilOffer() {
    return offeredAt.map(offered -> Duration.between(opening.at(), offered));
  }

  /** Nothing is done about a case before what was done last, whatever a clock that was set back says. */
  Instant notBefore(Instant now) {
    return Stream.of(
            Stream.of(episodeOpenedAt, now),
            progress.steps().stream().map(DoneStep::at),
            closing.map(Closing::at).stream())
        .flatMap(at -> at)
        .max(Instant::compareTo)
        .orElseThrow();
  }

  ComplaintCase with(Grievance noted) {
    return new ComplaintCase(
        id, opening, noted, offeredAt, episode, episodeOpenedAt, policy, progress, closing, followUpAt, followed,
        version);
  }

  ComplaintCase with(StepProgress further) {
    return new ComplaintCase(
        id, opening, grievance, offeredAt, episode, episodeOpenedAt, policy, further, closing, followUpAt, followed,
        version);
  }

  /** Only the first offer counts. */
  ComplaintCase offered(Instant at) {
    return new ComplaintCase(
        id, opening, grievance, offeredAt.or(() -> Optional.of(at)), episode, episodeOpenedAt, policy, progress,
        closing, followUpAt, followed, version);
  }

  /** Who has left needs no asking later. */
  ComplaintCase closed(Closing end, Instant askAt) {
    boolean left = end.reaction() == Reaction.LEFT;
    return new ComplaintCase(
        id, opening, grievance, offeredAt, episode, episodeOpenedAt, policy, progress, Optional.of(end),
        left ? Optional.empty() : Optional.of(askAt),
        left ? Optional.of(new Followed(Aftermath.LEFT, end.at(), end.by())) : Optional.empty(), version);
  }

  ComplaintCase with(Followed found) {
    return new ComplaintCase(
        id, opening, grievance, offeredAt, episode, episodeOpenedAt, policy, progress, closing, followUpAt,
        Optional.of(found), version);
  }

  /** The next episode begins with the first step again. */
  ComplaintCase reopened(Instant at, PolicyId inForce) {
    return new ComplaintCase(
        id, opening, grievance, offeredAt, episode + 1, at, inForce, StepProgress.NONE, Optional.empty(),
        Optional.empty(), Optional.empty(), version);
  }

  ComplaintCase withVersion(int stored) {
    return new ComplaintCase(
        id, opening, grievance, offeredAt, episode, episodeOpenedAt, policy, progress, closing, followUpAt, followed,
        stored);
  }
}
