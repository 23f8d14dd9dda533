package app.fifteen.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TerminalOutputTest {

  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
  private final PrintStream out =
      new TerminalOutput(new PrintStream(terminal, true, StandardCharsets.UTF_8));

  private String shown() {
    return terminal.toString(StandardCharsets.UTF_8);
  }

  @Test
  void controlCharactersAreShownInsteadOfObeyed() {
    out.print("red \u001B[31m, bell \u0007, back \b, delete \u007F, C1 \u009B31m, return a\rb, zero \0.");
    assertThat(shown()).isEqualTo("red ␛[31m, bell ␇, back ␈, delete ␡, C1 �31m, return a␍b, zero ␀.");
  }

  @Test
  void wordsTabsAndLineEndsAreAsTheyAre() {
    var words = "Привет, «мир» © Â ° £\tщё\r\n1\n2 \uD83D\uDE00 д'Арт";
    for (int i = 0; i < words.length(); i++) {
      out.print(words.substring(i, i + 1).equals("\uD83D") ? words.substring(i, ++i + 1) : words.substring(i, i + 1));
    }
    out.print(words);
    assertThat(shown()).isEqualTo(words + words);
  }
}
