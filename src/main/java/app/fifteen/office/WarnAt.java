package app.fifteen.office;

import java.time.Duration;

/** When to warn before a due instant (R6). */
public sealed interface WarnAt {

  /** When this share of the budget is left, in percent: {@code "33%"}. */
  record ShareLeft(int percent) implements WarnAt {
    public ShareLeft {
      if (percent <= 0 || percent >= 100) {
        throw new IllegalArgumentException(percent + "%");
      }
    }
  }

  /** When this much working time is left: {@code "60s"}. */
  record TimeLeft(Duration working) implements WarnAt {
    public TimeLeft {
      if (working.isNegative() || working.isZero()) {
        throw new IllegalArgumentException(working.toString());
      }
    }
  }
}
