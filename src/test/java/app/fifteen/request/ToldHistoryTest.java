package app.fifteen.request;

import static app.fifteen.request.HouseFixture.moscow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a file told stands in columns; before they are overwritten it is in the story (R8), and the first verdict stays (R7). */
class ToldHistoryTest {

  private static final Instant RECEIVED = moscow("2026-11-20T10:00");
  private static final Instant REACHED = moscow("2026-11-20T10:05");
  private static final Instant RESOLVED = moscow("2026-11-20T16:00");

  private HouseFixture house;
  private Actor anna;

  private RequestId imported() {
    anna = house.hire("Anna", Role.MANAGER);
    var draft =
        new Arrival.Draft("K-1", RECEIVED, Channel.PHONE, "Ivanova", "8 916 123-45-67", "", Optional.empty(), "A tour", "");
    var arrival = Arrival.of(draft).orFail();
    var told =
        RequestHistory.of(
                arrival, Optional.of(new FirstContact(REACHED, ContactHow.CALL)), Optional.of(RESOLVED), house.clock.instant())
            .orFail();
    return house.database.write(
        tx ->
            house.requests
                .add(tx, told.registered(house.offices.current(tx).orElseThrow(), house.clock.instant(), Optional.empty()).heldBy(anna.id()))
                .orElseThrow());
  }

  private List<StoryRow> story(RequestId id) {
    var now = house.clock.instant();
    return house.database.read(tx -> house.requests().stories.of(tx, id, "RU", now)).orElseThrow().story();
  }

  @StoreTest
  void reopeningKeepsTheCallAndTheResultThatOnlyTheFileTold(Database database) {
    house = HouseFixture.in(database);
    var id = imported();
    house.handle.handle(id, new Action.Reopen("asks again"), anna).orFail();
    assertThat(story(id))
        .extracting(StoryRow::kind, StoryRow::at, StoryRow::episode)
        .containsExactly(
            tuple(EntryKind.CLAIMED, REACHED, 1),
            tuple(EntryKind.CALL, REACHED, 1),
            tuple(EntryKind.RESOLVED, RESOLVED, 1),
            tuple(EntryKind.REOPENED, house.clock.instant(), 2));
    var request = database.read(tx -> house.requests.byId(tx, id)).orElseThrow();
    assertThat(request.firstContact()).as("the first verdict").contains(new FirstContact(REACHED, ContactHow.CALL));
  }

  @StoreTest
  void itIsToldOnceHoweverOftenSomethingIsDone(Database database) {
    house = HouseFixture.in(database);
    var id = imported();
    house.handle.handle(id, new Action.Note("first"), anna).orFail();
    house.handle.handle(id, new Action.Note("second"), anna).orFail();
    var undo = house.handle.handle(id, new Action.Reopen("by mistake"), anna).orFail();
    house.undo.undo(undo, anna).orFail();
    house.handle.handle(id, new Action.Reopen("asks again"), anna).orFail();
    assertThat(story(id))
        .extracting(StoryRow::kind)
        .containsExactly(
            EntryKind.CLAIMED, EntryKind.CALL, EntryKind.RESOLVED, EntryKind.NOTE, EntryKind.NOTE, EntryKind.REOPENED,
            EntryKind.REOPENED);
  }

  @StoreTest
  void whoHeldItByTheFileIsToldBeforeSomebodyTakesItOver(Database database) {
    house = HouseFixture.in(database);
    var boss = house.hire("Svetlana", Role.SUPERVISOR);
    var id = imported();
    house.handle.handle(id, new Action.Reopen(""), anna).orFail();
    house.handle.handle(id, new Action.TakeOn(), boss).orFail();
    assertThat(story(id)).first().satisfies(row -> assertThat(row.who()).isEqualTo("Anna"));
    assertThat(story(id)).last().satisfies(row -> assertThat(row.kind()).isEqualTo(EntryKind.TAKEN_OVER));
  }

  @StoreTest
  void whatWasDoneHereIsNotToldTwice(Database database) {
    house = HouseFixture.in(database);
    anna = house.hire("Anna", Role.MANAGER);
    var id = RequestFixture.newRequest(house).stored();
    house.handle.handle(id, new Action.Reach(ContactHow.CALL, "called"), anna).orFail();
    house.clock.pass(Duration.ofMinutes(1));
    house.handle.handle(id, new Action.Resolve("done"), anna).orFail();
    house.clock.pass(Duration.ofMinutes(1));
    house.handle.handle(id, new Action.Reopen("again"), anna).orFail();
    assertThat(story(id)).extracting(StoryRow::kind).containsExactly(EntryKind.CALL, EntryKind.RESOLVED, EntryKind.REOPENED);
  }

  @StoreTest
  void whoseItWasIsToldBeforeItBecomesSomebodyElses(Database database) {
    house = HouseFixture.in(database);
    anna = house.hire("Anna", Role.MANAGER);
    var id = house.register.register(draft("Ivanova", "8 916 123-45-67")).orFail();
    var other = house.register.register(draft("Petrov", "8 916 765-43-21")).orFail();
    var petrov = database.read(tx -> house.requests.clientOf(tx, other)).orElseThrow();
    house.requests()
        .chooseClient
        .choose(id, Optional.of(petrov), anna)
        .orFail();
    assertThat(story(id))
        .extracting(StoryRow::kind, row -> row.words().orElse(""))
        .containsExactly(tuple(EntryKind.CLIENT_BEFORE, "Ivanova"), tuple(EntryKind.CLIENT_CHOSEN, "Petrov"));
  }

  private Arrival.Draft draft(String name, String phone) {
    return new Arrival.Draft(
        "", house.clock.instant(), Channel.SITE, name, phone, "", Optional.empty(), "A tour", "");
  }
}
