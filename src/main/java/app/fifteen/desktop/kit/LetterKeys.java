package app.fifteen.desktop.kit;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/** The keys that carry letters in some layout, named by what a US keyboard has there. */
final class LetterKeys {

  /** @param firstScanCode by which X knows the leftmost key of the row; the others follow it */
  private record Row(int firstScanCode, List<KeyCode> keys) {}

  private static final List<Row> ROWS =
      List.of(
          new Row(
              24,
              List.of(
                  KeyCode.Q, KeyCode.W, KeyCode.E, KeyCode.R, KeyCode.T, KeyCode.Y, KeyCode.U, KeyCode.I, KeyCode.O,
                  KeyCode.P, KeyCode.OPEN_BRACKET, KeyCode.CLOSE_BRACKET)),
          new Row(
              38,
              List.of(
                  KeyCode.A, KeyCode.S, KeyCode.D, KeyCode.F, KeyCode.G, KeyCode.H, KeyCode.J, KeyCode.K, KeyCode.L,
                  KeyCode.SEMICOLON, KeyCode.QUOTE)),
          new Row(
              52,
              List.of(
                  KeyCode.Z, KeyCode.X, KeyCode.C, KeyCode.V, KeyCode.B, KeyCode.N, KeyCode.M, KeyCode.COMMA,
                  KeyCode.PERIOD, KeyCode.SLASH)));

  private LetterKeys() {}

  /** From the upper left to the lower right. */
  static List<KeyCode> all() {
    return ROWS.stream().flatMap(row -> row.keys().stream()).toList();
  }

  static Optional<KeyCode> ofScanCode(int code) {
    return ROWS.stream()
        .filter(row -> code >= row.firstScanCode() && code < row.firstScanCode() + row.keys().size())
        .map(row -> row.keys().get(code - row.firstScanCode()))
        .findFirst();
  }
}
