package app.fifteen.card.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.card.CardNumber;
import app.fifteen.card.CardPart;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A printer's list of cards, as spreadsheets write it. */
class NumberFileTest {

  @TempDir private Path folder;

  private static String read(String text) {
    return NumberFile.read(text)
        .either(numbers -> String.join(" ", numbers.stream().map(CardNumber::digits).toList()), Rejection::key);
  }

  @Test
  void oneNumberALineIsTakenUnderAHeadingAndHoweverItIsKeptFromBeingASum() {
    assertThat(read("Номер;Партия\r\n7000 0001;май\r\n\"70000002\";май\r\n=\"70000003\"\n'70000004\n\n"))
        .isEqualTo("70000001 70000002 70000003 70000004");
  }

  @Test
  void aLineThatIsNoNumberOrStandsTwiceIsNamed() {
    assertThat(NumberFile.read("7000\n7,00E+13\n"))
        .isEqualTo(Outcome.refused("card.series.file.line", 2, Rejection.of("card.number.length", "7", 4, 24).at(CardPart.NUMBER)));
    assertThat(NumberFile.read("7000\n7001\n7000\n")).isEqualTo(Outcome.refused("card.series.file.twice", 3, "7000"));
    assertThat(read("Номер\n\n")).isEqualTo("card.series.file.empty");
  }

  @Test
  void aSpreadsheetsUnicodeTextIsRead() throws IOException {
    var file = folder.resolve("cards.txt");
    Files.write(file, "\uFEFFКарта\t№\n7000\t1\n7001\t2\n".getBytes(StandardCharsets.UTF_16LE));
    assertThat(NumberFile.read(file).orFail()).extracting(CardNumber::digits).containsExactly("7000", "7001");
  }
}
