package app.fifteen.draft;

import static app.fifteen.request.RequestFixture.newRequest;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.Role;
import app.fifteen.request.Arrival;
import app.fifteen.request.Channel;
import app.fifteen.request.HouseFixture;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Words that were typed and not recorded yet stay with whoever typed them and with what they were typed for. */
class TypedDraftTest {

  private HouseFixture house;
  private Actor anna;
  private Actor boris;

  private void in(Database database) {
    house = HouseFixture.in(database);
    anna = house.hire("Anna", Role.MANAGER);
    boris = house.hire("Boris", Role.MANAGER);
  }

  private void keep(DraftOf about, String words, Set<String> replaced, String token, Actor actor) {
    house.clock.pass(Duration.ofSeconds(1));
    house.drafts().keepTyped.keep(about, TypedFields.words(words), replaced, token, actor).orFail();
  }

  private KeptDraft kept(DraftOf about, Actor actor) {
    var store = house.drafts().store;
    return house.database.read(tx -> store.of(tx, actor.id())).getOrDefault(about, KeptDraft.NONE);
  }

  private String words(DraftOf about, Actor actor) {
    return kept(about, actor).typed().words();
  }

  private DraftOf request() {
    return new DraftOf.RequestWords(newRequest(house).stored());
  }

  @StoreTest
  void everybodyHasTheirOwnWordsForTheSameRequest(Database database) {
    try (database) {
      in(database);
      var one = request();
      var other = request();
      keep(one, "She wants the window seat", Set.of(), "1", anna);
      keep(one, "Call after eleven", Set.of(), "2", boris);
      keep(other, "Two children", Set.of(), "3", anna);
      assertThat(words(one, anna)).isEqualTo("She wants the window seat");
      assertThat(words(one, boris)).isEqualTo("Call after eleven");
      assertThat(words(other, anna)).isEqualTo("Two children");
      assertThat(words(other, boris)).isEmpty();
      assertThat(words(new DraftOf.NewForm(DraftOf.Thing.NEW_REQUEST), anna)).isEmpty();
    }
  }

  @StoreTest
  void aSaveReplacesWhatItsDeskHasSeenAndNothingElse(Database database) {
    try (database) {
      in(database);
      var one = request();
      keep(one, "She", Set.of(), "1", anna);
      keep(one, "She wants", Set.of("1"), "2", anna);
      assertThat(words(one, anna)).isEqualTo("She wants");
      // At another desk, where nothing of that had been seen yet.
      keep(one, "Call after eleven", Set.of(), "3", anna);
      keep(one, "She wants it", Set.of("2"), "4", anna);
      assertThat(words(one, anna)).isEqualTo("Call after eleven\nShe wants it");
      keep(one, "", Set.of("3", "4"), "5", anna);
      assertThat(kept(one, anna)).isEqualTo(KeptDraft.NONE);
    }
  }

  @StoreTest
  void aSaveThatIsTriedAgainIsKeptOnce(Database database) {
    try (database) {
      in(database);
      var one = request();
      keep(one, "She wants", Set.of(), "1", anna);
      // Nobody was told that it had been kept.
      keep(one, "She wants it", Set.of("1"), "2", anna);
      assertThat(kept(one, anna)).isEqualTo(new KeptDraft(TypedFields.words("She wants it"), Set.of("2")));
    }
  }

  @StoreTest
  void whatIsRecordedIsForgottenWhoeverHadTypedIt(Database database) {
    try (database) {
      in(database);
      var one = request();
      keep(one, "She wants it", Set.of(), "1", anna);
      keep(one, "She wants it", Set.of(), "2", boris);
      keep(one, "And a map", Set.of(), "3", boris);
      house.drafts().forgetRecorded.forget(one, TypedFields.words("She wants it"), boris).orFail();
      assertThat(words(one, anna)).isEmpty();
      assertThat(words(one, boris)).isEqualTo("And a map");
    }
  }

