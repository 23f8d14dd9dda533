package app.fifteen.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWordsTest {

  @Test
  void wordsEndAtSpacesHyphensAndQuotationMarks() {
    assertThat(NameWords.of("ооо «мамин-сибиряк» о'коннор 24")).containsExactly("ооо", "мамин", "сибиряк", "о", "коннор", "24");
    assertThat(NameWords.spelled("ооо «мамин-сибиряк» о'коннор 24")).containsExactly("ооо", "мамин", "сибиряк", "коннор");
    assertThat(NameWords.of(" - ")).isEqualTo(List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "иванов, ivanov", "юлия, yulia", "юлия, iuliia", "алексеи, alexey", "щербаков, shcherbakov", "щербаков, scherbakov",
    "михаил, mihail", "михаил, mikhail", "петр, pyotr", "наталья, nataliya", "евгении, evgeny", "анна, ana",
    "цветков, tsvetkov", "виктория, victoria", "филипп, filip"
  })
  void aNameSoundsTheSameInBothScripts(String cyrillic, String latin) {
    assertThat(NameWords.sound(latin)).isEqualTo(NameWords.sound(cyrillic));
  }

  @Test
  void wordsOneTypingErrorApartShareAVariant() {
    for (var wrong : List.of("констонтин", "костантин", "коннстантин", "коснтантин")) {
      assertThat(NameWords.variants(wrong)).as(wrong).containsAnyElementsOf(NameWords.variants("константин"));
    }
    assertThat(NameWords.variants("лев")).hasSize(1);
  }
}
