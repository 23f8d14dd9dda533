package app.fifteen.card.exchange;

import static app.fifteen.card.CardFixture.known;
import static app.fifteen.card.CardFixture.rubles;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.card.CardFixture;
import app.fifteen.card.SellCard;
import app.fifteen.client.ClientDraftFixture;
import app.fifteen.database.BothDatabases;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.exchange.Headings;
import app.fifteen.exchange.Progress;
import app.fifteen.exchange.StoppedProgress;
import app.fifteen.exchange.exporting.ExportPlan;
import app.fifteen.exchange.importing.CellChoices;
import app.fifteen.exchange.importing.ImportPlan;
import app.fifteen.kernel.Language;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;

class ImportCardsTest {

  private static final String[] TWO = {
    "number,holder,phone,balance,last_presented_at,issued_at,price",
    "10001,Maria Ivanova,+7 916 1112233,100.50,2026-08-31,2025-01-15,500",
    "10002,Olga Zueva,+7 916 1112244,0,2026-11-01,2025-02-15,500"
  };

  @StoreTest
  void everythingARowTellsIsStored(Database database) {
    var office = new CardExchangeFixture(database);
    var file =
        office.file(
            "ru.csv", Charset.forName("windows-1251"),
            "Номер карты;Владелец;Телефон;Остаток;Последнее предъявление;Дата выдачи;Цена карты;Скидка;Начисление %;"
                + "Заблокирована;Старый номер",
            "0000 1234;Иванова Мария;8 916 111-22-33;1 700,50 руб.;31.08.2026;15.03.2024;500 руб.;5 %;7,5;да;0000-1111");
    assertThat(office.importing(file)).isEqualTo("1 new, 0 unchanged, 0 rejected");
    assertThat(office.cards("number", "lost_numbers", "holder", "origin", "price", "issued_at", "issued_by", "discount_percent", "accrual_percent", "life_months"))
        .containsExactly("00001234 00001111 Иванова Мария sold 500.00 2024-03-15T00:00:00+03:00  5 7.5 6");
    assertThat(office.cards("balance", "pending", "shortfall", "burns_on", "last_presented_at", "presentations", "blocked_at"))
        .as("six months after the end of August is the end of February")
        .containsExactly("1700.50 0.00 0.00 2027-02-28 2026-08-31T00:00:00+03:00 0 2026-11-23T10:00:00+03:00");
    assertThat(office.ledger("kind", "at", "recorded_at", "balance", "burns_on"))
        .containsExactly(
            "sale 2024-03-15T00:00:00+03:00 2026-11-23T10:00:00+03:00 0.00 2027-02-28",
            "adjustment 2026-08-31T00:00:00+03:00 2026-11-23T10:00:00+03:00 1700.50 2027-02-28");
    assertThat(office.stored("select name from client")).isEqualTo("Иванова Мария");
    assertThat(office.stored("select value from client_contact")).isEqualTo("+79161112233");
    assertThat(office.card("00001111").number().digits()).as("the lost number leads to it").isEqualTo("00001234");
    assertThat(office.differences()).isEmpty();
  }

  @StoreTest
  void headingsAreKnownInThreeLanguages(Database database) {
    var office = new CardExchangeFixture(database);
    office.importing("№ на карта;Притежател;GSM;Налични бонуси;Последна покупка;Издадена на", "20001;Петя Колева;+359 88 123 4567;12,30;1.11.2026;1.2.2025");
    office.importing("Card No,Cardholder,Phone,Points balance,Last used,Issue date,Client ID", "20002,Ann Lee,+44 20 7946 0958,\"1,250.75\",2026-11-02T15:30,2025-02-01,77");
    office.importing("Карта;Фамилия;Имя;Моб. телефон;Баллы;Дата последней покупки;Дата сгорания бонусов", "20003;Лунд;Вера;8 916 1112233;15;03.11.2026;03.05.2027");
    assertThat(office.cards("number", "holder", "holder_external_id", "balance", "burns_on"))
        .containsExactly(
            "20001 Петя Колева  12.30 2027-05-01", "20002 Ann Lee 77 1250.75 2027-05-02", "20003 Лунд Вера  15.00 2027-05-03");
    assertThat(office.differences()).isEmpty();
  }

