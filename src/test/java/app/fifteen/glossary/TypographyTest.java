package app.fifteen.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.kernel.Language;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Dashes, quotation marks and spaces are those of the language, and no sentence hedges about who is a woman. */
class TypographyTest {

  /** What a person would have to type so: parts of the office's file. */
  private static final Pattern LITERAL = Pattern.compile("office\\.file\\.");

  private static final Pattern EVERYWHERE =
      Pattern.compile(" {2}|\\p{L} [,;!?]|\\.\\.\\.| - |\\p{L}\\((?:а|ая|на|ла|лась)\\)");

  private static final Map<Language, Pattern> FOREIGN =
      Map.of(
          Language.RU, Pattern.compile("–|\"|”|’|„(?![^«]*»)"),
          Language.EN, Pattern.compile("—|\"|«|»|„"),
          Language.BG, Pattern.compile("—|\"|”|’|«(?![^„]*“)"));

  @ParameterizedTest
  @EnumSource
  void marksAreThoseOfTheLanguage(Language language) {
    assertThat(SaidTexts.messages(language))
        .filteredOn(said -> !LITERAL.matcher(said.place()).find() && !isFileName(said.place()))
        .filteredOn(said -> !isClean(said.text(), language))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"RU", "BG"})
  void theSameHoldsForWordsPracticeAndSample(Language language) {
    assertThat(SaidTexts.in(language))
        .filteredOn(said -> said.place().startsWith("assets"))
        .filteredOn(said -> !isClean(said.text(), language))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "RU, Срок – завтра, false",
    "RU, Срок — завтра, true",
    "RU, Компания \"Логос\", false",
    "RU, Пришёл(ла), false",
    "RU, Рекомендовал(а): Анна, false",
    "RU, «ООО „Путь“» ждёт, true",
    "RU, „Путь“ ждёт, false",
    "BG, «Път» чака, false",
    "BG, „Път“ чака, true",
    "BG, Срок — утре, false",
    "EN, The «path», false"
  })
  void whatIsWrittenOtherwiseIsFound(Language language, String text, boolean isClean) {
    assertThat(isClean(text, language)).isEqualTo(isClean);
  }

  private static boolean isClean(String text, Language language) {
    return !EVERYWHERE.matcher(text).find() && !FOREIGN.get(language).matcher(text).find();
  }

  /** Windows refuses some marks in names of files. */
  private static boolean isFileName(String place) {
    return place.endsWith(" letter.file");
  }
}
