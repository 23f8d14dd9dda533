package app.fifteen.request;

import static app.fifteen.request.HouseFixture.moscow;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.client.ClientDraftFixture;
import app.fifteen.client.Standing;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Whose standing makes which deadline (R27), with requests that come at ten. */
class AStatusNormsTest {

  private static final String PHONE = "8 916 123-45-67";

  private HouseFixture house;
  private Actor anna;
  private ClientId maria;

  private void in(Database database) {
    house = HouseFixture.in(database);
    anna = house.hire("Anna", Role.SUPERVISOR);
    maria =
        house.clients().addClient
            .add(ClientDraftFixture.named("Мария Иванова").phones(PHONE).draft(), anna)
            .orFail();
  }

  private void decide(Standing standing) {
    house.clients().decideStanding
        .decide(maria, standing, "ten years with us", anna)
        .orFail();
  }

  private RequestId asks(String name, Caller caller) {
    var draft =
        new Arrival.Draft("", house.clock.instant(), Channel.SITE, name, PHONE, "", Optional.empty(), "A tour", "");
    return house.register.register(draft, caller).orFail();
  }

  private Request stored(RequestId id) {
    return house.database.read(tx -> house.requests.byId(tx, id)).orElseThrow();
  }

  private Instant due(RequestId id) {
    return switch (stored(id).stage()) {
      case Stage.AwaitingFirstContact(var deadline) -> deadline.due();
      case Stage.InHand(var _, var _, var deadline) -> deadline.due();
      case Stage.Resolved resolved -> throw new AssertionError(resolved.toString());
    };
  }

  private void does(RequestId id, Action action) {
    house.handle.handle(id, action, anna).orFail();
  }

  @StoreTest
  void aRequestOfAnAStatusClientIsDueSooner(Database database) {
    in(database);
    decide(Standing.A_STATUS);
    var found = asks("Иванова", new Caller.Unasked());
    assertThat(due(found)).isEqualTo(moscow("2026-11-23T10:05"));
    assertThat(stored(found).firstContactDue()).isEqualTo(moscow("2026-11-23T10:05"));
    assertThat(stored(found).nextRungAt()).contains(moscow("2026-11-23T10:05"));
    var chosen = asks("Кто-то", new Caller.Known(maria));
    assertThat(due(chosen)).isEqualTo(moscow("2026-11-23T10:05"));
    var stranger = asks("Кто-то", new Caller.Stranger());
    assertThat(due(stranger)).isEqualTo(moscow("2026-11-23T10:15"));
  }

  @StoreTest
  void onlyAStatusMakesARequestDueSooner(Database database) {
    in(database);
    assertThat(due(asks("Иванова", new Caller.Unasked()))).isEqualTo(moscow("2026-11-23T10:15"));
    decide(Standing.WATCHED);
    assertThat(due(asks("Иванова", new Caller.Unasked()))).isEqualTo(moscow("2026-11-23T10:15"));
  }

  @StoreTest
  void aStandingGivenLaterLeavesWhatIsStored(Database database) {
    in(database);
    var id = asks("Иванова", new Caller.Unasked());
    var before = stored(id);
    decide(Standing.A_STATUS);
    assertThat(stored(id)).isEqualTo(before);
  }

  @StoreTest
  void aRequestThatIsSaidToBeTheirsLaterIsNotRewritten(Database database) {
    in(database);
    decide(Standing.A_STATUS);
    var id = asks("Пётр Сидоров", new Caller.Unasked());
    var due = due(id);
    house.choose().choose(id, Optional.of(maria), anna).orFail();
    assertThat(due(id)).isEqualTo(due).isEqualTo(moscow("2026-11-23T10:15"));
  }

  @StoreTest
  void theStandingOfTheMomentMakesTheNextDeadline(Database database) {
    in(database);
    var id = asks("Иванова", new Caller.Unasked());
    house.clock.pass(Duration.ofMinutes(5));
    does(id, new Action.Reach(ContactHow.CALL, ""));
    assertThat(due(id)).isEqualTo(moscow("2026-11-24T10:05"));

    decide(Standing.A_STATUS);
    does(id, new Action.NeedThirdParty("the airline"));
    assertThat(due(id)).isEqualTo(moscow("2026-11-25T10:05"));

    does(id, new Action.Resolve(""));
    does(id, new Action.Reopen(""));
    assertThat(due(id)).isEqualTo(moscow("2026-11-23T10:10"));
    assertThat(stored(id).firstContactDue()).isEqualTo(moscow("2026-11-23T10:15"));

    decide(Standing.ORDINARY);
    does(id, new Action.Reach(ContactHow.CHAT, ""));
    does(id, new Action.NeedThirdParty(""));
    assertThat(due(id)).isEqualTo(moscow("2026-11-26T10:05"));
  }
}
