package app.fifteen.timeline;

import static app.fifteen.request.HouseFixture.moscow;
import static app.fifteen.request.RequestFixture.newRequest;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.client.ClientDraft;
import app.fifteen.client.ClientEntryKind;
import app.fifteen.client.ClientField;
import app.fifteen.client.Standing;
import app.fifteen.client.own.ClientHappened;
import app.fifteen.client.records.TimelineKind;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.Role;
import app.fifteen.makegood.MakeGoodHappened;
import app.fifteen.makegood.MakeGoodMatter;
import app.fifteen.makegood.MakeGoodState;
import app.fifteen.request.Action;
import app.fifteen.request.EntryKind;
import app.fifteen.request.HouseFixture;
import app.fifteen.request.InboxFilter;
import app.fifteen.request.RequestHappened;
import app.fifteen.request.RequestMatter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class TimelineStoreTest {

  private static final Instant TEN = moscow("2026-11-23T10:00");

  private HouseFixture house;
  private Actor anna;

  private void in(Database database) {
    house = HouseFixture.in(database);
    anna = house.hire("Anna", Role.SUPERVISOR);
  }

  private ClientId clientOf(RequestId request) {
    var everything = new InboxFilter(InboxFilter.Scope.ALL, Set.of(), "", anna.id());
    return house.database
        .read(tx -> house.requests().inbox.first(tx, everything, 100, house.clock.instant()))
        .stream()
        .filter(row -> row.id().equals(request))
        .findFirst()
        .flatMap(row -> row.clientId())
        .orElseThrow();
  }

  private List<TimelineRow> rows(TimelineSubject whole, Set<TimelineKind> kinds) {
    return house.database.read(tx -> house.timelines().store.page(tx, whole, anna, kinds, Optional.empty(), 100));
  }

  private List<OpenMatter> matters(TimelineSubject whole) {
    return house.database.read(tx -> house.timelines().openMatters.of(tx, whole, anna));
  }

  /** Received at ten, reached late at 10:20, then a call besides the request that was taken back, and a standing. */
  private ClientId eventful(Database database) {
    in(database);
    var request = newRequest(house).receivedAt(TEN).reachedAfter(Duration.ofMinutes(20), anna).stored();
    var client = clientOf(request);
    house.makeGoods().findMisses.find();
    house.clock.set(TEN.plus(Duration.ofMinutes(30)));
    var record = house.clients().recordContact;
    var wrong = record.record(client, ClientEntryKind.CALL, "Wrong one", anna).orFail();
    house.clients().undoClientChange.undo(wrong, anna).orFail();
    house.clock.set(TEN.plus(Duration.ofMinutes(40)));
    house.clients().decideStanding
        .decide(client, Standing.WATCHED, "Careful", anna)
        .orFail();
    house.clock.set(TEN.plus(Duration.ofMinutes(50)));
    var stored = database.read(tx -> house.clients.byId(tx, client)).orElseThrow();
    var change =
        house.clients().changeClient;
    var draft = ClientDraft.of(stored.facts(), "RU").with(ClientField.BIRTHDAY, "17.05.1980");
    change.change(client, stored.version(), draft, anna).orFail();
    return client;
  }

  @StoreTest
  void everythingStandsInOneTimelineNewestFirst(Database database) {
    var client = eventful(database);
    var rows = rows(new TimelineSubject.OfClient(client), Set.of());
    assertThat(rows.stream().map(TimelineRow::happened))
        .hasSize(6)
        .satisfiesExactly(
            changed -> assertThat(changed).isEqualTo(new ClientHappened(ClientEntryKind.CHANGED, "birthday")),
            decided -> assertThat(decided).isEqualTo(new ClientHappened(ClientEntryKind.STANDING, "watched")),
            called -> assertThat(called).isEqualTo(new ClientHappened(ClientEntryKind.CALL, "")),
            reached ->
                assertThat(reached)
                    .isInstanceOfSatisfying(
                        RequestHappened.Handled.class, handled -> assertThat(handled.kind()).isEqualTo(EntryKind.CALL)),
            owed ->
                assertThat(owed)
                    .isInstanceOfSatisfying(
                        MakeGoodHappened.class, good -> assertThat(good.state()).isEqualTo(MakeGoodState.OWED)),
            received ->
                assertThat(received)
                    .isInstanceOfSatisfying(
                        RequestHappened.Received.class,
                        it -> {
                          assertThat(it.due()).isEqualTo(TEN.plus(Duration.ofMinutes(15)));
                          assertThat(it.contactedAt()).contains(TEN.plus(Duration.ofMinutes(20)));
                        }));
    assertThat(rows).extracting(TimelineRow::undone).containsExactly(false, false, true, false, false, false);
    assertThat(rows.get(1).who()).contains("Anna");
    assertThat(rows.get(1).words()).contains("Careful");
    assertThat(rows.getLast().who()).isEmpty();
    assertThat(rows.getLast().subject()).contains("A tour to Italy");
    assertThat(rows.get(3).source()).isPresent().isEqualTo(rows.getLast().source());
  }

  @StoreTest
  void theTimelineIsFilteredByKind(Database database) {
    var client = new TimelineSubject.OfClient(eventful(database));
    assertThat(rows(client, Set.of(TimelineKind.CONTACT))).hasSize(2);
    assertThat(rows(client, Set.of(TimelineKind.REQUEST))).hasSize(1);
    assertThat(rows(client, Set.of(TimelineKind.CONTACT, TimelineKind.MAKE_GOOD, TimelineKind.COMPLAINT))).hasSize(3);
    assertThat(rows(client, Set.of(TimelineKind.MAKE_GOOD))).hasSize(1);
    assertThat(rows(client, Set.of(TimelineKind.STANDING))).hasSize(1);
    assertThat(rows(client, Set.of(TimelineKind.CHANGE))).hasSize(1);
  }

  @StoreTest
  void pagesFollowEachOtherAlsoAmongWhatHappenedAtOneInstant(Database database) {
    var client = eventful(database);
    var record = house.clients().recordContact;
    for (int i = 0; i < 5; i++) {
      record.record(client, ClientEntryKind.NOTE, "Note " + i, anna).orFail();
      newRequest(house).receivedAt(house.clock.instant()).stored();
    }
    var whole = new TimelineSubject.OfClient(client);
    var all = new ArrayList<TimelineRow>();
    for (int page = 0; page < 6; page++) {
      var last = all.isEmpty() ? Optional.<TimelineRow>empty() : Optional.of(all.getLast());
      all.addAll(database.read(tx -> house.timelines().store.page(tx, whole, anna, Set.of(), last, 2)));
    }
    assertThat(all).isEqualTo(rows(whole, Set.of())).hasSize(11).doesNotHaveDuplicates();
  }

  @StoreTest
  void aCompanysTimelineIsThatOfAllItsPersons(Database database) {
    in(database);
    var globus = house.company("Globus", Optional.empty());
    newRequest(house).from(globus).stored();
    newRequest(house).from(globus).claimedBy(anna).stored();
    newRequest(house).stored();
    assertThat(rows(new TimelineSubject.OfCompany(globus.id()), Set.of())).hasSize(3);
  }

  @StoreTest
  void openMattersAreRequestsThenMakeGoodsTheNearestFirst(Database database) {
    in(database);
    var globus = house.company("Globus", Optional.empty());
    var late = newRequest(house).from(globus).receivedAt(TEN).claimedBy(anna).stored();
    var inTime = newRequest(house).from(globus).receivedAt(TEN.plus(Duration.ofMinutes(10))).stored();
    house.clock.set(TEN.plus(Duration.ofMinutes(20)));
    house.makeGoods().findMisses.find();
    var matters = matters(new TimelineSubject.OfCompany(globus.id()));
    assertThat(matters).extracting(OpenMatter::matter)
        .containsExactly(new RequestMatter(false), new RequestMatter(false), new MakeGoodMatter(MakeGoodState.OWED));
    assertThat(matters).extracting(matter -> matter.request().orElseThrow()).containsExactly(late, inTime, late);
    assertThat(matters.getFirst().holder()).contains("Anna");
    assertThat(matters(new TimelineSubject.OfClient(clientOf(late)))).hasSize(2);
    house.handle.handle(inTime, new Action.Reach(ContactHow.CALL, ""), anna).orFail();
    assertThat(matters(new TimelineSubject.OfClient(clientOf(inTime))))
        .extracting(OpenMatter::matter)
        .containsExactly(new RequestMatter(true));
  }
}
