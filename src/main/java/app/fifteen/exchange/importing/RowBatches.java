package app.fifteen.exchange.importing;

import app.fifteen.exchange.CsvInput;
import app.fifteen.exchange.CsvRow;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Reads and understands the rows of a file on a thread of its own, a little ahead of the one that stores them. */
final class RowBatches<R> implements AutoCloseable {

  private static final int ROWS = 500;
  /** Characters kept in one batch: a file of huge cells must not fill the memory. */
  private static final int CHARACTERS = 1 << 21;
  private static final int AHEAD = 2;

  private sealed interface Message<R> {
    record Next<R>(RowBatch<R> batch) implements Message<R> {}

    record End<R>() implements Message<R> {}

    record Broken<R>(RuntimeException cause) implements Message<R> {}
  }

  private final CsvInput csv;
  private final MappedRows<?, R> rows;
  private final BlockingQueue<Message<R>> messages = new ArrayBlockingQueue<>(AHEAD);
  private final Thread thread;

  RowBatches(CsvInput csv, MappedRows<?, R> rows) {
    this.csv = csv;
    this.rows = rows;
    this.thread = Thread.ofPlatform().daemon().name("import").start(this::run);
  }

  /** Empty after the last; whatever went wrong with the file comes out here. */
  Optional<RowBatch<R>> next() {
    try {
      return switch (messages.take()) {
        case Message.Next<R>(var batch) -> Optional.of(batch);
        case Message.End<R>() -> Optional.empty();
        case Message.Broken<R>(var cause) -> throw cause;
      };
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private void run() {
    try {
      try {
        var batch = batch();
        while (!batch.ready().isEmpty() || !batch.rejected().isEmpty()) {
          messages.put(new Message.Next<>(batch));
          batch = batch();
        }
        messages.put(new Message.End<>());
      } catch (RuntimeException e) {
        messages.put(new Message.Broken<>(e));
      }
    } catch (InterruptedException e) {
      // Closed early: nobody waits for more.
    }
  }

  private RowBatch<R> batch() {
    var ready = new ArrayList<RowBatch.Ready<R>>(ROWS);
    var rejected = new ArrayList<RowBatch.Rejected>();
    int characters = 0;
    while (ready.size() + rejected.size() < ROWS && characters < CHARACTERS) {
      var next = csv.next();
      if (next.isEmpty()) {
        break;
      }
      switch (next.get()) {
        case Outcome.Done<CsvRow>(var row) -> {
          if (!row.isBlank()) {
            characters += row.cells().stream().mapToInt(String::length).sum();
            understand(row, ready, rejected);
          }
        }
        case Outcome.Refused<CsvRow>(var reason) -> rejected.add(unreadable(reason));
      }
    }
    return new RowBatch<>(ready, rejected, csv.position());
  }

  private void understand(CsvRow row, List<RowBatch.Ready<R>> ready, List<RowBatch.Rejected> rejected) {
    rows.read(row)
        .use(
            ready::add,
            reason -> rejected.add(new RowBatch.Rejected(row, reason)));
  }

  private RowBatch.Rejected unreadable(Rejection reason) {
    return new RowBatch.Rejected(new CsvRow(csv.line() + 1, List.of()), reason);
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