  @StoreTest
  void theSameFileAgainChangesNothingHoweverTheCardsHaveLivedSince(Database database) {
    var office = new CardExchangeFixture(database);
    assertThat(office.importing(TWO)).isEqualTo("2 new, 0 unchanged, 0 rejected");
    assertThat(office.importing(TWO)).isEqualTo("0 new, 2 unchanged, 0 rejected");
    office.at.bought(office.card("10001"), "10000");
    office.at.use.replaceCard.replace(office.card("10002").id(), "10003", "Lost it", office.at.anna).orFail();
    var ledger = office.ledger("entry_id", "card", "balance");
    assertThat(office.importing(TWO)).as("the lost number leads to its card").isEqualTo("0 new, 2 unchanged, 0 rejected");
    assertThat(office.ledger("entry_id", "card", "balance")).isEqualTo(ledger);
    assertThat(office.stored("select count(*) from client")).isEqualTo("2");
  }

  @StoreTest
  void anExportComesBackUnchangedInWhateverLanguageItIsHeaded(Database database) {
    var office = new CardExchangeFixture(database);
    office.importing(TWO);
    var sold = office.at.sold(office.at.client("=Petrova, Anna"));
    office.at.bought(sold, "10000");
    office.at.use.blockCard.block(sold.id(), "Stolen", office.at.anna).orFail();
    var out = office.exported();
    assertThat(office.importing(out)).isEqualTo("0 new, 3 unchanged, 0 rejected");
    assertThat(office.summary(ImportPlan.of(out)).remarks().warned()).isZero();
    for (var language : Language.values()) {
      office.at.house.cardFiles().exportCards.export(ExportPlan.to(out).with(Headings.in(language)), Progress.NONE).orFail();
      assertThat(office.importing(out)).as("headed for people").isEqualTo("0 new, 3 unchanged, 0 rejected");
    }
  }

  @StoreTest
  void anExportMakesTheSameCardsInAnotherOffice(Database database) {
    var office = new CardExchangeFixture(database);
    office.importing(TWO);
    office.at.use.replaceCard.replace(office.card("10001").id(), "10009", "Lost it", office.at.anna).orFail();
    var out = office.exported();
    var before = office.cards("number", "lost_numbers", "holder", "origin", "price", "balance", "burns_on", "last_presented_at", "issued_at");
    var other = new CardExchangeFixture(BothDatabases.sqlite(office.folder.resolve("other.db")));
    assertThat(other.importing(out)).isEqualTo("2 new, 0 unchanged, 0 rejected");
    assertThat(other.cards("number", "lost_numbers", "holder", "origin", "price", "balance", "burns_on", "last_presented_at", "issued_at"))
        .isEqualTo(before);
    assertThat(other.differences()).isEmpty();
    other.at.house.database.close();
  }

  @StoreTest
  void aFileNeverChangesWhatIsOnACardThatLivesHereNorHandsItOver(Database database) {
    var office = new CardExchangeFixture(database);
    office.importing(TWO);
    var summary =
        office.summary(
            "number,holder,phone,balance", "10001,Maria Ivanova,+7 916 1112233,250", "10002,Boris Moss,+7 916 5556677,0",
            "10001,Ivanova M.,,100.50", "10002,,+7 916 1112244,0");
    assertThat(CardExchangeFixture.counts(summary)).isEqualTo("0 new, 2 unchanged, 2 rejected");
    assertThat(CardExchangeFixture.reasons(summary))
        .satisfiesExactly(
            reason ->
                assertThat(reason)
                    .startsWith("line 2: On the card 1000 1 there are RUB100.50 here, and RUB250.00 in the file. A file never changes"),
            reason -> assertThat(reason).startsWith("line 3: The card 1000 2 is Olga Zueva’s here. A file hands no card over"));
    assertThat(office.cards("number", "holder", "balance")).containsExactly("10001 Maria Ivanova 100.50", "10002 Olga Zueva 0.00");
    assertThat(office.stored("select count(*) from client")).as("Boris was not made").isEqualTo("2");
  }

