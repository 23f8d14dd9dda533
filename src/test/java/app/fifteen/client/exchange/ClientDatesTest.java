package app.fifteen.client.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.exchange.Progress;
import app.fifteen.exchange.importing.ImportPlan;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

class ClientDatesTest {

  private static String born(ClientExchangeFixture office) {
    return office.stored("select coalesce(birth_year, 0) * 10000 + birth_day from client order by id");
  }

  @StoreTest
  void oneDateTellsTheOrderOfItsWholeColumn(Database database) {
    var office = new ClientExchangeFixture(database);
    office.importing("name,birthday", "Анна,3/4", "Борис,3/4/1980", "Вера,12/31/1990");
    assertThat(born(office)).isEqualTo("304 | 19800304 | 19901231");
    office.importing("name,birthday,next_trip_on", "Глеб,3/4,5/6/2027", "Дина,31/12,");
    assertThat(office.stored("select birth_day || ' ' || next_trip_on from client where name = 'Глеб'"))
        .as("one column is written like the other")
        .isEqualTo("403 2027-06-05");
  }

  @StoreTest
  void whereNoDateTellsTheFileIsNotTaken(Database database) {
    var office = new ClientExchangeFixture(database);
    ImportPlan<ClientHeading> plan = ImportPlan.of(office.file("name,birthday", "Анна,3/4", "Борис,5/5/1980"));
    assertThat(office.outcome(plan, Progress.NONE))
        .isEqualTo(Outcome.refused("import.in_column", "birthday", Rejection.of("import.date.ambiguous", "3/4")));
    assertThat(office.stored("select count(*) from client")).isEqualTo("0");
    assertThat(office.outcome(plan.withTimePattern("M/d"), Progress.NONE)).isInstanceOf(Outcome.Done.class);
    assertThat(born(office)).as("5/5/1980 is no date of the given pattern").isEqualTo("304 | null");
  }

  @StoreTest
  void aYearOfTwoDigitsIsTheLatestThatMayBeMeant(Database database) {
    var office = new ClientExchangeFixture(database);
    office.summary(
        ImportPlan.<ClientHeading>of(office.file("name,birthday,next_trip_on", "Анна,17.05.80,01.06.27", "Борис,17.05.15,"))
            .withTimePattern("dd.MM.yy"));
    assertThat(born(office)).isEqualTo("19800517 | 20150517");
    assertThat(office.stored("select next_trip_on from client where id = 1")).isEqualTo("2027-06-01");
  }

  @StoreTest
  void aYearOfTwoDigitsWhereFourAreExpectedIsNoYear(Database database) {
    var office = new ClientExchangeFixture(database);
    assertThat(office.importing("name,birthday,next_trip_on,created_at", "Анна,17.05.80,01.06.27,1.3.20"))
        .startsWith("1 new, 0 updated, 0 unchanged, 0 rejected");
    for (var pattern : new String[] {"dd.MM.yyyy", "dd.MM.y", "dd.MM.u"}) {
      office.summary(
          ImportPlan.<ClientHeading>of(office.file("name,birthday,next_trip_on,created_at", pattern + ",17.05.80,01.06.27,01.03.20"))
              .withTimePattern(pattern));
    }
    assertThat(
            office.stored(
                "select distinct coalesce(birth_day, 0) || ' ' || coalesce(next_trip_on, '-') || ' '"
                    + " || (created_at > 1600000000000) from client"))
        .as("nobody born in 2080 or in the year 80, and nobody entered in the year 20")
        .isIn("0 - 1", "0 - true");
    assertThat(office.stored("select notes from client where id = 1"))
        .contains("17.05.80", "01.06.27", "1.3.20");
  }

  @StoreTest
  void aTripOfTwoDigitsIsOfThisCenturyAlsoOnceItIsOver(Database database) {
    var office = new ClientExchangeFixture(database);
    office.summary(
        ImportPlan.<ClientHeading>of(office.file("name,next_trip_on", "Анна,01.06.25", "Борис,01.06.27"))
            .withTimePattern("dd.MM.yy"));
    assertThat(office.stored("select next_trip_on from client order by id")).isEqualTo("2025-06-01 | 2027-06-01");
  }

  @StoreTest
  void theSignBehindAYearIsNoPartOfIt(Database database) {
    var office = new ClientExchangeFixture(database);
    assertThat(
            office.importing(
                "name,birthday,next_trip_on,created_at", "Анна,17.05.1980 г.,06.2027г.,1.3.2020 г.",
                "Борис,1980-05-17 г,01.06.2027 года,1.3.2020 г. 10:30"))
        .isEqualTo("2 new, 0 updated, 0 unchanged, 0 rejected");
    assertThat(born(office)).isEqualTo("19800517 | 19800517");
  }

  @StoreTest
  void whenAClientWasEnteredIsReadLikeTheTimesOfRequests(Database database) {
    var office = new ClientExchangeFixture(database);
    office.importing(
        "name,created_at", "a,2020-03-01T10:00:00+05:00", "b,2020-03-01 08:00", "c,01.03.2020 08:00:00",
        "d,2020-03-01T05:00:00.000Z", "e,2020-03-01 08:00:00 +0300", "f,01.03.2020");
    assertThat(office.stored("select distinct created_at from client where name <> 'f'")).isEqualTo("1583038800000");
    assertThat(office.stored("select created_at from client where name = 'f'")).isEqualTo("1583010000000");
  }

  @StoreTest
  void aBrokenByteIsNamedAndTheRestOfTheFileTaken(Database database) throws IOException {
    var office = new ClientExchangeFixture(database);
    var file = office.file("name,phone", "Анна Мох,+7 916 1112233", "Ольга Зуева,+7 916 1112244");
    var bytes = Files.readAllBytes(file);
    bytes[new String(bytes, StandardCharsets.UTF_8).substring(0, 44).getBytes(StandardCharsets.UTF_8).length] = (byte) 0xFF;
    Files.write(file, bytes);
    assertThat(ClientExchangeFixture.warnings(office.summary(ImportPlan.of(file))))
        .containsExactly("line 3: name: some bytes in this cell are not text: the file is damaged there, or in another encoding.");
    assertThat(office.stored("select name from client order by id")).isEqualTo("Анна Мох | +7 916 1112244");
  }
}
