package app.fifteen.request;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.client.ClientEntryKind;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.draft.DraftOf;
import app.fifteen.draft.TypedFields;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.Role;
import app.fifteen.search.FoundKind;
import app.fifteen.search.SearchAnything;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

class TakeBackRegistrationTest {

  private HouseFixture house;
  private Actor anna;
  private TakeBackRegistration takeBack;

  private RequestId registered(Database database) {
    house = HouseFixture.in(database);
    anna = house.hire("Anna", Role.MANAGER);
    takeBack = house.requests().takeBackRegistration;
    return register("Круиз");
  }

  private RequestId register(String subject) {
    return register("CRM-7", subject);
  }

  private RequestId register(String externalId, String subject) {
    return house.register
        .register(
            new Arrival.Draft(
                externalId, house.clock.instant(), Channel.PHONE, "Мария Иванова", "+7 916 123-45-67", "", Optional.empty(),
                subject, ""))
        .orFail();
  }

  private boolean isThere(RequestId id) {
    return house.database.read(tx -> house.requests.byId(tx, id)).isPresent();
  }

  private long found(String words) {
    return new SearchAnything(house.database)
        .search(words, "RU").stream().filter(row -> row.kind() == FoundKind.REQUEST).count();
  }

  @StoreTest
  void itIsAsIfItHadNeverBeenAndCanBeRegisteredAgain(Database database) {
    var id = registered(database);
    assertThat(found("круиз")).isEqualTo(1);

    takeBack.takeBack(id, anna).orFail();

    assertThat(isThere(id)).isFalse();
    var again = register("Виза");
    assertThat(isThere(again)).isTrue();
    assertThat(found("круиз")).as("of the words of the first nothing is left").isZero();
    assertThat(found("виза")).isEqualTo(1);
  }

  private ClientId asked(RequestId id) {
    return house.database.read(tx -> house.requests.clientOf(tx, id)).orElseThrow();
  }

  private boolean isKnown(ClientId client) {
    return house.database.read(tx -> house.clients.byId(tx, client)).isPresent();
  }

  @StoreTest
  void whoeverItMadeAClientOfGoesWithIt(Database database) {
    var id = registered(database);
    var maria = asked(id);

    takeBack.takeBack(id, anna).orFail();

    assertThat(isKnown(maria)).isFalse();
    assertThat(new SearchAnything(database).search("иванова", "RU")).isEmpty();
    assertThat(new SearchAnything(database).search("123-45-67", "RU")).isEmpty();
    assertThat(isKnown(asked(register("Виза")))).as("registered anew").isTrue();
  }

  @StoreTest
  void whoeverWasKnownBeforeStays(Database database) {
    var maria = asked(registered(database));
    var second = register("CRM-8", "Виза");
    assertThat(asked(second)).isEqualTo(maria);
    takeBack.takeBack(second, anna).orFail();
    assertThat(isKnown(maria)).isTrue();
  }

  @StoreTest
  void whoeverHasSomethingElseByNowStays(Database database) {
    var id = registered(database);
    var maria = asked(id);
    house.clients().recordContact.record(maria, ClientEntryKind.NOTE, "Allergic to cats", anna).orFail();
    takeBack.takeBack(id, anna).orFail();
    assertThat(isThere(id)).isFalse();
    assertThat(isKnown(maria)).isTrue();
  }

  @StoreTest
  void oneWithAComplaintStaysWithItsClient(Database database) {
    var id = registered(database);
    house.complaints().openComplaint.open(asked(id), Optional.of(id), anna).orFail();
    assertThat(takeBack.takeBack(id, anna)).isEqualTo(Outcome.refused("request.undo.needed"));
    var kept = database.read(tx -> house.requests.byId(tx, id)).orElseThrow();
    assertThat(kept.stage().running().orElseThrow().warnings()).isNotEmpty();
    assertThat(isKnown(asked(id))).isTrue();
  }

  @StoreTest
  void wordsThatSomebodyTypesForItAreNotLost(Database database) {
    var id = registered(database);
    var ivan = house.hire("Ivan", Role.MANAGER);
    var words = TypedFields.words("She asks for a window seat");
    house.drafts().keepTyped.keep(new DraftOf.RequestWords(id), words, List.of(), "token", ivan).orFail();
    assertThat(takeBack.takeBack(id, anna)).isEqualTo(Outcome.refused("request.undo.needed"));
    assertThat(isThere(id)).isTrue();
  }

  @StoreTest
  void afterTenSecondsItStays(Database database) {
    var id = registered(database);
    house.clock.pass(Undo.TIME.plus(Duration.ofMillis(1)));
    assertThat(takeBack.takeBack(id, anna)).isEqualTo(Outcome.refused("request.undo.too_late"));
    assertThat(isThere(id)).isTrue();
  }

  @StoreTest
  void whatSomebodyHasDoneSomethingWithStaysWithItsWarnings(Database database) {
    var id = registered(database);
    house.handle.handle(id, new Action.Note("asks for Thursday"), anna).orFail();
    assertThat(takeBack.takeBack(id, anna)).isEqualTo(Outcome.refused("request.stale"));
    var kept = house.database.read(tx -> house.requests.byId(tx, id)).orElseThrow();
    assertThat(kept.stage().running().orElseThrow().warnings()).isNotEmpty();
  }

  @StoreTest
  void anotherDeskThatStillShowsItIsTold(Database database) {
    var id = registered(database);
    takeBack.takeBack(id, anna).orFail();
    assertThat(house.handle.handle(id, new Action.TakeOn(), anna)).isEqualTo(Outcome.refused("request.gone"));
    assertThat(house.requests().chooseClient.choose(id, Optional.empty(), anna)).isEqualTo(Outcome.refused("request.gone"));
    assertThat(takeBack.takeBack(id, anna)).isEqualTo(Outcome.refused("request.gone"));
  }
}
