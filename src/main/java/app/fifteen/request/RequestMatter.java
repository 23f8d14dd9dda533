package app.fifteen.request;

import app.fifteen.client.records.Matter;

/** An open request. @param inHand whether the client was reached, and it is to be resolved now */
public record RequestMatter(boolean inHand) implements Matter {

  @Override
  public int turn() {
    return 1;
  }
}
