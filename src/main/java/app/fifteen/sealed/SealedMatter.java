package app.fifteen.sealed;

import app.fifteen.client.records.Matter;

/** A message to the supervisor that is not answered yet (R26). */
public record SealedMatter(SealedKind kind) implements Matter {

  /** With complaints: whoever went past everyone else is not to wait behind them. */
  @Override
  public int turn() {
    return 0;
  }
}
