package app.fifteen.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * Feeds {@link StoreTest}; tests that need more than one window on the same data also use {@link #again}. Whatever is
 * refused in one of these databases has to leave nothing behind: {@link NothingStays} looks on.
 */
public final class BothDatabases implements ArgumentsProvider {

  private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(BothDatabases.class);

  @Override
  public Stream<Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
    return Stream.<Supplier<Arguments>>of(
            () -> Arguments.of(Named.of("SQLite", sqlite(folder(context).resolve("office.db")))),
            () -> Arguments.of(Named.of("PostgreSQL", postgres())))
        .map(Supplier::get);
  }

  /** Opens this file, making it where there is none. */
  public static Database sqlite(Path file) {
    return open(new DatabaseLocation.SqliteFile(file));
  }

  /** A database of its own on the one server that all tests share. */
  public static Database postgres() {
    return open(TestServer.newDatabase());
  }

  /** Another window on the same data, as a second desk would open it. */
  public static Database again(Database database) {
    return open(database.location());
  }

  private static Database open(DatabaseLocation location) {
    return switch (location) {
      case DatabaseLocation.SqliteFile file -> Database.open(file).watchedBy(new NothingStays(file));
      case DatabaseLocation.PostgresServer server ->
          PostgresOpening.open(server, TestServer.LOGIN).watchedBy(new NothingStays(server));
    };
  }

  private static Path folder(ExtensionContext context) {
    try {
      var folder = Files.createTempDirectory("fifteen-store");
      context.getStore(HERE).put(NothingStays.class, (AutoCloseable) NothingStays::tell);
      context.getStore(HERE).put(folder, (AutoCloseable) () -> delete(folder));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
