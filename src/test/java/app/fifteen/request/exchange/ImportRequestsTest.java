package app.fifteen.request.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.exchange.Progress;
import app.fifteen.exchange.StoppedProgress;
import app.fifteen.exchange.importing.ImportPlan;
import app.fifteen.exchange.importing.ImportRemarks;
import app.fifteen.exchange.importing.ImportSummary;
import app.fifteen.kernel.Outcome;
import app.fifteen.office.OfficeFixture;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

class ImportRequestsTest {

  private static ExchangeFixture office(Database database) {
    return new ExchangeFixture(database, OfficeFixture.newOffice().make(), "2026-03-30T09:00:00Z");
  }

  private static ImportSummary counts(long imported, long unchanged, long rejected, String... leftOut) {
    return new ImportSummary(imported, 0, unchanged, rejected, false, List.of(leftOut), List.of(), ImportRemarks.NONE);
  }

  @StoreTest
  void aSecondImportChangesNothingWithAnExternalIdOrWithout(Database database) {
    var office = office(database);
    var file =
        office.file(
            "in.csv", StandardCharsets.UTF_8,
            "external_id,received_at,client,subject",
            "X-1,2026-03-27T10:00,Anna,Tour", ",2026-03-27T10:01,Boris,Tour", ",2026-03-27T10:01,Boris,Tour");
    assertThat(office.importing(ImportPlan.of(file))).isEqualTo(counts(3, 0, 0));
    assertThat(office.importing(ImportPlan.of(file))).isEqualTo(counts(0, 3, 0));
    assertThat(office.requests()).isEqualTo(3);
  }

  @StoreTest
  void anExportComesBackAsItWasAndIsKnownInItsOwnOffice(Database database) {
    var office = office(database);
    office.importing(
        "external_id,received_at,channel,client,phone,subject,manager,first_contact_at,first_contact_how,resolved_at",
        "X-1,2026-03-27T10:00,email,Анна,+7 495,\"=1+1, \"\"so\"\"\",Петров,2026-03-27T10:20,letter,2026-03-27T11:00",
        ",2026-03-27T10:01,visit,Борис,,,,,,");
    var lines = office.export();
    var exported = office.folder.resolve("out.csv");
    var ours = new String[] {"id", "first_contact_due_at", "verdict", "overdue_seconds", "resolution_due_at"};
    assertThat(office.importing(ImportPlan.of(exported))).isEqualTo(counts(0, 2, 0, ours));
    database.run(tx -> tx.dsl().execute("delete from request"));
    assertThat(office.importing(ImportPlan.of(exported))).isEqualTo(counts(2, 0, 0, ours));
    assertThat(withoutId(office.export())).isEqualTo(withoutId(lines));
  }

  private static List<String> withoutId(List<String> lines) {
    return lines.stream().map(line -> line.substring(line.indexOf(',') + 1)).toList();
  }

  @StoreTest
  void charsetAndDelimiterAreFoundOut(Database database) {
    var office = office(database);
    int row = 0;
    for (var charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251", "KOI8-R")) {
      for (var delimiter : List.of(";", ",", "\t", "|")) {
        var client = "Мария Иванова, " + row++;
        var file =
            office.file(
                "in.csv", Charset.forName(charset),
                String.join(delimiter, "Дата обращения", "Клиент", "Телефон", "Канал", "Тема"),
                String.join(
                    delimiter, "27.03.2026 10:00", '"' + client + '"', "8 916 1", "телефон",
                    "Хотим поехать в Болгарию вдвоём на две недели в конце июля"));
        assertThat(office.importing(ImportPlan.of(file))).as(charset + delimiter).isEqualTo(counts(1, 0, 0));
        assertThat(office.stored("count(case when client = '" + client + "' and channel = 'phone' then 1 end)"))
            .as(charset + delimiter).satisfies(n -> assertThat(((Number) n).intValue()).isOne());
      }
    }
    assertThat(office.stored("distinct received_at")).isEqualTo(1774594800000L);
  }

  @StoreTest
  void theUtf8MarkIsNoPartOfTheFirstHeading(Database database) {
    var office = office(database);
    assertThat(office.importing("\uFEFFreceived_at;client", "2026-03-27T10:00;Anna")).isEqualTo(counts(1, 0, 0));
  }

