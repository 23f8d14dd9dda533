package app.fifteen.card;

import static app.fifteen.card.CardFixture.known;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which numbers cards have: series of the office's own, and ranges that a printer delivered. */
class SeriesTest {

  private static SeriesDraft draft(String name, String prefix, String digits, String first, String last) {
    return new SeriesDraft(name, prefix, digits, CheckRule.LUHN, first, last, "");
  }

  private static String key(Outcome<?> outcome) {
    return outcome.either(_ -> "done", Rejection::key);
  }

  private static DiscountCard sell(CardFixture at, String number) {
    return CardFixture.done(
        at.use.sellCard
            .sell(new SellCard.Sale(known(at.client()), number, Optional.empty(), Optional.empty()), at.anna)
            .orFail());
  }

  private static List<SeriesRow> rows(Database database, CardFixture at) {
    return database.read(at.use.series::rows);
  }

  @StoreTest
  void theOfficesOwnSeriesIsUsedInItsOrderAndSaysWhatIsLeft(Database database) {
    var at = CardFixture.in(database);
    at.use.keepSeries.add(draft("Blue", "4000", "3", "1", "2"), at.svetlana).orFail();
    at.use.keepSeries.add(draft("Red", "5000", "3", "10", "12"), at.svetlana).orFail();
    assertThat(database.read(at.use.series::proposed)).contains(new CardNumber("40000010"));
    assertThat(at.sold().number().digits()).isEqualTo("40000010");
    assertThat(rows(database, at)).extracting(SeriesRow::left).containsExactly(1L, 3L);
    assertThat(at.sold().number().digits()).startsWith("4000002");
    assertThat(at.sold().number().digits()).startsWith("5000010");
    assertThat(rows(database, at)).extracting(row -> row.use().cards()).containsExactly(2L, 1L);
    assertThat(rows(database, at).getFirst().next()).isEmpty();
  }

  @StoreTest
  void aCardThatWasSoldByItsPrintedNumberIsNotProposedAgain(Database database) {
    var at = CardFixture.in(database);
    at.use.keepSeries.add("Printed", "7000", "7004", at.svetlana).orFail();
    sell(at, "7000");
    sell(at, "7001");
    sell(at, "7003");
    assertThat(database.read(at.use.series::proposed)).contains(new CardNumber("7002"));
    assertThat(rows(database, at).getFirst().left()).isEqualTo(2);
    assertThat(at.sold().number().digits()).isEqualTo("7002");
    assertThat(at.sold().number().digits()).isEqualTo("7004");
    var sale = new SellCard.Sale(known(at.client()), "", Optional.empty(), Optional.empty());
    assertThat(key(at.use.sellCard.sell(sale, at.anna))).isEqualTo("card.series.used_up");
  }

  @StoreTest
  void printedCardsOfGoodsKeepTheirCheckDigit(Database database) {
    var at = CardFixture.in(database);
    var added = at.use.keepSeries.add("EAN", "4600000000015", "4600000009995", at.svetlana).orFail();
    assertThat(added.check()).isEqualTo(CheckRule.EAN_13);
    assertThat(added.size()).isEqualTo(999);
    assertThat(at.sold().number().digits()).isEqualTo("4600000000015");
    assertThat(at.sold().number().digits()).isEqualTo("4600000000022");
    assertThat(key(at.use.sellCard.sell(
            new SellCard.Sale(known(at.client()), "4600000000038", Optional.empty(), Optional.empty()), at.anna)))
        .isEqualTo("card.number.check_digit");
    assertThat(sell(at, "4600000000039").number().isEan13()).isTrue();
  }

  @StoreTest
  void eachRunOfADeliveryIsARangeAndTheMissingCardIsNoneOfThem(Database database) {
    var at = CardFixture.in(database);
    var numbers = List.of("7000", "7001", "7003", "7004", "7005").stream().map(CardNumber::new).toList();
    var added = at.use.keepSeries.add("May", numbers, at.svetlana).orFail();
    assertThat(added).extracting(CardSeries::name).containsExactly("May (1)", "May (2)");
    assertThat(added).extracting(CardSeries::size).containsExactly(2L, 3L);
    assertThat(key(at.use.sellCard.sell(
            new SellCard.Sale(known(at.client()), "7002", Optional.empty(), Optional.empty()), at.anna)))
        .isEqualTo("card.number.other_office");
    assertThat(key(at.use.keepSeries.add("Again", numbers, at.svetlana))).isEqualTo("card.series.overlaps");
    assertThat(rows(database, at)).hasSize(2);
  }

