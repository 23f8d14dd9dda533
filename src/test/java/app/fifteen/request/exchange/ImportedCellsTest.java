package app.fifteen.request.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.exchange.Headings;
import app.fifteen.exchange.importing.CellChoices;
import app.fifteen.exchange.importing.ImportPlan;
import app.fifteen.exchange.importing.ImportSummary;
import app.fifteen.kernel.Language;
import app.fifteen.office.OfficeFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Param;
import org.jooq.impl.DSL;

/** What cells cost that cannot be taken as they stand. */
class ImportedCellsTest {

  private static ExchangeFixture office(Database database) {
    return new ExchangeFixture(database, OfficeFixture.newOffice().make(), "2026-03-30T09:00:00Z");
  }

  private static String counts(ImportSummary summary) {
    return summary.imported() + " new, " + summary.unchanged() + " unchanged, " + summary.rejected() + " rejected, "
        + summary.remarks().warned() + " warned";
  }

  private static String all(Database database, String sql) {
    return database.read(
        tx -> tx.dsl().fetch(sql).stream().map(row -> String.valueOf(row.get(0))).collect(Collectors.joining(" | ")));
  }

  @StoreTest
  void whatIsLeftOutStandsInTheText(Database database) {
    var office = office(database);
    var subject = "y".repeat(540);
    var summary =
        office.importing(
            "external_id;Создано;Канал;Клиент;Телефон;E-mail;Тема;Текст;Менеджер;Дата ответа;Способ ответа;Решено",
            "1;27.03.2026 10:00;MOBILE;Anna;нет;mailto:anna@example.com;Tour;Привет;" + "m".repeat(201) + ";вчера;голубь;",
            "2;27.03.2026 10:00;-;Boris;;;" + subject + ";;;27.03.2026 10:05;звонок;27.03.2026 10:01",
            "3;27.03.2026 10:00;сайт;;нет;не скажу;Tour;;;;;",
            "x".repeat(201) + ";27.03.2026 10:00;;" + "z".repeat(301) + ";;;;;;27.03.2026 10:05;голубь;");
    assertThat(counts(summary)).isEqualTo("3 new, 0 unchanged, 1 rejected, 3 warned");
    assertThat(ExchangeFixture.reasons(summary)).singleElement().asString().startsWith("line 4: Телефон: ");
    assertThat(all(database, "select text from request where external_id = '1'"))
        .isEqualTo(
            "Привет\nКанал: MOBILE\nДата ответа: вчера\nСпособ ответа: голубь\nМенеджер: " + "m".repeat(201)
                + "\nТелефон: нет");
    assertThat(all(database, "select channel || email || coalesce(phone, '-') from request where external_id = '1'"))
        .isEqualTo("otheranna@example.com-");
    assertThat(all(database, "select subject || text from request where external_id = '2'"))
        .isEqualTo("y".repeat(499) + "…Тема: " + subject + "\nРешено: 27.03.2026 10:01");
    assertThat(all(database, "select first_contact_how from request where external_id is null")).isEqualTo("call");
    assertThat(summary.remarks().words().words()).hasSize(2);
  }

  @StoreTest
  void aFileWithCellsLeftOutIsKnownAgain(Database database) {
    var office = office(database);
    var rejects = office.folder.resolve("rejects.csv");
    var file =
        office.file(
            "in.csv", StandardCharsets.UTF_8, "received_at,client,phone,subject",
            "2026-03-27T10:00,Anna,none," + "y".repeat(501), "2026-03-27T10:00,Anna,none," + "y".repeat(501), "2026-03-27T10:00,Boris,+7 916,");
    assertThat(counts(office.importing(ImportPlan.<RequestField>of(file).withRejects(rejects))))
        .isEqualTo("3 new, 0 unchanged, 0 rejected, 2 warned");
    assertThat(counts(office.importing(ImportPlan.of(file)))).isEqualTo("0 new, 3 unchanged, 0 rejected, 2 warned");
    assertThat(counts(office.importing(ImportPlan.of(rejects)))).isEqualTo("0 new, 2 unchanged, 0 rejected, 2 warned");
    office.export();
    assertThat(counts(office.importing(ImportPlan.of(office.folder.resolve("out.csv")))))
        .isEqualTo("0 new, 3 unchanged, 0 rejected, 0 warned");
    corrected(rejects);
    var again = office.importing(ImportPlan.of(rejects));
    assertThat(counts(again)).as("a corrected cell makes no second request").isEqualTo("0 new, 2 unchanged, 0 rejected, 2 warned");
    assertThat(again.leftOut()).isEmpty();
  }

