package app.fifteen.database;

import app.fifteen.kernel.Outcome;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Where the office's data lives: one local file, or a PostgreSQL server that several desks share (R42). */
public sealed interface DatabaseLocation {

  /** What people call it: the file's name, or the server and the database on it. */
  String shortName();

  record SqliteFile(Path path) implements DatabaseLocation {
    public SqliteFile {
      path = path.toAbsolutePath().normalize();
    }

    @Override
    public String shortName() {
      return String.valueOf(path.getFileName());
    }

    /** As the driver takes it, to whom a question mark is otherwise where the file's name ends. */
    String url() {
      return "jdbc:sqlite:" + (path.toString().contains("?") ? "file:" + path.toUri().getRawPath() : path);
    }

    @Override
    public String toString() {
      return path.toString();
    }
  }

  /** @param url without user and password: those come from the environment or a password file */
  record PostgresServer(String url) implements DatabaseLocation {
    @Override
    public String shortName() {
      return url.replaceFirst("^jdbc:postgresql:/*", "").replaceFirst("\\?.*", "");
    }

    @Override
    public String toString() {
      return url;
    }
  }

  /** Reads what was given as {@code --db}; what is secret in it is not even repeated in the refusal. */
  static Outcome<DatabaseLocation> parse(String text) {
    if (!GivenAddress.isAddress(text)) {
      try {
        return Outcome.done(new SqliteFile(Path.of(text)));
      } catch (InvalidPathException e) {
        return Outcome.refused("database.location.no_path", text);
      }
    }
    return GivenAddress.server(text);
  }
}
