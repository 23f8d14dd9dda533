package app.fifteen.app.window;

import app.fifteen.app.Features;
import app.fifteen.database.Database;
import app.fifteen.database.DatabaseLocation;
import app.fifteen.kernel.Language;
import app.fifteen.office.Office;
import app.fifteen.office.OpeningHours;
import app.fifteen.sample.SampleOffice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The offices that are drawn, all at one fixed time: the sample in each language, and one on its first day. */
final class PictureOffices implements AutoCloseable {

  /** A Wednesday, 11:20 in Moscow. */
  static final Instant NOW = Instant.parse("2026-12-09T08:20:00Z");

  static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private final Path folder;
  private final Consumer<Database> spoil;
  private final Map<Language, Features> samples = new EnumMap<>(Language.class);
  private Features empty;

  /** @param folder for the databases and whatever else a picture needs on the disk */
  PictureOffices(Path folder) {
    this(folder, _ -> {});
  }

  /** @param spoil what is done to each sample before it is shown */
  PictureOffices(Path folder, Consumer<Database> spoil) {
    this.folder = folder;
    this.spoil = spoil;
  }

  Path folder() {
    return folder;
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /** One sample for all pictures of a language. */
  Features sample(Language language) {
    return samples.computeIfAbsent(
        language,
        _ -> {
          var database = open(language.code() + ".db");
          SampleOffice.seed(database, language, NOW);
          spoil.accept(database);
          return new Features(database, CLOCK);
        });
  }

  /** A sample that may be changed without the next picture showing it. */
  Database copyOfSample(Language language) {
    var original = folder.resolve("original-" + language.code() + ".db");
    var copy = "copy-" + System.nanoTime() + ".db";
    try {
      if (!Files.exists(original)) {
        try (var database = Database.open(new DatabaseLocation.SqliteFile(original))) {
          SampleOffice.seed(database, language, NOW);
          spoil.accept(database);
        }
      }
      Files.copy(original, folder.resolve(copy));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return open(copy);
  }

  /** An office on its first day. */
  Features empty() {
    if (empty == null) {
      empty = firstDay(open("empty.db"));
    }
    return empty;
  }

  private static Features firstDay(Database database) {
    var features = new Features(database, CLOCK);
    var office =
        Office.byTheHouse(
            "Можайка, Тверская", ZoneId.of("Europe/Moscow"), Currency.getInstance("RUB"), Language.RU,
            OpeningHours.allDayEveryDay(), Optional.of("RU"));
    features.staff.setUpOffice.setUp(office, "Анна Соколова").orFail();
    return features;
  }

  private Database open(String file) {
    return Database.open(new DatabaseLocation.SqliteFile(folder.resolve(file)));
  }

  @Override
  public void close() {
    samples.values().forEach(features -> features.database.close());
    if (empty != null) {
      empty.database.close();
    }
  }
}
