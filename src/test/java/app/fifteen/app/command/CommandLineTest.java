package app.fifteen.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.app.Features;
import app.fifteen.app.Main;
import app.fifteen.app.start.ExitCode;
import app.fifteen.card.CardHolder;
import app.fifteen.card.SellCard;
import app.fifteen.client.ClientDraftFixture;
import app.fifteen.database.Database;
import app.fifteen.database.DatabaseLocation;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Role;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

  private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-27T10:00:00Z"), ZoneOffset.UTC);
  private static final String OFFICE =
      """
      name = "Можайка"
      zone = "Europe/Moscow"
      [hours]
      monday = ["09:00-19:00"]
      tuesday = ["09:00-19:00"]
      wednesday = ["09:00-19:00"]
      thursday = ["09:00-19:00"]
      friday = ["09:00-19:00"]
      [holidays]
      country = "RU"
      """;

  @TempDir private Path folder;
  private Clock clock = CLOCK;
  private Path office;
  private Language language = Language.EN;
  private String input = "";
  private int code;
  private String out;
  private String err;

  @BeforeEach
  void writeOffice() throws IOException {
    office = Files.writeString(folder.resolve("office.toml"), OFFICE);
  }

  private void run(String... args) {
    var outBytes = new ByteArrayOutputStream();
    var errBytes = new ByteArrayOutputStream();
    try (var session =
        new Session(
            new Messages(language),
            clock,
            folder.resolve("data"),
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(outBytes, true, StandardCharsets.UTF_8),
            new PrintStream(errBytes, true, StandardCharsets.UTF_8))) {
      code = session.run(args);
    }
    out = outBytes.toString(StandardCharsets.UTF_8);
    err = errBytes.toString(StandardCharsets.UTF_8);
  }

  private void deadlines(String table, String... args) {
    input = table;
    var all = new ArrayList<>(List.of("deadline", "--stdin", "--office", office.toString()));
    all.addAll(List.of(args));
    run(all.toArray(String[]::new));
  }

  private String database() {
    return folder.resolve("a.db").toString();
  }

  @Test
  void appliesAnOfficeAndShowsIt() {
    run("office", "apply", office.toString(), "--db", database());
    assertThat(err).isEmpty();
    assertThat(code).isZero();
    assertThat(out).contains("Можайка").contains("in force for requests");
    run("--db", database(), "office", "show");
    assertThat(code).isZero();
    assertThat(out).startsWith("name = \"Можайка\"\nzone = \"Europe/Moscow\"\n").contains("[[make_goods]]");
    run("office", "--db", database(), "apply", office.toString());
    assertThat(out).contains("nothing has changed");
  }

  @Test
  void aClockThatWasSetBackImportsNothingUnlessItIsSaidToBeRight() throws IOException {
    run("office", "apply", office.toString());
    clock = Clock.offset(CLOCK, Duration.ofHours(-1));
    var file = Files.writeString(folder.resolve("in.csv"), "external_id,received_at,client\nA-1,2026-03-26T10:00,Иванов\n");
    run("import", "requests", file.toString());
    assertThat(code).isEqualTo(ExitCode.FAILED);
    assertThat(err).contains("Is it really 27 March 2026, 12:00?", "at 27 March 2026, 13:00", "--clock-is-right");
    var exported = folder.resolve("out.csv");
    run("export", "requests", "--out", exported.toString());
    assertThat(code).as("reading goes on").isZero();
    assertThat(Files.readString(exported)).doesNotContain("A-1");
    run("import", "requests", file.toString(), "--clock-is-right");
    assertThat(out).endsWith("imported 1, unchanged 0, rejected 0\n");
    run("import", "requests", file.toString());
    assertThat(out).as("asked once").endsWith("imported 0, unchanged 1, rejected 0\n");
  }

  @Test
  void importsTellsWhatItLeftOutAndExportsTheSame() throws IOException {
    run("office", "apply", office.toString());
    var file =
        Files.writeString(
            folder.resolve("in.csv"),
            """
            external_id,received_at,client,phone,favourite_colour,first_contact_at
            A-1,2026-03-26T10:00,Иванов,+7 916 123-45-67,blue,2026-03-26T10:05
            A-2,2026-03-26T10:00,,,red,2026-03-26T09:00
            """);
    run("import", "requests", file.toString());
    assertThat(code).isEqualTo(1);
    assertThat(out).endsWith("imported 1, unchanged 0, rejected 1\n");
    assertThat(err).contains("not taken over: favourite_colour").contains("line 3:");
    var exported = folder.resolve("out.csv");
    run("export", "requests", "--out", exported.toString());
    assertThat(code).isZero();
    assertThat(out).isEqualTo("exported 1\n");
    assertThat(Files.readString(exported))
        .contains("1,A-1,2026-03-26T10:00:00+03:00,other,Иванов,'+7 916 123-45-67,")
        .contains(",call,answered,0,");
    run("import", "requests", exported.toString());
    assertThat(out).endsWith("imported 0, unchanged 1, rejected 0\n");
  }

  @Test
  void whatAFileSaysToTheTerminalIsShownAndNotObeyed() throws IOException {
    run("office", "apply", office.toString());
    var file =
        Files.writeString(
            folder.resolve("in.csv"),
            "external_id,received_at,client,red\u001B[31m\nA-1,bell\u0007 and C1\u009B2J,Иванов,x\nA-2,2026-03-26T10:00,Иванов,x\n");
    run("import", "requests", file.toString());
    assertThat(err).contains("red␛[31m").contains("bell␇ and C1\uFFFD2J").doesNotContain("\u001B", "\u0007", "\u009B");
    input = "received,working\n2026-03-27T18:55,15m\u001B[2J\n";
    run("deadline", "--stdin", "--office", office.toString());
    assertThat(out + err).contains("␛[2J").doesNotContain("\u001B");
  }

  @Test
  void aSecretInTheAddressOfADatabaseIsNowhereRepeated() throws IOException {
    run("office", "show", "--db", "jdbc:postgresql://localhost/office?sslpassword=hunter2");
    assertThat(code).isEqualTo(ExitCode.FAILED);
    assertThat(err).contains("FIFTEEN_DB_PASSWORD").doesNotContain("hunter2");
    run("office", "show", "--db", "jdbc:postgresql://localhost:70000/office");
    assertThat(err).contains("70000 is no port: it is a number from 1 to 65535");
  }

  @Test
  void aWordNobodyKnowsCostsNoRowAndWhatItMeansIsRemembered() throws IOException {
    run("office", "apply", office.toString());
    var file =
        Files.writeString(
            folder.resolve("in.csv"),
            """
            external_id,received_at,client,channel,phone
            A-1,2026-03-26T10:00,Иванов,MOBILE,+7 916 123-45-67
            A-2,2026-03-26T10:00,Петров,Mobile,none
            A-3,2026-03-26T10:00,Сидоров,UNKNOWN,
            """);
    run("import", "requests", file.toString(), "--dry-run", "--strict");
    assertThat(code).isEqualTo(1);
    assertThat(out).isEqualTo("imported 0, unchanged 0, rejected 3\n");
    assertThat(err).contains("line 2: channel: “MOBILE” is not known here. Possible: phone, email, site, chat, visit, other.");
    run("import", "requests", file.toString(), "--words", "channel.mobile=сайт", "--dry-run");
    assertThat(code).isZero();
    assertThat(out).isEqualTo("imported 3, unchanged 0, rejected 0, warnings 1\n");
    assertThat(err)
        .contains("2 rows: channel MOBILE taken as site, as you say\n1 row: channel UNKNOWN taken as other\n")
        .contains("--words channel.UNKNOWN=other")
        .contains("line 3, warning: phone: ");
    run("import", "requests", file.toString(), "--words", "channel.mobile=site");
    assertThat(code).isZero();
    run("import", "requests", file.toString());
    assertThat(out).isEqualTo("imported 0, unchanged 3, rejected 0, warnings 1\n");
    assertThat(err).contains("2 rows: channel MOBILE taken as site, as said for an earlier file");
    language = Language.RU;
    run("import", "requests", file.toString());
    assertThat(err).contains("2 строки: channel MOBILE принято как site").contains("Строк с предупреждениями: 1.");
  }

  @Test
  void givesOutWhatIsHeldOnOnePerson() throws IOException {
    run("office", "apply", office.toString());
    var requests =
        Files.writeString(
            folder.resolve("in.csv"),
            """
            external_id,received_at,client,phone,manager
            A-1,2026-03-26T10:00,Иванов,+7 916 123-45-67,Анна
            """);
    run("import", "requests", requests.toString());
    run("person", "export", "1", "--out", folder.toString(), "--as", "Анна");
    assertThat(err).isEmpty();
    assertThat(code).isZero();
    assertThat(Files.readString(folder.resolve("client-1-2026-03-27.json"))).contains("+79161234567", "A-1");
    assertThat(folder.resolve("client-1-2026-03-27.pdf")).isNotEmptyFile();
    run("person", "export", "77", "--out", folder.toString(), "--as", "Анна");
    assertThat(code).isEqualTo(2);
    assertThat(err).contains("No client has the number or external number 77");
    run("person", "export", "1", "--out", folder.toString(), "--as", "Борис");
    assertThat(code).isEqualTo(2);
    assertThat(err).contains("Nobody called Борис works here. Who does: Анна.");
  }

  @Test
  void onceASupervisorWorksHereTheOfficeIsChangedInTheirName() {
    run("office", "apply", office.toString(), "--db", database());
    try (var opened = Database.open(new DatabaseLocation.SqliteFile(Path.of(database())))) {
      var staff = new Features(opened, Clock.systemUTC()).staff.store;
      opened.run(
          tx -> {
            staff.add(tx, "Анна Петрова", Role.SUPERVISOR);
            staff.add(tx, "Анна Ильина", Role.MANAGER);
          });
    }
    run("office", "apply", office.toString(), "--db", database());
    assertThat(code).isEqualTo(2);
    assertThat(err).contains("Say who you are: add --as NAME.");
    run("office", "apply", office.toString(), "--db", database(), "--as", "Анна");
    assertThat(code).isEqualTo(2);
    assertThat(err).contains("Анна may be several: Анна Ильина, Анна Петрова.");
    run("office", "apply", office.toString(), "--db", database(), "--as", "ильина");
    assertThat(code).isEqualTo(ExitCode.FAILED);
    assertThat(err).contains("Only a supervisor can change the office’s settings.");
    run("office", "apply", office.toString(), "--db", database(), "--as", "петрова");
    assertThat(code).isZero();
  }

  @Test
  void checkNamesWhatACardKeepsWrongAndAnswersWithOne() throws IOException {
    run("office", "apply", office.toString(), "--db", database());
    try (var opened = Database.open(new DatabaseLocation.SqliteFile(Path.of(database())))) {
      var features = new Features(opened, clock);
      var anna = opened.<Actor>write(tx -> features.staff.store.add(tx, "Анна", Role.MANAGER).actor());
      var holder = new CardHolder.Newcomer(ClientDraftFixture.named("Мария Орлова").draft(), Set.of());
      var sale = new SellCard.Sale(holder, "", Optional.empty(), Optional.empty());
      features.cards.sellCard.sell(sale, anna).orFail();
    }
    run("check", "--db", database());
    assertThat(code).isZero();
    assertThat(out).isEqualToIgnoringNewLines("checked cards 1, purchases 0, differences 0");
    try (var opened = Database.open(new DatabaseLocation.SqliteFile(Path.of(database())))) {
      opened.run(tx -> tx.dsl().execute("update discount_card set balance_minor = 1250"));
    }
    run("check", "--db", database());
    assertThat(code).isEqualTo(ExitCode.DIFFERENCES_FOUND);
    assertThat(out.lines().map(line -> line.replace('\u00a0', ' ')))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("Card 1500000011: the balance is kept as ")
        .contains("12.50");
    assertThat(out).endsWith("checked cards 1, purchases 0, differences 1" + System.lineSeparator());
    run("export", "cards", "--db", database(), "--out", folder.resolve("cards.csv").toString());
    assertThat(out).isEqualToIgnoringNewLines("exported 1");
    run("export", "card-ledger", "--db", database(), "--out", folder.resolve("ledger.csv").toString());
    assertThat(out).isEqualToIgnoringNewLines("exported 1");
    assertThat(Files.readString(folder.resolve("ledger.csv"))).contains(",1500000011,");
    run("export", "card-figures", "--db", database(), "--out", folder.resolve("figures.csv").toString());
    assertThat(out).isEqualToIgnoringNewLines("exported 1");
    assertThat(Files.readString(folder.resolve("figures.csv"))).contains(",0,1,20,25,");
  }

  @Test
  void importsClientsTellsWhatItLeftOutAndExportsTheSame() throws IOException {
    run("office", "apply", office.toString());
    var file =
        Files.write(
            folder.resolve("clients.csv"),
            """
            Фамилия;Имя;Телефон;Дата рождения;Любимый цвет
            Иванов;Иван;8 916 123-45-67;05-17-1980;синий
            Петров;Пётр;;17.05.1980;
            """
                .getBytes(Charset.forName("windows-1251")));
    run("import", "clients", file.toString(), "--date-format", "MM-dd-yyyy");
    assertThat(code).isZero();
    assertThat(out).isEqualTo("imported 2, updated 0, unchanged 0, rejected 0, warnings 1\n");
    assertThat(err)
        .contains("not taken over: Любимый цвет")
        .contains("line 3, warning: Дата рождения: “17.05.1980” is not a date")
        .contains("Rows with warnings: 1.");
    var exported = folder.resolve("out.csv");
    run("export", "clients", "--out", exported.toString(), "--delimiter", ";", "--bom");
    assertThat(code).isZero();
    assertThat(out).isEqualTo("exported 2\n");
    assertThat(Files.readString(exported))
        .startsWith("\uFEFFclient_id;external_id;name;phones;emails;company;birthday;")
        .contains("1;;Иванов Иван;'+79161234567;;;1980-05-17;");
    run("import", "clients", exported.toString());
    assertThat(code).isZero();
    assertThat(out).isEqualTo("imported 0, updated 0, unchanged 2, rejected 0\n");
    assertThat(err).isEmpty();
    Files.writeString(exported, Files.readString(exported).replace("Иванов Иван", "Иванов Иван Ильич"));
    run("import", "clients", exported.toString(), "--dry-run");
    assertThat(out).isEqualTo("imported 0, updated 1, unchanged 1, rejected 0\n");
  }

  @Test
  void importsCardsTellsWhatItLeftOutAndExportsTheSame() throws IOException {
    run("office", "apply", office.toString());
    var file =
        Files.write(
            folder.resolve("cards.csv"),
            """
            Номер карты;Владелец;Телефон;Остаток;Последнее предъявление;Любимый цвет
            10001;Иванов Иван;8 916 123-45-67;1 700,50;01.03.2026;синий
            10002;Петров Пётр;;500;01.06.2025;
            10003;Лунд Вера;;1,700;01.03.2026;
            10004;Зуева Ольга;8 916 123-45-67;5;01.03.2026;
            """
                .getBytes(Charset.forName("windows-1251")));
    run("import", "cards", file.toString(), "--dry-run");
    assertThat(out).isEqualTo("imported 2, unchanged 0, rejected 2, warnings 1\n");
    var rejects = folder.resolve("rejects.csv");
    run("import", "cards", file.toString(), "--rejects", rejects.toString());
    assertThat(code).isEqualTo(ExitCode.SOME_ROWS_REJECTED);
    assertThat(out).isEqualTo("imported 2, unchanged 0, rejected 2, warnings 1\n");
    assertThat(err).contains("not taken over: Любимый цвет").contains("Rows with warnings: 1.");
    assertThat(Files.readString(rejects))
        .contains(";3;", "burnt at the end of 1 December 2025", ";warning")
        .contains(";4;", "can be a little more than one or a thousand times that", ";rejected")
        .contains(";5;", "belongs to Иванов Иван.");
    run("check");
    assertThat(out).isEqualToIgnoringNewLines("checked cards 2, purchases 0, differences 0");
    run("import", "cards", file.toString(), "--strict", "--new-when-doubtful");
    assertThat(out).isEqualTo("imported 1, unchanged 1, rejected 2\n");
    var exported = folder.resolve("out.csv");
    run("export", "cards", "--out", exported.toString(), "--delimiter", ";", "--bom");
    assertThat(Files.readString(exported)).contains(";10001;;1;;Иванов Иван;given;0.00;").contains(";1700.50;0.00;0.00;RUB;2026-09-01;");
    run("import", "cards", exported.toString());
    assertThat(code).isZero();
    assertThat(out).isEqualTo("imported 0, unchanged 3, rejected 0\n");
    Files.writeString(exported, Files.readString(exported).replace(";1700.50;", ";9000.00;"));
    run("import", "cards", exported.toString());
    assertThat(code).isEqualTo(ExitCode.SOME_ROWS_REJECTED);
    assertThat(err).contains("A file never changes what is on a card that is here already");
    run("import", "cards", file.toString(), "--date-format", "MM-dd-yyyy", "--map", "balance=");
    assertThat(code).isEqualTo(ExitCode.WRONG_USE);
    assertThat(err).contains("No column was recognised as balance");
  }

  @Test
  void remediesAreExportedWithTheirHeadings() throws IOException {
    run("office", "apply", office.toString());
    var exported = folder.resolve("out.csv");
    run("export", "remedies", "--out", exported.toString(), "--delimiter", ";");
    assertThat(code).isZero();
    assertThat(out).isEqualTo("exported 0\n");
    assertThat(Files.readString(exported)).startsWith("remedy_id;department;name;kind;cost;").hasLineCount(1);
  }

  @Test
  void theDataFolderHoldsTheDefaultDatabase() {
    run("office", "apply", office.toString());
    assertThat(folder.resolve("data").resolve("office.db")).exists();
  }

  @Test
  void anOfficeNotSetUpIsSaidSoAndNoFileIsMade() {
    run("office", "show", "--db", database());
    assertThat(code).isEqualTo(ExitCode.FAILED);
    assertThat(err).startsWith("The office is not set up yet").hasLineCount(1);
    assertThat(Path.of(database())).doesNotExist();
  }

  @Test
  void namesEveryProblemOfAFileAndAppliesNothing() throws IOException {
    Files.writeString(office, OFFICE.replace("Europe/Moscow", "Mars").replace("country", "land"));
    run("office", "apply", office.toString(), "--db", database());
    assertThat(code).isEqualTo(ExitCode.FAILED);
    assertThat(err.lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith(office + ":2: ").contains("there is no time zone"),
            line -> assertThat(line).startsWith(office + ":10: ").contains("holidays.land"));
    assertThat(Path.of(database())).doesNotExist();
  }

  @Test
  void failuresAreOneSentenceInTheUsersLanguage() {
    language = Language.RU;
    run("office", "apply", folder.resolve("no.toml").toString());
    assertThat(code).isEqualTo(ExitCode.FAILED);
    assertThat(err).startsWith("Файл ").hasLineCount(1);
    run("office", "show", "--db", "jdbc:mysql://x");
    assertThat(code).isEqualTo(ExitCode.FAILED);
    assertThat(err).contains("jdbc:mysql").hasLineCount(1);
  }

  @Test
  void aFileThatIsNoDatabaseStaysAsItIs() throws IOException {
    run("office", "show", "--db", office.toString());
    assertThat(code).isEqualTo(ExitCode.FAILED);
    assertThat(err).contains("is no database").hasLineCount(1);
    assertThat(Files.readString(office)).isEqualTo(OFFICE);
  }

  @Test
  void explainsADeadlineDayByDay() {
    run("deadline", "--received", "2026-03-27T18:55", "--office", office.toString());
    assertThat(code).isZero();
    assertThat(err).isEmpty();
    assertThat(out.lines())
        .containsExactly(
            "2026-03-30T09:10:00+03:00",
            "Fri 27 Mar 2026, 09:00-19:00 (usual hours): from 18:55 to 19:00, 5 min used, 10 min left",
            "Sat 28 Mar 2026, closed (usual hours)",
            "Sun 29 Mar 2026, closed (usual hours)",
            "Mon 30 Mar 2026, 09:00-19:00 (usual hours): from 09:00 to 09:10, 10 min used, 0 min left");
  }

  @Test
  void explainsADeadlineOfAnAStatusClient() {
    run("deadline", "--received", "2026-03-27T18:55", "--a-status", "--office", office.toString());
    assertThat(out.lines())
        .containsExactly(
            "2026-03-27T19:00:00+03:00",
            "Fri 27 Mar 2026, 09:00-19:00 (usual hours): from 18:55 to 19:00, 5 min used, 0 min left");
  }

  @Test
  void explainsWorkingDays() {
    run("deadline", "--received", "2026-03-06T12:00:00Z", "--days", "1", "--office", office.toString());
    assertThat(out.lines())
        .containsExactly(
            "2026-03-10T15:00:00+03:00",
            "Fri 6 Mar 2026, 09:00-19:00 (usual hours): the days count from here",
            "Sat 7 Mar 2026, closed (usual hours)",
            "Sun 8 Mar 2026, closed (national holiday or day off by decree)",
            "Mon 9 Mar 2026, closed (national holiday or day off by decree)",
            "Tue 10 Mar 2026, 09:00-19:00 (usual hours): working day 1");
  }

  @Test
  void warnsOfAYearWithoutKnownHolidays() {
    run("deadline", "--received", "2029-03-27T12:00", "--office", office.toString());
    assertThat(out).startsWith("2029-03-27T12:15:00+03:00");
    assertThat(err).contains("2029").hasLineCount(1);
  }

  @Test
  void computesFromTheDatabasesOfficeToo() {
    run("office", "apply", office.toString(), "--db", database());
    run("deadline", "--db", database(), "--received", "2026-03-27 18:55", "--working", "1h");
    assertThat(out).startsWith("2026-03-30T09:55:00+03:00\n");
  }

  @Test
  void fillsATable() {
    deadlines(
        """
        who,received,working
        "Иванов, И.",2026-03-27T18:55,15m
        B,2026-03-27T15:55:00Z,1h30m
        """);
    assertThat(out)
        .isEqualTo(
            """
            who,received,working,due
            "Иванов, И.",2026-03-27T18:55,15m,2026-03-30T09:10:00+03:00
            B,2026-03-27T15:55:00Z,1h30m,2026-03-30T10:25:00+03:00
            """);
    assertThat(err).isEmpty();
    assertThat(code).isZero();
  }

  @Test
  void fillsATableOfDays() {
    deadlines("\uFEFFreceived;days\r\n2026-03-28T12:00;1\r\n", "--delimiter", ";");
    assertThat(out).isEqualTo("received;days;due\n2026-03-28T12:00;1;2026-03-31T09:00:00+03:00\n");
  }

  @Test
  void badRowsStayWithoutADueInstantAndAreNamed() {
    deadlines(
        """
        received,working
        2026-02-30T10:00,15m
        2026-03-27T10:00,15
        2026-03-27T10:00
        2026-03-27T10:00,15m,more
        2026-03-27T10:00,15m
        """);
    assertThat(out)
        .isEqualTo(
            """
            received,working,due
            2026-02-30T10:00,15m,
            2026-03-27T10:00,15,
            2026-03-27T10:00,,
            2026-03-27T10:00,15m,,more
            2026-03-27T10:00,15m,2026-03-27T10:15:00+03:00
            """);
    assertThat(err.lines()).hasSize(4).first().asString().startsWith("line 2: ");
    assertThat(code).isEqualTo(ExitCode.SOME_ROWS_REJECTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a,b\n", "received\n", "received,working,days\n"})
  void aTableWithoutTheRightHeaderIsRefused(String table) {
    deadlines(table);
    assertThat(code).isEqualTo(ExitCode.FAILED);
    assertThat(err).contains("“received”").hasLineCount(1);
    assertThat(out).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense",
        "office",
        "office apply",
        "deadline",
        "deadline --received 2026-03-27T10:00 --stdin",
        "deadline --received 2026-03-27T10:00 --working 15m --days 1",
        "deadline --received 2026-03-27T10:00 --a-status --days 1",
        "deadline --received tomorrow --office FILE",
        "deadline --received 2026-03-27T10:00 --days 0 --office FILE",
        "import",
        "person",
        "person export 1",
        "import clients",
        "import cards",
        "import cards FILE --words origin.GIFT=stolen",
        "import clients FILE --map colour=x",
        "import requests FILE --zone Mars",
        "import requests FILE --words channel.MOBILE=pigeon",
        "import requests FILE --words subject.x=other",
        "import requests FILE --words channel",
        "export clients",
        "export remedies",
        "--no-such-option"
      })
  void wrongUseIsSaidAndAnsweredWithTwo(String line) {
    run(line.replace("FILE", office.toString()).split(" "));
    assertThat(code).isEqualTo(ExitCode.WRONG_USE);
    assertThat(err).isNotEmpty().contains("--help").doesNotContain("Exception");
    assertThat(out).isEmpty();
  }

  @Test
  void helpAndVersionAreTold() {
    run("--help");
    assertThat(code).isZero();
    assertThat(out).contains("office").contains("deadline").contains("--db").doesNotContain("bundle");
    run("office", "apply", "--help");
    assertThat(code).isZero();
    assertThat(out).contains("Checks a file").doesNotContain("bundle");
    language = Language.RU;
    run("deadline", "--help");
    assertThat(out).contains("Вызов:").contains("Рабочее время").doesNotContain("bundle");
    run("--version");
    assertThat(out).matches("fifteen \\d+\\.\\d+\\.\\d+.*\\R");
  }

  @Test
  void everyLanguageCanBeChosenByTheEnvironment() {
    assertThat(Main.language(Map.of("FIFTEEN_LANG", "bg"), Locale.US)).isEqualTo(Language.BG);
    assertThat(Main.language(Map.of("FIFTEEN_LANG", "xx"), Locale.of("ru"))).isEqualTo(Language.RU);
    assertThat(Main.language(Map.of(), Locale.FRANCE)).isEqualTo(Language.EN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"requests", "clients", "complaints", "remedies", "cards", "card-ledger"})
  void headingsAreCodesForMachinesAndWordsForWhoeverAsksForALanguage(String kind) throws IOException {
    run("office", "apply", office.toString());
    var out = folder.resolve("out.csv");
    run("export", kind, "--out", out.toString());
    var codes = Files.readString(out).split("\r\n")[0];
    assertThat(codes).matches("[a-z_,]+");
    for (var spoken : Language.values()) {
      run("export", kind, "--out", out.toString(), "--delimiter", ";", "--lang", spoken.code());
      assertThat(err).isEmpty();
      var words = Files.readString(out).split("\r\n")[0].split(";");
      assertThat(words).as("%s", spoken).doesNotHaveDuplicates().doesNotContain(codes.split(",")).hasSizeGreaterThanOrEqualTo(codes.split(",").length);
    }
    run("export", kind, "--out", out.toString(), "--lang", "de");
    assertThat(code).isEqualTo(2);
    assertThat(err).contains("The program does not speak de. It speaks ");
  }
}
