package app.fifteen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.fifteen.kernel.Failure;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server goes away while a window is open, and comes back. */
class ServerOutageTest {

  /** As long as somebody who pressed a key may wait for a sentence. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  @TempDir private Path folder;

  @Test
  void anOutageIsSaidSoonAndTheWorkGoesOnByItself() throws IOException, InterruptedException {
    var server = start(0);
    int port = server.getPort();
    var location = new DatabaseLocation.PostgresServer("jdbc:postgresql://localhost:%d/postgres".formatted(port));
    try (var database = PostgresOpening.open(location, TestServer.LOGIN)) {
      var heard = new LinkedBlockingQueue<Long>();
      try (var _ = database.changes().onChange(() -> heard.add(System.nanoTime()))) {
        assertThat(ask(database)).isOne();
        server.close();
        long asked = System.nanoTime();
        var failure = catchThrowableOfType(Failure.class, () -> ask(database));
        assertThat(failure.rejection().key()).isEqualTo("database.unreachable");
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(PATIENCE);
        heard.clear();
        server = start(port);
        assertThat(heard.poll(20, TimeUnit.SECONDS)).as("told that something may have changed").isNotNull();
        assertThat(askUntilAnswered(database)).isOne();
      }
    } finally {
      server.close();
    }
  }

  private EmbeddedPostgres start(int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setPort(port)
        .setDataDirectory(folder.resolve("data"))
        .setCleanDataDirectory(false)
        .start();
  }

  private static int ask(Database database) {
    return database.read(tx -> tx.dsl().fetchOne("select 1").get(0, Integer.class));
  }

  /** The pool itself may need another moment. */
  private static int askUntilAnswered(Database database) {
    for (int left = 5; ; left--) {
      try {
        return ask(database);
      } catch (Failure stillAway) {
        if (left == 0) {
          throw stillAway;
        }
      }
    }
  }
}
