package app.fifteen.client;

/** What a client is to the office. */
public enum Standing {
  ORDINARY,
  /** Privileged, reached through compensation or value (R27). */
  A_STATUS,
  /** To be dealt with carefully. */
  WATCHED,
  /** The office stands by its staff and does not court this client any more (R23). */
  NOT_RETAINED
}