  @StoreTest
  void nobodyTakesAwayWhatIsAnothersByItsToken(Database database) {
    try (database) {
      in(database);
      var one = request();
      keep(one, "She wants it", Set.of(), "1", anna);
      keep(one, "Mine", Set.of("1"), "2", boris);
      assertThat(words(one, anna)).isEqualTo("She wants it");
    }
  }

  @StoreTest
  void ofTwoFormsForNewRequestsTheNewestIsGoneOnWithAndTheOtherStays(Database database) {
    try (database) {
      in(database);
      var form = new DraftOf.NewForm(DraftOf.Thing.NEW_REQUEST);
      keep(form, "Ivanova", Set.of(), "1", anna);
      keep(form, "Petrova", Set.of(), "2", anna);
      assertThat(kept(form, anna)).isEqualTo(new KeptDraft(TypedFields.words("Petrova"), Set.of("2")));
      keep(form, "", Set.of("2"), "3", anna);
      assertThat(words(form, anna)).isEqualTo("Ivanova");
    }
  }

  @StoreTest
  void whatWasTypedOfAClientWhoIsErasedIsGoneEverywhere(Database database) {
    try (database) {
      in(database);
      var boss = house.hire("Sofia", Role.SUPERVISOR);
      var id =
          house.register
              .register(
                  new Arrival.Draft(
                      "", house.clock.instant(), Channel.PHONE, "Maria Ivanova", "+7 916 123-45-67", "", Optional.empty(),
                      "A cruise", ""))
              .orFail();
      var person =
          house.database
              .read(tx -> house.knownClients.byContacts(tx, List.of("+79161234567")))
              .get("+79161234567")
              .getFirst()
              .id();
      keep(new DraftOf.RequestWords(id), "She is ill", Set.of(), "1", anna);
      keep(new DraftOf.ClientWords(person), "Ill again", Set.of(), "2", boris);
      keep(new DraftOf.NewForm(DraftOf.Thing.NEW_REQUEST), "maria ivanova, 9161234567", Set.of(), "3", anna);
      keep(new DraftOf.NewForm(DraftOf.Thing.NEW_REQUEST), "Peter", Set.of(), "4", boris);
      var other = request();
      keep(other, "Stays", Set.of(), "5", anna);
      house.privacy().erasePerson.erase(person, "asked for it", boss).orFail();
      assertThat(kept(new DraftOf.RequestWords(id), anna)).isEqualTo(KeptDraft.NONE);
      assertThat(kept(new DraftOf.ClientWords(person), boris)).isEqualTo(KeptDraft.NONE);
      assertThat(kept(new DraftOf.NewForm(DraftOf.Thing.NEW_REQUEST), anna)).isEqualTo(KeptDraft.NONE);
      assertThat(words(new DraftOf.NewForm(DraftOf.Thing.NEW_REQUEST), boris)).isEqualTo("Peter");
      assertThat(words(other, anna)).isEqualTo("Stays");
      assertThat(
              house.drafts().keepTyped.keep(
                  new DraftOf.ClientWords(person), TypedFields.words("Once more"), Set.of(), "6", boris))
          .as("a desk that has not heard of it yet")
          .extracting(outcome -> outcome.either(_ -> "kept", Rejection::key))
          .isEqualTo("client.stale");
    }
  }

  @Test
  void whatTwoDesksTypedStandsOneBelowTheOtherUnlessOneGoesOnWithTheOther() {
    assertThat(joined("She wants", "Call her")).isEqualTo("She wants\nCall her");
    assertThat(joined("She wants", "She wants it")).isEqualTo("She wants it");
  }

  private static String joined(String... several) {
    return TypedFields.joined(List.of(several).stream().map(TypedFields::words).toList()).words();
  }

  @Test
  void fieldsAreReadAsTheyWereWrittenAndTheEmptyOnesLeftOut() {
    var typed = new TypedFields(new TreeMap<>(Map.of("client", "«Мария»\n\"🌹\"", "reach", " ")));
    assertThat(TypedDocument.write(typed)).doesNotContain("reach");
    assertThat(TypedDocument.read(TypedDocument.write(typed))).isEqualTo(typed);
  }
}
