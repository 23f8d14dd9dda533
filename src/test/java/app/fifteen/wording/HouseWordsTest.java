package app.fifteen.wording;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.complaint.ApologyHow;
import app.fifteen.complaint.Severity;
import app.fifteen.kernel.Language;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words shipped with the program keep R15: no excuse, nobody blamed, nothing missing in any language. */
class HouseWordsTest {

  private static final Pattern EXCUSE =
      Pattern.compile(
          "(?iu)\\b(но|однако|зато|but|however|although|обаче|ама|ала|поставщик\\p{L}*|погод\\p{L}*|коллег\\p{L}*|supplier\\w*|"
              + "weather|colleague\\w*|доставчи\\p{L}*|колег\\p{L}*|unfortunately|к сожалению|за съжаление)\\b");

  @ParameterizedTest
  @EnumSource
  void thereAreWordsForEverythingAndTheyCanBeFilled(Language language) {
    var words = new Wordings(List.of(), HouseWords.in(language));
    for (var occasion : Occasion.values()) {
      assertThat(words.best(occasion, Optional.empty(), language, Optional.empty()).text()).isNotBlank();
      for (var how : ApologyHow.values()) {
        for (var severity : Severity.values()) {
          var text = words.best(occasion, Optional.of(how), language, Optional.of(severity)).text();
          assertThat(FillIn.problem(text)).as(text).isEmpty();
          assertThat(FillIn.fill(text, everything(), language)).as(text).doesNotContain("{", "}").isNotBlank();
          assertThat(FillIn.fill(text, Map.of(), language)).as(text).doesNotContain("{", "}", "  ", ", .", ",\n\n\n");
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void nobodyIsBlamedAndNothingIsExcused(Language language) {
    for (var wording : HouseWords.in(language)) {
      assertThat(EXCUSE.matcher(wording.text()).results().map(found -> found.group())).as(wording.text()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void theLanguagesHaveTheSameWordsWithTheSamePlaces(Language language) {
    assertThat(HouseWords.in(language).stream().map(HouseWordsTest::shape).toList())
        .containsExactlyInAnyOrderElementsOf(HouseWords.in(Language.RU).stream().map(HouseWordsTest::shape).toList());
  }

  private static List<Object> shape(Wording wording) {
    return List.of(
        wording.occasion(), wording.how(), wording.severity(),
        Arrays.stream(Placeholder.values()).filter(each -> wording.text().contains(each.mark())).toList());
  }

  private static Map<Placeholder, String> everything() {
    var values = new EnumMap<Placeholder, String>(Placeholder.class);
    for (var place : Placeholder.values()) {
      values.put(place, "слово");
    }
    return values;
  }
}
