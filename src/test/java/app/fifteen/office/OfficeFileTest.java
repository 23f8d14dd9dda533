package app.fifteen.office;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.Role;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeFileTest {

  private static final String WHOLE =
      """
      name = "Можайка, Тверская"
      zone = "Europe/Moscow"
      currency = "RUB"
      language = "ru"
      enforcement_start = "2026-12-01"
      [hours]                              # a weekday left out is closed; or: round_the_clock = true
      monday = ["09:00-13:00", "14:00-24:00"]
      saturday = ["10:00-15:00"]
      [holidays]
      country = "RU"                       # or "none"
      [[exceptions]]
      date = "2026-12-31"
      hours = []                           # closed all day; otherwise the hours of that day
      reason = "inventory"
      [norms]
      first_contact = "15m"                # also "9h", "1h30m", "90s": working time
      own_side_days = 1
      third_party_days = 3
      warn_at = ["33%", "60s"]             # share of the budget, or working time before the due instant
      [[make_goods]]
      after = "0s"                         # wall time after the due instant
      gift = "Asti Martini, Ferrero Rocher"
      cost = "1700.00"
      payer = "manager"                    # or "company"
      in_person = false
      """;

  private static final String DECIDED =
      """
      [authority]
      manager = "3000"                     # per case; the supervisor has no limit
      curator = "10000.50"
      [a_status]
      first_contact = "4m"
      own_side_days = 1
      third_party_days = 2
      privileges = [
        "Прямая линия 📞",   # at any hour
        "Без очереди"
      ]
      [complaints]
      follow_up_days = 60
      """;

  private static final String SMALLEST =
      """
      name = "A"
      zone = "Europe/Sofia"
      [hours]
      monday = ["09:00-18:00"]
      """;

  private static Office accepted(String toml) {
    return switch (OfficeFile.read(toml)) {
      case OfficeReading.Accepted(var office) -> office;
      case OfficeReading.Faulty(var problems) -> throw new AssertionError(problems);
    };
  }

  private static List<String> problems(OfficeReading reading) {
    return switch (reading) {
      case OfficeReading.Accepted _ -> List.of();
      case OfficeReading.Faulty(var problems) ->
          problems.stream()
              .map(problem -> problem.line() + " " + problem.what().key().replace("office.file.", ""))
              .toList();
    };
  }

  @Test
  void readsEverythingTheOfficeDecides() {
    var office = accepted(WHOLE);
    assertThat(office.name()).isEqualTo("Можайка, Тверская");
    assertThat(office.zone()).isEqualTo(ZoneId.of("Europe/Moscow"));
    assertThat(office.language()).isEqualTo(Language.RU);
    assertThat(office.enforcementStart()).contains(LocalDate.of(2026, 12, 1));
    assertThat(office.hours().on(DayOfWeek.MONDAY)).hasToString("[09:00-13:00, 14:00-24:00]");
    assertThat(office.hours().on(DayOfWeek.TUESDAY)).isEmpty();
    assertThat(office.holidayCountry()).contains("RU");
    assertThat(office.exceptions())
        .containsExactly(new DayException(LocalDate.of(2026, 12, 31), List.of(), "inventory"));
    assertThat(office.norms()).isEqualTo(NormsReader.DEFAULTS);
    assertThat(office.ladder().rungs())
        .containsExactly(
            new Rung(
                Duration.ZERO,
                "Asti Martini, Ferrero Rocher",
                Money.of(new BigDecimal("1700"), Currency.getInstance("RUB")),
                Payer.MANAGER,
                false));
  }

  @Test
  void whatIsLeftOutIsByTheRulesOfTheHouse() {
    var office = accepted(SMALLEST);
    assertThat(office.currency().getCurrencyCode()).isEqualTo("RUB");
    assertThat(office.language()).isEqualTo(Language.RU);
    assertThat(office.holidayCountry()).isEmpty();
    assertThat(office.norms().firstContact()).isEqualTo(Duration.ofMinutes(15));
    assertThat(office.ladder().rungs()).extracting(Rung::after).containsExactly(Duration.ZERO, Duration.ofHours(24));
    assertThat(office.ladder().rungs().getFirst().cost().amount()).isEqualByComparingTo("1700");
    var euros = accepted("currency = \"EUR\"\n" + SMALLEST).ladder().rungs();
    assertThat(euros.getFirst().cost().amount()).isEqualByComparingTo("20");
  }

  @Test
  void readsWhoMayGiveHowMuchAndWhatAStatusBrings() {
    var office = accepted(WHOLE + DECIDED);
    assertThat(office.authority().limit(Role.MANAGER)).contains(roubles("3000"));
    assertThat(office.authority().limit(Role.CURATOR)).contains(roubles("10000.50"));
    assertThat(office.authority().limit(Role.SUPERVISOR)).isEmpty();
    assertThat(office.norms(true)).isEqualTo(new Norms(Duration.ofMinutes(4), 1, 2, office.norms().warnAt()));
    assertThat(office.norms(false)).isEqualTo(office.norms());
    assertThat(office.aStatus().privileges()).containsExactly("Прямая линия 📞", "Без очереди");
    assertThat(office.followUpDays()).isEqualTo(60);
  }

  private static Money roubles(String amount) {
    return Money.of(new BigDecimal(amount), Currency.getInstance("RUB"));
  }

  @Test
  void anOfficeStoredBeforeTheseDecisionsHasThoseOfTheHouse() {
    var office = accepted(WHOLE);
    assertThat(office.authority()).isEqualTo(new Authority(roubles("3000"), roubles("10000")));
    assertThat(office.norms(true)).isEqualTo(new Norms(Duration.ofMinutes(5), 1, 2, office.norms().warnAt()));
    assertThat(office.aStatus().privileges()).hasSize(3).first().asString().isEqualTo("Прямая связь с личным менеджером");
    assertThat(office.followUpDays()).isEqualTo(30);
    var euros = accepted("currency = \"EUR\"\n" + SMALLEST).authority();
    assertThat(euros.manager().amount()).isEqualByComparingTo("35");
    assertThat(euros.curator().amount()).isEqualByComparingTo("120");
  }

  @Test
  void aStatusNeverWaitsLongerThanTheOthersWhateverTheHouseSays() {
    var office = accepted(WHOLE.replace("\"15m\"", "\"3m\"").replace("third_party_days = 3", "third_party_days = 1"));
    assertThat(office.norms(true)).isEqualTo(office.norms());
  }

  @Test
  void aLimitThatIsLeftOutMakesRoomForTheOther() {
    var bold = accepted(SMALLEST + "[authority]\nmanager = \"20000\"\n").authority();
    assertThat(bold).isEqualTo(new Authority(roubles("20000"), roubles("20000")));
    var careful = accepted(SMALLEST + "[authority]\ncurator = \"0\"\n").authority();
    assertThat(careful).isEqualTo(new Authority(roubles("0"), roubles("0")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"3000\"                | \"-1\"                    | 27 bad_cost",
        "\"3000\"                | 3000                      | 27 wrong_kind",
        "10000.50                | 10000.505                 | 28 cost_decimals",
        "10000.50                | 2999.99                   | 28 curator_below_manager",
        "curator =               | chief =                   | 28 unknown_key",
        "\"4m\"                  | \"16m\"                   | 30 a_status_longer",
        "\"4m\"                  | \"soon\"                  | 30 bad_working_time",
        "own_side_days = 1       | own_side_days = 2         | 31 a_status_longer",
        "third_party_days = 2    | third_party_days = 4      | 32 a_status_longer",
        "third_party_days = 2    | third_party_days = 0      | 32 bad_days",
        "third_party_days = 2    | warn_at = []              | 32 unknown_key",
        "Без очереди             | `  `                      | 35 blank",
        "follow_up_days = 60     | follow_up_days = 0        | 38 bad_calendar_days",
        "follow_up_days = 60     | follow_up_days = 366      | 38 bad_calendar_days",
        "follow_up_days = 60     | follow_up_days = \"60\"   | 38 wrong_kind"
      })
  void namesEachWrongDecisionWithItsLine(String right, String wrong, String problem) {
    assertThat(problems(OfficeFile.read(WHOLE + DECIDED.replace(right, wrong)))).containsExactly(problem);
  }

  @Test
  void tenShortPrivilegesAreEnough() {
    var many = "\"x\",\n".repeat(11);
    assertThat(problems(OfficeFile.read(SMALLEST + "[a_status]\nprivileges = [\n" + many + "]\n")))
        .containsExactly("17 too_many");
    assertThat(problems(OfficeFile.read(SMALLEST + "[a_status]\nprivileges = [\"" + "x".repeat(201) + "\"]\n")))
        .containsExactly("6 too_long");
    assertThat(accepted(SMALLEST + "[a_status]\nprivileges = []\n").aStatus().privileges()).isEmpty();
  }

  @Test
  void aStatusIsNotBlamedForWrongNormsOfTheOthers() {
    var wrong = WHOLE.replace("\"15m\"", "\"30 min\"") + DECIDED.replace("\"4m\"", "\"20m\"");
    assertThat(problems(OfficeFile.read(wrong))).containsExactly("16 bad_working_time");
  }

  @Test
  void anEmptyLadderIsWrittenDownAsSuch() {
    var office = accepted("make_goods = []\n" + SMALLEST);
    assertThat(office.ladder().rungs()).isEmpty();
    assertThat(accepted(OfficeFile.write(office))).isEqualTo(office);
  }

  @Test
  void putsRungsAndIntervalsInOrder() {
    var office =
        accepted(
            SMALLEST.replace("[\"09:00-18:00\"]", "[\"14:00-18:00\", \"09:00-13:00\"]")
                + """
                [[make_goods]]
                after = "24h"
                gift = "B"
                cost = "2"
                [[make_goods]]
                after = "0s"
                gift = "A"
                cost = "1"
                """);
    assertThat(office.ladder().rungs()).extracting(Rung::gift).containsExactly("A", "B");
    assertThat(office.hours().on(DayOfWeek.MONDAY)).hasToString("[09:00-13:00, 14:00-18:00]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "zone = \"Europe/Moscow\"    | zone = \"Europe/Moskva\"        | 2 bad_zone",
        "zone = \"Europe/Moscow\"    | zone = \"+03:00\"               | 2 bad_zone",
        "zone = \"Europe/Moscow\"    | zone = 3                        | 2 wrong_kind",
        "zone = \"Europe/Moscow\"    | zona = \"Europe/Moscow\"        | 1 missing_key, 2 unknown_key",
        "name = \"Можайка, Тверская\" | name = \"  \"                  | 1 blank",
        "currency = \"RUB\"          | currency = \"RUR1\"             | 3 bad_currency",
        "currency = \"RUB\"          | currency = \"XAU\"              | 3 bad_currency",
        "language = \"ru\"           | language = \"de\"               | 4 bad_language",
        "2026-12-01                  | 2026-13-01                      | 5 bad_date",
        "monday =                    | moonday =                       | 7 unknown_key",
        "09:00-13:00                 | 09:00-08:00                     | 7 bad_interval",
        "09:00-13:00                 | 9-13                            | 7 bad_interval",
        "14:00-24:00                 | 14:00-24:01                     | 7 bad_interval",
        "09:00-13:00                 | 09:00-15:00                     | 7 overlap",
        "saturday = [\"10:00-15:00\"] | saturday = \"10:00-15:00\"     | 8 wrong_kind",
        "saturday = [\"10:00-15:00\"] | round_the_clock = true         | 8 hours_both",
        "country = \"RU\"            | country = \"ZZ\"                | 10 bad_country",
        "date = \"2026-12-31\"       | date = \"31.12.2026\"           | 12 bad_date",
        "hours = []                  | hours = [\"1\"]                 | 13 bad_interval",
        "hours = []                  |                                 | 11 missing_key",
        "first_contact = \"15m\"     | first_contact = \"15 min\"      | 16 bad_working_time",
        "first_contact = \"15m\"     | first_contact = \"0s\"          | 16 bad_working_time",
        "own_side_days = 1           | own_side_days = 0               | 17 bad_days",
        "own_side_days = 1           | own_side_days = \"1\"           | 17 wrong_kind",
        "33%                         | 133%                            | 19 bad_warning",
        "60s                         | 0s                              | 19 bad_warning",
        "after = \"0s\"              | after = \"-1h\"                 | 21 bad_time_after",
        "1700.00                     | -1700.00                        | 23 bad_cost",
        "1700.00                     | 1700.005                        | 23 cost_decimals",
        "\"1700.00\"                 | 1700                            | 23 wrong_kind",
        "\"manager\"                 | \"client\"                      | 24 bad_payer",
        "in_person = false           | in_person = \"no\"              | 25 wrong_kind",
        "[norms]                     | [norms                          | 15 syntax"
      })
  void namesEachWrongValueWithItsLine(String right, String wrong, String problem) {
    assertThat(String.join(", ", problems(OfficeFile.read(WHOLE.replace(right, wrong == null ? "" : wrong)))))
        .isEqualTo(problem);
  }

  @Test
  void namesAllProblemsAtOnce() {
    var toml = WHOLE.replace("Europe/Moscow", "Mars").replace("33%", "0%").replace("payer", "pays");
    assertThat(problems(OfficeFile.read(toml))).containsExactly("2 bad_zone", "19 bad_warning", "24 unknown_key");
  }

  @Test
  void refusesTwoExceptionsForADate() {
    var twice = WHOLE + "[[exceptions]]\ndate = \"2026-12-31\"\nhours = []\n";
    assertThat(problems(OfficeFile.read(twice))).containsExactly("27 duplicate_date");
  }

  @Test
  void refusesAnOfficeWithoutHours() {
    assertThat(problems(OfficeFile.read("name = \"A\"\nzone = \"UTC\"\n"))).containsExactly("1 missing_key");
    assertThat(problems(OfficeFile.read("name = \"A\"\nzone = \"UTC\"\n[hours]\nmonday = []\n")))
        .containsExactly("3 hours_none");
  }

  @Test
  void refusesWhatIsTooLong() {
    assertThat(problems(OfficeFile.read(WHOLE.replace("inventory", "x".repeat(501))))).containsExactly("14 too_long");
    assertThat(problems(OfficeFile.read(new byte[2_000_000]))).containsExactly("1 too_big");
  }

  @Test
  void refusesWhatIsNotUtf8AndSaysWhere() {
    var content = "zone = \"UTC\"\nname = \"Можайка\"".getBytes(Charset.forName("windows-1251"));
    assertThat(problems(OfficeFile.read(content)))
        .containsExactly("2 not_utf8");
  }

  @Test
  void refusesAnEmptyFileAndTakesAByteOrderMark() {
    assertThat(problems(OfficeFile.read(new byte[0]))).containsExactly("1 empty");
    assertThat(problems(OfficeFile.read(" \n"))).containsExactly("1 empty");
    assertThat(problems(OfficeFile.read(("\uFEFF" + WHOLE).getBytes(StandardCharsets.UTF_8)))).isEmpty();
    assertThat(problems(OfficeFile.read(WHOLE.replace("\n", "\r\n")))).isEmpty();
  }

  @Test
  void survivesWhatMakesTheParserFall() {
    assertThat(problems(OfficeFile.read(WHOLE.replace("inventory\"", "inventory\\"))))
        .singleElement()
        .asString()
        .startsWith("14 ");
    assertThat(problems(OfficeFile.read("zone = \"UTC\"\nname = " + "[".repeat(10_000)))).isNotEmpty();
  }

  @Test
  void refusesAKeyThatStandsTwice() {
    assertThat(problems(OfficeFile.read("name = \"B\"\n" + WHOLE))).containsExactly("2 syntax");
  }

  @Test
  void speaksInWholeSentences() {
    var reading = (OfficeReading.Faulty) OfficeFile.read(WHOLE.replace("09:00-13:00", "09:00-08:00"));
    assertThat(new Messages(Language.EN).get(reading.problems().getFirst().what()))
        .isEqualTo(
            "“hours.monday”: “09:00-08:00” is not an interval of a day. Write it as in \"09:00-18:00\", from earlier to"
                + " later, at most until 24:00.");
  }
}