  @StoreTest
  void whatCardsHaveStaysAndTheRestMayChange(Database database) {
    var at = CardFixture.in(database);
    var series = at.use.keepSeries.add(draft("Blue", "4000", "3", "5", "50"), at.svetlana).orFail();
    var fresh = at.use.keepSeries.change(series, draft("Blue", "41", "4", "5", "50"), at.svetlana).orFail();
    assertThat(fresh.prefix()).isEqualTo("41");
    assertThat(key(at.use.keepSeries.change(series, draft("Green", "41", "4", "5", "50"), at.svetlana)))
        .isEqualTo("card.series.stale");
    at.sold();
    at.sold();
    assertThat(key(at.use.keepSeries.change(fresh, draft("Blue", "42", "4", "5", "50"), at.svetlana)))
        .isEqualTo("card.series.begun");
    assertThat(key(at.use.keepSeries.change(fresh, draft("Blue", "41", "4", "6", "50"), at.svetlana)))
        .isEqualTo("card.series.first.taken");
    assertThat(key(at.use.keepSeries.change(fresh, draft("Blue", "41", "4", "5", "5"), at.svetlana)))
        .isEqualTo("card.series.last.taken");
    var longer = at.use.keepSeries.change(fresh, draft("Sky", "41", "4", "1", "99"), at.svetlana).orFail();
    assertThat(longer.name()).isEqualTo("Sky");
    assertThat(key(at.use.keepSeries.change(longer, draft("Sky", "41", "4", "1", "99"), at.anna)))
        .isEqualTo("card.series.supervisor_only");
  }

  @StoreTest
  void oneIsUsedFirstRemovedAndBroughtBack(Database database) {
    var at = CardFixture.in(database);
    at.use.keepSeries.add(draft("Blue", "4000", "3", "1", "50"), at.svetlana).orFail();
    var printed = at.use.keepSeries.add("Printed", "7000", "7004", at.svetlana).orFail();
    var first = at.use.keepSeries.useFirst(printed, at.svetlana).orFail();
    assertThat(at.sold().number().digits()).isEqualTo("7000");
    var removed = at.use.keepSeries.remove(first, at.svetlana).orFail();
    assertThat(at.sold().number().digits()).startsWith("4000");
    at.use.keepSeries.restore(removed, at.svetlana).orFail();
    assertThat(at.sold().number().digits()).isEqualTo("7001");
    assertThat(rows(database, at)).extracting(row -> row.series().name()).containsExactly("Printed", "Blue");
  }

  @StoreTest
  void unsoldNumbersAreThoseNobodyHas(Database database) {
    var at = CardFixture.in(database);
    var series = at.use.keepSeries.add("Printed", "7000", "7009", at.svetlana).orFail();
    sell(at, "7001");
    sell(at, "7004");
    List<CardNumber> four = database.read(tx -> at.use.series.unsold(tx, series, 0, 4));
    assertThat(four).extracting(CardNumber::digits).containsExactly("7000", "7002", "7003", "7005");
    List<CardNumber> last = database.read(tx -> at.use.series.unsold(tx, series, series.last() - 1, 4));
    assertThat(last).extracting(CardNumber::digits).containsExactly("7008", "7009");
  }

  @Test
  void everyFieldThatIsWrongIsToldOfAtOnce() {
    var known = CardSeries.fresh("Blue", "4000", 3, 1, 99, CheckRule.LUHN);
    assertThat(wrong(new SeriesDraft("", "4O", "", CheckRule.NONE, "x", "", "7"), List.of(known)))
        .isEqualTo(
            Map.of(
                SeriesField.NAME, "card.series.name", SeriesField.PREFIX, "card.series.prefix",
                SeriesField.DIGITS, "card.series.number", SeriesField.FIRST, "card.series.number",
                SeriesField.LAST, "card.series.number"));
    assertThat(wrong(draft("blue", "4000", "3", "5", "1000"), List.of(known)))
        .isEqualTo(Map.of(SeriesField.NAME, "card.series.name.taken", SeriesField.LAST, "card.series.number"));
    assertThat(wrong(draft("Red", "4000", "3", "90", "120"), List.of(known)))
        .isEqualTo(Map.of(SeriesField.FIRST, "card.series.overlaps"));
    assertThat(wrong(new SeriesDraft("Goods", "46", "9", CheckRule.EAN_13, "1", "9", ""), List.of()))
        .isEqualTo(Map.of(SeriesField.CHECK, "card.series.ean"));
    assertThat(wrong(draft("Short", "", "2", "1", "9"), List.of()))
        .isEqualTo(Map.of(SeriesField.DIGITS, "card.series.length"));
    assertThat(wrong(new SeriesDraft("Next", "46", "4", CheckRule.NONE, "1", "9", "11"), List.of()))
        .isEqualTo(Map.of(SeriesField.NEXT, "card.series.number"));
  }

  private static Map<SeriesField, String> wrong(SeriesDraft draft, List<CardSeries> others) {
    return SeriesReader.fresh(draft, others).problems().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, problem -> problem.getValue().key()));
  }
}