  @StoreTest
  void whatNobodyPresentedForSoLongHasBurntWithItsOwnDate(Database database) {
    var office = new CardExchangeFixture(database);
    var summary =
        office.summary(
            "number,holder,balance,last_presented_at",
            "10001,A,500,2026-03-01", "10002,B,0,2020-03-01", "10003,C,70,2026-05-22", "10004,D,80,2026-05-23");
    assertThat(CardExchangeFixture.counts(summary)).isEqualTo("4 new, 0 unchanged, 0 rejected");
    assertThat(CardExchangeFixture.warnings(summary))
        .as("22 November is over, 23 November is today")
        .containsExactly(
            "line 2: balance: RUB500.00 burnt at the end of 1 September 2026: nobody had presented the card for so long. It"
                + " is empty now, and its ledger says so.",
            "line 4: balance: RUB70.00 burnt at the end of 22 November 2026: nobody had presented the card for so long. It"
                + " is empty now, and its ledger says so.");
    assertThat(office.cards("number", "balance", "burns_on"))
        .containsExactly("10001 0.00 2026-09-01", "10002 0.00 2020-09-01", "10003 0.00 2026-11-22", "10004 80.00 2026-11-23");
    assertThat(office.ledger("card", "kind", "at", "balance", "burns_on"))
        .contains(
            "10001 adjustment 2026-03-01T00:00:00+03:00 500.00 2026-09-01",
            "10001 burn 2026-09-02T00:00:00+03:00 -500.00 2026-09-01", "10003 burn 2026-11-23T00:00:00+03:00 -70.00 2026-11-22")
        .hasSize(9);
    office.at.use.settleCards.settle();
    assertThat(office.stored("select count(*) from card_entry")).as("nothing burns twice").isEqualTo("9");
    office.at.itIs("2026-11-24T10:00");
    office.at.use.settleCards.settle();
    assertThat(office.card("10004").account().balance()).as("its last day was yesterday").isZero();
    assertThat(office.differences()).isEmpty();
    assertThat(office.importing("number,holder,balance,last_presented_at", "10001,A,500,2026-03-01", "10004,D,80,2026-05-23"))
        .isEqualTo("0 new, 2 unchanged, 0 rejected");
  }

  @StoreTest
  void nothingBurnsByADateThatCannotBeReadOrThatNobodyTold(Database database) {
    var office = new CardExchangeFixture(database);
    var summary =
        office.summary(
            "number,holder,balance,last_presented_at,issued_at,burns_on",
            "10001,A,1,,2019-01-01,", "10002,B,2,someday,2019-01-01,", "10003,C,3,2030-01-01,,", "10004,D,4,1900-01-01,,",
            "10005,E,5,2020-01-01,2021-01-01,", "10006,F,6,,,2027-01-15", "10007,G,7,,,2026-01-15", "10008,H,8,,,2099-12-31");
    assertThat(summary.imported()).isEqualTo(8);
    assertThat(office.cards("number", "balance", "burns_on"))
        .containsExactly(
            "10001 1.00 2027-05-23", "10002 2.00 2027-05-23", "10003 3.00 2027-05-23", "10004 4.00 2027-05-23",
            "10005 5.00 2027-05-23", "10006 6.00 2027-01-15", "10007 0.00 2026-01-15", "10008 8.00 2027-05-23");
    assertThat(CardExchangeFixture.warnings(summary))
        .satisfiesExactly(
            text -> assertThat(text).startsWith("line 3: last_presented_at: “someday” is not a date"),
            text -> assertThat(text).startsWith("line 4: last_presented_at: This date is still to come"),
            text -> assertThat(text).startsWith("line 5: last_presented_at: 1 January 1900 is before there were any such cards"),
            text -> assertThat(text).startsWith("line 6: last_presented_at: a card that was issued on 1 January 2021"),
            text -> assertThat(text).startsWith("line 8: balance: RUB7.00 burnt at the end of 15 January 2026"),
            text -> assertThat(text).startsWith("line 9: burns_on: 31 December 2099 is further away"));
    assertThat(office.stored("select words from card_event where kind = 'issued' order by card_id").split(" \\| ", -1))
        .as("what a cell says is not lost")
        .contains("last_presented_at: someday", "last_presented_at: 2030-01-01");
    assertThat(office.differences()).isEmpty();
  }

