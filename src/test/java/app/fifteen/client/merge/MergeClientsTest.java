package app.fifteen.client.merge;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.client.ClientDraft;
import app.fifteen.client.ClientDraftFixture;
import app.fifteen.client.ClientField;
import app.fifteen.client.NameParts;
import app.fifteen.client.Standing;
import app.fifteen.client.records.Tally;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.Email;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Phone;
import app.fifteen.kernel.PostalAddress;
import app.fifteen.kernel.Role;
import app.fifteen.request.HouseFixture;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class MergeClientsTest {

  private static ClientDraftFixture maria() {
    return ClientDraftFixture.named("Мария Иванова").phones("8 916 123-45-67").emails("maria@example.com");
  }

  private static ClientDraftFixture duplicate() {
    return ClientDraftFixture.named("Ivanova Maria").phones("8 495 123-45-67", "8 916 123-45-67").birthday("17.05.1980");
  }

  private static ClientDraft renamed(MergeFixture books, ClientId id, String name) {
    return ClientDraft.of(books.client(id).facts(), "RU").with(ClientField.NAME, name);
  }

  @StoreTest
  void everythingMovesToTheSurvivor(Database database) {
    var books = new MergeFixture(HouseFixture.in(database));
    var anna = books.house.hire("Anna", Role.MANAGER);
    var maria = books.add(maria(), anna);
    var duplicate = books.add(duplicate(), anna);
    var friend = books.add(ClientDraftFixture.named("Olga").referredBy(duplicate), anna);
    books.asks(duplicate);
    books.asks(duplicate);
    assertThat(books.counts(duplicate, anna).moved())
        .as("what other features keep is told of first")
        .containsExactly(
            new Tally("merge.moves.requests", 2), new Tally("merge.moves.complaints", 0),
            new Tally("merge.moves.purchases", 0), new Tally("merge.moves.cards", 0),
            new Tally("merge.moves.card_payments", 0), new Tally("merge.moves.presentations", 0),
            new Tally("merge.moves.card_events", 0), new Tally("merge.moves.drafts", 0),
            new Tally("merge.moves.entries", 1), new Tally("merge.moves.referrals", 1),
            new Tally("merge.moves.duplicates", 0));
    books.merged(maria, duplicate, anna);
    var facts = books.client(maria).facts();
    assertThat(facts.name()).isEqualTo("Мария Иванова");
    assertThat(facts.phones()).containsExactly(new Phone("+79161234567", ""), new Phone("+74951234567", ""));
    assertThat(facts.birthday().orElseThrow().iso()).isEqualTo("1980-05-17");
    assertThat(books.client(friend).facts().referredBy()).contains(maria);
    assertThat(books.known(duplicate)).isEmpty();
    assertThat(books.counts(duplicate, anna).moved()).allMatch(tally -> tally.count() == 0);
    assertThat(books.counts(maria, anna).of("merge.moves.requests")).isEqualTo(2);
  }

  @StoreTest
  void theAddressMovesAndGoesBack(Database database) {
    var books = new MergeFixture(HouseFixture.in(database));
    var anna = books.house.hire("Anna", Role.MANAGER);
    var maria = books.add(maria(), anna);
    var home = new PostalAddress("ул. Лесная, 7", "119019", "Москва", "Россия");
    var duplicate = books.add(duplicate().address(home), anna);
    var merge = books.merged(maria, duplicate, anna);
    assertThat(books.client(maria).facts().address()).isEqualTo(home);
    books.unmerge.unmerge(merge.id(), anna).orFail();
    assertThat(books.client(maria).facts().address()).isEqualTo(PostalAddress.NONE);
    assertThat(books.client(duplicate).facts().address()).isEqualTo(home);
  }

  @StoreTest
  void fieldsAreChosenAndAPhoneCanBeLeftOut(Database database) {
    var books = new MergeFixture(HouseFixture.in(database));
    var anna = books.house.hire("Anna", Role.MANAGER);
    var maria = books.add(maria(), anna);
    var duplicate = books.add(duplicate(), anna);
    var suggested = books.suggested(maria, duplicate);
    var choice = suggested.choice().with(MergeField.NAME, Side.OTHER).with("+74951234567", false);
    books.merge.merge(new ClientMerge(suggested.survivor(), suggested.other(), choice), anna).orFail();
    assertThat(books.client(maria).facts().name()).isEqualTo("Ivanova Maria");
    assertThat(books.client(maria).facts().phones()).containsExactly(new Phone("+79161234567", ""));
  }

  @StoreTest
  void theExternalIdsOfBothLeadToTheSurvivor(Database database) {
    var books = new MergeFixture(HouseFixture.in(database));
    var anna = books.house.hire("Anna", Role.MANAGER);
    var third = books.add(ClientDraftFixture.named("M. Ivanova").externalId("C"), anna);
    var second = books.add(duplicate().externalId("B"), anna);
    var maria = books.add(maria().externalId("A"), anna);
    books.merged(second, third, anna);
    books.merged(maria, second, anna);
    var found = database.read(tx -> books.house.knownClients.byExternalIds(tx, List.of("A", "B", "C")));
    assertThat(found.values()).hasSize(3).allMatch(client -> client.id().equals(maria));
  }

  @StoreTest
  void whoUnsubscribedUnderEitherNameIsLeftInPeace(Database database) {
    var books = new MergeFixture(HouseFixture.in(database));
    var anna = books.house.hire("Anna", Role.MANAGER);
    var maria = books.add(maria().unsubscribed(ContactHow.LETTER), anna);
    var duplicate = books.add(duplicate().unsubscribed(ContactHow.CALL), anna);
    var merge = books.merged(maria, duplicate, anna);
    assertThat(books.client(maria).facts().unsubscribed()).containsExactlyInAnyOrder(ContactHow.LETTER, ContactHow.CALL);
    var is = ClientDraft.of(books.client(maria).facts(), "RU");
    books.change(
        maria,
        new ClientDraft(
            is.externalId(), is.name(), is.phones(), is.emails(), is.company(), is.birthday(), is.nextTripOn(),
            is.nextTripTo(), is.language(), is.source(), is.referredBy(), is.personalManager(), is.letters(),
            Set.of(ContactHow.values()), is.notes(), is.address(), is.nameParts()),
        anna);
    books.unmerge.unmerge(merge.id(), anna).orFail();
    // Either of them may have been the one who unsubscribed from chats.
    assertThat(books.client(maria).facts().unsubscribed()).containsExactlyInAnyOrder(ContactHow.LETTER, ContactHow.CHAT);
    assertThat(books.client(duplicate).facts().unsubscribed()).containsExactlyInAnyOrder(ContactHow.CALL, ContactHow.CHAT);
  }

  @StoreTest
  void theStricterStandingIsOfferedAndOnlyASupervisorLiftsIt(Database database) {
    var books = new MergeFixture(HouseFixture.in(database));
    var boss = books.house.hire("Svetlana", Role.SUPERVISOR);
    var anna = books.house.hire("Anna", Role.MANAGER);
    var maria = books.add(maria(), anna);
    var duplicate = books.add(duplicate(), anna);
    books.house.clients().decideStanding
        .decide(duplicate, Standing.NOT_RETAINED, "extorts", boss)
        .orFail();
    var suggested = books.suggested(maria, duplicate);
    assertThat(suggested.merged().standing().reason()).isEqualTo("extorts");
    var lenient =
        new ClientMerge(
            suggested.survivor(), suggested.other(), suggested.choice().with(MergeField.STANDING, Side.SURVIVOR));
    assertThat(books.merge.merge(lenient, anna))
        .isEqualTo(Outcome.refused("client.standing.supervisor_only", "Svetlana"));
    books.merge.merge(suggested, anna).orFail();
    assertThat(books.client(maria).standing().standing()).isEqualTo(Standing.NOT_RETAINED);
  }

  @StoreTest
  void whoeverChangedMeanwhileIsLookedAtAgain(Database database) {
    var books = new MergeFixture(HouseFixture.in(database));
    var anna = books.house.hire("Anna", Role.MANAGER);
    var maria = books.add(maria(), anna);
    var duplicate = books.add(duplicate(), anna);
    var seen = books.suggested(maria, duplicate);
    books.change(duplicate, renamed(books, duplicate, "Maria Petrova"), anna);
    assertThat(books.merge.merge(seen, anna)).isEqualTo(Outcome.refused("client.stale"));
    assertThat(books.merge.merge(new ClientMerge(seen.survivor(), seen.survivor(), seen.choice()), anna))
        .isEqualTo(Outcome.refused("merge.same"));
  }

  @StoreTest
  void aMergeIsUndoneMuchLaterAndKeepsWhatIsNewer(Database database) {
    var books = new MergeFixture(HouseFixture.in(database));
    var anna = books.house.hire("Anna", Role.MANAGER);
    var maria = books.add(maria(), anna);
    var duplicate = books.add(duplicate().externalId("B"), anna);
    var friend = books.add(ClientDraftFixture.named("Olga").referredBy(duplicate), anna);
    books.asks(maria);
    books.asks(duplicate);
    var before = books.client(duplicate).facts();
    var merge = books.merged(maria, duplicate, anna);
    assertThat(books.client(maria).facts().externalId()).contains("B");
    books.house.clock.pass(Duration.ofDays(90));
    books.change(maria, renamed(books, maria, "Мария Петрова"), anna);
    books.asks(maria);
    assertThat(books.unmerge.unmerge(merge.id(), anna).orFail().other()).isEqualTo(duplicate);
    assertThat(books.client(duplicate).facts()).isEqualTo(before);
    var survivor = books.client(maria).facts();
    assertThat(survivor.name()).isEqualTo("Мария Петрова");
    assertThat(survivor.phones()).containsExactly(new Phone("+79161234567", ""));
    assertThat(survivor.emails()).containsExactly(new Email("maria@example.com"));
    assertThat(survivor.birthday()).isEmpty();
    assertThat(survivor.externalId()).isEmpty();
    assertThat(books.client(friend).facts().referredBy()).contains(duplicate);
    assertThat(books.counts(maria, anna).of("merge.moves.requests")).isEqualTo(2);
    assertThat(books.counts(duplicate, anna).of("merge.moves.requests")).isEqualTo(1);
    assertThat(books.unmerge.unmerge(merge.id(), anna)).isEqualTo(Outcome.refused("merge.undo.done"));
  }

  @StoreTest
  void theNewestMergeIsUndoneFirst(Database database) {
    var books = new MergeFixture(HouseFixture.in(database));
    var anna = books.house.hire("Anna", Role.MANAGER);
    var third = books.add(ClientDraftFixture.named("Third"), anna);
    var second = books.add(ClientDraftFixture.named("Second"), anna);
    var first = books.add(ClientDraftFixture.named("First"), anna);
    var fourth = books.add(ClientDraftFixture.named("Fourth"), anna);
    var inner = books.merged(second, third, anna);
    var outer = books.merged(first, second, anna);
    var last = books.merged(first, fourth, anna);
    assertThat(books.unmerge.unmerge(inner.id(), anna)).isEqualTo(Outcome.refused("merge.undo.merged_further", "First"));
    assertThat(books.unmerge.unmerge(outer.id(), anna)).isEqualTo(Outcome.refused("merge.undo.later_first", "Fourth"));
    books.unmerge.unmerge(last.id(), anna).orFail();
    books.unmerge.unmerge(outer.id(), anna).orFail();
    books.unmerge.unmerge(inner.id(), anna).orFail();
    assertThat(List.of(first, second, third, fourth)).allMatch(id -> books.known(id).isPresent());
  }

  @StoreTest
  void likelyDuplicatesAreListedOnceAPageAtATime(Database database) {
    var books = new MergeFixture(HouseFixture.in(database));
    var anna = books.house.hire("Anna", Role.MANAGER);
    var maria = books.add(maria().emails("maria@example.com"), anna);
    var both = books.add(duplicate().emails("MARIA@example.com"), anna);
    var namesake = books.add(ClientDraftFixture.named("мария ИВАНОВА"), anna);
    books.add(ClientDraftFixture.named("Мария"), anna);
    books.add(ClientDraftFixture.named("Мария"), anna);
    var first = database.read(tx -> books.duplicates.page(tx, Optional.empty(), 1));
    assertThat(first).singleElement().satisfies(pair -> {
      assertThat(Set.of(pair.one(), pair.other())).isEqualTo(Set.of(maria, both));
      assertThat(pair.shared()).isEqualTo("+79161234567");
    });
    var second = database.read(tx -> books.duplicates.page(tx, Optional.of(first.getFirst()), 10));
    assertThat(second).singleElement().satisfies(pair -> {
      assertThat(Map.of(pair.one(), pair.reason())).isEqualTo(Map.of(maria, Duplicate.Reason.NAME));
      assertThat(pair.other()).isEqualTo(namesake);
    });
    var third = database.read(tx -> books.duplicates.page(tx, Optional.of(second.getFirst()), 10));
    assertThat(third).isEmpty();
    var hers = database.read(tx -> books.duplicates.of(tx, both, 10));
    assertThat(hers).extracting(Duplicate::other).containsExactly(maria);
  }

  @StoreTest
  void whatOfTheNameIsWhichGoesWithItAndComesBack(Database database) {
    var books = new MergeFixture(HouseFixture.in(database));
    var anna = books.house.hire("Anna", Role.MANAGER);
    var maria = books.add(maria(), anna);
    books.change(
        maria,
        ClientDraft.of(books.client(maria).facts(), "RU").withNameParts(Optional.of(new NameParts("Маша", "", "Иванова"))),
        anna);
    var duplicate = books.add(duplicate(), anna);
    var suggested = books.suggested(maria, duplicate);
    var choice = suggested.choice().with(MergeField.NAME, Side.OTHER);
    var merge = books.merge.merge(new ClientMerge(suggested.survivor(), suggested.other(), choice), anna).orFail();
    assertThat(books.client(maria).facts().nameParts()).isEqualTo(new NameParts("Maria", "", "Ivanova"));
    books.unmerge.unmerge(merge.id(), anna).orFail();
    assertThat(books.client(maria).facts().nameParts()).isEqualTo(new NameParts("Маша", "", "Иванова"));
  }
}
