package app.fifteen.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+7 495", "-", "@x", "\tx", "\r", "\n", "＝1", "＋1", "－1", "＠", "'=1", "''＝1"})
  void whatASpreadsheetWouldRunGetsOneApostropheAndLosesItAgain(String cell) {
    assertThat(FormulaGuard.protect(cell)).isEqualTo("'" + cell);
    assertThat(FormulaGuard.reveal(FormulaGuard.protect(cell))).isEqualTo(cell);
    assertThat(inBytes(cell)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "'", "'quoted'", "Иван", "1=1", " =1", "｡", "д'Артаньян", "''"})
  void whatIsHarmlessStaysAsItIs(String cell) {
    assertThat(FormulaGuard.protect(cell)).isEqualTo(cell);
    assertThat(FormulaGuard.reveal(cell)).isEqualTo(cell);
    assertThat(inBytes(cell)).isEqualTo(cell);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~', quoteCharacter = '#',
      value = {
        "x;=1+1~x;'=1+1", "x,-2~x,'-2", "a|@b~a|'@b", "x;'=1~x;''=1", "x;\"=1\"~x;'\"=1\"", "=1;=2~'=1;'=2", "x;＝1~x;'＝1",
        "a, b; c~a, b; c", "x; =1~x; =1", "д';х~д';х"
      })
  void whatFollowsASeparatorIsGuardedToo(String cell, String guarded) {
    assertThat(FormulaGuard.protect(cell)).isEqualTo(guarded);
    assertThat(FormulaGuard.reveal(guarded)).isEqualTo(cell);
    assertThat(inBytes(cell)).isEqualTo(guarded);
  }

  @Test
  void whatFollowsALineEndIsGuardedToo() {
    assertThat(FormulaGuard.protect("Иван,\n- раз\r\n=2")).isEqualTo("Иван,\n'- раз\r\n'=2");
    assertThat(FormulaGuard.disarm("a\n=1;'=2")).isEqualTo("a\n'=1;'=2");
  }

  /** Whatever a cell says, whichever separator it was written with and whichever it is read with. */
  @Test
  void noCellOfAFileBeginsWithAFormulaWhicheverSeparatorItIsReadWith() throws IOException {
    var random = new Random(43);
    var signs = "=+-@'\",;|\t\n\r x＝я".toCharArray();
    for (int i = 0; i < 20_000; i++) {
      var cells = new ArrayList<String>();
      for (int j = 0; j < 3; j++) {
        cells.add(
            random.ints(random.nextInt(7), 0, signs.length)
                .collect(StringBuilder::new, (text, k) -> text.append(signs[k]), StringBuilder::append)
                .toString());
      }
      for (char written : new char[] {',', ';', '\t'}) {
        var file = written(cells, written);
        for (char read : new char[] {',', ';', '\t'}) {
          assertThat(asASpreadsheetReads(file, read))
              .as("%s read with %s", file, read)
              .noneMatch(cell -> cell.matches("(?s)[=+\\-@＝].*"));
        }
        assertThat(asASpreadsheetReads(file, written).subList(1, 4).stream().map(FormulaGuard::reveal))
            .isEqualTo(cells);
      }
    }
  }

  private static String written(List<String> cells, char delimiter) throws IOException {
    var out = new ByteArrayOutputStream();
    var csv = new CsvOutput(out, delimiter);
    csv.plain(new byte[] {'1'});
    for (var cell : cells) {
      csv.text(cell);
    }
    csv.endRow();
    csv.flush();
    return out.toString(StandardCharsets.UTF_8);
  }

  /** All cells of a file: quotation marks count at a cell's beginning only, and what follows the closing one is part of it. */
  private static List<String> asASpreadsheetReads(String file, char delimiter) {
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean begins = true;
    boolean quoted = false;
    for (int i = 0; i < file.length(); i++) {
      char c = file.charAt(i);
      if (quoted) {
        if (c != '"') {
          cell.append(c);
        } else if (i + 1 < file.length() && file.charAt(i + 1) == '"') {
          cell.append(c);
          i++;
        } else {
          quoted = false;
        }
      } else if (c == delimiter || c == '\n' || c == '\r') {
        cells.add(cell.toString());
        cell.setLength(0);
        begins = true;
      } else if (c == '"' && begins) {
        quoted = true;
        begins = false;
      } else {
        cell.append(c);
        begins = false;
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  private static String inBytes(String cell) {
    try {
      var out = new ByteArrayOutputStream();
      var csv = new CsvOutput(out, '\t');
      csv.text(cell);
      csv.flush();
      var written = out.toString(StandardCharsets.UTF_8);
      return written.startsWith("\"") ? written.substring(1, written.length() - 1).replace("\"\"", "\"") : written;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