  private static void corrected(Path rejects) {
    try {
      Files.writeString(rejects, Files.readString(rejects).replace("none", "+7 916 1112233"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keys as they were made before a link lost its {@code mailto:} and a domain its spelling. */
  @StoreTest
  void whatAnEarlierVersionStoredIsKnownAgain(Database database) {
    var office = office(database);
    var lines =
        new String[] {
          "received_at,client,phone,email,subject", "2026-03-27T10:00,Anna,,mailto:anna@example.com,Tour",
          "2026-03-27T10:00,,,a@xn--e1afmkfd.xn--p1ai,Tour", "2026-03-27T10:00,Boris,8 916,,"
        };
    office.importing(lines);
    database.run(
        tx -> {
          tx.dsl().execute("update request set row_key = {0} where client = 'Anna'", earlier("Anna", "", "mailto:anna@example.com", "Tour"));
          tx.dsl().execute(
              "update request set row_key = {0} where client = 'a@пример.рф'",
              earlier("a@xn--e1afmkfd.xn--p1ai", "", "a@xn--e1afmkfd.xn--p1ai", "Tour"));
        });
    assertThat(all(database, "select row_key from request where client = 'Boris'"))
        .isEqualTo(earlierKey("Boris", "8 916", "", ""));
    assertThat(counts(office.importing(lines))).isEqualTo("0 new, 3 unchanged, 0 rejected, 0 warned");
  }

  private static Param<String> earlier(String client, String phone, String email, String subject) {
    return DSL.val(earlierKey(client, phone, email, subject));
  }

  private static String earlierKey(String client, String phone, String email, String subject) {
    return new RowKeys().next(String.join("\u001f", "1774594800", client, phone, email, subject));
  }

  @StoreTest
  void titlesAndTheLineThatNamesTheDelimiterArePassedOver(Database database) {
    var office = office(database);
    assertThat(
            counts(
                office.importing(
                    "sep=;", "Отчёт по заявкам, ноябрь;;;", "Телефоны", "", "Дата обращения;Клиент;Телефон;Комментарий",
                    "27.03.2026 10:00;Анна, Мария;+7 916;а,б,в", "27.03.2026 10:00;Борис;+7 917;а,б,в")))
        .isEqualTo("2 new, 0 unchanged, 0 rejected, 0 warned");
    assertThat(all(database, "select client from request order by id")).isEqualTo("Анна, Мария | Борис");
    assertThat(
            counts(
                office.importing(
                    ImportPlan.<RequestField>of(
                            office.file("own.csv", StandardCharsets.UTF_8, "Report", "When|Who", "27.03.2026 11:00|Clara"))
                        .withColumn(RequestField.RECEIVED_AT, "When")
                        .withColumn(RequestField.CLIENT, "Who"))))
        .isEqualTo("1 new, 0 unchanged, 0 rejected, 0 warned");
    var late = office.importing("Report", "received_at,client", "27.03.2026 11:00,Dora", "yesterday,Emma");
    assertThat(ExchangeFixture.reasons(late)).singleElement().asString().startsWith("line 4: received_at");
  }

  @StoreTest
  void aQuoteThatSwallowsRowsIsNamedAndTextOfSeveralLinesIsNot(Database database) {
    var office = office(database);
    var summary =
        office.importing(
            "received_at;client;subject;text",
            "27.03.2026 10:00;Anna;Tour;\"Hello;\nwe; two, want\nto go\"",
            "27.03.2026 10:00;\"Boris;Tour;",
            "27.03.2026 10:01;Clara;Tour;",
            "27.03.2026 10:02;Dora\";Tour;",
            "27.03.2026 10:03;Emma;\"A \"\"good\"\" tour\";");
    assertThat(counts(summary)).isEqualTo("2 new, 0 unchanged, 1 rejected, 0 warned");
    assertThat(ExchangeFixture.reasons(summary))
        .containsExactly(
            "line 5: A stray quotation mark joins the lines 5 to 7 into one cell: remove it, so that the rows in between are"
                + " not lost.");
  }

  @StoreTest
  void distinctWordsAreBounded(Database database) {
    var office = office(database);
    var lines = new ArrayList<String>();
    lines.add("external_id,received_at,client,channel");
    for (int i = 0; i < 400; i++) {
      lines.add(i + ",2026-03-27T10:00,Anna,word " + i);
    }
    var words =
        office
            .importing(
                ImportPlan.<RequestField>of(office.file("in.csv", StandardCharsets.UTF_8, lines.toArray(String[]::new)))
                    .withCells(CellChoices.<RequestField>none().with(RequestField.CHANNEL, "word 399", "site"))
                    .asDryRun())
            .remarks()
            .words();
    assertThat(words.words()).hasSize(300);
    assertThat(words.others()).singleElement().satisfies(others -> assertThat(others.rows()).isEqualTo(100));
  }

  @StoreTest
  void aCompanyIsFoundOrEnteredAndKeptWithItsRequests(Database database) {
    var office = new ExchangeFixture(database, OfficeFixture.newOffice().make(), "2026-03-30T09:00:00Z");
    office.importing(
        "received_at,client,phone,company",
        "2026-03-27T10:00,Anna,+7 916 1112233,Romashka", "2026-03-27T11:00,Boris,+7 916 1112244,romashka",
        "2026-03-27T12:00,Clara,+7 916 1112255,");
    assertThat(
            database.<List<String>>read(
                tx ->
                    tx.dsl()
                        .fetch("select c.name from request r left join company c on c.id = r.company_id order by r.received_at")
                        .map(row -> row.get(0, String.class))))
        .containsExactly("Romashka", "Romashka", null);
    var list = office.export(RequestSelection.ALL, plan -> plan.with(Headings.in(Language.RU)));
    assertThat(list.get(1)).endsWith(",Romashka,");
    assertThat(office.importing(ImportPlan.of(office.folder.resolve("out.csv"))).imported()).isZero();
  }

  @StoreTest
  void ofARowThatIsRejectedAllThatIsWrongIsTold(Database database) {
    var office = new ExchangeFixture(database, OfficeFixture.newOffice().make(), "2026-03-30T09:00:00Z");
    var summary =
        office.importing("received_at,client,email,resolved_at", "yesterday,Anna,nowhere,tomorrow", ",,,later");
    assertThat(ExchangeFixture.reasons(summary))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("line 2: received_at: “yesterday”").contains("nowhere", "resolved_at: “tomorrow”"),
            second -> assertThat(second).contains("resolved_at: “later”"));
  }
}
