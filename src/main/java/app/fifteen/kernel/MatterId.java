package app.fifteen.kernel;

/** What a line of a client's story or something unsettled with them belongs to. */
public interface MatterId {

  /** What is opened from there. */
  Destination destination();
}
