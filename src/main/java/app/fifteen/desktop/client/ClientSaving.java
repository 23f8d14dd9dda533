package app.fifteen.desktop.client;

import app.fifteen.client.AddClient;
import app.fifteen.client.ChangeClient;
import app.fifteen.client.ClientDetails;
import app.fifteen.client.ClientDetailsStore;
import app.fifteen.client.ClientDraft;
import app.fifteen.client.ClientFilter;
import app.fifteen.client.ClientList;
import app.fifteen.client.ClientReader;
import app.fifteen.client.ClientRow;
import app.fifteen.client.CompanyFilter;
import app.fifteen.client.CompanyList;
import app.fifteen.client.CompanyRow;
import app.fifteen.database.Database;
import app.fifteen.desktop.client.ClientFormViewModel.Saved;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Outcome;
import app.fifteen.staff.StaffMember;
import app.fifteen.staff.StaffStore;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a form for a client needs of the database: reading it, looking others up, and storing it with its company, though
 * not before somebody was asked about likenesses. All but {@link #check} in the background.
 */
public final class ClientSaving {

  private static final int SUGGESTED = 8;

  /** What the form reads and does it with. */
  public record UseCases(
      Database database,
      ClientDetailsStore details,
      ClientList clientList,
      CompanyList companyList,
      StaffStore staff,
      AddClient add,
      ChangeClient change,
      Clock clock) {}

  record Read(Optional<ClientDetails> page, List<StaffMember> staff) {}

  private final UseCases useCases;
  private final Desk desk;
  private final Optional<ClientId> id;
  private final Set<ClientId> askedAbout = ConcurrentHashMap.newKeySet();

  /** @param id empty for somebody new */
  ClientSaving(UseCases useCases, Desk desk, Optional<ClientId> id) {
    this.useCases = useCases;
    this.desk = desk;
    this.id = id;
  }

  /** What is stored, and who works here. */
  Read read() {
    var now = useCases.clock().instant();
    return useCases.database()
        .read(tx -> new Read(id.flatMap(one -> useCases.details().of(tx, one, now)), useCases.staff().all(tx)));
  }

  /** What the fields say, or what is wrong in them. */
  ClientReader.Reading check(ClientDraft draft) {
    return ClientReader.at(desk.policy(), useCases.clock().instant()).read(draft);
  }

  /**
   * Stores a client, unless somebody alike is known and nobody was asked about them yet.
   *
   * @param newCompany the name of one that has to be found or added first, empty for none
   * @param version of the client the form was filled from
   */
  Outcome<Saved> store(ClientDraft draft, String newCompany, int version) {
    var actor = desk.actor();
    return id.isPresent()
        ? useCases.change()
            .change(id.get(), version, draft, newCompany, actor)
            .then(undo -> Outcome.done(new Saved.Changed(undo)))
        : useCases.add().add(draft, newCompany, askedAbout, actor).then(entered -> Outcome.done(saved(entered)));
  }

  private Saved saved(AddClient.Entered entered) {
    return switch (entered) {
      case AddClient.Entered.Added(var added) -> new Saved.Added(added);
      case AddClient.Entered.Alike(var like) -> {
        like.forEach(one -> askedAbout.add(one.id()));
        yield new Saved.AskedFirst(like);
      }
    };
  }

  /** Companies that fit what was typed. */
  List<CompanyRow> companies(String typed) {
    var filter = new CompanyFilter(false, typed, desk.policy().office().phoneRegion(), desk.actor().id());
    return useCases.database()
        .read(tx -> useCases.companyList().page(tx, filter, Optional.empty(), SUGGESTED, useCases.clock().instant()));
  }

  /** Clients that fit what was typed. */
  List<ClientRow> clients(String typed) {
    var filter = new ClientFilter(ClientFilter.Scope.ALL, typed, desk.policy().office().phoneRegion(), desk.actor().id());
    return useCases.database()
        .read(tx -> useCases.clientList().page(tx, filter, Optional.empty(), SUGGESTED, useCases.clock().instant()));
  }
}
