package app.fifteen.desktop.merge;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.client.ClientDraftFixture;
import app.fifteen.client.merge.Candidate;
import app.fifteen.client.merge.Duplicate;
import app.fifteen.client.merge.Merge;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.Role;
import app.fifteen.request.HouseFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The merge window without a window. */
class MergeViewModelTest {

  private final List<Merge> merged = new ArrayList<>();
  private Desk desk;

  private MergeViewModel window(HouseFixture house, Actor actor) {
    desk = new Desk(new Messages(Language.EN), actor, house.database.read(house.offices::current).orElseThrow());
    var merges = house.merges().store;
    var words = house.clients().fieldWords;
    return new MergeViewModel(
        new MergeViewModel.Books(house.database, house.clients, merges, house.merges().candidates, words),
        house.merges().mergeClients, desk, Tasks.sameThread(),
        (merge, _) -> merged.add(merge));
  }

  private static ClientId add(HouseFixture house, ClientDraftFixture draft, Actor actor) {
    return house.clients().addClient
        .add(draft.draft(), actor)
        .orFail();
  }

  private List<MergeRow> rows(MergeViewModel window) {
    return MergeRows.of(
        window.pairProperty().get(), window.choiceProperty().get(), new MergeWords(desk.messages()), "RU");
  }

  @StoreTest
  void whoLooksAlikeIsOfferedAndWhoDoesNotIsSearchedFor(Database database) {
    var house = HouseFixture.in(database);
    var anna = house.hire("Anna", Role.MANAGER);
    var maria = add(house, ClientDraftFixture.named("Мария Иванова").phones("8 916 123-45-67"), anna);
    var alike = add(house, ClientDraftFixture.named("Маша").phones("8 916 123-45-67"), anna);
    var other = add(house, ClientDraftFixture.named("Ольга Петрова").phones("8 495 765-43-21").emails("o@example.com"), anna);
    var window = window(house, anna);
    window.open(maria, Optional.empty());
    assertThat(window.candidates()).singleElement().satisfies(candidate -> {
      assertThat(candidate.id()).isEqualTo(alike);
      assertThat(candidate.reason()).contains(Duplicate.Reason.CONTACT);
    });
    for (var typed : List.of("петр", "оль петр", "(495) 765", "+7495765", "8 495 76", "O@exam")) {
      window.searchProperty().set(typed);
      assertThat(window.candidates()).as(typed).extracting(Candidate::id).containsExactly(other);
    }
    window.searchProperty().set("иванова");
    assertThat(window.candidates()).as("not with themselves").isEmpty();
  }

  @StoreTest
  void whatIsChosenLineByLineIsMerged(Database database) {
    var house = HouseFixture.in(database);
    var anna = house.hire("Anna", Role.MANAGER);
    var maria = add(house, ClientDraftFixture.named("Мария Иванова").phones("8 916 123-45-67"), anna);
    var twin = add(house, ClientDraftFixture.named("Masha").phones("8 916 123-45-67", "8 495 765-43-21").birthday("17.05"), anna);
    var window = window(house, anna);
    window.open(maria, Optional.of(twin));
    assertThat(rows(window)).filteredOn(MergeRow::differs).hasSize(3);
    for (var row : rows(window)) {
      if (row instanceof MergeRow.OfContact contact && contact.theirs() && !contact.mine()) {
        window.choose(MergeRows.next(window.choiceProperty().get(), row));
      }
    }
    window.turn();
    assertThat(window.pairProperty().get().survivor().client().id()).isEqualTo(twin);
    window.merge();
    assertThat(merged).singleElement().satisfies(merge -> assertThat(merge.survivor()).isEqualTo(twin));
    var survivor = database.read(tx -> house.clients.byId(tx, twin)).orElseThrow().facts();
    assertThat(survivor.name()).as("chosen before the two changed places").isEqualTo("Мария Иванова");
    assertThat(survivor.phones()).hasSize(1);
    assertThat(survivor.birthday().orElseThrow().iso()).isEqualTo("--05-17");
    window.merge();
    assertThat(window.problemProperty().get()).isEqualTo(Rejection.of("client.stale"));
  }
}
