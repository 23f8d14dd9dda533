package app.fifteen.client.records;

/** What is unsettled with a client and how it stands, in a type of the feature that keeps it. */
public interface Matter {

  /** Which come first on a client's page: those of the lower turn. */
  int turn();

  /** Whether everything is done and somebody only has to say so: no clock runs any more. */
  default boolean isOnlyToConfirm() {
    return false;
  }
}