  @StoreTest
  void whatIsWrongWithARowIsSaidWithItsLine(Database database) {
    var office = office(database);
    var summary =
        office.importing(
            "received_at,channel,client,phone,email,first_contact_at,first_contact_how,resolved_at,text",
            "2026-03-27T10:00,phone,Anna,,,,,,\"two",
            "lines\"",
            "2026-02-30T10:00,phone,Anna,,,,,,",
            "2026-03-27T10:00,pigeon,Anna,,,,,,",
            "2026-03-27T10:00,phone,,,,,,,",
            "2026-03-27T10:00,phone,Anna,,,2026-03-27T09:00,call,,",
            "2026-03-27T10:00,phone,Anna,,,,,2026-03-27T09:59,",
            "2026-03-27T10:00,phone,Anna,,,2026-03-27T11:00,call,2026-03-27T10:30,",
            "2026-03-27T10:00,phone,Anna,,,,call,,",
            "2026-04-27T10:00,phone,Anna,,,,,,",
            "2026-03-27T10:00,phone,Anna",
            "03/04/2026 10:00,phone,Anna,,,,,,",
            ",phone,Anna,,,,,,",
            "2026-03-27T10:00,phone,An\0na,,,,,,",
            "2026-03-27T10:00,phone,,8 916,,,,,");
    assertThat(summary.imported()).isEqualTo(7);
    assertThat(ExchangeFixture.reasons(summary))
        .satisfiesExactly(
            reason -> assertThat(reason).startsWith("line 4: received_at: “2026-02-30T10:00” is not a time"),
            reason -> assertThat(reason).startsWith("line 6: Neither a client"),
            reason -> assertThat(reason).startsWith("line 11: The request was received in the future"),
            reason -> assertThat(reason).startsWith("line 12: Cells in the row: 3, in the header: 9."),
            reason -> assertThat(reason).startsWith("line 13: received_at: “03/04/2026 10:00” can be read in two ways"),
            reason -> assertThat(reason).startsWith("line 14: It is not said when"),
            reason -> assertThat(reason).startsWith("line 15: The row contains zero bytes"));
    assertThat(ExchangeFixture.warnings(summary))
        .containsExactly(
            "line 7: first_contact_at: The client was contacted before the request was received.",
            "line 8: resolved_at: The request was resolved before it was received.",
            "line 9: resolved_at: The request was resolved before the first contact.",
            "line 10: first_contact_how: It is said how the client was reached first (call), but not when.");
    assertThat(summary.remarks().warned()).isEqualTo(4);
  }

  @StoreTest
  void aHugeCellOrAnUnclosedQuoteIsRejectedAndTheRestOfTheRowsStay(Database database) {
    var office = office(database);
    var summary =
        office.importing(
            "received_at,client,note",
            "2026-03-27T10:00,Anna," + "x".repeat(2_000_000),
            "2026-03-27T10:00,Boris,\"never closed",
            "2026-03-27T10:00,Clara,");
    assertThat(summary.imported()).isOne();
    assertThat(ExchangeFixture.reasons(summary))
        .singleElement()
        .satisfies(reason -> assertThat(reason).startsWith("line 3: From this row on"));
  }

  @StoreTest
  void rejectedRowsAreWrittenAsTheyWereWithLineAndReason(Database database) {
    var office = office(database);
    var rejects = office.folder.resolve("rejects.csv");
    var good = office.file("good.csv", StandardCharsets.UTF_8, "received_at;client", "2026-03-27T10:00;Anna");
    office.importing(ImportPlan.<RequestField>of(good).withRejects(rejects));
    assertThat(rejects).doesNotExist();
    var bad =
        office.file(
            "bad.csv", StandardCharsets.UTF_8,
            "received_at;client", "yesterday;=1+1", "2026-03-27T10:00;Boris;one too many", "2026-03-27T10:05;Clara");
    assertThat(office.importing(ImportPlan.<RequestField>of(bad).withRejects(rejects)).rejected()).isEqualTo(2);
    assertThat(ExchangeFixture.lines(rejects))
        .containsExactly(
            "received_at;client;line;reason;severity;row_key",
            "yesterday;'=1+1;2;received_at: “yesterday” is not a time. Write it as in 2026-03-27T18:55 or"
                + " 27.03.2026 18:55, or give --received-format.;rejected;",
            "2026-03-27T10:00;Boris;3;Cells in the row: 3, in the header: 2.;rejected;;one too many");
  }

