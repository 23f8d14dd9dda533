package app.fifteen.request;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.client.Client;
import app.fifteen.client.ClientDraftFixture;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Phone;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class AttachRequestsTest {

  private static Arrival.Draft asks(HouseFixture house, String name, String phone, String email) {
    return new Arrival.Draft(
        "", house.clock.instant(), Channel.SITE, name, phone, email, Optional.empty(), "A tour to Italy", "");
  }

  private static ClientId add(HouseFixture house, ClientDraftFixture draft, Actor actor) {
    return house.clients().addClient
        .add(draft.draft(), actor)
        .orFail();
  }

  private static InboxRow row(HouseFixture house, RequestId id, InboxFilter.Scope scope, Actor me) {
    var filter = new InboxFilter(scope, Set.of(), "", me.id());
    return house.database
        .read(tx -> house.requests().inbox.first(tx, filter, 100, house.clock.instant()))
        .stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Client client(HouseFixture house, ClientId id) {
    return house.database.read(tx -> house.clients.byId(tx, id)).orElseThrow();
  }

  @StoreTest
  void aKnownPhoneLeadsToTheClientAndTheirManagerFirst(Database database) {
    var house = HouseFixture.in(database);
    var anna = house.hire("Anna", Role.MANAGER);
    var boris = house.hire("Boris", Role.MANAGER);
    var maria = add(house, ClientDraftFixture.named("Мария Иванова").phones("8 916 123-45-67").lookedAfterBy(anna.id()), boris);
    var id = house.register.register(asks(house, "Иванова", "+79161234567", "maria@example.com")).orFail();
    var row = row(house, id, InboxFilter.Scope.MINE, anna);
    assertThat(row.clientId()).contains(maria);
    assertThat(row.client()).isEqualTo("Мария Иванова");
    assertThat(row.isFirstFor(anna.id())).isTrue();
    assertThat(row.isFirstFor(boris.id())).isFalse();
    assertThat(client(house, maria).facts().emails().getFirst().address()).isEqualTo("maria@example.com");
  }

  @StoreTest
  void anUnknownPhoneMakesAClientOnce(Database database) {
    var house = HouseFixture.in(database);
    var boris = house.hire("Boris", Role.MANAGER);
    var first = house.register.register(asks(house, "Мария", "8 916 123-45-67", "")).orFail();
    var second = house.register.register(asks(house, "Мария Иванова", "+7 916 1234567", "m@example.com")).orFail();
    var client = row(house, first, InboxFilter.Scope.ALL, boris).clientId().orElseThrow();
    assertThat(row(house, second, InboxFilter.Scope.ALL, boris).clientId()).contains(client);
    assertThat(client(house, client).facts().phones()).containsExactly(new Phone("+79161234567", ""));
  }

  @StoreTest
  void hersIsNotHisThoughTheyShareAPhone(Database database) {
    var house = HouseFixture.in(database);
    var boris = house.hire("Boris", Role.MANAGER);
    var pyotr = add(house, ClientDraftFixture.named("Пётр Иванов").phones("8 916 123-45-67"), boris);
    var hers = asks(house, "Мария Иванова", "8 916 123-45-67", "maria@example.com");
    var callers = house.requests().findCaller;
    assertThat(callers.find("Мария Иванова", "8 916 123-45-67", "").doubtful()).isTrue();
    assertThat(callers.find("Petr", "8 916 123-45-67", "").doubtful()).isFalse();
    var id = house.register.register(hers).orFail();
    assertThat(row(house, id, InboxFilter.Scope.ALL, boris).whose()).isEqualTo(Whose.DOUBTFUL);
    assertThat(client(house, pyotr).facts().emails()).as("her address stays hers").isEmpty();
  }

  @StoreTest
  void aNumberWithALetterInItIsNobodys(Database database) {
    var house = HouseFixture.in(database);
    var boris = house.hire("Boris", Role.MANAGER);
    var maria = add(house, ClientDraftFixture.named("Мария Иванова").phones("8 916 234-56-67"), boris);
    add(house, ClientDraftFixture.named("Ольга Мох").phones("8 916 234-56-70"), boris);
    var callers = house.requests().findCaller;
    assertThat(callers.find("", "8 916 234-56-7O", "").people()).isEmpty();
    assertThat(callers.find("", "7.9162345667E+10", "").people()).extracting(FindCaller.Person::id).containsExactly(maria);
    var id = house.register.register(asks(house, "Ольга", "8 916 234-56-7O", "")).orFail();
    var fresh = row(house, id, InboxFilter.Scope.ALL, boris).clientId().orElseThrow();
    assertThat(client(house, fresh).facts().phones()).isEmpty();
  }

  @StoreTest
  void aDoubtfulMatchAsks(Database database) {
    var house = HouseFixture.in(database);
    var boris = house.hire("Boris", Role.MANAGER);
    var maria = add(house, ClientDraftFixture.named("Мария Иванова").phones("8 916 123-45-67"), boris);
    var draft = asks(house, "Пётр Сидоров", "8 916 123-45-67", "");
    assertThat(house.register.register(draft, new Caller.ByContacts()))
        .isEqualTo(Outcome.refused("request.client.doubtful"));
    var id = house.register.register(draft).orFail();
    assertThat(row(house, id, InboxFilter.Scope.ALL, boris).whose()).isEqualTo(Whose.DOUBTFUL);
    house.choose().choose(id, Optional.of(maria), boris).orFail();
    assertThat(row(house, id, InboxFilter.Scope.ALL, boris).clientId()).contains(maria);
    var story = house.database.read(tx -> house.stories().of(tx, id, "RU", house.clock.instant())).orElseThrow().story();
    assertThat(story.getLast().words()).contains("Мария Иванова");
  }

  @StoreTest
  void theDeskMaySayWhoItIs(Database database) {
    var house = HouseFixture.in(database);
    var boris = house.hire("Boris", Role.MANAGER);
    var maria = add(house, ClientDraftFixture.named("Мария Иванова").phones("8 916 123-45-67"), boris);
    var draft = asks(house, "Пётр Сидоров", "8 916 123-45-67", "");
    var hers = house.register.register(draft, new Caller.Known(maria)).orFail();
    var his = house.register.register(draft, new Caller.Stranger()).orFail();
    assertThat(row(house, hers, InboxFilter.Scope.ALL, boris).clientId()).contains(maria);
    assertThat(row(house, his, InboxFilter.Scope.ALL, boris).client()).isEqualTo("Пётр Сидоров");
    assertThat(row(house, his, InboxFilter.Scope.ALL, boris).clientId()).isNotEqualTo(Optional.of(maria));
  }

  @StoreTest
  void whoReachesAClientFirstLooksAfterThemUntilItIsUndone(Database database) {
    var house = HouseFixture.in(database);
    var anna = house.hire("Anna", Role.MANAGER);
    var id = house.register.register(asks(house, "Мария", "8 916 123-45-67", "")).orFail();
    var client = row(house, id, InboxFilter.Scope.ALL, anna).clientId().orElseThrow();
    var undo = house.handle.handle(id, new Action.Reach(ContactHow.CALL, ""), anna).orFail();
    assertThat(client(house, client).facts().personalManager()).contains(anna.id());
    house.undo.undo(undo, anna).orFail();
    assertThat(client(house, client).facts().personalManager()).isEmpty();
  }

  @StoreTest
  void requestsNobodyHasLookedAtFindTheirClients(Database database) {
    var house = HouseFixture.in(database);
    var boris = house.hire("Boris", Role.MANAGER);
    RequestFixture.newRequest(house).stored(3);
    var attach = house.attach();
    assertThat(database.<Integer>write(attach::attachSome)).isEqualTo(3);
    assertThat(database.<Integer>write(attach::attachSome)).isZero();
    var filter = new InboxFilter(InboxFilter.Scope.ALL, Set.of(), "", boris.id());
    List<InboxRow> rows = database.read(tx -> house.requests().inbox.first(tx, filter, 10, house.clock.instant()));
    assertThat(rows).extracting(InboxRow::whose).containsOnly(Whose.KNOWN);
    assertThat(rows).extracting(InboxRow::clientId).containsOnly(rows.getFirst().clientId());
  }
}
