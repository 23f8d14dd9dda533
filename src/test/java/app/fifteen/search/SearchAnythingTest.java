package app.fifteen.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.fifteen.card.CardFixture;
import app.fifteen.client.ClientDraftFixture;
import app.fifteen.client.Company;
import app.fifteen.client.CompanyDraft;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Destination;
import app.fifteen.kernel.Role;
import app.fifteen.request.Arrival;
import app.fifteen.request.Channel;
import app.fifteen.request.HouseFixture;
import java.util.List;
import java.util.Optional;

class SearchAnythingTest {

  private HouseFixture house;
  private Actor anna;
  private SearchAnything search;

  private void in(Database database) {
    house = HouseFixture.in(database);
    anna = house.hire("Anna", Role.MANAGER);
    search = new SearchAnything(database);
  }

  private ClientId add(ClientDraftFixture draft) {
    return house.clients().addClient
        .add(draft.draft(), anna)
        .orFail();
  }

  private void add(String... names) {
    for (var name : names) {
      add(ClientDraftFixture.named(name));
    }
  }

  private void ask(String externalId, String client, String subject) {
    house.register
        .register(
            new Arrival.Draft(
                externalId, house.clock.instant(), Channel.SITE, client, "", "", Optional.empty(), subject, ""))
        .orFail();
  }

  private List<FoundRow> rows(String typed) {
    return search.search(typed, "RU");
  }

  /** The names found, in their order. */
  private List<String> find(String typed) {
    return rows(typed).stream().map(row -> row.name().text()).toList();
  }

  @StoreTest
  void aNameIsFoundByItsBeginningWhateverTheCaseAndTheAccents(Database database) {
    in(database);
    add("Фёдор Ёлкин", "Андрей Зайцев", "Żółć Müller");
    assertThat(find("федор")).containsExactly("Фёдор Ёлкин");
    assertThat(find("ФЁДОР ЕЛ")).containsExactly("Фёдор Ёлкин");
    assertThat(find("андреи зай")).containsExactly("Андрей Зайцев");
    assertThat(find("muller")).containsExactly("Żółć Müller");
    assertThat(find("MÜLL")).containsExactly("Żółć Müller");
  }

  @StoreTest
  void theWordsOfANameMayStandInAnyOrder(Database database) {
    in(database);
    add("Иванова Мария Петровна", "Мария Иваненко", "Иванов Пётр");
    assertThat(find("мария иван")).containsExactly("Мария Иваненко", "Иванова Мария Петровна");
    assertThat(find("петр мар")).containsExactly("Иванова Мария Петровна");
    assertThat(find("петр ив")).containsExactlyInAnyOrder("Иванов Пётр", "Иванова Мария Петровна");
  }

  @StoreTest
  void theWholeWordComesBeforeLongerOnes(Database database) {
    in(database);
    add("Иванова Анна", "Ивановский Лев", "Иванов Олег", "Лев Иванов");
    assertThat(find("иванов")).containsExactly("Иванов Олег", "Лев Иванов", "Иванова Анна", "Ивановский Лев");
  }

  @StoreTest
  void whatMatchedIsMarked(Database database) {
    in(database);
    add(ClientDraftFixture.named("Иванова Мария").phones("8 916 123-45-67").emails("Masha@Example.com"));
    assertThat(rows("мар ив").getFirst().name().spans()).containsExactly(new Marked.Span(0, 2), new Marked.Span(8, 11));
    var phone = rows("916 12").getFirst().aside();
    assertThat(phone.text()).isEqualTo("8 (916) 123-45-67");
    assertThat(phone.text().substring(0, phone.spans().getFirst().to())).isEqualTo("8 (916) 12");
    var email = rows("masha@ex").getFirst().aside();
    assertThat(email).isEqualTo(new Marked("masha@example.com", List.of(new Marked.Span(0, 8))));
  }

