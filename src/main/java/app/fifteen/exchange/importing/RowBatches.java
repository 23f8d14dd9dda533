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
import java.util.concurrent.TimeUnit;

/** Reads and understands the rows of a file on a thread of its own, a little ahead of the one that stores them. */
final class RowBatches<R> implements AutoCloseable {

  private static final int ROWS = 500;

  /** Bytes kept in one batch, roughly: neither huge cells nor many small ones must fill the memory. */
  private static final int BYTES = 1 << 22;

  /** What a cell takes besides its text, whose letters are two bytes each at worst. */
  private static final int CELL_BYTES = 64;

  private static final int AHEAD = 2;
  private static final long LOOK_EVERY_MILLIS = 500;

  private sealed interface Message<R> {
    record Next<R>(RowBatch<R> batch) implements Message<R> {}

    record End<R>() implements Message<R> {}

    record Broken<R>(Throwable cause) implements Message<R> {}
  }

  private final CsvInput csv;
  private final MappedRows<?, R> rows;
  private final BlockingQueue<Message<R>> messages = new ArrayBlockingQueue<>(AHEAD);
  private final Thread thread;

  /** Kept beside the messages: where there is no memory left, one more message may not find room either. */
  private volatile Throwable broken;

  RowBatches(CsvInput csv, MappedRows<?, R> rows) {
    this.csv = csv;
    this.rows = rows;
    this.thread = Thread.ofPlatform().daemon().name("import").start(this::run);
  }

  /** Empty after the last; whatever went wrong with the file comes out here. */
  Optional<RowBatch<R>> next() {
    try {
      return switch (message()) {
        case Message.Next<R>(var batch) -> Optional.of(batch);
        case Message.End<R>() -> Optional.empty();
        case Message.Broken<R>(var cause) -> throw unchecked(cause);
      };
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Whoever waits holds the database's only right to write, and must not wait for a thread that is no more. */
  private Message<R> message() throws InterruptedException {
    while (true) {
      var message = messages.poll(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
      if (message == null && !thread.isAlive()) {
        message = messages.poll();
        if (message == null) {
          return new Message.Broken<>(broken == null ? new IllegalStateException("reading ended early") : broken);
        }
      }
      if (message != null) {
        return message;
      }
    }
  }

  private static RuntimeException unchecked(Throwable cause) {
    return switch (cause) {
      case Error error -> throw error;
      case RuntimeException unchecked -> unchecked;
      default -> new IllegalStateException(cause);
    };
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
      } catch (RuntimeException | Error e) {
        broken = e;
        messages.put(new Message.Broken<>(e));
      }
    } catch (InterruptedException e) {
      // Closed early: nobody waits for more.
    } catch (Error e) {
      broken = e;
    }
  }

  private RowBatch<R> batch() {
    var ready = new ArrayList<RowBatch.Ready<R>>(ROWS);
    var rejected = new ArrayList<RowBatch.Rejected>();
    int bytes = 0;
    while (ready.size() + rejected.size() < ROWS && bytes < BYTES) {
      var next = csv.next();
      if (next.isEmpty()) {
        break;
      }
      switch (next.get()) {
        case Outcome.Done<CsvRow>(var row) -> {
          if (!row.isBlank()) {
            bytes += row.cells().stream().mapToInt(cell -> CELL_BYTES + 2 * cell.length()).sum();
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