  @StoreTest
  void ofTwoDaysOfBurningTheLaterOneCountsAndSomebodyIsTold(Database database) {
    var office = new CardExchangeFixture(database);
    var summary =
        office.summary(
            "number,holder,balance,last_presented_at,burns_on,life_months", "10001,A,1,2026-08-31,2027-02-28,",
            "10002,B,2,2026-08-31,2027-08-31,", "10003,C,3,2026-08-31,2026-10-01,", "10004,D,4,2026-08-31,31.08.2027,12");
    assertThat(office.cards("number", "burns_on"))
        .containsExactly("10001 2027-02-28", "10002 2027-08-31", "10003 2027-02-28", "10004 2027-08-31");
    assertThat(CardExchangeFixture.warnings(summary))
        .satisfiesExactly(
            text -> assertThat(text).startsWith("line 3: burns_on: 31 August 2027 is later than 28 February 2027"),
            text -> assertThat(text).startsWith("line 4: burns_on: 1 October 2026 is earlier than 28 February 2027"));
    assertThat(office.differences()).isEmpty();
  }

  @StoreTest
  void aCardWhoseAmountCannotBeReadIsNotTakenAsAnEmptyOne(Database database) {
    var office = new CardExchangeFixture(database);
    var summary =
        office.summary(
            "number;holder;balance", "10001;A;about 100", "10002;A;-5", "10003;A;1000000000000000", "10004;A;1,700",
            "10005;A;12.345", "10006;A;$5", "10007;A;1,5E+03", "10008;A;#N/A", "10009;A;5 €", "10010;A;100 20", "10011;A;?",
            "10012;A;1.234.56");
    assertThat(CardExchangeFixture.counts(summary)).isEqualTo("0 new, 0 unchanged, 12 rejected");
    assertThat(CardExchangeFixture.reasons(summary))
        .satisfies(all -> assertThat(all.get(0)).startsWith("line 2: balance: “about 100” is not an amount"))
        .satisfies(all -> assertThat(all.get(1)).startsWith("line 3: balance: “-5” is below zero"))
        .satisfies(all -> assertThat(all.get(2)).startsWith("line 4: balance: The amount is too big"))
        .satisfies(all -> assertThat(all.get(3)).startsWith("line 5: balance: “1,700” can be a little more than one"))
        .satisfies(all -> assertThat(all.get(5)).startsWith("line 7: balance: “$5” is in another currency than RUB"));
    assertThat(office.stored("select (select count(*) from discount_card) + (select count(*) from client)")).isEqualTo("0");
    var taken =
        office.summary(
            "number;holder;balance", "10001;A;", "10002;A;—", "10003;A;0", "10004;A;1 234 567,8", "10005;A;1 700,50 ₽",
            "10006;A;1,234.50", "10007;A;1.234,50 руб.", "10008;A;RUB 12", "10009;A;500 баллов", "10010;A;0,5", "10011;A;1'000",
            "10012;A;\u00a0 9\u202f999.00\u00a0");
    assertThat(CardExchangeFixture.counts(taken)).isEqualTo("12 new, 0 unchanged, 0 rejected");
    assertThat(office.cards("balance"))
        .containsExactly(
            "0.00", "0.00", "0.00", "1234567.80", "1700.50", "1234.50", "1234.50", "12.00", "500.00", "0.50", "1000.00", "9999.00");
  }

  @StoreTest
  void allThatIsWrongWithARowIsNamedAtOnce(Database database) {
    var office = new CardExchangeFixture(database);
    var summary = office.summary("number;holder;balance", "12ab;;about 100", ";A;-5");
    assertThat(CardExchangeFixture.reasons(summary))
        .satisfiesExactly(
            first -> assertThat(first).contains("number: ", "“about 100” is not an amount").startsWith("line 2: number: "),
            second -> assertThat(second).contains("number: ", "“-5” is below zero"));
  }

