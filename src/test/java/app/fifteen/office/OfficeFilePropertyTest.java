package app.fifteen.office;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Money;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class OfficeFilePropertyTest {

  @Property(tries = 300)
  void whatIsWrittenReadsBackEqual(@ForAll("offices") Office office) {
    assertThat(OfficeFile.read(OfficeFile.write(office))).isEqualTo(new OfficeReading.Accepted(office));
  }

  @Property(tries = 1000)
  void noFileMakesTheReaderFall(
      @ForAll("offices") Office office,
      @ForAll @IntRange(max = 2000) int at,
      @ForAll @IntRange(max = 20) int gone,
      @ForAll("snippets") String inserted) {
    var whole = OfficeFile.write(office);
    int from = Math.min(at, whole.length());
    var broken = whole.substring(0, from) + inserted + whole.substring(Math.min(from + gone, whole.length()));
    switch (OfficeFile.read(broken)) {
      case OfficeReading.Accepted accepted ->
          assertThat(OfficeFile.read(OfficeFile.write(accepted.office()))).isEqualTo(accepted);
      case OfficeReading.Faulty(var problems) -> {
        var messages = new Messages(Language.EN);
        assertThat(problems)
            .isNotEmpty()
            .allMatch(problem -> problem.line() >= 1 && !messages.get(problem.what()).isEmpty());
      }
    }
  }

  @Provide
  Arbitrary<String> snippets() {
    return Arbitraries.of(
        "", "\n", "\"", "[", "]", "=", "x = 1\n", "[[exceptions]]\n", "[hours]\n", "hours.sunday = 1\n",
        "make_goods = 3\n",
        "1e9", "-", "99999999999999999999", "{a = 1}", "inf", "1979-05-27T07:32:00Z", "[1, \"a\"]", "\u0000", "#", "'''",
        "a.b.c = 1\n");
  }

  @Provide
  Arbitrary<Office> offices() {
    return Combinators.combine(
            texts(200),
            Arbitraries.of("Europe/Moscow", "Europe/Sofia", "Australia/Lord_Howe").map(ZoneId::of),
            Arbitraries.of("RUB", "EUR", "JPY", "KWD").map(Currency::getInstance),
            Arbitraries.of(Language.class),
            dates().optional(),
            hours(),
            Arbitraries.of("RU", "BG", "US", "DE").optional(),
            rest())
        .as(
            (name, zone, currency, language, start, hours, country, rest) ->
                new Office(
                    name, zone, currency, language, start, hours, country, rest.exceptions, rest.norms,
                    rest.aStatus,
                    new Ladder(
                        rest.rungs.stream()
                            .map(
                                rung ->
                                    new Rung(
                                        rung.after(),
                                        rung.gift(),
                                        new Money(rung.cost().minor(), currency),
                                        rung.payer(),
                                        rung.inPerson()))
                            .toList()),
                    new Authority(
                        new Money(rest.lower, currency), new Money(rest.lower + rest.more, currency)),
                    rest.followUpDays,
                    rest.cards.in(currency)));
  }

  private record Rest(
      List<DayException> exceptions,
      Norms norms,
      AStatus aStatus,
      List<Rung> rungs,
      long lower,
      long more,
      int followUpDays,
      Cards cards) {}

  /** Amounts without their currency, which is the office's. */
  private record Cards(
      long price,
      int discount,
      CardTerms.Accrual accrual,
      int life,
      List<BonusRate> rates,
      int redeemable,
      Optional<Integer> renewals,
      Optional<Integer> persons) {

    CardPolicy in(Currency currency) {
      // Bonuses are in another currency where rates say what they are worth.
      var bonuses = rates.isEmpty() ? currency : Currency.getInstance("USD");
      return new CardPolicy(
          new Money(price, currency), new CardTerms(discount, accrual, life, bonuses), rates, redeemable, renewals, persons,
          new CardPolicy.Goal(discount % 30, discount % 30 + life));
    }
  }

  private static Arbitrary<Cards> cards() {
    var share = Arbitraries.integers().between(0, 10_000);
    var count = Arbitraries.integers().between(1, 1000).optional();
    var accrual =
        Arbitraries.oneOf(
            share.<CardTerms.Accrual>map(CardTerms.Accrual.Share::new),
            Arbitraries.longs().between(0, 9_999_999).<CardTerms.Accrual>map(CardTerms.Accrual.Fixed::new));
    var rates =
        Combinators.combine(dates(), Arbitraries.bigDecimals().between(BigDecimal.ONE, BigDecimal.TEN).ofScale(6))
            .as(BonusRate::new)
            .list()
            .ofMaxSize(3)
            .uniqueElements(BonusRate::from);
    return Combinators.combine(
            Arbitraries.longs().between(0, 99_999_999), share, accrual, Arbitraries.integers().between(1, 120), rates, share,
            count, count)
        .as(Cards::new);
  }

  private static Arbitrary<Rest> rest() {
    var exceptions =
        Combinators.combine(dates(), intervals(), texts(500))
            .as(DayException::new)
            .list()
            .ofMaxSize(3)
            .uniqueElements(DayException::date);
    var warnings =
        Arbitraries.oneOf(
                Arbitraries.integers().between(1, 99).<WarnAt>map(WarnAt.ShareLeft::new),
                times(1).<WarnAt>map(WarnAt.TimeLeft::new))
            .list()
            .ofMaxSize(3);
    var days = Arbitraries.integers().between(1, 365);
    var norms = Combinators.combine(times(1), days, days, warnings).as(Norms::new);
    var privileges = texts(200).list().ofMaxSize(10);
    var rouble = Currency.getInstance("RUB");
    var rungs =
        Combinators.combine(
                times(0),
                texts(500),
                Arbitraries.longs().between(0, 99_999_999).map(minor -> new Money(minor, rouble)),
                Arbitraries.of(Payer.class),
                Arbitraries.of(true, false))
            .as(Rung::new)
            .list()
            .ofMaxSize(3)
            .map(list -> list.stream().sorted(Comparator.comparing(Rung::after)).toList());
    var money = Arbitraries.longs().between(0, 99_999_999);
    var aStatus = Combinators.combine(norms, privileges).as(AStatus::new);
    return Combinators.combine(exceptions, norms, aStatus, rungs, money, money, days, cards())
        .as(
            (closed, ordinary, quick, ladder, lower, more, followUp, cards) ->
                new Rest(
                    closed, ordinary, new AStatus(quick.norms().within(ordinary), quick.privileges()), ladder, lower, more,
                    followUp, cards));
  }

  private static Arbitrary<String> texts(int longest) {
    return Arbitraries.oneOf(
            Arbitraries.strings().ofMinLength(1).ofMaxLength(longest),
            Arbitraries.strings().withChars("\"'\\\n\r\t\b\f\u0000\u007F#=[]🎁é").ofMinLength(1).ofMaxLength(20))
        .filter(OfficeFilePropertyTest::isWellFormed)
        .filter(text -> !text.isBlank());
  }

  private static boolean isWellFormed(String text) {
    return text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }

  private static Arbitrary<LocalDate> dates() {
    return Arbitraries.longs().between(0, 40_000).map(LocalDate::ofEpochDay);
  }

  private static Arbitrary<Duration> times(int least) {
    return Arbitraries.longs().between(least, WorkingTime.LONGEST.toSeconds()).map(Duration::ofSeconds);
  }

  private static Arbitrary<OpeningHours> hours() {
    return intervals()
        .list()
        .ofSize(7)
        .map(
            days -> {
              var week = new EnumMap<DayOfWeek, List<OpenInterval>>(DayOfWeek.class);
              for (int i = 0; i < 7; i++) {
                week.put(DayOfWeek.of(i + 1), days.get(i));
              }
              var hours = OpeningHours.weekly(week);
              return hours.isEmpty() ? OpeningHours.allDayEveryDay() : hours;
            });
  }

  private static Arbitrary<List<OpenInterval>> intervals() {
    return Arbitraries.integers()
        .between(0, OpenInterval.DAY)
        .set()
        .ofMaxSize(6)
        .map(
            set -> {
              var sorted = set.stream().sorted().toList();
              return java.util.stream.IntStream.range(0, sorted.size() / 2)
                  .mapToObj(i -> new OpenInterval(sorted.get(2 * i), sorted.get(2 * i + 1)))
                  .toList();
            });
  }
}