  @StoreTest
  void aDryRunCountsTheSameAndStoresNothing(Database database) {
    var office = office(database);
    var file =
        office.file(
            "in.csv", StandardCharsets.UTF_8,
            "external_id,received_at,client,manager",
            "X-1,2026-03-27T10:00,Anna,Petrov", "X-1,2026-03-27T10:00,Anna,Petrov", ",2026-03-27T10:00,Anna,", "X-2,,Anna,");
    var dry = office.importing(ImportPlan.<RequestField>of(file).asDryRun());
    assertThat(office.requests()).isZero();
    assertThat(database.<Integer>read(tx -> tx.dsl().fetchSingle("select count(*) from staff").get(0, int.class))).isZero();
    assertThat(office.importing(ImportPlan.of(file))).isEqualTo(dry);
    assertThat(dry.imported()).isEqualTo(2);
    assertThat(dry.unchanged()).isOne();
    assertThat(office.importing(ImportPlan.<RequestField>of(file).asDryRun()).unchanged()).isEqualTo(3);
  }

  @StoreTest
  void anImportThatWasStoppedIsSimplyRunAgain(Database database) {
    var office = office(database);
    var lines = new ArrayList<String>();
    lines.add("received_at,client");
    for (int i = 0; i < 7000; i++) {
      lines.add("2026-03-27T10:00,Client " + i % 100);
    }
    ImportPlan<RequestField> plan = ImportPlan.of(office.file("in.csv", StandardCharsets.UTF_8, lines.toArray(String[]::new)));
    var stopped = office.importing(plan, new StoppedProgress());
    assertThat(stopped.cancelled()).isTrue();
    int stored = (int) stopped.imported();
    assertThat(stored).isBetween(1, 6999);
    assertThat(office.requests()).isEqualTo(stored);
    assertThat(office.importing(plan)).isEqualTo(counts(7000 - stored, stored, 0));
    assertThat(office.requests()).isEqualTo(7000);
  }

  @StoreTest
  void onlyAnOpenRequestWithItsDeadlineAheadIsLive(Database database) {
    var office = office(database);
    office.importing(
        "external_id,received_at,client,manager,first_contact_at",
        "live,2026-03-30T11:50,A,Petrov,",
        "missed,2026-03-30T11:44,B,Petrov,",
        "answered,2026-03-30T11:50,C,Petrov,2026-03-30T11:55");
    var rows =
        database.read(
            tx ->
                tx.dsl()
                    .fetch(
                        "select external_id, enforced, stage, next_rung_at is not null as rung, claimed_by is not null as held,"
                            + " (select count(*) from warning w where w.request_id = request.id) as warnings"
                            + " from request order by id")
                    .map(
                        row ->
                            row.get(0) + " " + row.get(1, boolean.class) + " " + row.get(2) + " " + row.get(3, boolean.class)
                                + " " + row.get(4, boolean.class) + " " + row.get(5)));
    assertThat(rows)
        .containsExactly(
            "live true awaiting true true 2", "missed false awaiting false true 0", "answered false in_hand false true 0");
  }

  @StoreTest
  void whatIsOlderThanTheEnforcementStartIsHistory(Database database) {
    var office =
        new ExchangeFixture(
            database, OfficeFixture.newOffice().enforcedFrom("2026-04-01").make(), "2026-03-30T09:00:00Z");
    office.importing("received_at,client", "2026-03-30T11:50,A");
    assertThat(office.stored("case when enforced then 1 else 0 end")).isEqualTo(0);
  }

