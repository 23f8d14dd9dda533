package app.fifteen.exchange.importing;

import app.fifteen.kernel.Rejection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What became of the rows of a file.
 *
 * @param imported stored as something new; in a dry run, what would be
 * @param updated known already, and something about them was new
 * @param unchanged known already, and left as they are
 * @param cancelled stopped early: what had been stored until then stays, and the import can simply be run again
 * @param leftOut headings of columns that are no field: what they hold is not taken over
 * @param firstRejected to show at once; the rejects file has all
 * @param remarks on rows that were taken
 */
public record ImportSummary(
    long imported,
    long updated,
    long unchanged,
    long rejected,
    boolean cancelled,
    List<String> leftOut,
    List<RejectedRow> firstRejected,
    ImportRemarks remarks) {

  public static final int SHOWN = 20;

  /** @param line where the row begins in the file */
  public record RejectedRow(long line, Rejection reason) {}

  public ImportSummary {
    leftOut = List.copyOf(leftOut);
    firstRejected = List.copyOf(firstRejected);
  }

  static ImportSummary nothing(List<String> leftOut) {
    return new ImportSummary(0, 0, 0, 0, false, leftOut, List.of(), ImportRemarks.NONE);
  }

  public long rows() {
    return imported + updated + unchanged + rejected;
  }

  /** @param all every rejected row of the batch in the order of the file, whoever rejected it */
  ImportSummary plus(RowBatch<?> batch, RowStoring.Stored stored, List<RowBatch.Rejected> all) {
    return new ImportSummary(
        imported + stored.imported(),
        updated + stored.updated(),
        unchanged + batch.ready().size() - stored.imported() - stored.updated() - stored.rejected().size(),
        rejected + all.size(),
        cancelled,
        leftOut,
        firstRejected.size() == SHOWN || all.isEmpty() ? firstRejected : withFirst(all),
        remarks);
  }

  ImportSummary asCancelled() {
    return new ImportSummary(imported, updated, unchanged, rejected, true, leftOut, firstRejected, remarks);
  }

  ImportSummary with(ImportRemarks made) {
    return new ImportSummary(imported, updated, unchanged, rejected, cancelled, leftOut, firstRejected, made);
  }

  private List<RejectedRow> withFirst(List<RowBatch.Rejected> more) {
    return Stream.concat(
            firstRejected.stream(), more.stream().map(row -> new RejectedRow(row.row().line(), row.reason())))
        .limit(SHOWN)
        .toList();
  }
}
