package app.fifteen.request;

import app.fifteen.client.ErasedStore;
import app.fifteen.client.KnownClientStore;
import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.TimedWork;
import app.fifteen.office.OfficeStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the clients of requests that nobody has looked at: those just imported, and those from before there were clients.
 * Some hundred at a time are one transaction, so that it can be stopped at any moment and goes on where it was.
 */
public final class AttachRequests implements TimedWork {

  private static final int AT_ONCE = 500;

  private final Database database;
  private final OfficeStore offices;
  private final KnownClientStore known;
  private final ErasedStore erased;
  private final AttachStore store;

  public AttachRequests(Database database, OfficeStore offices, KnownClientStore known, ErasedStore erased) {
    this.database = database;
    this.offices = offices;
    this.known = known;
    this.erased = erased;
    this.store = new AttachStore(erased);
  }

  @Override
  public Optional<Instant> nextAt() {
    return database.read(store::isAnyUnseen) ? Optional.of(ALREADY) : Optional.empty();
  }

  @Override
  public void run() {
    database.write(this::attachSome);
  }

  /** The first few hundred, within a transaction that stores more than this. @return how many were looked at */
  public int attachSome(Transaction tx) {
    var requests = store.unseen(tx, AT_ONCE);
    if (requests.isEmpty()) {
      return 0;
    }
    var region = offices.current(tx).orElseThrow().office().phoneRegion();
    var questions = requests.stream().map(request -> question(request, region)).toList();
    var attaching = new AttachToClient(tx, known, erased, questions);
    var found = questions.stream().map(attaching::unasked).toList();
    attaching.store();
    store.attach(tx, requests, found);
    return requests.size();
  }

  /**
   * New requests that are about to be stored, with whose they are, and their new clients stored already: to store a
   * request and to change it afterwards takes a fifth longer. What an erased person had asked stays unseen, to be
   * emptied by {@link #attachSome}.
   */
  public List<NewRequest> attached(Transaction tx, List<NewRequest> fresh) {
    var region = offices.current(tx).orElseThrow().office().phoneRegion();
    var questions = fresh.stream().map(request -> question(request, region)).toList();
    var attaching = new AttachToClient(tx, known, erased, questions);
    var attached = new ArrayList<NewRequest>();
    for (int i = 0; i < fresh.size(); i++) {
      var found = attaching.unasked(questions.get(i));
      attached.add(found.whose() == Whose.ERASED ? fresh.get(i) : fresh.get(i).of(found));
    }
    attaching.store();
    return attached;
  }

  private static AttachToClient.Question question(NewRequest fresh, String region) {
    var arrival = fresh.arrival();
    var requester = Requester.of(arrival.client(), arrival.phone(), arrival.email(), arrival.company(), region);
    return new AttachToClient.Question(requester, arrival.receivedAt(), fresh.claim().map(Claim::by));
  }

  private static AttachToClient.Question question(AttachStore.Unseen request, String region) {
    var requester = Requester.of(request.name(), request.phone(), request.email(), request.company(), region);
    return new AttachToClient.Question(requester, request.receivedAt(), request.heldBy());
  }
}
