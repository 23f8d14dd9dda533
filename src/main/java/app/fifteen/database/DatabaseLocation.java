package app.fifteen.database;

import app.fifteen.kernel.Outcome;
import java.net.URI;
import java.net.URISyntaxException;
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

  /** Reads what was given as {@code --db}. */
  static Outcome<DatabaseLocation> parse(String text) {
    if (!text.startsWith("jdbc:")) {
      try {
        return Outcome.done(new SqliteFile(Path.of(text)));
      } catch (InvalidPathException e) {
        return Outcome.refused("database.location.no_path", text);
      }
    }
    if (!text.startsWith("jdbc:postgresql:")) {
      return Outcome.refused("database.location.unknown_kind", text);
    }
    try {
      var uri = new URI(text.substring("jdbc:".length()));
      var query = uri.getQuery() == null ? "" : uri.getQuery();
      if (uri.getUserInfo() != null || query.matches("(?i).*\\b(user|password)=.*")) {
        return Outcome.refused("database.location.secret");
      }
      return Outcome.done(new PostgresServer(text));
    } catch (URISyntaxException e) {
      return Outcome.refused("database.location.no_url", text);
    }
  }
}
