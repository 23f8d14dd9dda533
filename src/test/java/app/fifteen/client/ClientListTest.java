package app.fifteen.client;

import static app.fifteen.client.ClientDraftFixture.named;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.client.ClientFilter.Scope;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Phone;
import app.fifteen.kernel.Role;
import app.fifteen.request.HouseFixture;
import app.fifteen.request.RequestFixture;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class ClientListTest {

  private ClientList list;
  private HouseFixture house;
  private Actor anna;

  private void in(Database database) {
    house = HouseFixture.in(database);
    list = house.clients().list;
    anna = house.hire("Anna", Role.SUPERVISOR);
  }

  private ClientId add(ClientDraftFixture draft) {
    return house.clients().addClient
        .add(draft.draft(), anna)
        .orFail();
  }

  private List<ClientRow> rows(Scope scope, String search) {
    var filter = new ClientFilter(scope, search, "RU", anna.id());
    return house.database.read(tx -> list.page(tx, filter, Optional.empty(), 100, house.clock.instant()));
  }

  private Counted size(ClientFilter filter) {
    return house.database.read(tx -> list.size(tx, filter));
  }

  private List<String> found(String search) {
    return rows(Scope.ALL, search).stream().map(ClientRow::name).toList();
  }

  @StoreTest
  void clientsStandByNameWhateverTheCase(Database database) {
    in(database);
    add(named("яковлева Яна"));
    add(named("Ёлкина Елена"));
    add(named("Белова Анна").phones("8 916 123-45-67", "8 916 000-00-00"));
    assertThat(found("")).containsExactly("Белова Анна", "Ёлкина Елена", "яковлева Яна");
    assertThat(rows(Scope.ALL, "").getFirst().phone()).contains(new Phone("+79161234567", ""));
  }

  @StoreTest
  void wordsAndNumbersAreFoundByTheirBeginningHoweverTheyAreWritten(Database database) {
    in(database);
    add(named("Анна Сергеевна Белова").phones("8 916 123-45-67").emails("anna@example.com"));
    add(named("Ёлкина Елена").phones("+359 88 123 4567"));
    for (var search : List.of("бел", "СЕРГ ан", "8 (916) 12", "+7916", "916123", "Anna@ex")) {
      assertThat(found(search)).as(search).containsExactly("Анна Сергеевна Белова");
    }
    assertThat(found("елк")).containsExactly("Ёлкина Елена");
    assertThat(found("+359 88")).containsExactly("Ёлкина Елена");
    assertThat(found("лова")).isEmpty();
    assertThat(found("\"*")).hasSize(2);
    assertThat(found("' or 1=1 --")).isEmpty();
  }

  @StoreTest
  void aNameWrittenTogetherFindsTheHyphenedOneWhereNothingElseIsCalledSo(Database database) {
    in(database);
    add(named("Павел Новиков-Прибой"));
    add(named("Новиков Прибор"));
    for (var search : List.of("новиковприбой", "новиковприб", "павел новиковприбой")) {
      assertThat(found(search)).as(search).contains("Павел Новиков-Прибой");
    }
    assertThat(found("новиковприбой")).hasSize(1);
    add(named("Новиковприбой Олег"));
    assertThat(found("новиковприбой")).as("as it was typed first").containsExactly("Новиковприбой Олег");
  }

  @StoreTest
  void scopesTellWhoseClientsAndOfWhatStanding(Database database) {
    in(database);
    var boris = house.hire("Boris", Role.MANAGER);
    add(named("Mine").lookedAfterBy(anna.id()));
    add(named("Theirs").lookedAfterBy(boris.id()));
    var loud = add(named("Loud"));
    house.clients().decideStanding
        .decide(loud, Standing.NOT_RETAINED, "shouts", anna)
        .orFail();
    assertThat(rows(Scope.MINE, "")).extracting(ClientRow::name).containsExactly("Mine");
    assertThat(rows(Scope.NOT_RETAINED, "")).extracting(ClientRow::standing).containsExactly(Standing.NOT_RETAINED);
    assertThat(rows(Scope.A_STATUS, "")).isEmpty();
    var dear = add(named("Dear"));
    house.clients().decideStanding
        .decide(dear, Standing.A_STATUS, "ten years with us", anna)
        .orFail();
    assertThat(rows(Scope.A_STATUS, "")).extracting(ClientRow::name).containsExactly("Dear");
    assertThat(rows(Scope.A_STATUS, "lou")).isEmpty();
    assertThat(size(new ClientFilter(Scope.A_STATUS, "", "RU", anna.id()))).isEqualTo(new Counted(1, false));
    assertThat(rows(Scope.ALL, "theirs").getFirst().manager()).contains("Boris");
  }

  @StoreTest
  void pagesFollowEachOtherWithoutGapsAlsoAmongNamesakes(Database database) {
    in(database);
    for (int i = 0; i < 7; i++) {
      add(named(i < 5 ? "Ivanova" : "Petrova"));
    }
    var filter = new ClientFilter(Scope.ALL, "", "RU", anna.id());
    var all = new ArrayList<ClientRow>();
    for (int page = 0; page < 4; page++) {
      var last = all.isEmpty() ? Optional.<ClientRow>empty() : Optional.of(all.getLast());
      all.addAll(database.read(tx -> list.page(tx, filter, last, 2, house.clock.instant())));
    }
    assertThat(all).hasSize(7).doesNotHaveDuplicates();
    assertThat(size(filter)).isEqualTo(new Counted(7, false));
  }

  @StoreTest
  void whatFindsManyIsMetInTheOrderOfNames(Database database) {
    in(database);
    database.run(
        tx -> {
          var many = new ArrayList<NewClient>();
          for (int i = 0; i < SearchColumns.BROAD + 50; i++) {
            var phone = new Phone("+7916%07d".formatted(i), "");
            var facts =
                ClientFacts.named("Anna %05d Ivanova-Bell".formatted(i), List.of(phone), List.of(), Optional.empty());
            many.add(NewClient.ordinary(facts, house.clock.instant()));
          }
          new ClientInsert(tx).addAll(many);
        });
    for (var search : List.of("ann", "iva", "bell", "8 916", "ivanova ann")) {
      assertThat(found(search)).as(search).hasSize(100).first().isEqualTo("Anna 00000 Ivanova-Bell");
      var filter = new ClientFilter(Scope.ALL, search, "RU", anna.id());
      assertThat(size(filter)).isEqualTo(new Counted(SearchColumns.BROAD, true));
    }
    assertThat(found("01999")).containsExactly("Anna 01999 Ivanova-Bell");
  }

  @StoreTest
  void anUnhappyPersonMarksEverybodyOfTheCompany(Database database) {
    in(database);
    var globus = house.company("Globus", Optional.of(anna));
    add(named("Calm").of(globus.id()));
    add(named("Nobody's"));
    RequestFixture.newRequest(house).from(globus).stored();
    assertThat(rows(Scope.ALL, "")).noneMatch(ClientRow::companyAtRisk);
    house.clock.pass(Duration.ofMinutes(16));
    assertThat(rows(Scope.ALL, "").stream().filter(ClientRow::companyAtRisk).map(ClientRow::name))
        .containsExactly("Calm", "Ivanova");
    var companies = house.clients().companyList;
    var mine = new CompanyFilter(true, "", "RU", anna.id());
    var found = database.read(tx -> companies.page(tx, mine, Optional.empty(), 10, house.clock.instant()));
    assertThat(found)
        .containsExactly(new CompanyRow(globus.id(), "Globus", Optional.of("Anna"), 2, true));
  }
}
