package app.fifteen.card.figures;

import static app.fifteen.card.CardFixture.done;
import static app.fifteen.card.CardFixture.known;
import static app.fifteen.card.CardFixture.purchase;
import static app.fifteen.card.CardFixture.rubles;
import static app.fifteen.card.CardFixture.trip;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.card.CardFixture;
import app.fifteen.card.CardOrigin;
import app.fifteen.card.DiscountCard;
import app.fifteen.card.SellCard;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.exchange.Progress;
import app.fifteen.exchange.exporting.ExportPlan;
import app.fifteen.kernel.Money;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;

/** What became of cards in figures (R33), and that the rows behind a figure make it. */
class CardFiguresTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
  private static final YearMonth NOVEMBER = YearMonth.parse("2026-11");

  @TempDir Path folder;

  private static CardFigures figures(CardFixture at) {
    return new CardFigures(at.house.database, at.house.clock, at.house.offices());
  }

  private static LocalDate today(CardFixture at) {
    return LocalDate.ofInstant(at.house.clock.instant(), ZONE);
  }

  private static List<MonthOfCards> months(CardFixture at, String first, String last) {
    return at.house.database.read(
        tx -> figures(at).months.rows(tx, YearMonth.parse(first), YearMonth.parse(last), ZONE));
  }

  private static List<BehindRow> behind(CardFixture at, Behind behind) {
    return at.house.database.read(tx -> figures(at).behind.page(tx, behind, today(at), ZONE, Optional.empty(), 100));
  }

  private static CardsToday now(CardFixture at) {
    return at.house.database.read(tx -> figures(at).today.read(tx, today(at)));
  }

  private static CardLives.Life life(CardFixture at, CardOrigin origin) {
    return at.house.database.read(tx -> figures(at).lives.read(tx, today(at), ZONE)).lives().get(origin);
  }

  private static DiscountCard given(CardFixture at) {
    return done(
        at.use.sellCard
            .sell(new SellCard.Sale(known(at.client()), "", Optional.empty(), Optional.empty()), at.anna)
            .orFail());
  }

  private static long minor(List<BehindRow> rows) {
    return rows.stream().mapToLong(row -> row.amount().orElseThrow().minor()).sum();
  }

  private static List<Money> amounts(MonthOfCards month, BonusFlow flow) {
    return month.bonuses().get(flow);
  }

  @StoreTest
  void aCardCountsInTheMonthOfTheOfficesOwnCalendar(Database database) {
    var at = CardFixture.in(database);
    at.itIs("2026-10-31T23:30");
    at.sold();
    at.itIs("2026-11-01T00:30");
    at.sold();
    given(at);
    var months = months(at, "2026-09", "2026-11");
    assertThat(months).extracting(MonthOfCards::sold).containsExactly(0L, 1L, 1L);
    assertThat(months).extracting(MonthOfCards::given).containsExactly(0L, 0L, 1L);
    assertThat(months)
        .extracting(MonthOfCards::income)
        .containsExactly(List.of(), List.of(rubles("500")), List.of(rubles("500")));
    assertThat(behind(at, new Behind.Issued(CardOrigin.SOLD, YearMonth.parse("2026-10"))))
        .extracting(row -> row.on() + " " + row.amount().orElseThrow().minor())
        .containsExactly("2026-10-31 50000");
  }

  @StoreTest
  void bonusesCountInTheMonthInWhichTheyMovedAndWhatBurntInThatOfItsLastDay(Database database) {
    var at = CardFixture.in(database);
    at.itIs("2026-10-31T23:30");
    var card = at.sold();
    at.bought(card, "10000");
    at.itIs("2026-11-01T00:10");
    at.bought(card, purchase("1000"), "100");
    at.use.adjustBonuses.adjust(card.id(), rubles("7.50"), "Sorry", at.svetlana).orFail();
    at.itIs("2026-11-30T12:00");
    at.present(card);
    at.itIs("2027-06-01T12:00");
    at.use.settleCards.settle();
    var months = months(at, "2026-10", "2027-06");
    assertThat(amounts(months.getFirst(), BonusFlow.ACCRUED)).containsExactly(rubles("485"));
    assertThat(amounts(months.get(1), BonusFlow.ACCRUED)).containsExactly(rubles("43.50"));
    assertThat(amounts(months.get(1), BonusFlow.REDEEMED)).containsExactly(rubles("100"));
    assertThat(amounts(months.get(1), BonusFlow.OTHERWISE)).containsExactly(rubles("7.50"));
    assertThat(months.get(7).month()).hasToString("2027-05");
    assertThat(amounts(months.get(7), BonusFlow.BURNT)).containsExactly(rubles("436"));
    assertThat(amounts(months.get(8), BonusFlow.BURNT)).isEmpty();
    assertThat(behind(at, new Behind.Moved(BonusFlow.BURNT, YearMonth.parse("2027-05"))))
        .extracting(row -> row.on() + " " + row.amount().orElseThrow().minor())
        .containsExactly("2027-05-30 43600");
  }

  @StoreTest
  void aReversalTakesBackWhatWasAccruedAndGivesBackWhatWasSpentButNoIncome(Database database) {
    var at = CardFixture.in(database);
    var card = at.sold();
    at.bought(card, "10000");
    var second = at.bought(card, purchase("1000"), "100").purchase();
    at.use.reversePurchase.reverse(card.id(), second.id(), rubles("500"), "One less", at.anna).orFail();
    var month = months(at, "2026-11", "2026-11").getFirst();
    assertThat(month.income()).containsExactly(rubles("500"));
    assertThat(amounts(month, BonusFlow.REDEEMED)).containsExactly(rubles("50"));
    assertThat(minor(behind(at, new Behind.Moved(BonusFlow.REDEEMED, NOVEMBER)))).isEqualTo(5000);
    assertThat(minor(behind(at, new Behind.Moved(BonusFlow.ACCRUED, NOVEMBER))))
        .isEqualTo(amounts(month, BonusFlow.ACCRUED).getFirst().minor())
        .isEqualTo(50675);
    assertThat(life(at, CardOrigin.SOLD).turnover()).containsExactly(rubles("10500"));
    assertThat(life(at, CardOrigin.SOLD).spent()).containsExactly(rubles("50"));
    assertThat(minor(behind(at, new Behind.Bought(CardOrigin.SOLD)))).isEqualTo(1050000);
    assertThat(minor(behind(at, new Behind.Spent(CardOrigin.SOLD)))).isEqualTo(5000);
  }

  @StoreTest
  void whatBecomesGoodLaterIsAccruedWhenItWasBoughtAndOnlyOnce(Database database) {
    var at = CardFixture.in(database);
    var card = at.sold();
    at.bought(card, trip("10000", "2026-12-20"), "0");
    assertThat(now(at).standing().get(CardOrigin.SOLD).amounts().get(CardsToday.HeldBonuses.PENDING)).containsExactly(rubles("485"));
    assertThat(behind(at, new Behind.Holding(CardsToday.HeldBonuses.PENDING, Optional.empty()))).hasSize(1);
    at.itIs("2026-12-21T12:00");
    at.use.settleCards.settle();
    var months = months(at, "2026-11", "2026-12");
    assertThat(amounts(months.getFirst(), BonusFlow.ACCRUED)).containsExactly(rubles("485"));
    assertThat(amounts(months.getLast(), BonusFlow.ACCRUED)).isEmpty();
    assertThat(behind(at, new Behind.Moved(BonusFlow.ACCRUED, YearMonth.parse("2026-12")))).isEmpty();
    assertThat(now(at).standing().get(CardOrigin.SOLD).amounts().get(CardsToday.HeldBonuses.BALANCE)).containsExactly(rubles("485"));
  }

  @StoreTest
  void bonusesOfAnotherCurrencyAreNeverAddedToTheOthers(Database database) {
    var at = CardFixture.in(database);
    at.bought(at.sold(), "10000");
    at.cards("bonus_currency = \"USD\"\n[[card_rates]]\nfrom = \"2026-01-01\"\nper_bonus = \"80\"\n");
    at.bought(at.sold(), "10000");
    var accrued = amounts(months(at, "2026-11", "2026-11").getFirst(), BonusFlow.ACCRUED);
    assertThat(accrued).hasSize(2).contains(rubles("485"));
    assertThat(now(at).standing().get(CardOrigin.SOLD).amounts().get(CardsToday.HeldBonuses.BALANCE)).isEqualTo(accrued);
  }

  @StoreTest
  void eachCardLivesInExactlyOneWayToday(Database database) {
    var at = CardFixture.in(database);
    at.sold(at.client("Never Shown"));
    at.present(at.sold(at.client("Lapsed")));
    at.itIs("2027-06-10T12:00");
    at.sold(at.client("Fresh"));
    at.bought(given(at), "1000");
    var blocked = at.sold(at.client("Blocked"));
    at.use.blockCard.block(blocked.id(), "Stolen", at.anna).orFail();
    var sold = now(at).standing().get(CardOrigin.SOLD);
    assertThat(sold.cards())
        .containsOnly(
            entry(CardState.NEVER_SHOWN, 1L), entry(CardState.LAPSED, 1L),
            entry(CardState.FRESH, 1L), entry(CardState.BLOCKED, 1L));
    var given = now(at).standing().get(CardOrigin.GIVEN);
    assertThat(given.cards()).containsOnly(entry(CardState.ACTIVE, 1L));
    assertThat(given.holding()).containsEntry(CardsToday.HeldBonuses.BALANCE, 1L);
    for (var state : CardState.values()) {
      assertThat(behind(at, new Behind.InState(state, Optional.empty()))).as("%s", state).hasSize(1);
    }
    assertThat(behind(at, new Behind.InState(CardState.LAPSED, Optional.of(CardOrigin.SOLD))))
        .extracting(BehindRow::holder)
        .containsExactly("Lapsed");
    assertThat(behind(at, new Behind.InState(CardState.LAPSED, Optional.of(CardOrigin.GIVEN)))).isEmpty();
  }

  @StoreTest
  void aCardIsAliveAfterSixMonthsIfItWasShownInThemAndAfterTwelveIfInTheNextSix(Database database) {
    var at = CardFixture.in(database);
    at.itIs("2026-01-31T12:00");
    var once = at.sold();
    var late = at.sold();
    var blocked = at.sold();
    at.bought(at.sold(), "1000");
    at.itIs("2026-02-01T00:30");
    at.present(once);
    at.present(blocked);
    at.use.blockCard.block(blocked.id(), "Stolen", at.anna).orFail();
    at.itIs("2027-01-31T23:30");
    at.present(late);
    assertThat(life(at, CardOrigin.SOLD).alive())
        .containsEntry(6, new CardLives.Survival(1, 4))
        .containsEntry(12, new CardLives.Survival(0, 0));
    at.itIs("2027-02-01T12:00");
    assertThat(life(at, CardOrigin.SOLD).alive()).containsEntry(12, new CardLives.Survival(1, 4));
    assertThat(behind(at, new Behind.Alive(CardOrigin.SOLD, 6))).extracting(BehindRow::card).containsExactly(once.id());
    assertThat(behind(at, new Behind.Alive(CardOrigin.SOLD, 12))).extracting(BehindRow::card).containsExactly(late.id());
    assertThat(behind(at, new Behind.Shown(CardOrigin.SOLD))).hasSize(4);
    assertThat(life(at, CardOrigin.SOLD).presentations()).isEqualTo(4);
    assertThat(life(at, CardOrigin.GIVEN)).isEqualTo(new CardLives.Life(0, 0, 0, List.of(), List.of(), life(at, CardOrigin.GIVEN).alive()));
  }

  @StoreTest
  void theRowsAreReadOnFromWhereTheyEnd(Database database) {
    var at = CardFixture.in(database);
    at.sold(at.client("First"));
    at.sold(at.client("Second"));
    var sold = new Behind.Issued(CardOrigin.SOLD, NOVEMBER);
    var first =
        at.house.database.read(tx -> figures(at).behind.page(tx, sold, today(at), ZONE, Optional.empty(), 1));
    assertThat(first).extracting(BehindRow::holder).containsExactly("Second");
    assertThat(
            at.house.database.<List<BehindRow>>read(
                tx -> figures(at).behind.page(tx, sold, today(at), ZONE, Optional.of(first.getFirst()), 1)))
        .extracting(BehindRow::holder)
        .containsExactly("First");
    assertThat(at.house.database.<Long>read(tx -> figures(at).behind.count(tx, sold, today(at), ZONE))).isEqualTo(2);
  }

  @StoreTest
  void monthsAndRowsAreWrittenToFilesWithTheOfficeInEachLine(Database database) throws IOException {
    var at = CardFixture.in(database);
    at.itIs("2026-10-05T12:00");
    var card = at.sold(at.client("=Ivanova"));
    at.bought(card, "10000");
    at.itIs("2026-11-23T12:00");
    var office = database.read(at.house.offices::current).orElseThrow().office().name();
    var out = folder.resolve("figures.csv");
    assertThat(figures(at).export.allMonths(ExportPlan.to(out)).orFail()).isEqualTo(2);
    assertThat(Files.readString(out).split("\r\n"))
        .containsExactly(
            "office,month,sold,given,goal_at_least,goal_usual,income,bonuses_accrued,bonuses_redeemed,bonuses_burnt,"
                + "bonuses_otherwise",
            office + ",2026-10,1,0,20,25,500.00 RUB,485.00 RUB,,,",
            office + ",2026-11,0,0,20,25,,,,,");
    for (var behind : everyKind()) {
      assertThat(figures(at).export.rows(behind, ExportPlan.to(out), Progress.NONE).orFail())
          .as("%s", behind)
          .isEqualTo(behind(at, behind).size());
    }
    figures(at).export.rows(new Behind.Moved(BonusFlow.ACCRUED, YearMonth.parse("2026-10")), ExportPlan.to(out), Progress.NONE).orFail();
    assertThat(Files.readString(out).split("\r\n"))
        .containsExactly(
            "on,card,holder_id,holder,kind,words,amount,currency",
            "2026-10-05," + card.number().digits() + ",1,'=Ivanova,accrual,Tickets,485.00,RUB");
    figures(at).export.today(ExportPlan.to(out)).orFail();
    assertThat(Files.readString(out)).contains("cards_active,1,0", "bonuses_balance,485.00 RUB,");
    figures(at).export.lives(ExportPlan.to(out)).orFail();
    assertThat(Files.readString(out)).contains("turnover,10000.00 RUB,", "presentations_per_card,,");
  }

  private static List<Behind> everyKind() {
    var october = YearMonth.parse("2026-10");
    return List.of(
        new Behind.Issued(CardOrigin.SOLD, october), new Behind.Moved(BonusFlow.ACCRUED, october),
        new Behind.Moved(BonusFlow.BURNT, october), new Behind.InState(CardState.ACTIVE, Optional.empty()),
        new Behind.Holding(CardsToday.HeldBonuses.BALANCE, Optional.of(CardOrigin.SOLD)), new Behind.Living(CardOrigin.SOLD),
        new Behind.Shown(CardOrigin.SOLD), new Behind.Bought(CardOrigin.SOLD), new Behind.Spent(CardOrigin.SOLD),
        new Behind.Alive(CardOrigin.SOLD, 6));
  }
}
