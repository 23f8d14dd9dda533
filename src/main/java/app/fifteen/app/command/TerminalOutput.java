package app.fifteen.app.command;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The one door to the terminal for words that may come from a file: control characters are shown as signs ({@code ␛})
 * instead of being obeyed, for they could rewrite what stands there already. Tabs and line ends pass.
 */
final class TerminalOutput extends PrintStream {

  private final PrintStream terminal;

  /** @param terminal takes UTF-8 */
  TerminalOutput(PrintStream terminal) {
    super(new Visible(terminal), true, StandardCharsets.UTF_8);
    this.terminal = terminal;
  }

  /** Whoever read this may have gone: only the stream underneath knows. */
  @Override
  public boolean checkError() {
    return super.checkError() | terminal.checkError();
  }

  private static final class Visible extends FilterOutputStream {

    /** The first byte of two of U+0080 to U+00BF; the lower half of these are control characters, too. */
    private static final int C1_BEGINS = 0xC2;

    /** The signs for control characters begin here in Unicode. */
    private static final int SIGNS = 0x2400;
    private static final int SIGN_FOR_DELETE = 0x2421;
    private static final int SIGN_FOR_C1 = 0xFFFD;
    private static final int NOTHING = -1;

    private int held = NOTHING;

    Visible(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      int done = from;
      for (int i = from; i < from + length; i++) {
        int b = bytes[i] & 0xFF;
        if (held != NOTHING || isControl(b) || b == C1_BEGINS) {
          out.write(bytes, done, i - done);
          write(b);
          done = i + 1;
        }
      }
      out.write(bytes, done, from + length - done);
    }

    @Override
    public void write(int b) throws IOException {
      int before = held;
      held = NOTHING;
      if (before == '\r') {
        // Only together with what follows it is a line end.
        if (b == '\n') {
          out.write('\r');
        } else {
          sign(SIGNS + '\r');
        }
      } else if (before == C1_BEGINS) {
        if (b < 0xA0) {
          sign(SIGN_FOR_C1);
          return;
        }
        out.write(C1_BEGINS);
      }
      if (b == '\r' || b == C1_BEGINS) {
        held = b;
      } else if (isControl(b)) {
        sign(b == 0x7F ? SIGN_FOR_DELETE : SIGNS + b);
      } else {
        out.write(b);
      }
    }

    private static boolean isControl(int b) {
      return b < ' ' && b != '\n' && b != '\t' || b == 0x7F;
    }

    private void sign(int codePoint) throws IOException {
      out.write(Character.toString(codePoint).getBytes(StandardCharsets.UTF_8));
    }
  }
}
