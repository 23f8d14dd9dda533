package app.fifteen.card;

import app.fifteen.client.ClientDraft;
import app.fifteen.kernel.ClientId;
import java.util.Optional;
import java.util.Set;

/** Whoever gets a card or presents one. */
public sealed interface CardHolder {

  record Known(ClientId client) implements CardHolder {}

  /**
   * Somebody the office does not know yet.
   *
   * @param askedAbout known clients of whom somebody has said that they are not this one
   */
  record Newcomer(ClientDraft draft, Set<ClientId> askedAbout) implements CardHolder {
    public Newcomer {
      askedAbout = Set.copyOf(askedAbout);
    }

    Newcomer broughtBy(ClientId client) {
      return new Newcomer(draft.broughtBy(Optional.of(client)), askedAbout);
    }
  }
}
