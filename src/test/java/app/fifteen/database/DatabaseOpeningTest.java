package app.fifteen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What cannot be opened is told in one clear sentence, and nothing is damaged. */
class DatabaseOpeningTest {

  @TempDir private Path folder;

  @Test
  void aNewFileBelongsToItsOwnerOnly() throws IOException {
    var file = folder.resolve("new").resolve("office.db");
    try (var database = BothDatabases.sqlite(file)) {
      assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"));
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
      assertThat(database.location().toString()).endsWith("office.db");
    }
  }

  @Test
  void aDatabaseOfANewerProgramIsRefused() throws SQLException {
    var file = folder.resolve("office.db");
    BothDatabases.sqlite(file).close();
    pretendNewer("jdbc:sqlite:" + file, "1");
    assertFails("database.newer", () -> BothDatabases.sqlite(file));
  }

  @Test
  void aServersDatabaseOfANewerProgramIsRefused() throws SQLException {
    var server = TestServer.newDatabase();
    PostgresOpening.open(server, TestServer.LOGIN).close();
    pretendNewer(server.url() + "?user=postgres&password=postgres", "true");
    assertFails("database.newer", () -> PostgresOpening.open(server, TestServer.LOGIN));
  }

  @Test
  void aTextFileIsRefused() throws IOException {
    var file = folder.resolve("letter.txt");
    Files.writeString(file, "Dear Ivanova, thank you for your letter of last week.\n");
    assertFails("database.not_a_database", () -> BothDatabases.sqlite(file));
    assertThat(file).hasContent("Dear Ivanova, thank you for your letter of last week.");
    assertThat(folder.toFile().list()).containsExactly("letter.txt");
  }