  @StoreTest
  void columnsAndTimesAreReadAsGiven(Database database) {
    var office = office(database);
    var file = office.file("in.csv", StandardCharsets.UTF_8, "When;Who;Дата", "03-27-2026 6:55 PM;Anna;x");
    var plan =
        ImportPlan.<RequestField>of(file)
            .withColumn(RequestField.RECEIVED_AT, "When")
            .withColumn(RequestField.CLIENT, "who")
            .withTimePattern("MM-dd-yyyy h:mm a")
            .withZone(ZoneId.of("Europe/Sofia"));
    assertThat(office.importing(plan)).isEqualTo(counts(1, 0, 0, "Дата"));
    assertThat(office.export().get(1)).contains("2026-03-27T19:55:00+03:00");
    assertThat(office.outcome(plan.withColumn(RequestField.PHONE, "Fax"), Progress.NONE))
        .isEqualTo(Outcome.refused("import.unknown_column", "Fax", "When, Who, Дата"));
    assertThat(office.outcome(ImportPlan.of(office.file("b.csv", StandardCharsets.UTF_8, "a,b", "1,2")), Progress.NONE))
        .isEqualTo(Outcome.refused("import.no_column", "received_at", "a, b").at(RequestField.RECEIVED_AT));
  }

  @StoreTest
  void aYearOfTwoDigitsIsTakenOnlyWhereSomebodySaidSo(Database database) {
    var office = office(database);
    ImportPlan<RequestField> plan =
        ImportPlan.of(office.file("in.csv", StandardCharsets.UTF_8, "received_at,client", "27.03.25 18:55,Anna"));
    assertThat(office.importing(plan).rejected()).isOne();
    assertThat(office.importing(plan.withTimePattern("dd.MM.yyyy HH:mm")).rejected()).isOne();
    assertThat(office.importing(plan.withTimePattern("d.M.y H:m")).rejected()).as("the year 25").isOne();
    assertThat(office.importing(plan.withTimePattern("dd.MM.yy HH:mm"))).isEqualTo(counts(1, 0, 0));
    assertThat(office.export().get(1)).contains("2025-03-27T18:55");
  }

  @StoreTest
  void thePreviewShowsWhatWasFoundOutAndTheProblemsOfTheFirstRows(Database database) {
    var office = office(database);
    var file =
        office.file(
            "in.csv", Charset.forName("windows-1251"), "Создано;ФИО;Ответственный", "27.03.2026 10:00;Анна;Петров", "вчера;Борис;");
    var preview = office.preview(ImportPlan.of(file));
    assertThat(preview.charset()).isEqualTo(Charset.forName("windows-1251"));
    assertThat(preview.delimiter()).isEqualTo(';');
    assertThat(preview.mapping())
        .containsEntry(RequestField.RECEIVED_AT, 0).containsEntry(RequestField.CLIENT, 1).containsEntry(RequestField.MANAGER, 2);
    assertThat(preview.rows().getFirst().read()).isPresent();
    assertThat(preview.rows().getLast().problem()).isPresent();
    assertThat(office.requests()).isZero();
  }

  @StoreTest
  void aColumnOfDatesAndOneOfTimesAreReadTogether(Database database) {
    var office = office(database);
    var lines = new String[] {"Дата;Время;Клиент;Дата ответа;Время ответа", "27.03.2026;10:00;Anna;27.03.2026;10:05", "27.03.2026 11:00;12:00;Boris;;"};
    assertThat(office.importing(lines).imported()).isEqualTo(2);
    assertThat(office.stored("count(case when received_at in (1774594800000, 1774598400000) then 1 end)")).hasToString("2");
    assertThat(office.stored("count(case when first_contact_at = 1774595100000 then 1 end)")).hasToString("1");
  }

  @StoreTest
  void whichColumnsAreADateAndItsTimeMayBeSaid(Database database) {
    var office = office(database);
    var file = office.file("in.csv", StandardCharsets.UTF_8, "День;Момент;Клиент", "27.03.2026;10:00;Anna");
    var plan = ImportPlan.<RequestField>of(file).withColumn(RequestField.RECEIVED_AT, "День+Момент");
    assertThat(office.importing(plan).imported()).isEqualTo(1);
    assertThat(office.stored("distinct received_at")).isEqualTo(1774594800000L);
  }
}
