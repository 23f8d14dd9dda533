package app.fifteen.complaint;

import app.fifteen.client.records.Matter;
import java.util.Optional;

/** An open complaint. @param next the step to be done next, if there is one left */
public record ComplaintMatter(Optional<Step> next) implements Matter {

  /** Whoever is angry comes first. */
  @Override
  public int turn() {
    return 0;
  }
}
