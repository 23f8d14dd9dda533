package app.fifteen.request.exchange;

/**
 * What became of the rows of a file.
 *
 * @param imported stored as new requests; in a dry run, what would be
 * @param unchanged known already, and left as they are
 * @param cancelled stopped early: what had been stored until then stays, and the import can simply be run again
 */
public record ImportSummary(long imported, long unchanged, long rejected, boolean cancelled) {

  public long rows() {
    return imported + unchanged + rejected;
  }

  /** @param fresh how many of the rows that could be taken were new */
  ImportSummary plus(RowBatch batch, int fresh) {
    return new ImportSummary(
        imported + fresh,
        unchanged + batch.ready().size() - fresh,
        rejected + batch.rejected().size(),
        cancelled);
  }

  ImportSummary asCancelled() {
    return new ImportSummary(imported, unchanged, rejected, true);
  }
}
