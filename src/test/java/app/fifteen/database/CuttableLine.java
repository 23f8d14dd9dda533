package app.fifteen.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The line between a desk and the server that all tests share: whoever holds it can cut it and mend it again. */
public final class CuttableLine implements AutoCloseable {

  private final ServerSocket entry;
  private final DatabaseLocation.PostgresServer behind;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean cut;

  private CuttableLine(DatabaseLocation.PostgresServer behind) throws IOException {
    this.behind = behind;
    entry = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  /** To a new database of its own. */
  public static CuttableLine toNewDatabase() {
    try {
      return new CuttableLine(TestServer.newDatabase());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The database as it is reached through this line. */
  public Database open() {
    return PostgresOpening.open(
        new DatabaseLocation.PostgresServer(
            behind.url().replaceFirst("localhost:\\d+", "127.0.0.1:" + entry.getLocalPort())),
        TestServer.LOGIN);
  }

  public void cut() {
    cut = true;
    open.forEach(CuttableLine::end);
  }

  public void mend() {
    cut = false;
  }

  private void accept() {
    while (!entry.isClosed()) {
      try {
        join(entry.accept());
      } catch (IOException e) {
        // Closed, or whoever called went away again.
      }
    }
  }

  private void join(Socket desk) throws IOException {
    if (cut) {
      end(desk);
      return;
    }
    var server = new Socket("localhost", Integer.parseInt(behind.url().replaceAll(".*localhost:(\\d+)/.*", "$1")));
    open.add(desk);
    open.add(server);
    Thread.ofVirtual().start(() -> carry(desk, server));
    Thread.ofVirtual().start(() -> carry(server, desk));
  }

  private void carry(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException e) {
      // Cut, or closed at either end.
    } finally {
      end(from);
      end(to);
    }
  }

  private static void end(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      entry.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    cut();
  }
}