  @StoreTest
  void bytesThatAreNoTextAreNoEmptyCard(Database database) {
    var office = new CardExchangeFixture(database);
    var file = office.file("broken.csv", StandardCharsets.ISO_8859_1, "number,holder,balance", "10001,A,1\u00d0\u00ff0", "10002,\u00d0\u0090\u00d0\u0091\u00d0\u0092,20");
    var summary = office.summary(ImportPlan.<CardField>of(file).withCharset(StandardCharsets.UTF_8));
    assertThat(CardExchangeFixture.reasons(summary)).singleElement().asString().startsWith("line 2: balance: some bytes in this cell are not text");
    assertThat(office.cards("number", "balance")).containsExactly("10002 20.00");
  }

  @StoreTest
  void aNumberIsTakenAsPrintedOrNotAtAll(Database database) {
    var office = new CardExchangeFixture(database);
    var summary =
        office.summary(
            "number;holder;balance", "0001234567890;A;1", "=\"0000123456789\";A;1", "4 600 000 123 450;A;1", "4.600000123451E+12;A;1",
            "4,60000012345E+12;A;1", "4.6E+12;A;1", "4600000123453.00;A;1", "AB-123456;A;1", ";A;1", "12;A;1", "№ 77 001;A;1", "12345.6;A;1",
            "9".repeat(200) + ";A;1");
    assertThat(office.cards("number"))
        .containsExactly("0001234567890", "0000123456789", "4600000123450", "4600000123451", "4600000123453", "77001");
    assertThat(CardExchangeFixture.reasons(summary))
        .satisfiesExactly(
            text -> assertThat(text).startsWith("line 6: number: “4,60000012345E+12” was rounded by a spreadsheet"),
            text -> assertThat(text).startsWith("line 7: number: “4.6E+12” was rounded by a spreadsheet"),
            text -> assertThat(text).startsWith("line 9: number: “AB-123456” is not a card’s number"),
            text -> assertThat(text).isEqualTo("line 10: number: The row has no card number."),
            text -> assertThat(text).startsWith("line 11: number: 12 is not a card’s number: it has 4 to 24 digits"),
            text -> assertThat(text).startsWith("line 13: number: “12345.6” is not a card’s number"),
            text -> assertThat(text).startsWith("line 14: number: ").hasSizeLessThan(140));
  }

  @StoreTest
  void aCheckDigitIsCheckedWhereTheOfficesSeriesHasOne(Database database) {
    var office = new CardExchangeFixture(database);
    office.at.sold();
    var summary =
        office.summary("number,holder,balance", "1500000029,A,1", "1500000028,B,2", "9900000001,C,3", "15000,D,4");
    assertThat(CardExchangeFixture.reasons(summary))
        .containsExactly(
            "line 3: number: The number 1500 0000 28 has a slip in it: its last digit does not fit the others, and this office"
                + " has a check digit there.");
    assertThat(office.cards("number")).as("what was printed before there was a series is of none").containsExactly("1500000011", "1500000029", "9900000001", "15000");
    assertThat(office.at.sold().number().digits()).as("the next card gets the next free number").isEqualTo("1500000037");
  }

  @StoreTest
  void zerosThatASpreadsheetDroppedAreFoundAgain(Database database) {
    var office = new CardExchangeFixture(database);
    office.at.use.keepSeries.add("Old", "00100001", "00199999", office.at.svetlana).orFail();
    var summary = office.summary("number,holder,balance", "100007,A,1", "00100008,B,1", "900007,C,1");
    assertThat(office.cards("number")).containsExactly("00100007", "00100008", "900007");
    assertThat(CardExchangeFixture.warnings(summary)).singleElement().asString().startsWith("line 2: number: zeros in front were missing");
  }