  @StoreTest
  void aPhoneIsFoundByItsLastDigitsInAnyFormatting(Database database) {
    in(database);
    add(ClientDraftFixture.named("Мария").phones("8 912 300-00-09"));
    add(ClientDraftFixture.named("Boris").phones("+359 88 300 0009"));
    add(ClientDraftFixture.named("Олег").phones("8 (495) 777-00-11").emails("3000009@example.com"));
    for (var typed : List.of("300-00-09", "3000009", "00 09")) {
      assertThat(find(typed)).as(typed).containsExactlyInAnyOrder("Мария", "Boris");
    }
    assertThat(find("912 300-00-09")).containsExactly("Мария");
    assertThat(find("2300-00-09")).containsExactly("Мария");
    assertThat(find("777-00-11")).containsExactly("Олег");
    assertThat(find("009")).as("too few").isEmpty();
    var phone = rows("2300-00-09").getFirst().aside();
    assertThat(phone.text()).isEqualTo("8 (912) 300-00-09");
    assertThat(phone.text().substring(phone.spans().getFirst().from())).isEqualTo("2) 300-00-09");
  }

  @StoreTest
  void whoseNumberBeginsSoStandsBeforeWhoseEndsSo(Database database) {
    in(database);
    add(ClientDraftFixture.named("Яна").phones("8 300 000-91-11"));
    add(ClientDraftFixture.named("Анна").phones("8 912 300-00-09"));
    assertThat(find("3000009")).containsExactly("Яна", "Анна");
  }

  @StoreTest
  void aNameWrittenTogetherFindsTheHyphenedOne(Database database) {
    in(database);
    add("Алексей Новиков-Прибой", "Новикова Прибавка", "Новиков Олег");
    for (var typed : List.of("новиковприбой", "НовиковПри", "новиковприбой алексей", "алексей новиковп")) {
      assertThat(find(typed)).as(typed).containsExactly("Алексей Новиков-Прибой");
    }
    assertThat(find("новиков-прибой")).containsExactly("Алексей Новиков-Прибой");
    assertThat(rows("новиковприбой").getFirst().name().spans())
        .containsExactly(new Marked.Span(8, 15), new Marked.Span(16, 22));
  }

  @StoreTest
  void aPhoneIsFoundByItsBeginningInAnyFormatting(Database database) {
    in(database);
    add(ClientDraftFixture.named("Мария").phones("8 916 123-45-67"));
    add(ClientDraftFixture.named("Boris").phones("+359 88 123 4567"));
    add(ClientDraftFixture.named("Олег").phones("8 (495) 777-00-11"));
    for (var typed : List.of("8 (916) 12", "+7916", "916 12", "8916", "7916", "+7 (916) 123-45-67", "89161234567")) {
      assertThat(find(typed)).as(typed).containsExactly("Мария");
    }
    assertThat(find("49-57")).containsExactly("Олег");
    assertThat(find("+359 88")).containsExactly("Boris");
    assertThat(find("00 359 88")).containsExactly("Boris");
    assertThat(find("35988")).containsExactly("Boris");
    assertThat(search.search("088 12", "BG")).extracting(row -> row.name().text()).containsExactly("Boris");
    assertThat(find("916 99")).isEmpty();
  }

  @StoreTest
  void anEmailIsFoundByItsBeginning(Database database) {
    in(database);
    add(ClientDraftFixture.named("Мария").emails("m.petrova@example.com"));
    assertThat(find("M.Petrova@ex")).containsExactly("Мария");
    assertThat(find("m.petr")).containsExactly("Мария");
    assertThat(find("petrova@")).isEmpty();
  }

  @StoreTest
  void aForgottenKeyboardLayoutIsUnderstood(Database database) {
    in(database);
    add("Иванов Борис", "Юлия Жукова", "Smith John", "Щерев Жельо");
    assertThat(find("bdfyjd")).containsExactly("Иванов Борис");
    assertThat(find(",jhbc bdf")).containsExactly("Иванов Борис");
    assertThat(find(".kbz")).containsExactly("Юлия Жукова");
    assertThat(find("ыьшер")).containsExactly("Smith John");
    assertThat(find("ye,el")).containsExactly("Щерев Жельо");
    assertThat(rows("bdfyjd").getFirst().similar()).isTrue();
    assertThat(rows("bdfyjd").getFirst().name().spans()).containsExactly(new Marked.Span(0, 6));
  }

