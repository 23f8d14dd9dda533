package app.fifteen.app.start;

import app.fifteen.database.DatabaseLocation;
import app.fifteen.desktop.kit.DeskSettings;
import app.fifteen.desktop.watch.Watch;
import app.fifteen.kernel.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The databases a desk knows: one's own, the sample beside it, and whatever was named as {@code --db}. */
final class OfficeDatabases {

  /** Which of the two databases in the data folder was open last. */
  private static final String LAST = "opened.last";

  private final Path dataFolder;
  private final Optional<DatabaseLocation> given;
  private final DeskSettings settings;
  private final Clock clock;
  private final DatabaseLocation.SqliteFile sample;
  private final SampleUse sampleUse;

  OfficeDatabases(StartFlow.Surroundings around) {
    this.dataFolder = around.dataFolder();
    this.given = around.given();
    this.settings = around.settings();
    this.clock = around.clock();
    this.sample = SampleFile.in(dataFolder);
    this.sampleUse = new SampleUse(settings);
  }

  /** The one to begin with, if there is any. */
  Optional<DatabaseLocation> first() {
    return given.or(this::last);
  }

  /** The database of the last time; before any choice was made, one's own if it is there. */
  private Optional<DatabaseLocation> last() {
    var name = settings.get(LAST).filter(DataFolder.SAMPLE::equals).orElse(DataFolder.DATABASE);
    return Optional.of(dataFolder.resolve(name))
        .filter(Files::isRegularFile)
        .or(() -> Optional.of(dataFolder.resolve(DataFolder.DATABASE)).filter(Files::isRegularFile))
        .map(DatabaseLocation.SqliteFile::new);
  }

  /** Where one's own office lives or will live. */
  DatabaseLocation own() {
    return given
        .filter(location -> !isSample(location))
        .orElseGet(() -> new DatabaseLocation.SqliteFile(dataFolder.resolve(DataFolder.DATABASE)));
  }

  boolean ownExists() {
    return !(own() instanceof DatabaseLocation.SqliteFile(var file)) || Files.exists(file);
  }

  DatabaseLocation sample() {
    return sample;
  }

  boolean isSample(DatabaseLocation location) {
    return location.equals(sample);
  }

  /**
   * Whether opening this one makes the sample, in the place of an older one where that lies there.
   *
   * @param startAfresh asked where somebody worked in the older one
   */
  boolean isToBeMade(DatabaseLocation location, BooleanSupplier startAfresh) {
    if (!isSample(location) || !Files.exists(sample.path())) {
      return isSample(location);
    }
    return SampleFile.mayBeReplaced(sample)
        && switch (sampleUse.on(today())) {
          case AFRESH -> true;
          case AS_IT_IS -> false;
          case ASK -> startAfresh.getAsBoolean();
        };
  }

  /**
   * Opens one. Takes its time.
   *
   * @param make whether it {@link #isToBeMade}
   * @param language of a sample that has to be made
   * @throws app.fifteen.kernel.Failure if it cannot be opened
   */
  OpenOffice open(DatabaseLocation location, boolean make, Language language) {
    if (!isSample(location)) {
      return OpenOffice.open(location, clock);
    }
    if (make) {
      SampleFile.make(sample, language, clock.instant());
    }
    return OpenOffice.openSample(location, clock);
  }

  /** On the FX thread, as is everything about settings. */
  void opened(DatabaseLocation location, boolean made) {
    if (!isSample(location)) {
      return;
    }
    if (made) {
      sampleUse.made();
      Watch.forget(settings, location);
    }
    sampleUse.opened(today());
  }

  /** Somebody did something in the sample. */
  void workedInSample() {
    sampleUse.workedIn();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
  }

  /** The next start begins with this one, unless it was only named for this time. */
  void remember(DatabaseLocation location) {
    if (given.isEmpty()) {
      settings.set(LAST, isSample(location) ? DataFolder.SAMPLE : DataFolder.DATABASE);
    }
  }
}