  @StoreTest
  void aHolderIsFoundAsAClientIsOrMadeAndIsNotRenamed(Database database) {
    var office = new CardExchangeFixture(database);
    var maria = office.at.house.clients().addClient.add(ClientDraftFixture.named("Иванова Мария Петровна").phones("+7 916 1112233").draft(), office.at.anna).orFail();
    var summary =
        office.summary(
            "number;holder;phone;email;external_id;balance", "10001;ИВАНОВА М.П.;8 916 1112233;m@example.com;;1", "10002;Мария;8 916 1112233;;;2",
            "10003;Ольга Зуева;8 916 1112233;;;3", "10004;Вера Лунд;12;;K-7;4", "10005;;;;K-7;5", "10006;;;;;6", "10007;;;;K-8;7");
    assertThat(CardExchangeFixture.counts(summary)).isEqualTo("4 new, 0 unchanged, 3 rejected");
    assertThat(office.cards("number", "holder")).containsExactly("10001 Иванова Мария Петровна", "10002 Иванова Мария Петровна", "10004 Вера Лунд", "10005 Вера Лунд");
    assertThat(office.stored("select value from client_contact where client_id = " + maria.value() + " order by place")).isEqualTo("+79161112233 | m@example.com");
    assertThat(office.stored("select notes from client where external_id = 'K-7'")).isEqualTo("phone: 12");
    assertThat(CardExchangeFixture.reasons(summary))
        .satisfiesExactly(
            text -> assertThat(text).startsWith("line 4: The phone or e-mail belongs to Иванова Мария Петровна (client_id " + maria.value() + ")"),
            text -> assertThat(text).startsWith("line 7: Neither a client nor a phone"),
            text -> assertThat(text).startsWith("line 8: Neither a client nor a phone"));
    ImportPlan<CardField> plan = ImportPlan.<CardField>of(office.file("number;holder;phone;balance", "10003;Ольга Зуева;8 916 1112233;3")).newWhenDoubtful(true);
    assertThat(CardExchangeFixture.counts(office.summary(plan.asDryRun()))).isEqualTo("1 new, 0 unchanged, 0 rejected");
    assertThat(CardExchangeFixture.counts(office.summary(plan))).isEqualTo("1 new, 0 unchanged, 0 rejected");
    assertThat(CardExchangeFixture.counts(office.summary(plan))).isEqualTo("0 new, 1 unchanged, 0 rejected");
    assertThat(office.stored("select words from client_entry where kind = 'may_be'")).isEqualTo("Иванова Мария Петровна");
  }

  @StoreTest
  void whoWasErasedGetsNoCard(Database database) {
    var office = new CardExchangeFixture(database);
    office.importing(TWO);
    office.at.house.privacy().erasePerson.erase(office.card("10001").holder(), "asked by letter", office.at.svetlana).orFail();
    var summary = office.summary("number,holder,phone,balance", "10005,Maria Ivanova,+7 916 1112233,5", "10001,Maria Ivanova,+7 916 1112233,100.50");
    assertThat(CardExchangeFixture.counts(summary)).isEqualTo("0 new, 1 unchanged, 1 rejected");
    assertThat(CardExchangeFixture.reasons(summary)).singleElement().asString().contains("asked to be erased here");
  }

  @StoreTest
  void theSameNumberTwiceIsOneCard(Database database) {
    var office = new CardExchangeFixture(database);
    String[] lines = {
      "number,holder,balance,lost_numbers", "10001,Anna,100,", "10 001,Anna,100,", "10001,Anna,200,", "10001,Boris,100,", "10002,Anna,5,10001",
      "10003,Anna,7,10004; 10005", "10004,Anna,7,"
    };
    ImportPlan<CardField> plan = ImportPlan.of(office.file(lines));
    var dry = office.summary(plan.asDryRun());
    assertThat(office.stored("select count(*) from discount_card")).isEqualTo("0");
    var summary = office.summary(plan);
    assertThat(summary).isEqualTo(dry);
    assertThat(CardExchangeFixture.counts(summary)).isEqualTo("2 new, 2 unchanged, 3 rejected");
    assertThat(CardExchangeFixture.reasons(summary))
        .satisfiesExactly(
            text -> assertThat(text).startsWith("line 4: On the card 1000 1 there are RUB100.00 here, and RUB200.00 in the file"),
            text -> assertThat(text).startsWith("line 5: The card 1000 1 is Anna’s here"),
            text -> assertThat(text).startsWith("line 6: The number 1000 1 leads to the card 1000 1 here"));
    assertThat(office.stored("select count(*) from client")).isEqualTo("1");
  }

