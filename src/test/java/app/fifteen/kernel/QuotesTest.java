package app.fifteen.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No quotation marks within the same quotation marks. */
class QuotesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RU | Всё, что «ООО «Северный путь»» хранит | Всё, что «ООО „Северный путь“» хранит",
        "RU | «Путь» и «Логос» | «Путь» и «Логос»",
        "RU | «Путь | «Путь",
        "RU | «а «б» и «в»» | «а „б“ и „в“»",
        "BG | Фирма „„Северен път“ ООД“ вече има | Фирма „«Северен път» ООД“ вече има",
        "BG | „Път“ | „Път“",
        "EN | “The “Path” Ltd” waits | “The ‘Path’ Ltd” waits"
      })
  void innerOnesAreTheLanguagesInnerOnes(Language language, String text, String nested) {
    assertThat(Quotes.nested(text, language)).isEqualTo(nested);
  }

  @ParameterizedTest
  @CsvSource({"RU, Компания «ООО „Путь“» уже есть: выберите её в списке., ООО «Путь»"})
  void whatIsPutIntoASentenceBringsItsOwn(Language language, String sentence, String company) {
    assertThat(new Messages(language).get("company.name.taken", company)).isEqualTo(sentence);
  }
}
