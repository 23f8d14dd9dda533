package app.fifteen.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+7 495", "-", "@x", "\tx", "\r", "\n", "＝1", "＋1", "－1", "＠", "'=1", "''＝1"})
  void whatASpreadsheetWouldRunGetsOneApostropheAndLosesItAgain(String cell) {
    assertThat(FormulaGuard.protect(cell)).isEqualTo("'" + cell);
    assertThat(FormulaGuard.reveal(FormulaGuard.protect(cell))).isEqualTo(cell);
    assertThat(inBytes(cell)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "'", "'quoted'", "Иван", "1=1", " =1", "｡", "д'Артаньян", "''"})
  void whatIsHarmlessStaysAsItIs(String cell) {
    assertThat(FormulaGuard.protect(cell)).isEqualTo(cell);
    assertThat(FormulaGuard.reveal(cell)).isEqualTo(cell);
    assertThat(inBytes(cell)).isFalse();
  }

  private static boolean inBytes(String cell) {
    var utf8 = cell.getBytes(StandardCharsets.UTF_8);
    return FormulaGuard.needsGuard(utf8, 0, utf8.length);
  }
}
