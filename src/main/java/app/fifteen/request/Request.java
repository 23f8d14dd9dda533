package app.fifteen.request;

import app.fifteen.kernel.PolicyId;
import app.fifteen.kernel.RequestId;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A request as it stands.
 *
 * @param firstContactDue of the first episode; with {@code firstContact} it is the verdict, which stays (R7)
 * @param enforced whether a miss becomes a duty (R5)
 * @param episode 1 until it is reopened
 * @param policy what the current episode's deadlines come from (R3)
 * @param nextRungAt when the next rung of the make-good ladder falls due unless the client is reached before
 * @param version counts changes, so that two desks cannot overwrite each other
 */
public record Request(
    RequestId id,
    Arrival arrival,
    Instant firstContactDue,
    boolean enforced,
    Optional<FirstContact> firstContact,
    int episode,
    PolicyId policy,
    Stage stage,
    Optional<Claim> claim,
    Optional<Instant> nextRungAt,
    int version) {

  /** Nothing is done about a request before what was done last, whatever a clock that was set back says. */
  public Instant notBefore(Instant now) {
    var last =
        Stream.of(
                Optional.of(arrival.receivedAt()),
                claim.map(Claim::at),
                firstContact.map(FirstContact::at),
                switch (stage) {
                  case Stage.AwaitingFirstContact _ -> Optional.<Instant>empty();
                  case Stage.InHand inHand -> Optional.of(inHand.contactedAt());
                  case Stage.Resolved resolved -> Optional.of(resolved.at());
                })
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return now.isBefore(last) ? last : now;
  }

  Request with(Stage stage) {
    return new Request(
        id, arrival, firstContactDue, enforced, firstContact, episode, policy, stage, claim, nextRungAt, version);
  }

  Request with(Claim claim) {
    return new Request(
        id, arrival, firstContactDue, enforced, firstContact, episode, policy, stage, Optional.of(claim), nextRungAt,
        version);
  }

  Request withNextRung(Optional<Instant> nextRungAt) {
    return new Request(
        id, arrival, firstContactDue, enforced, firstContact, episode, policy, stage, claim, nextRungAt, version);
  }

  Request withFirstContact(FirstContact contact) {
    return new Request(
        id, arrival, firstContactDue, enforced, Optional.of(contact), episode, policy, stage, claim, nextRungAt,
        version);
  }

  /** The next episode, counted anew from its own start by the policy then in force. */
  Request reopened(PolicyId policy, Deadline deadline, Claim claim, Optional<Instant> nextRungAt) {
    return new Request(
        id, arrival, firstContactDue, enforced, firstContact, episode + 1, policy,
        new Stage.AwaitingFirstContact(deadline), Optional.of(claim), nextRungAt, version);
  }

  Request withVersion(int version) {
    return new Request(
        id, arrival, firstContactDue, enforced, firstContact, episode, policy, stage, claim, nextRungAt, version);
  }
}
