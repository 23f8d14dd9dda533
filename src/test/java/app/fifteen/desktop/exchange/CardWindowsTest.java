package app.fifteen.desktop.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.card.exchange.CardField;
import app.fifteen.exchange.importing.ImportPlan;
import app.fifteen.kernel.Rejection;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.EnumMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import window with cards in it. */
class CardWindowsTest {

  @TempDir private Path folder;
  private WindowFixture office;

  @BeforeEach
  void open() {
    office = new WindowFixture(folder);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ').replace('\u202f', ' ');
  }

  @Test
  void columnsAreFoundOutAndRowsShownAsTheyWouldBeRead() {
    var model = office.importingCards();
    model.open(
        office.file(
            "a.csv", Charset.forName("windows-1251"),
            "Номер карты;Фамилия;Имя;Телефон;Остаток;Последнее предъявление;Скидка;Цена карты;Блокировка;Цвет",
            "0000 1234;Лунд;Вера;8 916 1112233;1 700,5;31.08.2026;5;500;;синий", "00001235;Мох;Борис;;100;01.02.2026;;;;",
            "00001236;Лис;Анна;;сто;01.11.2026;;;потеряла;"));
    assertThat(model.columnProperty(CardField.NUMBER).get()).isEqualTo("Номер карты");
    assertThat(model.columnProperty(CardField.LAST_PRESENTED_AT).get()).isEqualTo("Последнее предъявление");
    assertThat(model.columnProperty(CardField.ISSUED_AT).get()).isEmpty();
    assertThat(model.readyProperty().get()).isTrue();
    var rows = model.previewProperty().get().rows();
    var look = office.cardLook();
    var shown = new EnumMap<CardField, String>(CardField.class);
    for (var field : CardField.values()) {
      shown.put(field, plain(look.cell(field, rows.getFirst().read().orElseThrow())));
      assertThat(look.width(field)).isPositive();
    }
    assertThat(shown)
        .containsEntry(CardField.NUMBER, "0000 1234")
        .containsEntry(CardField.HOLDER, "Лунд Вера")
        .containsEntry(CardField.PHONES, "8 (916) 111-22-33")
        .containsEntry(CardField.BALANCE, "RUB1,700.50")
        .containsEntry(CardField.LAST_PRESENTED_AT, "31 Aug 2026")
        .containsEntry(CardField.BURNS_ON, "28 Feb 2027")
        .containsEntry(CardField.DISCOUNT_PERCENT, "5%")
        .containsEntry(CardField.PRICE, "RUB500.00")
        .containsEntry(CardField.BLOCKED_AT, "");
    assertThat(plain(office.cardWords().why(rows.get(1).faults().getFirst())))
        .isEqualTo(
            "Остаток: RUB100.00 burnt at the end of 1 August 2026: nobody had presented the card for so long. It is empty now,"
                + " and its ledger says so.");
    assertThat(rows.get(2).problem()).isPresent();
    assertThat(office.cardWords().why(rows.get(2).problem().orElseThrow())).startsWith("Balance: “сто” is not an amount");
    assertThat(model.words()).singleElement().satisfies(word -> assertThat(word.codeProperty().get()).isEqualTo("yes"));
  }

  @Test
  void withoutANumberAnAmountOrAHolderNothingCanBeImported() {
    var model = office.importingCards();
    model.open(office.file("a.csv", "a,b,c", "10001,5,Anna"));
    assertThat(model.readyProperty().get()).isFalse();
    assertThat(office.cardWords().why(model.problemProperty().get())).startsWith("No column says which card it is");
    model.columnProperty(CardField.NUMBER).set("a");
    assertThat(office.cardWords().why(model.problemProperty().get())).startsWith("No column says what is on the cards");
    model.columnProperty(CardField.BALANCE).set("b");
    assertThat(office.cardWords().why(model.problemProperty().get())).startsWith("No column says whose the cards are");
    model.columnProperty(CardField.HOLDER).set("c");
    assertThat(model.readyProperty().get()).isTrue();
    model.timePatternProperty().set("d{");
    assertThat(model.problemProperty().get()).isEqualTo(Rejection.of("import.bad_date_pattern", "d{"));
  }

  @Test
  void aCheckAndAnImportSayWhatIsNewAndWhatLivesHere() {
    var run = office.runningCards();
    var file = office.file("a.csv", "number,holder,balance", "10001,Vera Lund,5", "10002,Vera Lund,x");
    run.check(ImportPlan.of(file));
    assertThat(office.cardWords().end(run.endProperty().get()))
        .isEqualTo("Nothing is stored yet. New: 1, unchanged: 0, rejected: 1.");
    run.importRows(ImportPlan.of(file));
    assertThat(office.cardWords().end(run.endProperty().get())).isEqualTo("New: 1, unchanged: 0, rejected: 1.");
    run.importRows(ImportPlan.of(file));
    assertThat(office.cardWords().end(run.endProperty().get()))
        .isEqualTo("New: 0, unchanged: 1, rejected: 1. Unchanged cards are here already, and the file says the same of them.");
  }
}