  @StoreTest
  void termsAreAsToldOrTheOfficesOfToday(Database database) {
    var office = new CardExchangeFixture(database);
    office.at.cards("discount = \"4%\"\n");
    var summary =
        office.summary(
            "number;holder;balance;discount;accrual;life_months", "10001;A;1;;;", "10002;A;1;10%;0;12", "10003;A;1;0,05;many;0",
            "10004;A;1;0,5 %;2.25;", "10005;A;1;101;;");
    assertThat(office.cards("number", "discount_percent", "accrual_percent", "life_months"))
        .containsExactly("10001 4 5 6", "10002 10 0 12", "10003 4 5 6", "10004 0.5 2.25 6", "10005 4 5 6");
    assertThat(CardExchangeFixture.warnings(summary))
        .satisfiesExactly(
            text -> assertThat(text).startsWith("line 4: discount: “0,05” can be a share or a percentage"),
            text -> assertThat(text).startsWith("line 4: accrual: “many” is not a percentage"),
            text -> assertThat(text).startsWith("line 4: life_months: “0” is not a number of months"),
            text -> assertThat(text).startsWith("line 6: discount: “101” is not a percentage"));
    var currency = office.summary("number,holder,balance,bonus_currency", "10006,A,1,XXX", "10007,A,1,RUB");
    assertThat(CardExchangeFixture.reasons(currency)).singleElement().asString().startsWith("line 2: The bonuses are in XXX");
  }

  @StoreTest
  void aCardOfWhichNobodySaysThatItWasPaidForIsNoSale(Database database) {
    var office = new CardExchangeFixture(database);
    var summary =
        office.summary(
            "number;holder;balance;price;origin;blocked", "10001;A;1;500;;", "10002;A;1;;;нет", "10003;A;1;;продана;yes", "10004;A;1;500;подарена;01.10.2026",
            "10005;A;1;free;;стащили", "10006;A;1;0;VIP;");
    assertThat(office.cards("number", "origin", "price"))
        .containsExactly(
            "10001 sold 500.00", "10002 given 0.00", "10003 sold 0.00", "10004 given 0.00", "10005 given 0.00", "10006 given 0.00");
    assertThat(office.cards("blocked_at"))
        .containsExactly("", "", "2026-11-23T10:00:00+03:00", "2026-10-01T00:00:00+03:00", "2026-11-23T10:00:00+03:00", "");
    assertThat(summary.remarks().words().words()).extracting(word -> word.seen().word() + " " + word.seen().code()).containsExactly("стащили yes", "VIP none");
    assertThat(CardExchangeFixture.warnings(summary)).hasSize(2);
    assertThat(office.stored("select words from card_event where kind = 'issued' and card_id = 5")).isEqualTo("price: free\nblocked: стащили");
    var said = CellChoices.<CardField>none().parse("blocked_at.стащили=no,origin.vip=sold", CardField.ALL).orFail();
    office.summary(ImportPlan.<CardField>of(office.file("number;holder;balance;origin;blocked", "10011;A;1;VIP;стащили")).withCells(said));
    assertThat(office.cards("number", "origin", "blocked_at")).last().isEqualTo("10011 sold ");
  }

  @StoreTest
  void strictRejectsWhatIsNotTakenAsItStands(Database database) {
    var office = new CardExchangeFixture(database);
    ImportPlan<CardField> plan =
        ImportPlan.of(
            office.file(
                "number,holder,balance,last_presented_at,discount", "10001,A,1,2026-11-01,3", "10002,A,1,someday,3", "10003,A,1,2026-01-01,3",
                "10004,A,1,2026-11-01,x"));
    assertThat(CardExchangeFixture.counts(office.summary(plan.withCells(CellChoices.<CardField>none().asStrict()))))
        .isEqualTo("1 new, 0 unchanged, 3 rejected");
  }

