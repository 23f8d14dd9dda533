package app.fifteen.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.kernel.Outcome;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetGuessTest {

  private static final Charset CYRILLIC = Charset.forName("windows-1251");
  private static final String CLIENTS = "ФИО;Телефон\r\nИванова Анна;8 916 1112233\r\nпетров пётр;\r\nООО «РОМАШКА»;\r\n";

  @TempDir private Path folder;

  private String guess(byte[] content) throws IOException {
    return CharsetGuess.of(Files.write(folder.resolve("a.csv"), content)).either(Charset::name, why -> why.key());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251", "KOI8-R", "IBM866", "ISO-8859-5"})
  void russianIsReadHoweverItIsEncoded(String charset) throws IOException {
    assertThat(guess(CLIENTS.getBytes(Charset.forName(charset)))).isEqualTo(charset);
    assertThat(guess("фио;город\r\nиванова анна;москва\r\n".getBytes(Charset.forName(charset)))).isEqualTo(charset);
    assertThat(guess("Име;Град\r\nПетя Колева;Велико Търново\r\n".getBytes(Charset.forName(charset)))).isEqualTo(charset);
  }

  @ParameterizedTest
  @CsvSource({"windows-1252,windows-1252", "UTF-8,UTF-8", "US-ASCII,UTF-8"})
  void latinLettersWithAccentsAreNoCyrillic(String charset, String guessed) throws IOException {
    assertThat(guess("Name;City\r\nJosé Muñoz;Zürich\r\nAnn Lee;Orléans\r\n".getBytes(Charset.forName(charset)))).isEqualTo(guessed);
  }

  @Test
  void oneBrokenByteDoesNotMakeItAnotherCharset() throws IOException {
    var bytes = (CLIENTS + "Ольга".repeat(30)).getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 5] = (byte) 0xFF;
    assertThat(guess(bytes)).isEqualTo("UTF-8");
  }

  @Test
  void whatReadsLikeNothingIsAsked() throws IOException {
    var twice = new String(CLIENTS.getBytes(StandardCharsets.UTF_8), CYRILLIC);
    assertThat(twice).contains("РђРЅРЅР°");
    assertThat(guess(twice.getBytes(StandardCharsets.UTF_8))).isEqualTo("csv.charset.unclear");
    assertThat(guess("Anna ÐÐ½Ð½Ð° Ð¿Ñ\u0080".getBytes(StandardCharsets.UTF_8))).isEqualTo("csv.charset.unclear");
    var half = CLIENTS.getBytes(StandardCharsets.UTF_8);
    var mixed = new byte[half.length + 60];
    System.arraycopy(half, 0, mixed, 0, half.length);
    System.arraycopy("Сидорова Ольга Петровна и ещё много слов другой кодировки сверх того".getBytes(CYRILLIC), 0, mixed, half.length, 60);
    assertThat(guess(mixed)).as("two files in one").isEqualTo("csv.charset.unclear");
    assertThat(guess("Ålø;Żółć Łąk\r\nŚćźń;ąęż".getBytes(Charset.forName("IBM852")))).isEqualTo("csv.charset.unclear");
  }

  @Test
  void whoeverSaysItIsBelieved() throws IOException {
    var twice = new String(CLIENTS.getBytes(StandardCharsets.UTF_8), CYRILLIC);
    var file = Files.write(folder.resolve("b.csv"), twice.getBytes(StandardCharsets.UTF_8));
    assertThat(CsvInput.open(file, Optional.of(StandardCharsets.UTF_8), Optional.empty(), _ -> 0))
        .isInstanceOf(Outcome.Done.class);
  }
}
