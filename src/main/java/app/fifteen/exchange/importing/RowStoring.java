package app.fifteen.exchange.importing;

import java.util.List;
import java.util.function.Function;

/** What becomes of batches of rows: stored, or in a dry run only counted. */
public interface RowStoring<R> {

  /** Deals with some batches together, all of them or none. */
  <T> T together(Function<BatchStoring<R>, T> work);

  /** Deals with one batch. */
  interface BatchStoring<R> {

    Stored store(List<RowBatch.Ready<R>> rows);
  }

  /**
   * What became of a batch; the rest of its rows was known already and left as it is.
   *
   * @param rejected rows that turned out to contradict what is stored
   */
  record Stored(int imported, int updated, List<RowBatch.Rejected> rejected) {

    static final Stored NOTHING = new Stored(0, 0, List.of());

    public Stored {
      rejected = List.copyOf(rejected);
    }
  }
}
