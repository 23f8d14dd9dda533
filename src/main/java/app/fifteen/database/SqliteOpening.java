package app.fifteen.database;

import app.fifteen.kernel.Failure;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import org.jooq.exception.DataAccessException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/** Opens the local file: readable by its owner only, WAL, every commit on the disk before it counts. */
final class SqliteOpening {

  /** "15mn" in the file's header marks it as ours. */
  static final int APPLICATION_ID = 0x31356D6E;

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int BUSY_MILLIS = 10_000;
  private static final int READERS = 3;

  /** An import touches many indexes at random places: with the usual 2 MB it would write most pages again and again. */
  private static final int WRITER_CACHE_KIB = 64 * 1024;

  private SqliteOpening() {}

  static Database open(DatabaseLocation.SqliteFile file) {
    try {
      prepareFile(file);
      boolean fresh = Files.size(file.path()) == 0;
      markAsOurs(file);
      var check = fresh ? FileCheck.notNeeded(file) : FileCheck.begin(file);
      var writers = pool(file, writing(), 1);
      var readers = pool(file, reading(file), READERS);
      try {
        Migrations.apply(fresh ? writers : readers, writers, Dialect.SQLITE, file, check);
        return new Database(
            file, Dialect.SQLITE, writers, readers, new SqliteChangeFeed(file, reading(file)), check);
      } catch (RuntimeException e) {
        check.close();
        writers.close();
        readers.close();
        throw e;
      }
    } catch (IOException e) {
      throw Failures.translate(e, file);
    } catch (SQLException | DataAccessException e) {
      throw Failures.translate(e, file);
    }
  }

  private static void prepareFile(DatabaseLocation.SqliteFile file) throws IOException {
    Path path = file.path();
    if (Files.isDirectory(path)) {
      throw Failure.of(null, "database.is_folder", path.toString());
    }
    if (!Files.exists(path)) {
      if (!mayCreateIn(path.getParent())) {
        throw Failure.of(null, "database.read_only", path.toString());
      }
      create(path);
    }
    if (!Files.isReadable(path)) {
      throw Failure.of(null, "database.cannot_open", path.toString());
    }
    if (!Files.isWritable(path) || !Files.isWritable(path.getParent())) {
      throw Failure.of(null, "database.read_only", path.toString());
    }
    if (Files.size(path) > 0) {
      try (var in = Files.newInputStream(path)) {
        if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
          throw Failure.of(null, "database.not_a_database", path.toString());
        }
      }
    }
  }

  /** Whether the nearest folder that exists may be written to. */
  private static boolean mayCreateIn(Path folder) {
    var nearest = folder;
    while (nearest != null && !Files.exists(nearest)) {
      nearest = nearest.getParent();
    }
    return nearest == null || !Files.isDirectory(nearest) || Files.isWritable(nearest);
  }

  private static void create(Path path) throws IOException {
    var folder = path.getParent();
    var posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    try {
      if (posix) {
        Files.createDirectories(folder);
        Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      } else {
        Files.createDirectories(folder);
        Files.createFile(path);
        path.toFile().setReadable(false, false);
        path.toFile().setReadable(true, true);
      }
    } catch (FileAlreadyExistsException e) {
      if (!Files.isRegularFile(path)) {
        throw e;
      }
      // Another start of the program was faster; the file is there, which is all we wanted.
    }
  }

  /** Refuses a database that another program made, before anything is written to it; marks a new one, once. */
  private static void markAsOurs(DatabaseLocation.SqliteFile file) throws SQLException {
    if (isMarked(file)) {
      return;
    }
    try (var connection = DriverManager.getConnection(file.url(), common().toProperties());
        var statement = connection.createStatement()) {
      statement.execute("pragma application_id = " + APPLICATION_ID);
    }
  }

  private static boolean isMarked(DatabaseLocation.SqliteFile file) throws SQLException {
    try (var connection = DriverManager.getConnection(file.url(), reading(file).toProperties());
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select (select application_id from pragma_application_id), (select count(*) from sqlite_master)")) {
      row.next();
      boolean marked = row.getInt(1) == APPLICATION_ID;
      boolean empty = row.getInt(2) == 0;
      if (!marked && !empty) {
        throw Failure.of(null, "database.of_another_program", file.toString());
      }
      return marked;
    }
  }

  private static SQLiteConfig common() {
    var config = new SQLiteConfig();
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_MILLIS);
    // Where an id is wanted the statement returns it; the driver would ask for one after every insert.
    config.setGetGeneratedKeys(false);
    return config;
  }

  /** Begins every transaction as a writer: one that first reads and then writes could fail however long it waits. */
  static SQLiteConfig writing() {
    var config = common();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setCacheSize(-WRITER_CACHE_KIB);
    // What is replaced or deleted is overwritten, so that little of it is left to be forgotten (see Forgetting).
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
    return config;
  }

  /**
   * Writes nothing, not even the log of changes into the file when it is the last to close. Only where the program was
   * killed while the file was new, a journal has to be rolled back before anything can be read.
   */
  static SQLiteConfig reading(DatabaseLocation.SqliteFile file) {
    var config = common();
    config.setReadOnly(!Files.exists(file.path().resolveSibling(file.path().getFileName() + "-journal")));
    return config;
  }

  private static boolean isReadOnly(SQLiteConfig config) {
    return (config.getOpenModeFlags() & SQLiteOpenMode.READONLY.flag) != 0;
  }

  private static HikariDataSource pool(DatabaseLocation.SqliteFile file, SQLiteConfig config, int size) {
    var source = new SQLiteDataSource(config);
    source.setUrl(file.url());
    return pool(source, isReadOnly(config), size);
  }

  private static HikariDataSource pool(SQLiteDataSource source, boolean readOnly, int size) {
    var config = new HikariConfig();
    config.setDataSource(source);
    config.setReadOnly(readOnly);
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(0);
    config.setMaxLifetime(0);
    config.setIdleTimeout(0);
    config.setAutoCommit(true);
    config.setConnectionTimeout(60_000);
    config.setInitializationFailTimeout(-1);
    return new HikariDataSource(config);
  }
}
