package app.fifteen.office;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.kernel.Language;
import app.fifteen.kernel.Money;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OfficeFileProperties {

  @Property(tries = 300)
  void whatIsWrittenReadsBackEqual(@ForAll("offices") Office office) {
    assertThat(OfficeFile.read(OfficeFile.write(office))).isEqualTo(new OfficeReading.Accepted(office));
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
                            .toList())));
  }

  private record Rest(List<DayException> exceptions, Norms norms, List<Rung> rungs) {}

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
    return Combinators.combine(exceptions, norms, rungs).as(Rest::new);
  }

  private static Arbitrary<String> texts(int longest) {
    return Arbitraries.oneOf(
            Arbitraries.strings().ofMinLength(1).ofMaxLength(longest).filter(text -> text.chars().noneMatch(c -> Character.isSurrogate((char) c))),
            Arbitraries.strings().withChars("\"'\\\n\r\t\b\f\u0000\u007F#=[]🎁é").ofMinLength(1).ofMaxLength(20).filter(OfficeFileProperties::isWellFormed))
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