  @StoreTest
  void aNameIsFoundInTheOtherScript(Database database) {
    in(database);
    add("Иванов Алексей", "Yulia Petrova", "Щербакова Наталья", "Maria Shishkina");
    assertThat(find("Ivanov")).containsExactly("Иванов Алексей");
    assertThat(find("ivan")).containsExactly("Иванов Алексей");
    assertThat(find("Alexey")).containsExactly("Иванов Алексей");
    assertThat(find("юлия")).containsExactly("Yulia Petrova");
    assertThat(find("Nataliya Shcherbakova")).containsExactly("Щербакова Наталья");
    assertThat(find("шишк мар")).containsExactly("Maria Shishkina");
  }

  @StoreTest
  void oneWrongLetterIsForgiven(Database database) {
    in(database);
    add("Константинов Олег", "Чванова Мария", "Лев Орлов");
    for (var typed : List.of("констонтинов", "конcтантинов", "канстант", "Олег Константниов", "коснтантинов", "онстантинов")) {
      assertThat(find(typed)).as(typed).containsExactly("Константинов Олег");
    }
    assertThat(find("сванова")).containsExactly("Чванова Мария");
    assertThat(find("орлв")).containsExactly("Лев Орлов");
    assertThat(find("лов")).isEmpty();
    assertThat(rows("констонтинов").getFirst().name().spans()).containsExactly(new Marked.Span(0, 12));
  }

  @StoreTest
  void whoFitsAsTypedComesBeforeWhoIsAlike(Database database) {
    in(database);
    add("Орлова Мария", "Арлова Мария");
    assertThat(rows("орлова")).extracting(FoundRow::similar).containsExactly(false, true);
    assertThat(find("орлова")).containsExactly("Орлова Мария", "Арлова Мария");
    assertThat(find("орлова мария")).containsExactly("Орлова Мария");
  }

  @StoreTest
  void aRenamedClientIsFoundByTheNewName(Database database) {
    in(database);
    var id = add(ClientDraftFixture.named("Мария Иванова"));
    var client = database.read(tx -> house.clients.byId(tx, id)).orElseThrow();
    var renamed =
        house.clients().changeClient;
    renamed.change(id, client.version(), ClientDraftFixture.named("Мария Скворцова").draft(), anna).orFail();
    assertThat(find("иванова")).isEmpty();
    assertThat(find("мария скв")).containsExactly("Мария Скворцова");
    assertThat(find("скворзова")).containsExactly("Мария Скворцова");
  }

  @StoreTest
  void mergedAndErasedClientsAreNeverFound(Database database) {
    in(database);
    var survivor = add(ClientDraftFixture.named("Мария Иванова").phones("8 916 123-45-67"));
    var merged = add(ClientDraftFixture.named("Маша Иванова").phones("8 916 123-45-68").emails("masha@example.com").externalId("A-77"));
    var erased = add(ClientDraftFixture.named("Мария Иваненко").phones("8 916 123-45-69"));
    database.run(
        tx -> {
          tx.dsl().execute("update client set state = 'merged', merged_into_id = ? where id = ?", survivor.value(), merged.value());
          tx.dsl().execute("update client set state = 'erased' where id = ?", erased.value());
        });
    assertThat(find("иван")).containsExactly("Мария Иванова");
    assertThat(find("мария")).containsExactly("Мария Иванова");
    assertThat(find("916")).containsExactly("Мария Иванова");
    assertThat(find("masha@")).isEmpty();
    assertThat(find("a-77")).isEmpty();
    assertThat(find("ивоненко")).isEmpty();
    assertThat(search.again(List.of(new Destination.Client(merged)), "RU")).isEmpty();
  }

  @StoreTest
  void companiesAreFoundByAnyWordAndShownAtTheirPersons(Database database) {
    in(database);
    Company daisy = house.company("ООО «Ромашка»", Optional.empty());
    house.company("1001 тур", Optional.empty());
    add(ClientDraftFixture.named("Ромашкин Олег").of(daisy.id()));
    assertThat(rows("ромашка")).extracting(FoundRow::kind).containsExactly(FoundKind.COMPANY, FoundKind.CLIENT);
    assertThat(find("рамашка")).contains("ООО «Ромашка»");
    assertThat(find("1001")).containsExactly("1001 тур");
    assertThat(rows("ромашкин о").getFirst().company()).contains("ООО «Ромашка»");
  }

