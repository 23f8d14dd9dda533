package app.fifteen.desktop.exchange;

import app.fifteen.exchange.importing.ImportSummary;
import app.fifteen.kernel.Rejection;

/** How an import, or the check before it, came to its end. */
public sealed interface ImportEnd {

  record Imported(ImportSummary summary) implements ImportEnd {}

  /** Nothing was stored: the numbers say what an import would do. */
  record Checked(ImportSummary summary) implements ImportEnd {}

  /** Stopped by what is wrong with the plan, before anything was stored. */
  record Refused(Rejection why) implements ImportEnd {}

  /** Stopped by its surroundings. @param someStored whether a part of the rows may have been stored until then */
  record Failed(Rejection why, boolean someStored) implements ImportEnd {}
}
