package app.fifteen.makegood;

import app.fifteen.client.records.Matter;

/** A make-good that nobody has confirmed yet. */
public record MakeGoodMatter(MakeGoodState state) implements Matter {

  /** After whoever is waiting for an answer. */
  @Override
  public int turn() {
    return 2;
  }

  /** Delivered in time is as good as it gets. */
  @Override
  public boolean isOnlyToConfirm() {
    return state == MakeGoodState.DELIVERED;
  }
}
