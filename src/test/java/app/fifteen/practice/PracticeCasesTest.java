package app.fifteen.practice;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.client.Standing;
import app.fifteen.complaint.Step;
import app.fifteen.kernel.Language;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The written cases: whole in all languages, and playable by the rules they are scored by. */
class PracticeCasesTest {

  private static final Pattern PLACE = Pattern.compile("\\{[^}]*}?");

  @ParameterizedTest
  @EnumSource
  void threeOrMoreOfEachLineOfBusiness(Language language) {
    var each = PracticeCases.in(language).stream().collect(Collectors.groupingBy(PracticeCase::business));
    assertThat(each.keySet()).containsExactlyInAnyOrder(Business.values());
    assertThat(each.values()).allSatisfy(cases -> assertThat(cases).hasSizeGreaterThanOrEqualTo(3));
  }

  @Test
  void theSameCasesStandInAllLanguages() {
    var russian = PracticeCases.in(Language.RU);
    for (var language : Language.values()) {
      var cases = PracticeCases.in(language);
      assertThat(cases).extracting(PracticeCase::id).isEqualTo(russian.stream().map(PracticeCase::id).toList());
      for (int i = 0; i < cases.size(); i++) {
        var one = cases.get(i);
        var other = russian.get(i);
        assertThat(one.lines().opening()).as(one.id()).hasSameSizeAs(other.lines().opening());
        assertThat(one.lines().impatient()).as(one.id()).hasSameSizeAs(other.lines().impatient());
        assertThat(one.caller().company().isPresent()).as(one.id()).isEqualTo(other.caller().company().isPresent());
        assertThat(places(one)).as(one.id()).isEqualTo(places(other));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsMissingAndEveryPlaceCanBeFilled(Language language) {
    for (var script : PracticeCases.in(language)) {
      assertThat(script.lines().replies().keySet()).as(script.id()).containsExactlyInAnyOrder(Step.values());
      assertThat(spoken(script)).as(script.id()).hasSizeGreaterThanOrEqualTo(10).noneMatch(String::isBlank);
      assertThat(places(script)).as(script.id()).allMatch("{office}"::equals);
      assertThat(script.fits()).as(script.id()).hasSizeGreaterThanOrEqualTo(3);
      assertThat(script.fitting().stems()).as(script.id()).isNotEmpty();
      assertThat(script.caller().history()).as(script.id()).hasSizeGreaterThanOrEqualTo(3);
      assertThat(script.caller().history().getFirst().subject()).as(script.id()).isNotBlank();
      assertThat(script.caller().history().getFirst().text()).as(script.id()).isNotBlank();
    }
  }

  @Test
  void someAreTheClientsOwnFaultSomeAThirdPartysAndSomeOfClientsWeKnowWell() {
    var cases = PracticeCases.in(Language.EN);
    assertThat(cases).anyMatch(PracticeCase::thirdParty).anyMatch(script -> !script.thirdParty());
    assertThat(cases).extracting(script -> script.caller().standing()).contains(Standing.A_STATUS, Standing.WATCHED);
  }

  @Test
  void blameIsKnownFromTheBeginningOfAWordWhateverItsCase() {
    var script = PracticeCases.in(Language.RU).getFirst();
    assertThat(script.blame().in("Поймите, ЭТО НЕ МЫ.")).isTrue();
    assertThat(script.blame().in("Виноват отель: он переполнен.")).isTrue();
    assertThat(script.blame().in("It isn’t our fault.")).isTrue();
    assertThat(script.blame().in("Это наша вина, целиком.")).isFalse();
    assertThat(script.blame().sentence("Мне жаль. Отель виноват! Мы всё исправим.")).contains("Отель виноват!");
  }

  @ParameterizedTest
  @EnumSource
  void theWordsOfTheHouseApologizeAndBlameNobody(Language language) {
    var script = PracticeCases.in(language).getFirst();
    for (var words : HouseTexts.of(language)) {
      assertThat(PracticeCases.in(language)).noneMatch(each -> each.blame().in(words));
    }
    assertThat(HouseTexts.apologies(language)).isNotEmpty().allMatch(script.apology()::in);
  }

  private static List<String> spoken(PracticeCase script) {
    var lines = script.lines();
    return Stream.of(
            lines.opening(), List.copyOf(lines.replies().values()), List.of(lines.blamed()), lines.impatient(),
            List.of(script.title(), script.wants()))
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> places(PracticeCase script) {
    return spoken(script).stream().flatMap(line -> PLACE.matcher(line).results()).map(place -> place.group()).toList();
  }
}