  @StoreTest
  void rejectsCanBeCorrectedAndImported(Database database) {
    var office = new CardExchangeFixture(database);
    var rejects = office.folder.resolve("rejects.csv");
    office.summary(ImportPlan.<CardField>of(office.file("Card;Who;Rest", "10001;Anna;12,5", "10002;Anna;x", "10003;Anna;7"))
        .withColumn(CardField.NUMBER, "Card").withColumn(CardField.HOLDER, "Who").withColumn(CardField.BALANCE, "Rest").withRejects(rejects));
    assertThat(CardExchangeFixture.lines(rejects))
        .hasSize(2)
        .satisfies(lines -> assertThat(lines.get(0)).isEqualTo("Card;Who;Rest;line;reason;severity"))
        .satisfies(lines -> assertThat(lines.get(1)).startsWith("10002;Anna;x;3;").endsWith(";rejected"));
    ImportPlan<CardField> corrected =
        ImportPlan.<CardField>of(office.file("Card;Who;Rest;line;reason;severity", "10002;Anna;3;3;;rejected"))
            .withColumn(CardField.HOLDER, "Who").withColumn(CardField.BALANCE, "Rest");
    assertThat(CardExchangeFixture.counts(office.summary(corrected))).isEqualTo("1 new, 0 unchanged, 0 rejected");
    assertThat(office.cards("balance")).containsExactly("12.50", "7.00", "3.00");
  }

  @StoreTest
  void anImportThatWasStoppedIsSimplyRunAgain(Database database) {
    var office = new CardExchangeFixture(database);
    var lines = new ArrayList<String>();
    lines.add("number,holder,phone,balance,last_presented_at");
    for (int i = 0; i < 3000; i++) {
      lines.add((100_000 + i) + ",Client " + Integer.toString(i, 36).replaceAll("\\d", "q") + "," + (89_160_000_000L + i) + "," + i + ",2026-0" + (1 + i % 9) + "-15");
    }
    ImportPlan<CardField> plan = ImportPlan.of(office.file(lines.toArray(String[]::new)));
    var stopped = office.summary(plan, new StoppedProgress());
    assertThat(stopped.cancelled()).isTrue();
    assertThat(stopped.imported()).isBetween(1L, 2999L);
    assertThat(office.stored("select count(*) from discount_card")).isEqualTo(String.valueOf(stopped.imported()));
    assertThat(office.stored("select count(distinct card_id) from card_entry where kind = 'sale'")).isEqualTo(String.valueOf(stopped.imported()));
    var again = office.summary(plan);
    assertThat(again.unchanged()).isEqualTo(stopped.imported());
    assertThat(office.stored("select count(*) from discount_card")).isEqualTo("3000");
    assertThat(office.stored("select count(*) from client")).isEqualTo("3000");
    assertThat(office.stored("select cast(sum(balance_minor) as bigint) from card_entry where kind = 'adjustment'"))
        .isEqualTo(String.valueOf(2999L * 3000 / 2 * 100));
    assertThat(office.differences()).isEmpty();
  }

  @StoreTest
  void whoImportsAfterwardsHasTheirCardInUse(Database database) {
    var office = new CardExchangeFixture(database);
    office.importing(TWO);
    var card = office.card("10001");
    var bought = office.at.bought(card, CardFixture.purchase("1000"), "100.50");
    assertThat(office.at.get(card.id()).account().burnsOn()).hasToString("2027-05-23");
    assertThat(bought.purchase().amount()).isEqualTo(rubles("1000"));
    office.at.use.handCard.hand(card.id(), known(office.at.client("Pavel")), "A present", office.at.anna).orFail();
    assertThat(office.differences()).isEmpty();
    var taken = new SellCard.Sale(known(office.at.client()), "10002", Optional.empty(), Optional.empty());
    String answer = office.at.use.sellCard.sell(taken, office.at.anna).either(_ -> "sold", why -> why.key());
    assertThat(answer).isEqualTo("card.number.taken");
  }

  @StoreTest
  void whatBurnsWithinAMonthIsOnTheListAndNothingElse(Database database) {
    var office = new CardExchangeFixture(database);
    office.importing(
        "number,holder,balance,last_presented_at", "10001,A,10,2026-06-10", "10002,B,10,2026-10-10", "10003,C,0,2026-06-10", "10004,D,10,2026-01-10");
    var today = LocalDate.parse("2026-11-23");
    var burning = database.read(tx -> office.at.use.burningSoon.rows(tx, today, 10));
    assertThat(burning).extracting(row -> row.card().number().digits()).containsExactly("10001");
  }
}