  @Test
  void aFileThatOnlyBeginsLikeADatabaseIsRefused() throws IOException {
    var file = folder.resolve("office.db");
    Files.writeString(file, "SQLite format 3\0" + "x".repeat(5000));
    var before = Files.readAllBytes(file);
    assertFails("database.not_a_database", () -> BothDatabases.sqlite(file));
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void aDatabaseOfAnotherProgramIsRefused() throws SQLException, IOException {
    var file = folder.resolve("photos.db");
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute("create table photo (id integer primary key)");
    }
    var before = Files.readAllBytes(file);
    assertFails("database.of_another_program", () -> BothDatabases.sqlite(file));
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void aFolderIsRefused() {
    assertFails("database.is_folder", () -> BothDatabases.sqlite(folder));
  }

  @Test
  void aFolderThatCannotBeMadeIsSaidInWords() throws IOException {
    var file = folder.resolve("file");
    Files.writeString(file, "in the way");
    assertFails("database.cannot_open", () -> BothDatabases.sqlite(file.resolve("office.db")));
  }

  @Test
  void aReadOnlyFolderIsSaidInWords() throws IOException, InterruptedException {
    var place = Files.createDirectory(folder.resolve("place"));
    BothDatabases.sqlite(place.resolve("office.db")).close();
    assumeTrue(run("mount", "--bind", place.toString(), place.toString()), "needs to mount");
    try {
      assumeTrue(run("mount", "-o", "remount,ro,bind", place.toString()), "needs to mount");
      assertFails("database.read_only", () -> BothDatabases.sqlite(place.resolve("office.db")));
      assertFails("database.read_only", () -> BothDatabases.sqlite(place.resolve("another.db")));
      assertFails("database.read_only", () -> BothDatabases.sqlite(place.resolve("sub").resolve("another.db")));
    } finally {
      run("umount", place.toString());
    }
  }

  @Test
  void aFullDiskWhileOpeningIsSaidInWords() throws IOException, InterruptedException {
    withSmallDisk("64k", place -> assertFails("database.full", () -> BothDatabases.sqlite(place.resolve("office.db"))));
  }

  @Test
  void aFullDiskWhileWorkingLosesNothing() throws IOException, InterruptedException {
    withSmallDisk(
        "2m",
        place -> {
          var file = place.resolve("office.db");
          try (var database = BothDatabases.sqlite(file)) {
            database.run(tx -> write(tx, "saved before"));
            assertFails(
                "database.full",
                () -> {
                  for (int i = 0; i < 1000; i++) {
                    var name = i + "x".repeat(10_000);
                    database.run(tx -> write(tx, name));
                  }
                });
            assertThat(database.<Object>read(tx -> tx.dsl().fetchValue("select name from staff where id = 1")))
                .isEqualTo("saved before");
          }
        });
  }

  @Test
  void theOldestServerThatWorksIsOpenedWithoutAWarning() throws SQLException {
    var server = TestServer.newDatabase();
    try (var connection = TestServer.connect(server)) {
      assertThat(connection.getMetaData().getDatabaseMajorVersion()).isEqualTo(15);
    }
    var root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    var heard = new ListAppender<ILoggingEvent>();
    var before = root.getLevel();
    heard.start();
    root.addAppender(heard);
    root.setLevel(Level.WARN);
    try {
      PostgresOpening.open(server, TestServer.LOGIN).close();
      PostgresOpening.open(server, TestServer.LOGIN).close();
    } finally {
      root.setLevel(before);
      root.detachAppender(heard);
    }
    assertThat(heard.list).extracting(ILoggingEvent::getFormattedMessage).isEmpty();
  }

  @Test
  void aServerThatIsNotThereIsSaidInWords() throws IOException {
    int port;
    try (var free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    var server = new DatabaseLocation.PostgresServer("jdbc:postgresql://localhost:" + port + "/office");
    assertFails("database.unreachable", () -> PostgresOpening.open(server, TestServer.LOGIN));
  }

  @Test
  void aHostThatDoesNotExistIsSaidInWords() {
    var server = new DatabaseLocation.PostgresServer("jdbc:postgresql://no-such-host.invalid/office");
    assertFails("database.unreachable", () -> PostgresOpening.open(server, TestServer.LOGIN));
  }

  @Test
  void aDatabaseTheServerDoesNotHaveIsSaidInWords() {
    var url = TestServer.newDatabase().url().replaceAll("office_\\d+$", "nowhere");
    assertFails(
        "database.no_such_database",
        () -> PostgresOpening.open(new DatabaseLocation.PostgresServer(url), TestServer.LOGIN));
  }

  /** The shared test server trusts everybody; this one asks for a password. */
  @Test
  void aWrongPasswordIsSaidInWords() throws IOException, SQLException {
    try (var server = EmbeddedPostgres.start()) {
      try (var connection = server.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute("alter role postgres password 'right'");
        String rules;
        try (var row = statement.executeQuery("show hba_file")) {
          row.next();
          rules = row.getString(1);
        }
        Files.writeString(Path.of(rules), "host all all all scram-sha-256\n");
        statement.execute("select pg_reload_conf()");
      }
      var location =
          new DatabaseLocation.PostgresServer("jdbc:postgresql://localhost:" + server.getPort() + "/postgres");
      assertFails(
          "database.login_refused",
          () -> PostgresOpening.open(location, Map.of("PGUSER", "postgres", "PGPASSWORD", "wrong")));
      PostgresOpening.open(location, Map.of("PGUSER", "postgres", "PGPASSWORD", "right")).close();
    }
  }

  @Test
  void anUnknownUserIsSaidInWords() {
    var server = TestServer.newDatabase();
    assertFails(
        "database.login_refused",
        () -> PostgresOpening.open(server, Map.of("PGUSER", "nobody_here", "PGPASSWORD", "wrong")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update flyway_schema_history set version = 'nonsense' where installed_rank = 2",
        "update flyway_schema_history set version = null, type = 'nonsense' where installed_rank = 2",
        "alter table flyway_schema_history rename column version to wersion",
        "update flyway_schema_history set success = %s where installed_rank = 8; "
            + "delete from flyway_schema_history where installed_rank > 8",
      })
  void aListOfChangesThatCannotBeUnderstoodIsSaidInWords(String damage) throws SQLException {
    var file = folder.resolve("office.db");
    BothDatabases.sqlite(file).close();
    execute("jdbc:sqlite:" + file, damage.formatted("0"));
    assertFails("database.history", () -> BothDatabases.sqlite(file));
    var server = TestServer.newDatabase();
    PostgresOpening.open(server, TestServer.LOGIN).close();
    execute(server.url() + "?user=postgres&password=postgres", damage.formatted("false"));
    assertFails("database.history", () -> PostgresOpening.open(server, TestServer.LOGIN));
  }

  @Test
  void aDatabaseWhoseConnectionsAreAllInUseIsBusy() throws InterruptedException {
    try (var database = BothDatabases.postgres()) {
      var taken = new CountDownLatch(PostgresOpening.CONNECTIONS);
      var enough = new CountDownLatch(1);
      for (int i = 0; i < PostgresOpening.CONNECTIONS; i++) {
        Thread.ofVirtual().start(
            () ->
                database.read(
                    tx -> {
                      taken.countDown();
                      await(enough);
                      return null;
                    }));
      }
      taken.await();
      try {
        assertFails("database.busy", () -> database.run(tx -> write(tx, "Anna")));
      } finally {
        enough.countDown();
      }
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void execute(String url, String statements) throws SQLException {
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      for (var each : statements.split("; ")) {
        statement.execute(each);
      }
    }
  }

  private interface Work {
    void on(Path place) throws IOException;
  }

  private void withSmallDisk(String size, Work work) throws IOException, InterruptedException {
    var place = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", place.toString()), "needs to mount");
    try {
      work.on(place);
    } finally {
      run("umount", "-l", place.toString());
    }
  }

  private static boolean run(String... command) throws InterruptedException {
    try {
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException notThere) {
      return false;
    }
  }

  private static void write(Transaction tx, String name) {
    tx.dsl().execute("insert into staff (name, role, active) values (?, 'manager', true)", name);
  }

  private static void pretendNewer(String url, String success) throws SQLException {
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute(
          "insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,"
              + " installed_by, installed_on, execution_time, success) values (999, '999', 'later', 'SQL',"
              + " 'V999__later.sql', 1, 'x', current_timestamp, 1, " + success + ")");
    }
  }

  private static void assertFails(String key, ThrowingCallable opening) {
    var failure = catchThrowableOfType(Failure.class, opening);
    assertThat(failure).isNotNull();
    assertThat(failure.rejection().key()).isEqualTo(key);
    for (var language : Language.values()) {
      assertThat(new Messages(language).get(failure.rejection())).isNotBlank().doesNotContain("{", "Hikari", "flyway.", "Flyway", "Exception", "SQL");
    }
  }
}
