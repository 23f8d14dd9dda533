package app.fifteen.client.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.exchange.importing.ImportPlan;
import app.fifteen.kernel.ClientId;
import app.fifteen.request.HouseFixture;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

class DoubtfulRowsTest {

  private static final String[] SPOUSES = {"name,phone,notes", "Пётр Иванов,+7 916 1112233,любит горы"};
  private static final String[] SHE = {"name,phone,notes", "Мария Иванова,+7 916 1112233,любит море"};

  private static String all(ClientExchangeFixture office) {
    return office.stored("select name || coalesce(': ' || notes, '') from client where state = 'known' order by id");
  }

  @StoreTest
  void spousesWithOnePhoneStayTwo(Database database) {
    var office = new ClientExchangeFixture(database);
    office.importing(SPOUSES);
    assertThat(office.reasons(SHE)).singleElement().asString().startsWith("line 2: The phone or e-mail belongs to Пётр Иванов (client_id 1).");
    assertThat(all(office)).isEqualTo("Пётр Иванов: любит горы");
  }

  @StoreTest
  void aDoubtfulRowBecomesANewClientWhereThatIsWanted(Database database) {
    var office = new ClientExchangeFixture(database);
    office.importing(SPOUSES);
    ImportPlan<ClientHeading> plan = ImportPlan.<ClientHeading>of(office.file(SHE)).newWhenDoubtful(true);
    assertThat(ClientExchangeFixture.counts(office.summary(plan.asDryRun()))).isEqualTo("1 new, 0 updated, 0 unchanged, 0 rejected");
    assertThat(ClientExchangeFixture.counts(office.summary(plan))).isEqualTo("1 new, 0 updated, 0 unchanged, 0 rejected");
    assertThat(all(office)).isEqualTo("Пётр Иванов: любит горы | Мария Иванова: любит море");
    assertThat(office.stored("select client_id || ' ' || kind || ' ' || words from client_entry")).isEqualTo("2 may_be Пётр Иванов");
    assertThat(pairs(office)).containsExactly("Пётр Иванов / Мария Иванова");
    assertThat(ClientExchangeFixture.counts(office.summary(plan))).isEqualTo("0 new, 0 updated, 1 unchanged, 0 rejected");
    office.erase(new ClientId(1));
    assertThat(office.stored("select count(words) from client_entry where kind = 'may_be'")).as("his name is gone").isEqualTo("0");
  }

  private static List<String> pairs(ClientExchangeFixture office) {
    return office.house.database.read(tx -> office.house.merges().duplicates.page(tx, Optional.empty(), 10)).stream()
        .map(pair -> pair.oneName() + " / " + pair.otherName())
        .toList();
  }

  @StoreTest
  void oneWhoHasAPhoneOfOneAndAnAddressOfAnotherIsMadeOnce(Database database) {
    var office = new ClientExchangeFixture(database);
    office.importing("name,phone,email", "Мария Мох,+7 916 1112233,", "Мария Лунд,,lund@example.com", "Вера Зуева,+7 916 1112244,");
    var plan =
        ImportPlan.<ClientHeading>of(
                office.file("name,phone,email", "Мария Мох,+7 916 1112233,lund@example.com", "Вера Зуева,,", ",+7 916 1112233,"))
            .newWhenDoubtful(true);
    assertThat(ClientExchangeFixture.counts(office.summary(plan))).isEqualTo("3 new, 0 updated, 0 unchanged, 0 rejected");
    assertThat(ClientExchangeFixture.counts(office.summary(plan))).isEqualTo("0 new, 0 updated, 3 unchanged, 0 rejected");
  }

  @StoreTest
  void fatherAndSonOfOneNameStayTwo(Database database) {
    var office = new ClientExchangeFixture(database);
    office.importing("name,phone,birthday", "Иван Лис,+7 916 1112233,17.05.1950", "Олег Мох,,01.02.1950");
    assertThat(office.reasons("name,phone,birthday", "Иван Лис,+7 916 1112233,03.04.1980"))
        .singleElement()
        .asString()
        .contains("belongs to Иван Лис (client_id 1)");
    assertThat(office.reasons("name,phone,birthday", "Иван Лис,+7 916 1112233,17.05.1980")).hasSize(1);
    assertThat(office.importing("name,birthday", "Олег Мох,01.02.1980")).isEqualTo("1 new, 0 updated, 0 unchanged, 0 rejected");
    assertThat(pairs(office)).as("two birthdays are two people").isEmpty();
    assertThat(office.stored("select birth_year from client order by id")).isEqualTo("1950 | 1950 | 1980");
  }

  @StoreTest
  void whoeverIsTheSameIsKnownAgain(Database database) {
    var office = new ClientExchangeFixture(database);
    office.importing("name,phone,birthday", "Иванова Мария Петровна,+7 916 1112233,17.05.1980");
    assertThat(
            office.importing(
                "name,phone,birthday,email",
                "Иванова М.П.,+7 916 1112233,,", "Маша,+7 916 1112233,17.05,", "Maria Ivanova,+7 916 1112233,,",
                "Мария Сидорова,+7 916 1112233,17.05.1980,"))
        .isEqualTo("0 new, 1 updated, 3 unchanged, 0 rejected");
    assertThat(all(office)).as("who married is known by her birthday").isEqualTo("Мария Сидорова");
  }

  @StoreTest
  void anIdOfOursWithoutItsTimeDoesNotMakeHerHim(Database database) {
    var office = new ClientExchangeFixture(database);
    office.importing(SPOUSES);
    assertThat(office.reasons("client_id,name,phone", "1,Мария Иванова,+7 916 1112233")).hasSize(1);
    assertThat(all(office)).isEqualTo("Пётр Иванов: любит горы");
  }
}
