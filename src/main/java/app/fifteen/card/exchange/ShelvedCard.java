package app.fifteen.card.exchange;

import app.fifteen.card.KnownCard;
import app.fifteen.client.ClientFacts;
import app.fifteen.client.exchange.NamedClients;
import app.fifteen.kernel.Rejection;
import java.util.Optional;

/**
 * A card that is there already. Nothing of a row changes it: what is on it is its ledger's, which grows by what is done with the
 * card and by nothing else (R32), and only people hand it over.
 *
 * @param holder empty where nobody can be named
 */
record ShelvedCard(KnownCard card, Optional<ClientFacts> holder) {

  /** What a row says otherwise. */
  Optional<Rejection> contradiction(CardImportRow row) {
    var other = holder.filter(facts -> !NamedClients.mayBe(row.holder(), card.holder(), facts));
    if (other.isPresent()) {
      return Optional.of(Rejection.of("import.card.other_holder", card.number().grouped(), other.get().name()));
    }
    return card.has(row.balance())
        ? Optional.empty()
        : Optional.of(
            Rejection.of("import.card.other_balance", card.number().grouped(), card.balance(), row.balance()));
  }
}
