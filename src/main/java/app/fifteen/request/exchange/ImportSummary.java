package app.fifteen.request.exchange;

import app.fifteen.kernel.Rejection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What became of the rows of a file.
 *
 * @param imported stored as new requests; in a dry run, what would be
 * @param unchanged known already, and left as they are
 * @param cancelled stopped early: what had been stored until then stays, and the import can simply be run again
 * @param firstRejected to show at once; the rejects file has all
 */
public record ImportSummary(
    long imported, long unchanged, long rejected, boolean cancelled, List<RejectedRow> firstRejected) {

  public static final int SHOWN = 20;

  /** @param line where the row begins in the file */
  public record RejectedRow(long line, Rejection reason) {}

  static final ImportSummary NOTHING = new ImportSummary(0, 0, 0, false, List.of());

  public ImportSummary {
    firstRejected = List.copyOf(firstRejected);
  }

  public long rows() {
    return imported + unchanged + rejected;
  }

  /** @param fresh how many of the rows that could be taken were new */
  ImportSummary plus(RowBatch batch, int fresh) {
    return new ImportSummary(
        imported + fresh,
        unchanged + batch.ready().size() - fresh,
        rejected + batch.rejected().size(),
        cancelled,
        firstRejected.size() == SHOWN || batch.rejected().isEmpty() ? firstRejected : withFirst(batch));
  }

  ImportSummary asCancelled() {
    return new ImportSummary(imported, unchanged, rejected, true, firstRejected);
  }

  private List<RejectedRow> withFirst(RowBatch batch) {
    return Stream.concat(
            firstRejected.stream(),
            batch.rejected().stream().map(row -> new RejectedRow(row.row().line(), row.reason())))
        .limit(SHOWN)
        .toList();
  }
}
