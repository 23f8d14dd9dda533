package app.fifteen.exchange.importing;

import app.fifteen.exchange.importing.ImportSummary.RejectedRow;
import java.util.List;

/**
 * What was not taken of rows that were.
 *
 * @param warned rows of which cells were left out
 * @param firstWarned to show at once; the rejects file has all
 * @param words that no closed list knows
 */
public record ImportRemarks(long warned, List<RejectedRow> firstWarned, UnknownWords words) {

  public static final ImportRemarks NONE = new ImportRemarks(0, List.of(), UnknownWords.NONE);

  public ImportRemarks {
    firstWarned = List.copyOf(firstWarned);
  }
}
