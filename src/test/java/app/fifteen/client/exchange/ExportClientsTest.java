package app.fifteen.client.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.client.ClientFilter;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.exchange.Headings;
import app.fifteen.exchange.Progress;
import app.fifteen.exchange.exporting.ExportPlan;
import app.fifteen.kernel.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

class ExportClientsTest {

  private static final String HEADER =
      "client_id,external_id,name,phones,emails,company,birthday,next_trip_on,next_trip_to,language,source,referred_by,"
          + "personal_manager,letters,unsubscribed,standing,standing_reason,notes,created_at,address,postal_code,city,country,first_name,"
          + "middle_name,last_name";

  @StoreTest
  void aClientIsOneLine(Database database) {
    var office = new ClientExchangeFixture(database);
    office.importing("name,phone,email,referred_by,birthday", "Anna Berg,,a@example.com,,29.02.1980", "Boris,+7 916 1112233,,Anna Berg,29.02");
    assertThat(ClientExchangeFixture.lines(office.exported()))
        .containsExactly(
            HEADER,
            "1,,Anna Berg,,a@example.com,,1980-02-29,,,,,,,unasked,,ordinary,,,2026-11-23T10:00:00+03:00,,,,,Anna,,Berg",
            "2,,Boris,'+79161112233,,,'--02-29,,,,,Anna Berg #1,,unasked,,ordinary,,,2026-11-23T10:00:00+03:00,,,,,Boris,,");
  }

  @StoreTest
  void mergedAndErasedClientsAreNotExported(Database database) {
    var office = new ClientExchangeFixture(database);
    office.importing("name,phone", "Anna,+7 916 1112233", "Boris,+7 916 1112244", "Clara,+7 916 1112255");
    database.run(
        tx -> {
          tx.dsl().execute("update client set state = 'merged', merged_into_id = 1 where id = 2");
          tx.dsl().execute("update client set state = 'erased' where id = 3");
        });
    assertThat(office.export()).singleElement().asString().startsWith("1,,Anna,");
  }

  @StoreTest
  void cellsThatASpreadsheetWouldRunComeHarmlessAndBackAsTheyWere(Database database) {
    var office = new ClientExchangeFixture(database);
    office.importing("name,source,notes", "\"=1+1, \"\"so\"\"\",@x,'quoted'");
    assertThat(office.export().getFirst()).startsWith("1,,\"'=1+1, \"\"so\"\"\",,,,,,,,'@x,").contains(",'quoted',");
    assertThat(office.importing(office.exported())).isEqualTo("0 new, 0 updated, 1 unchanged, 0 rejected");
  }

  @StoreTest
  void moreThanOnePageComesWholeAndOnceWithDelimiterAndMark(Database database) {
    var office = new ClientExchangeFixture(database);
    office.importing(
        IntStream.rangeClosed(0, 501)
            .mapToObj(i -> i == 0 ? "name,phone" : "Client," + (79_160_000_000L + i))
            .toArray(String[]::new));
    var out = office.folder.resolve("all.csv");
    assertThat(office.exporting(new ExportPlan(out, ';', true)).orFail()).isEqualTo(501);
    var lines = ClientExchangeFixture.lines(out);
    assertThat(lines.getFirst()).startsWith("\uFEFFclient_id;external_id;");
    assertThat(lines.stream().skip(1).map(line -> line.split(";")[3]).distinct()).hasSize(501);
  }

  @StoreTest
  void aListIsExportedAsItIsFilteredAndInItsOrder(Database database) {
    var office = new ClientExchangeFixture(database);
    office.importing(
        IntStream.rangeClosed(0, 501)
            .mapToObj(
                i ->
                    i == 0
                        ? "name,phone,personal_manager"
                        : "Client " + "qwertyuiop".charAt(i * 7 % 10) + i + "," + (79_160_000_000L + i) + "," + (i % 2 == 0 ? "Vera" : ""))
            .toArray(String[]::new));
    var vera = database.read(tx -> office.house.staff.byName(tx, "Vera")).orElseThrow().id();
    var filters =
        List.of(
            new ClientFilter(ClientFilter.Scope.ALL, "", "RU", vera),
            new ClientFilter(ClientFilter.Scope.MINE, "", "RU", vera),
            new ClientFilter(ClientFilter.Scope.MINE, "cli q", "RU", vera));
    for (var filter : filters) {
      var shown =
          database.read(
              tx -> office.house.clients().list.page(tx, filter, Optional.empty(), 1000, office.house.clock.instant()));
      var out = office.folder.resolve("list.csv");
      long count =
          office.house.clientFiles().exportClients.export(Optional.of(filter), ExportPlan.to(out), Progress.NONE).orFail();
      assertThat(ClientExchangeFixture.lines(out).stream().skip(1).map(line -> line.split(",")[0]))
          .isNotEmpty()
          .hasSize((int) count)
          .containsExactlyElementsOf(shown.stream().map(row -> String.valueOf(row.id().value())).toList());
    }
  }

  @StoreTest
  void aFileForPeopleComesBackWhateverTheirLanguage(Database database) {
    var office = new ClientExchangeFixture(database);
    office.importing(
        "name,phone,email,company,referred_by,birthday,personal_manager,notes,city,standing",
        "Anna Berg,,a@example.com,,,29.02.1980,Vera,,Тверь,",
        "Boris,+7 916 1112233,,Romashka,Anna Berg,29.02,,\"likes, tea\",,");
    for (var language : Language.values()) {
      var out = office.folder.resolve(language + ".csv");
      office.exporting(ExportPlan.to(out).with(Headings.in(language))).orFail();
      assertThat(ClientExchangeFixture.lines(out).getFirst()).doesNotContain("_");
      assertThat(office.preview(out).mapping()).as("%s", language).hasSize(26);
      assertThat(office.importing(out)).isEqualTo("0 new, 0 updated, 2 unchanged, 0 rejected");
    }
  }
}
