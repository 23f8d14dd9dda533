package app.fifteen.bench;

import org.sqlite.SQLiteConfig;

/** What a connection of ours that writes is set to: a baseline gets the same. */
final class WriterSettings {

  private static final int CACHE_KIB = 64 * 1024;

  /** For the sqlite3 shell. It reads empty cells as empty texts, which foreign keys would refuse. */
  static final String SCRIPT =
      """
      pragma journal_mode = wal;
      pragma synchronous = full;
      pragma cache_size = -%d;
      pragma secure_delete = on;
      """
          .formatted(CACHE_KIB);

  private WriterSettings() {}

  static SQLiteConfig config() {
    var config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setCacheSize(-CACHE_KIB);
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
    config.enforceForeignKeys(true);
    config.setGetGeneratedKeys(false);
    return config;
  }
}
