package app.fifteen.client.merge;

import app.fifteen.client.Client;
import app.fifteen.client.ClientDraft;
import app.fifteen.client.ClientDraftFixture;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.RequestId;
import app.fifteen.request.Arrival;
import app.fifteen.request.Caller;
import app.fifteen.request.Channel;
import app.fifteen.request.HouseFixture;
import java.util.Optional;

/** The clients of a house, merged and separated by the real use cases. */
final class MergeFixture {

  final HouseFixture house;
  final MergeStore merges;
  final MergeClients merge;
  final UnmergeClients unmerge;
  final DuplicateList duplicates;

  MergeFixture(HouseFixture house) {
    this.house = house;
    merges = house.merges().store;
    duplicates = house.merges().duplicates;
    this.merge = house.merges().mergeClients;
    this.unmerge = house.merges().unmergeClients;
  }

  ClientId add(ClientDraftFixture draft, Actor actor) {
    return house.clients().addClient
        .add(draft.draft(), actor)
        .orFail();
  }

  Client client(ClientId id) {
    return known(id).orElseThrow();
  }

  Optional<Client> known(ClientId id) {
    return house.database.read(tx -> house.clients.byId(tx, id));
  }

  void change(ClientId id, ClientDraft draft, Actor actor) {
    house.clients().changeClient
        .change(id, client(id).version(), draft, actor)
        .orFail();
  }

  RequestId asks(ClientId client) {
    var draft =
        new Arrival.Draft(
            "", house.clock.instant(), Channel.SITE, "Somebody", "", "", Optional.empty(), "A tour to Italy", "");
    return house.register.register(draft, new Caller.Known(client)).orFail();
  }

  ClientMerge suggested(ClientId survivor, ClientId other) {
    var one = client(survivor);
    var another = client(other);
    return new ClientMerge(one, another, MergeChoice.suggested(one, another));
  }

  Merge merged(ClientId survivor, ClientId other, Actor actor) {
    return merge.merge(suggested(survivor, other), actor).orFail();
  }

  MergeCounts counts(ClientId client, Actor reader) {
    return house.database.read(tx -> merges.counts(tx, client, reader));
  }
}
