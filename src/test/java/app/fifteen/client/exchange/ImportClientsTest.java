package app.fifteen.client.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.exchange.Progress;
import app.fifteen.exchange.StoppedProgress;
import app.fifteen.exchange.importing.CellChoices;
import app.fifteen.exchange.importing.ImportPlan;
import app.fifteen.exchange.importing.ImportSummary;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Outcome;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class ImportClientsTest {

  @StoreTest
  void everythingARowTellsIsStored(Database database) {
    var office = new ClientExchangeFixture(database);
    assertThat(
            office.importing(
                "external_id,ФИО,Телефон,Мобильный,E-mail,Компания,Дата рождения,next_trip_on,next_trip_to,Язык,Источник,"
                    + "Менеджер,Согласие на рассылку,Отписан,Статус,standing_reason,Примечание,created_at",
                "K-1,Иванова Мария,8 (495) 123-45-67 доб. 12,\"+7 916 111-22-33; +7 916 111-22-34\",M@Example.com,ООО"
                    + " Ромашка,17.05.1980,06.2027,Стамбул,русский,Сайт,Анна,да,звонки,VIP,свой человек,\"две"
                    + "\nстроки\",2020-03-01"))
        .isEqualTo("1 new, 0 updated, 0 unchanged, 0 rejected");
    assertThat(office.export())
        .containsExactly(
            "1,K-1,Иванова Мария,'+74951234567 ext. 12; +79161112233; +79161112234,m@example.com,ООО Ромашка,1980-05-17,"
                + "2027-06-01,Стамбул,ru,Сайт,,Анна,agreed,call,a_status,свой человек,\"две\nстроки\","
                + "2020-03-01T00:00:00+03:00,,,,,Мария,,Иванова");
    assertThat(office.stored("select role from staff where name = 'Анна'")).isEqualTo("manager");
  }

  @StoreTest
  void namesComeInPartsAndHeadingsInThreeLanguages(Database database) {
    var office = new ClientExchangeFixture(database);
    office.importing(office.file("ru.csv", Charset.forName("windows-1251"), "Фамилия;Имя;Отчество;Рабочий", "Иванов;Иван;Ильич;8 495 1234567"));
    office.importing(office.file("bg.csv", StandardCharsets.UTF_16LE, "Три имена\tGSM\tРожден ден\tСъгласие за бюлетин", "Петя Димитрова Колева\t+359 88 123 4567\t3.6.1990\tда"));
    office.importing(office.file("en.csv", StandardCharsets.UTF_8, "First Name,Last Name,Mobile Phone,E-mail Address,Client ID", "Ann,Lee,+44 20 7946 0958,ann@example.com,77"));
    assertThat(office.stored("select name from client order by id"))
        .isEqualTo("Иванов Иван Ильич | Петя Димитрова Колева | Ann Lee");
    assertThat(office.stored("select value from client_contact order by client_id, place"))
        .isEqualTo("+74951234567 | +359881234567 | +442079460958 | ann@example.com");
    assertThat(office.stored("select letters from client where id = 2")).isEqualTo("agreed");
    assertThat(office.stored("select external_id from client where id = 3")).isEqualTo("77");
  }

  @StoreTest
  void aPostalAddressComesInWhateverLanguageAndBackAsItWas(Database database) {
    var office = new ClientExchangeFixture(database);
    office.importing("ФИО,Адрес,Индекс,Город,Страна проживания,lang", "Анна,\"ул. Лесная, 7\nкв. 3\",119019,Москва,Россия,bg");
    office.importing("Име,Адрес за доставка,Пощенски код,Град,Държава,Език на общуване", "Петя,ул. Роза 3,1000,София,България,български");
    office.importing("Full name,Street address,ZIP code,City,Country,Language code", "Ann,1 High St,N1 9GU,London,UK,en");
    assertThat(office.stored("select address || '/' || postal_code || '/' || city || '/' || country || '/' || language from client order by id"))
        .isEqualTo("ул. Лесная, 7\nкв. 3/119019/Москва/Россия/bg | ул. Роза 3/1000/София/България/bg | 1 High St/N1 9GU/London/UK/en");
    assertThat(office.export().getFirst()).endsWith(",\"ул. Лесная, 7\nкв. 3\",119019,Москва,Россия,Анна,,");
    assertThat(office.importing(office.exported())).isEqualTo("0 new, 0 updated, 3 unchanged, 0 rejected");
    office.importing("name,address,phone,client_id", "Анна,ул. Новая 1,,1");
    assertThat(office.stored("select address || '/' || city from client where id = 1")).isEqualTo("ул. Новая 1/Москва");
    assertThat(office.stored("select words from client_entry where detail = 'address'"))
        .isEqualTo("ул. Лесная, 7, кв. 3, 119019 Москва, Россия");
  }

  @StoreTest
  void aSecondImportChangesNothing(Database database) {
    var office = new ClientExchangeFixture(database);
    var file =
        office.file(
            "external_id,name,phone,email,notes,referred_by,birthday",
            ",\u200E,,,,,",
            "X-1,Anna Berg,+7 916 1112233,a@example.com,first,,",
            ",Boris Moss,+7 916 2223344,,,Anna Berg,",
            ",Clara Lind,,,,Somebody,17.05",
            ",Clara Lind,,,,,18.05",
            ",,+7 916 5556677,,,,",
            ",,,only@example.com,,,");
    assertThat(office.importing(file)).isEqualTo("6 new, 0 updated, 0 unchanged, 1 rejected");
    assertThat(office.importing(file)).isEqualTo("0 new, 0 updated, 6 unchanged, 1 rejected");
    assertThat(office.stored("select r.name from client c join client r on r.id = c.referred_by")).isEqualTo("Anna Berg");
    assertThat(office.stored("select notes from client where name = 'Clara Lind' order by id"))
        .isEqualTo("Recommended by: Somebody | null");
  }

  @StoreTest
  void anExportComesBackUnchangedAndAnEditedCellChangesThatClient(Database database) {
    var office = new ClientExchangeFixture(database);
    office.importing(
        "external_id,name,phones,emails,company,birthday,referred_by,letters,unsubscribed,standing,notes,source",
        "K-1,=Анна,\"+7 495 1234567 ext. 3; +7 916 1112233\",a@example.com,Ромашка,--05-17,,declined,letter,watched,\"a, \"\"b\"\"\nc\",Сайт",
        ",Борис Мох,+7 916 2223344,,,1980-05-17,=Анна,,,,,", ",Вера Лунд,,v@example.com,,,Борис Мох,agreed,all,,,");
    var out = office.exported();
    assertThat(office.importing(out)).isEqualTo("0 new, 0 updated, 3 unchanged, 0 rejected");
    ClientExchangeFixture.edited(out, "Сайт", "Реклама");
    ClientExchangeFixture.edited(out, "Вера Лунд", "Вера Петровна Лунд-Мох");
    office.house.clock.pass(Duration.ofMinutes(1));
    assertThat(office.importing(out)).isEqualTo("0 new, 2 updated, 1 unchanged, 0 rejected");
    assertThat(office.stored("select source from client where id = 1")).isEqualTo("Реклама");
    assertThat(office.stored("select name from client where id = 3")).isEqualTo("Вера Петровна Лунд-Мох");
    assertThat(office.stored("select detail || ':' || words from client_entry order by id"))
        .isEqualTo("source:Сайт | name:Вера Лунд");
    assertThat(office.importing(out)).isEqualTo("0 new, 0 updated, 3 unchanged, 0 rejected");
  }

  @StoreTest
  void anExportOfAnotherOfficeMeetsNobodyByItsNumbers(Database database) {
    var office = new ClientExchangeFixture(database);
    office.importing("name,phone,created_at", "Мария Иванова,+7 916 1112233,2020-01-01", "Пётр Лунд,+7 916 1112244,2020-01-01");
    assertThat(
            office.importing(
                "client_id,name,phones,created_at",
                "1,Мария Петрова,+7 916 9998877,2021-07-05T10:00:00+03:00", "2,Ольга Зуева,+7 916 9998866,"))
        .isEqualTo("2 new, 0 updated, 0 unchanged, 0 rejected");
    assertThat(office.stored("select count(*) from client")).isEqualTo("4");
  }

  @StoreTest
  void aPhoneOrAnEmailLeadsToItsOwnerAndEmptyCellsChangeNothing(Database database) {
    var office = new ClientExchangeFixture(database);
    office.importing(
        "name,phone,email,company,source,language,notes,unsubscribed,letters",
        "Иванова Мария,+7 916 1112233,m@example.com,Ромашка,Сайт,ru,любит море,letter,declined");
    assertThat(
            office.importing(
                "name,phone,email,company,source,notes,unsubscribed,letters,birthday",
                "Maria Ivanova,,m@example.com,,,,,agreed,1980-05-17", // The same name in Latin letters, less of everything else.
                "Мария,8 916 111 22 33; 8 916 111 22 34,,ромашка,Реклама,боится летать,call,,",
                ",89161112233,second@example.com,,,любит море,,,"))
        .isEqualTo("0 new, 3 updated, 0 unchanged, 0 rejected");
    assertThat(office.export())
        .singleElement()
        .asString()
        .startsWith(
            "1,,Иванова Мария,'+79161112233; +79161112234,m@example.com; second@example.com,Ромашка,1980-05-17,,,ru,Реклама,,,"
                + "declined,\"call, letter\",ordinary,,\"любит море\nбоится летать\",");
    assertThat(office.stored("select count(*) from company")).isEqualTo("1");
  }

  @StoreTest
  void whatIsDoubtfulIsRejectedAndSaysWhomItMayMean(Database database) {
    var office = new ClientExchangeFixture(database);
    office.importing(
        "external_id,name,phone,email",
        ",Иванова Мария,+7 916 1112233,m@example.com", ",Пётр Лунд,+7 916 2223344,p@example.com",
        "S-1,Анна Мох,+7 916 3334455,", "S-2,Анна Лис,+7 916 3334455,");
    assertThat(
            office.reasons(
                "client_id,external_id,name,phone,email",
                ",,Иванова Мария,+7 916 1112233,p@example.com",
                ",,Ольга Зуева,+7 916 1112233,",
                ",,Анна,+7 916 3334455,",
                ",,Пётр Лунд,,",
                "1,S-1,Иванова Мария,,"))
        .containsExactly(
            "line 2: The row leads to two clients: Иванова Мария (client_id 1) and Пётр Лунд (client_id 2)."
                + " Correct it, or merge them first.",
            "line 3: The phone or e-mail belongs to Иванова Мария (client_id 1). If this is somebody else, give them an"
                + " external_id, or let doubtful rows become new clients.",
            "line 4: This may be Анна Мох (client_id 3), Анна Лис (client_id 4). Say who it is by client_id or"
                + " external_id.",
            "line 5: There is a client of this name already: Пётр Лунд (client_id 2). Give a phone, an e-mail or the"
                + " client_id.",
            "line 6: The row leads to two clients: Иванова Мария (client_id 1) and Анна Мох (client_id 3). Correct it,"
                + " or merge them first.");
    assertThat(office.importing("external_id,name,phone", "S-9,Ольга Зуева,+7 916 1112233"))
        .as("an external id tells them apart")
        .isEqualTo("1 new, 0 updated, 0 unchanged, 0 rejected");
  }

  @StoreTest
  void aMergedClientsIdsLeadToTheSurvivor(Database database) {
    var office = new ClientExchangeFixture(database);
    office.importing("external_id,name,phone", "A-1,Мария Иванова,+7 916 1112233", "A-2,Маша Иванова,+7 916 1112244");
    var out = office.exported();
    database.run(
        tx -> {
          tx.dsl().execute("update client set state = 'merged', merged_into_id = 1 where id = 2");
          tx.dsl().execute("delete from client_contact where client_id = 2");
        });
    assertThat(office.importing("external_id,name,email", "A-2,Мария Иванова,m@example.com"))
        .isEqualTo("0 new, 1 updated, 0 unchanged, 0 rejected");
    assertThat(office.importing(out)).startsWith("0 new");
    assertThat(office.stored("select external_id from client where state = 'known'")).isEqualTo("A-1");
    assertThat(office.stored("select value from client_contact where client_id = 1 order by place"))
        .isEqualTo("+79161112233 | +79161112244 | m@example.com");
  }

  @StoreTest
  void anErasedPersonDoesNotComeBack(Database database) {
    var office = new ClientExchangeFixture(database);
    office.importing("external_id,name,phone,email", "K-1,Мария Иванова,+7 916 1112233,m@example.com");
    var out = office.exported();
    office.erase(new ClientId(1));
    assertThat(office.importing(out)).isEqualTo("0 new, 0 updated, 0 unchanged, 1 rejected");
    assertThat(
            office.reasons(
                "external_id,name,phone,email", ",Мария,+7 916 1112233,", ",Мария,,M@example.com", "K-1,Мария,,"))
        .hasSize(3)
        .allSatisfy(reason -> assertThat(reason).contains("asked to be erased here"));
    assertThat(office.export()).isEmpty();
  }

  @StoreTest
  void aCellThatCannotBeTakenCostsThatCellOnly(Database database) {
    var office = new ClientExchangeFixture(database);
    var file =
        office.file(
            "name,phone,email,birthday,next_trip_on,language,letters,unsubscribed,standing,created_at",
            "\u202EМария\u200F  Иванова 🌴,8 916 111 22 33,,,,,,,,",
            "A,1234567890123456789012345678901234567890,,,,,,,,",
            "B,\"8 916 111 22 34; 12\",not-an-address,,,,,,,",
            "C,,,17.05.2030,,,,,,",
            "D,,,30.02.1980,,,,,,",
            "x".repeat(200_000) + ",,,,,,,,,",
            "E\0E,,,,,,,,,",
            "F,,",
            "G,,,03/04/1980,,,,,,",
            "H,,,05/17/1980,,,,,,",
            "I,,,,someday,,,,,",
            "J,,,,,klingon,,,,",
            "K,,,,,,maybe,,,",
            "L,,,,,,,pigeons,,",
            "M,,,,,,,,king,",
            "N,,,,,,,,,yesterday",
            "O,,,,,,,,,2090-01-01",
            ",,,,2027-01-01,,,,,",
            ",12,,,,,,,,");
    var summary = office.summary(ImportPlan.of(file));
    assertThat(ClientExchangeFixture.reasons(summary))
        .satisfiesExactly(
            reason -> assertThat(reason).startsWith("line 8: The row contains zero bytes"),
            reason -> assertThat(reason).startsWith("line 9: Cells in the row: 3, in the header: 10."),
            reason -> assertThat(reason).startsWith("line 19: Neither a client nor a phone"),
            reason -> assertThat(reason).startsWith("line 20: phone: “12” is no phone"));
    assertThat(ClientExchangeFixture.warnings(summary))
        .satisfiesExactly(
            reason -> assertThat(reason).startsWith("line 3: phone: “1234567890123456789012345678901234567890” is no phone"),
            reason -> assertThat(reason).startsWith("line 4: phone: “12” is no phone"),
            reason -> assertThat(reason).startsWith("line 4: email: “not-an-address” is not an e-mail"),
            reason -> assertThat(reason).startsWith("line 5: birthday: The birthday 17.05.2030 is in the future"),
            reason -> assertThat(reason).startsWith("line 6: birthday: “30.02.1980” is not a date"),
            reason -> assertThat(reason).startsWith("line 7: name: too many characters: 200,000"),
            reason -> assertThat(reason).startsWith("line 7: notes: "),
            reason -> assertThat(reason).startsWith("line 12: next_trip_on: “someday” is not a date"),
            reason -> assertThat(reason).startsWith("line 17: created_at: “yesterday” is not a date"),
            reason -> assertThat(reason).startsWith("line 18: created_at: This date is still to come"));
    assertThat(office.stored("select notes from client where name in ('A', 'B', 'C', 'J', 'K', 'M', 'N') order by id"))
        .isEqualTo(
            "phone: 1234567890123456789012345678901234567890 | phone: 12\nemail: not-an-address"
                + " | birthday: 17.05.2030 | language: klingon | letters: maybe | standing: king | created_at: yesterday");
    assertThat(office.stored("select value from client_contact order by client_id, place"))
        .isEqualTo("+79161112233 | +79161112234");
    assertThat(office.stored("select birth_day from client where name in ('G', 'H') order by id"))
        .as("a 17th tells that months come first")
        .isEqualTo("304 | 517");
    assertThat(office.stored("select how from client_unsubscription")).as("a stop is believed").isEqualTo("letter");
    assertThat(office.importing(file)).isEqualTo("0 new, 0 updated, 15 unchanged, 4 rejected");
    assertThat(office.summary(ImportPlan.<ClientHeading>of(file).withCells(CellChoices.<ClientHeading>none().asStrict())).rejected())
        .isEqualTo(16);
  }

  @StoreTest
  void whatAWordMeansIsSaidOnceForFilesOfThisKind(Database database) {
    var office = new ClientExchangeFixture(database);
    ImportPlan<ClientHeading> plan = ImportPlan.of(office.file("name,Status,Отписан", "Anna,Gold,сайт", "Boris,GOLD,", "Clara,Silver,"));
    var said =
        CellChoices.<ClientHeading>none().parse("standing.gold=vip,unsubscribed.сайт=нет", ClientHeading.ALL).orFail();
    assertThat(words(office.summary(plan.withCells(said).asDryRun())))
        .containsExactly("standing Gold a_status 2 SAID", "unsubscribed сайт none 1 SAID", "standing Silver ordinary 1 NOBODY");
    assertThat(words(office.summary(plan.asDryRun()))).as("a dry run remembers nothing").contains("standing Gold ordinary 2 NOBODY");
    office.summary(plan.withCells(said));
    assertThat(office.stored("select standing from client order by id")).isEqualTo("a_status | a_status | ordinary");
    assertThat(office.stored("select notes from client order by id")).isEqualTo("null | null | Status: Silver");
    ImportPlan<ClientHeading> next = ImportPlan.of(office.file("next.csv", StandardCharsets.UTF_8, "name;status;отписан", "Dora;gold;", "Emma;silver;"));
    var changed = CellChoices.<ClientHeading>none().with(ClientHeading.STANDING, "Silver", "watched");
    assertThat(words(office.summary(next.withCells(changed))))
        .containsExactly("standing gold a_status 1 REMEMBERED", "standing silver watched 1 SAID");
    assertThat(office.stored("select standing from client order by id")).isEqualTo("a_status | a_status | ordinary | a_status | watched");
    assertThat(words(office.summary(ImportPlan.of(office.file("status,name", "gold,Fay")))))
        .as("another header is another kind of file").containsExactly("standing gold ordinary 1 NOBODY");
  }

  private static List<String> words(ImportSummary summary) {
    return summary.remarks().words().words().stream()
        .map(word -> word.seen().field().code() + " " + word.seen().word() + " " + word.seen().code() + " " + word.rows() + " " + word.seen().by())
        .toList();
  }

  @StoreTest
  void rejectedRowsAreWrittenInTheUsersLanguage(Database database) {
    var office = new ClientExchangeFixture(database);
    var rejects = office.folder.resolve("rejects.csv");
    ImportPlan<ClientHeading> plan = ImportPlan.of(office.file("name;phone", "Анна;1", "Борис;8 916 1112233", "Вера;8 916 1112233"));
    office.outcome(plan.withRejects(rejects), Progress.NONE, new Messages(Language.RU)).orFail();
    assertThat(ClientExchangeFixture.lines(rejects))
        .hasSize(3)
        .satisfies(lines -> assertThat(lines.get(0)).isEqualTo("name;phone;line;reason;severity"))
        .satisfies(lines -> assertThat(lines.get(1)).startsWith("Анна;1;2;").contains("не телефонный номер").endsWith(";warning"))
        .satisfies(lines -> assertThat(lines.get(2)).startsWith("Вера;8 916 1112233;4;").contains("у клиента «Борис»").endsWith(";rejected"));
  }

  @StoreTest
  void aDryRunCountsTheSameAndStoresNothing(Database database) {
    var office = new ClientExchangeFixture(database);
    office.importing("external_id,name,phone", "X-0,Zoe Hart,+7 916 0001122");
    ImportPlan<ClientHeading> plan =
        ImportPlan.of(
            office.file(
                "external_id,name,phone,company,personal_manager,source,referred_by",
                "X-0,Zoe Hart,+7 916 0001122,,,,", "X-1,Anna Berg,+7 916 1112233,Daisy,Petrov,web,",
                ",Anna Berg,8 916 111 22 33,Daisy,,,Zoe Hart", ",Anna,8 916 111 22 33,,,,", ",Boris,8 916 111 22 33,,,,",
                "X-2,Carl,,,Petrov,,", "X-0,,,Daisy,,,"));
    var dry = office.summary(plan.asDryRun());
    assertThat(office.stored("select (select count(*) from client) + (select count(*) from company) + (select count(*) from staff)"))
        .isEqualTo("1");
    assertThat(office.summary(plan)).isEqualTo(dry);
    assertThat(ClientExchangeFixture.counts(dry)).isEqualTo("2 new, 2 updated, 2 unchanged, 1 rejected");
    assertThat(ClientExchangeFixture.counts(office.summary(plan.asDryRun())))
        .isEqualTo("0 new, 0 updated, 6 unchanged, 1 rejected");
  }

  @StoreTest
  void anImportThatWasStoppedIsSimplyRunAgain(Database database) {
    var office = new ClientExchangeFixture(database);
    var lines = new ArrayList<String>();
    lines.add("name,phone");
    for (int i = 0; i < 3000; i++) {
      lines.add("Client " + Integer.toString(i, 36).replaceAll("\\d", "q") + "," + (89_160_000_000L + i));
    }
    ImportPlan<ClientHeading> plan = ImportPlan.of(office.file(lines.toArray(String[]::new)));
    var stopped = office.summary(plan, new StoppedProgress());
    assertThat(stopped.cancelled()).isTrue();
    assertThat(stopped.imported()).isBetween(1L, 2999L);
    assertThat(office.stored("select count(*) from client")).isEqualTo(String.valueOf(stopped.imported()));
    var again = office.summary(plan);
    assertThat(again.unchanged()).isEqualTo(stopped.imported());
    assertThat(office.stored("select count(*) from client")).isEqualTo("3000");
  }

  @StoreTest
  void datesAreReadAsGivenAndColumnsAsNamed(Database database) {
    var office = new ClientExchangeFixture(database);
    ImportPlan<ClientHeading> plan = ImportPlan.of(office.file("Who;Born;x", "Anna;05-17-1980;1", "Boris;17.05.1980;2"));
    var summary =
        office.summary(
            plan.withColumn(ClientHeading.NAME, "Who").withColumn(ClientHeading.BIRTHDAY, "born")
                .withTimePattern("MM-dd-uuuu"));
    assertThat(summary.leftOut()).isEqualTo(List.of("x"));
    assertThat(ClientExchangeFixture.warnings(summary))
        .containsExactly("line 3: Born: “17.05.1980” is not a date of the given pattern.");
    assertThat(office.stored("select birth_day * 10000 + birth_year from client order by id")).isEqualTo("5171980 | null");
    assertThat(office.outcome(plan.withColumn(ClientHeading.NAME, "Who").withTimePattern("dd{"), Progress.NONE))
        .isEqualTo(Outcome.refused("import.bad_date_pattern", "dd{"));
    assertThat(office.outcome(ImportPlan.of(office.file("a,b", "1,2")), Progress.NONE))
        .isEqualTo(Outcome.refused("import.no_column", "name", "a, b").at(ClientHeading.NAME));
  }

  @StoreTest
  void searchFindsWhatWasImportedAndRenamed(Database database) {
    var office = new ClientExchangeFixture(database);
    office.importing("external_id,name", "X-1,Мария Иванова");
    office.importing("external_id,name", "X-1,Мария Королёва");
    assertThat(office.stored("select folded_name from client")).isEqualTo("мария королева");
  }

  @StoreTest
  void whatOfANameIsWhichComesFromItsColumnsAndBackAsItWas(Database database) {
    var office = new ClientExchangeFixture(database);
    office.importing("last_name,first_name,middle_name,phone", "Белый,Константин,,+7 916 1112233");
    office.importing("name,phone", "Роман Абрамович,+7 916 1112244", "Иванова Мария Ивановна,+7 916 1112255");
    var parts = "select given_name || '/' || patronymic || '/' || family_name from client order by id";
    assertThat(office.stored(parts)).isEqualTo("Константин//Белый | // | Мария/Ивановна/Иванова");
    var exported = office.exported();
    assertThat(office.importing(exported)).isEqualTo("0 new, 0 updated, 3 unchanged, 0 rejected");
    office.importing("client_id,name,first_name,last_name", "2,Роман Абрамович,Роман,Абрамович");
    assertThat(office.stored(parts)).isEqualTo("Константин//Белый | Роман//Абрамович | Мария/Ивановна/Иванова");
    office.importing("client_id,name", "2,Роман Абрамович");
    assertThat(office.stored(parts)).as("a file that says nothing of it").startsWith("Константин//Белый | Роман//Абрамович");
    assertThat(office.stored("select count(*) from client_entry where detail = 'name_parts'")).isEqualTo("1");
  }
}
