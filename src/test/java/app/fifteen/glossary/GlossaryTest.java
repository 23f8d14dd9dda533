package app.fifteen.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fifteen.kernel.Language;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The program keeps to its own glossary. */
class GlossaryTest {

  private final Glossary glossary = Glossary.read();

  GlossaryTest() throws IOException {}

  @ParameterizedTest
  @EnumSource
  void nothingIsCalledByAWordThatIsRuledOut(Language language) {
    var said = SaidTexts.in(language);
    assertThat(said).as("everything is read").hasSizeGreaterThan(2_400);
    assertThat(said)
        .filteredOn(each -> glossary.saidIn(each.text(), language).findAny().isPresent())
        .extracting(each -> each.place() + ": " + glossary.saidIn(each.text(), language).toList() + " in " + each.text())
        .isEmpty();
  }

  @Test
  void everyTermHasAWordInEachLanguageAndNoneThatAnotherLineRulesOut() {
    assertThat(glossary.terms()).hasSizeGreaterThanOrEqualTo(40);
    for (var term : glossary.terms()) {
      term.words()
          .forEach(
              (language, word) -> {
                assertThat(word).as(term.name()).isNotBlank();
                assertThat(glossary.saidIn(word, language)).as(term.name() + ": " + word).isEmpty();
                assertThat(term.ruledOut().get(language)).as(term.name() + " in " + language).isNotEmpty();
              });
    }
  }

  @ParameterizedTest
  @CsvSource({
    "RU, Новая заявка от клиента",
    "RU, «Заявки» за неделю",
    "RU, Присвоен статус А",
    "RU, Напишите на e-mail",
    "EN, Three enquiries came in",
    "EN, We apologised",
    "BG, Нова заявка",
    "BG, Жалбата е открита",
    "BG, Пишете ни на ел. поща"
  })
  void aSentenceThatDoesNotKeepToItIsFound(Language language, String sentence) {
    assertThat(glossary.saidIn(sentence, language)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "заявк*, Обращение, false",
    "заявк*, ЗАЯВКАМИ, true",
    "заявк*, перезаявка, false",
    "открита, Отворена, false",
    "открита, открито, false",
    "компани*, авиокомпанията, false",
    "скидочн* карт*, скидочные карты, true",
    "скидочн* карт*, скидочная цена, false",
    "external id, external_id, false"
  })
  void aStarStandsForAnyEndingAndAWordForItself(String ruledOut, String text, boolean isIn) {
    assertThat(RuledOut.of(ruledOut).isIn(text)).isEqualTo(isIn);
  }

  @Test
  void aLineThatIsNoLineOfTheTableIsNotPassedOver() {
    assertThatThrownBy(() -> Glossary.parse("| half a line | слово |")).hasMessageContaining("columns");
  }
}