  @StoreTest
  void aRenamedCompanyIsFoundByTheNewNameAndByItsPhone(Database database) {
    in(database);
    var daisy = house.company("Ромашка", Optional.empty());
    var draft = new CompanyDraft("ООО «Василёк»", List.of("8 495 777-00-11"), List.of(), "");
    house.clients().changeCompany.change(daisy.id(), 1, draft, house.hire("Olga", Role.MANAGER)).orFail();
    assertThat(find("ромашка")).isEmpty();
    assertThat(find("василек")).containsExactly("ООО «Василёк»");
    assertThat(find("васелек")).containsExactly("ООО «Василёк»");
    assertThat(find("495 77")).containsExactly("ООО «Василёк»");
  }

  @StoreTest
  void requestsAreFoundByClientSubjectAndExternalIdTheNewestFirst(Database database) {
    in(database);
    ask("CRM-100", "Мария", "Тур в Болгарию");
    ask("CRM-101", "Олег", "Болгария, Несебр");
    ask("20451", "Анна", "Виза");
    assertThat(rows("болг")).extracting(row -> row.aside().text()).containsExactly("Болгария, Несебр", "Тур в Болгарию");
    assertThat(rows("тур болг")).extracting(FoundRow::kind).containsExactly(FoundKind.REQUEST);
    assertThat(find("crm-101")).containsExactly("Олег");
    assertThat(rows("204").getFirst().aside().text()).isEqualTo("20451 · Виза");
    assertThat(rows("мария")).extracting(FoundRow::kind).containsExactly(FoundKind.CLIENT, FoundKind.REQUEST);
  }

  @StoreTest
  void fiftyAtMostAndNotMoreThanFifteenOfThemRequests(Database database) {
    in(database);
    for (int i = 0; i < 60; i++) {
      ask("", "Иванова Мария " + i, "Тур");
    }
    assertThat(rows("иванова")).hasSize(SearchAnything.MOST);
    assertThat(rows("иванова").stream().filter(row -> row.kind() == FoundKind.REQUEST)).hasSize(15);
  }

  @StoreTest
  void nothingTypedThatSaysAnythingFindsNothing(Database database) {
    in(database);
    add("Мария Иванова");
    for (var typed : List.of("", "  ", "-", "«»", "*", "\"", "' or 1=1", "\u0000", "и".repeat(5000), "@", "(", "мария \" OR \"")) {
      assertThat(rows(typed)).as(typed).isEmpty();
    }
    assertThat(find("мария*")).containsExactly("Мария Иванова");
  }

  @StoreTest
  void whatWasOpenedIsFoundAgainInItsOrder(Database database) {
    in(database);
    var first = add(ClientDraftFixture.named("Мария Иванова").phones("8 916 123-45-67"));
    var daisy = house.company("Ромашка", Optional.empty());
    var again =
        search.again(
            List.of(new Destination.Company(daisy.id()), new Destination.Client(first)), "RU");
    assertThat(again).extracting(row -> row.name().text()).containsExactly("Ромашка", "Мария Иванова");
    assertThat(again.getLast().aside().text()).isEqualTo("8 (916) 123-45-67");
  }

  @StoreTest
  void aCardIsFoundByItsNumberAndByTheOneItHadBefore(Database database) {
    in(database);
    var cards = CardFixture.in(house, anna, house.hire("Svetlana", Role.SUPERVISOR));
    var card = cards.sold(add(ClientDraftFixture.named("Мария Иванова")));
    cards.use.replaceCard.replace(card.id(), "", "Lost", anna).orFail();
    cards.sold(add(ClientDraftFixture.named("Пётр Сидоров")));
    for (var typed : List.of("1500000029", "1500 0000 29", "1500000011")) {
      assertThat(rows(typed))
          .as(typed)
          .extracting(row -> row.destination(), row -> row.name().text())
          .containsExactly(tuple(new Destination.Card(card.id()), "Мария Иванова"));
    }
    assertThat(rows("1500000011").getFirst().aside().text()).isEqualTo("1500000011");
    assertThat(search.again(List.of(new Destination.Card(card.id())), "RU"))
        .extracting(row -> row.aside().text())
        .containsExactly("1500000029");
  }
}
