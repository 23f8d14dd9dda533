package app.fifteen.request.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.exchange.Headings;
import app.fifteen.exchange.Progress;
import app.fifteen.exchange.exporting.ExportPlan;
import app.fifteen.exchange.importing.ImportPlan;
import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.StaffId;
import app.fifteen.office.OfficeFixture;
import app.fifteen.request.HouseFixture;
import app.fifteen.request.InboxFilter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class ExportRequestsTest {

  private static final String HEADER =
      "id,external_id,received_at,channel,client,phone,email,subject,manager,first_contact_due_at,first_contact_at,"
          + "first_contact_how,verdict,overdue_seconds,resolution_due_at,resolved_at";

  private static ExchangeFixture moscow(Database database) {
    return new ExchangeFixture(database, OfficeFixture.newOffice().make(), "2026-03-30T09:00:00Z");
  }

  @StoreTest
  void aRequestIsOneLineWithTimesInTheOfficesOffsetAndItsVerdict(Database database) {
    var office = moscow(database);
    office.importing(
        "external_id,received_at,channel,client,phone,email,subject,manager,first_contact_at,first_contact_how,resolved_at",
        "A-1,2026-03-27T18:55,phone,Anna,,a@example.com,Tour,Petrov,2026-03-30T09:05,call,2026-03-30T10:00",
        "A-2,2026-03-27T10:00,site,Boris,,,,,2026-03-27T10:20,letter,",
        "A-3,2026-03-30T11:50,chat,Clara,,,,,,,",
        "A-4,2026-03-30T11:30,chat,Dora,,,,,,,");
    assertThat(office.export())
        .containsExactly(
            HEADER,
            "2,A-2,2026-03-27T10:00:00+03:00,site,Boris,,,,,2026-03-27T10:15:00+03:00,2026-03-27T10:20:00+03:00,letter,"
                + "answered_late,300,2026-03-30T10:20:00+03:00,",
            "1,A-1,2026-03-27T18:55:00+03:00,phone,Anna,,a@example.com,Tour,Petrov,2026-03-30T09:10:00+03:00,"
                + "2026-03-30T09:05:00+03:00,call,answered,0,2026-03-31T09:05:00+03:00,2026-03-30T10:00:00+03:00",
            "4,A-4,2026-03-30T11:30:00+03:00,chat,Dora,,,,,2026-03-30T11:45:00+03:00,,,missed,900,,",
            "3,A-3,2026-03-30T11:50:00+03:00,chat,Clara,,,,,2026-03-30T12:05:00+03:00,,,open,0,,");
  }

  @StoreTest
  void eachInstantHasTheOffsetThatTheZoneHadThen(Database database) {
    var office =
        new ExchangeFixture(
            database, OfficeFixture.newOffice().in("Europe/Sofia").roundTheClock().make(), "2026-12-01T00:00:00Z");
    office.importing(
        "received_at,client", "2026-03-29T00:50:00Z,A", "2026-10-25T00:50:00Z,B", "2026-10-25T01:00:00Z,C");
    assertThat(office.export().stream().skip(1).map(line -> line.split(",")[2] + " " + line.split(",")[9]))
        .containsExactly(
            "2026-03-29T02:50:00+02:00 2026-03-29T04:05:00+03:00",
            "2026-10-25T03:50:00+03:00 2026-10-25T03:05:00+02:00",
            "2026-10-25T03:00:00+02:00 2026-10-25T03:15:00+02:00");
  }

  @StoreTest
  void cellsThatASpreadsheetWouldRunComeHarmlessAndBackAsTheyWere(Database database) {
    var office = moscow(database);
    office.importing(
        "external_id,received_at,client,phone,subject",
        "E-1,2026-03-27T10:00,\"'=cmd|' /C calc'!A0\",\"+7 495 1\",\"say \"\"hello\"\", please\"",
        "E-2,2026-03-27T10:01,'quoted',,\"''@x\"");
    var lines = office.export();
    assertThat(lines.get(1)).contains(",'=cmd|' /C calc'!A0,'+7 495 1,", "\"say \"\"hello\"\", please\"");
    assertThat(lines.get(2)).contains(",'quoted',", ",''@x,");
    assertThat(office.stored("min(phone)")).isEqualTo("+7 495 1");
  }

  @StoreTest
  void aDayAloneOrTheRequestsOfAListAreExported(Database database) {
    var office = moscow(database);
    office.importing(
        "received_at,client,channel,resolved_at",
        "2026-03-26T23:59:59,A,phone,", "2026-03-27T00:00,B,phone,2026-03-27T12:00", "2026-03-27T23:59:59,C,chat,",
        "2026-03-28T00:00,D,chat,");
    var day = ReceivedRange.parse(Optional.of("2026-03-27"), Optional.of("2026-03-27")).orFail();
    assertThat(office.export(new RequestSelection(Optional.empty(), day), plan -> new ExportPlan(plan.out(), ';', true)))
        .hasSize(3)
        .satisfies(lines -> assertThat(lines.getFirst()).startsWith("\uFEFFid;external_id;"))
        .satisfies(lines -> assertThat(lines.get(1)).contains(";B;"));
    var resolved = new InboxFilter(InboxFilter.Scope.RESOLVED, Set.of(), "", new StaffId(1));
    assertThat(office.export(new RequestSelection(Optional.of(resolved), ReceivedRange.ALL), plan -> plan))
        .hasSize(2);
  }

  @StoreTest
  void moreThanOnePageOfEqualTimesComesWholeAndOnce(Database database) {
    var office = moscow(database);
    var lines = new String[1002];
    lines[0] = "external_id,received_at,client";
    for (int i = 1; i < lines.length; i++) {
      lines[i] = "P-" + i + ",2026-03-27T10:00,A";
    }
    office.importing(lines);
    assertThat(office.export().stream().skip(1).map(line -> line.split(",")[1]).distinct()).hasSize(1001);
  }

  @StoreTest
  void aCancelledExportLeavesTheFileThatWasThere(Database database) {
    var office = moscow(database);
    office.importing("received_at,client", "2026-03-27T10:00,A");
    office.export();
    var before = office.files();
    var cancelled =
        new Progress() {
          @Override
          public void at(long rows, long done, long total) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    assertThat(office.exporting(RequestSelection.ALL, ExportPlan.to(office.folder.resolve("out.csv")), cancelled))
        .isEqualTo(Outcome.refused("export.cancelled"));
    assertThat(office.files()).isEqualTo(before);
    assertThat(ExchangeFixture.lines(office.folder.resolve("out.csv"))).hasSize(2);
  }

  @StoreTest
  void aFolderThatIsNotThereIsNamed(Database database) {
    var office = moscow(database);
    var plan = ExportPlan.to(office.folder.resolve("nowhere/out.csv"));
    assertThatThrownBy(() -> office.exporting(RequestSelection.ALL, plan, Progress.NONE))
        .isInstanceOfSatisfying(
            Failure.class, failure -> assertThat(failure.rejection().key()).isEqualTo("csv.write.no_folder"));
  }

  @StoreTest
  void aFileForPeopleIsHeadedInTheirLanguageHasTheTextAndComesBack(Database database) {
    var office = moscow(database);
    office.importing(
        "external_id,received_at,channel,client,phone,subject,text,manager,first_contact_at,first_contact_how,resolved_at",
        "A-1,2026-03-27T18:55,phone,Anna,+7 916 1112233,Tour,\"Two rooms, please\",Petrov,2026-03-30T09:05,call,2026-03-30T10:00",
        ",2026-03-27T10:00,site,Boris,,,,,,,");
    for (var language : Language.values()) {
      var lines = office.export(RequestSelection.ALL, plan -> plan.with(Headings.in(language)));
      assertThat(lines).hasSize(3).anyMatch(line -> line.endsWith(",,\"Two rooms, please\""));
      assertThat(lines.getFirst())
          .isEqualTo(
              switch (language) {
                case RU ->
                    "№ в программе,Внешний номер,Поступило,Канал,Клиент,Телефон,Эл. почта,Тема,Менеджер,"
                        + "Первый контакт — срок,Первый контакт,Способ первого контакта,Обещание,"
                        + "\"Опоздание, секунд\",Решение — срок,Решено,Компания,Текст";
                case EN ->
                    "Number here,External number,Received,Channel,Client,Phone,E-mail,Subject,Manager,First contact due,"
                        + "First contact,How the first contact was made,Promise,\"Late by, seconds\",Resolution due,Resolved,"
                        + "Company,Text";
                case BG ->
                    "№ в програмата,Външен номер,Получено,Канал,Клиент,Телефон,Имейл,Тема,Мениджър,"
                        + "Първи контакт – срок,Първи контакт,Начин на първия контакт,Обещание,"
                        + "\"Закъснение, секунди\",Решаване – срок,Решено,Фирма,Текст";
              });
      var mapping = office.preview(ImportPlan.of(office.folder.resolve("out.csv"))).mapping();
      assertThat(mapping.keySet()).contains(
          RequestField.EXTERNAL_ID, RequestField.RECEIVED_AT, RequestField.CHANNEL, RequestField.CLIENT, RequestField.PHONE,
          RequestField.EMAIL, RequestField.SUBJECT, RequestField.TEXT, RequestField.MANAGER, RequestField.FIRST_CONTACT_AT,
          RequestField.FIRST_CONTACT_HOW, RequestField.RESOLVED_AT);
      assertThat(mapping).containsEntry(RequestField.EXTERNAL_ID, 1).containsEntry(RequestField.TEXT, 17);
    }
  }

  /** Over more than one page, each way. */
  @StoreTest
  void aListIsExportedInTheOrderInWhichItIsShown(Database database) {
    var office = moscow(database);
    var lines = new ArrayList<String>(List.of("external_id,received_at,client,resolved_at"));
    for (int i = 0; i < 900; i++) {
      var minutes = (i * 7919) % 600;
      var received = "2026-03-" + (i % 3 == 0 ? "25T" : "30T") + "%02d:%02d".formatted(9 + minutes / 250, minutes % 60);
      lines.add("L-" + i + "," + received + ",C" + i + "," + (i % 2 == 0 ? "2026-03-30T11:59" : ""));
    }
    office.importing(lines.toArray(String[]::new));
    var inbox = HouseFixture.standing(database, Instant.parse("2026-03-30T09:00:00Z")).requests().inbox;
    for (var scope : List.of(InboxFilter.Scope.ALL, InboxFilter.Scope.RESOLVED)) {
      var list = new InboxFilter(scope, Set.of(), "", new StaffId(1));
      var shown =
          database.read(tx -> inbox.first(tx, list, 1000, Instant.parse("2026-03-30T09:00:00Z"))).stream()
              .map(row -> String.valueOf(row.id().value()))
              .toList();
      var exported = office.export(new RequestSelection(Optional.of(list), ReceivedRange.ALL), plan -> plan);
      assertThat(exported.stream().skip(1).map(line -> line.split(",")[0])).hasSize(450).containsExactlyElementsOf(shown);
    }
  }
}
