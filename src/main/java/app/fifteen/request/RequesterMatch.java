package app.fifteen.request;

import app.fifteen.client.KnownClient;
import app.fifteen.client.RiskReason;
import app.fifteen.client.StandingDecision;
import app.fifteen.kernel.ClientId;
import java.util.List;
import java.util.Optional;

/** What is known of whoever a request is from. */
public sealed interface RequesterMatch {

  /** The client it is from, where that is known. */
  default Optional<ClientId> client() {
    return Optional.empty();
  }

  /** Nobody has looked yet. */
  record Unseen() implements RequesterMatch {}

  /** @param risks why their company is at risk, if it is (R14) */
  record Known(
      ClientId id,
      String name,
      StandingDecision standing,
      Optional<String> personalManager,
      List<RiskReason> risks)
      implements RequesterMatch {
    public Known {
      risks = List.copyOf(risks);
    }

    @Override
    public Optional<ClientId> client() {
      return Optional.of(id);
    }
  }

  /** It may be one of these; somebody has to say. */
  record Doubtful(List<KnownClient> candidates) implements RequesterMatch {
    public Doubtful {
      candidates = List.copyOf(candidates);
    }
  }

  /** Somebody whose data was erased at their request. */
  record Erased() implements RequesterMatch {}
}
