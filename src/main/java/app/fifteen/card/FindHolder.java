package app.fifteen.card;

import app.fifteen.client.AddClient;
import app.fifteen.client.ClientStore;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Outcome;
import java.util.function.Function;

/** Finds whoever gets a card or presents one, or enters them: as part of what they are needed for. */
final class FindHolder {

  private final ClientStore clients;
  private final AddClient addClient;

  FindHolder(ClientStore clients, AddClient addClient) {
    this.clients = clients;
    this.addClient = addClient;
  }

  /** @param then what is done with them */
  <T> Outcome<Asked<T>> find(Transaction tx, CardHolder holder, Actor me, Function<ClientId, Outcome<T>> then) {
    return switch (holder) {
      case CardHolder.Known(var client) ->
          clients.byId(tx, client).isEmpty() ? Outcome.refused("client.gone") : done(client, then);
      case CardHolder.Newcomer(var draft, var askedAbout) ->
          addClient
              .add(tx, draft, "", askedAbout, me)
              .then(
                  entered ->
                      switch (entered) {
                        case AddClient.Entered.Added(var client) -> done(client, then);
                        case AddClient.Entered.Alike(var alike) -> Outcome.done(new Asked.Alike<>(alike));
                      });
    };
  }

  private static <T> Outcome<Asked<T>> done(ClientId client, Function<ClientId, Outcome<T>> then) {
    return then.apply(client).then(what -> Outcome.done(new Asked.Done<>(what)));
  }
}
