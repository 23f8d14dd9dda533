package app.fifteen.desktop.shell;

import app.fifteen.database.Database;
import app.fifteen.database.DatabaseLocation;
import app.fifteen.database.FileCheck;
import app.fifteen.database.OfficeClock;
import app.fifteen.desktop.kit.DeskSettings;
import app.fifteen.desktop.kit.LiveQuery;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.TextSize;
import app.fifteen.desktop.kit.Theme;
import app.fifteen.desktop.kit.WorkProgress;
import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Rejection;
import app.fifteen.staff.GoOnDuty;
import app.fifteen.staff.StaffMember;
import app.fifteen.staff.StaffStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;

/** The choices around the screens, remembered by the desk, and who is at hand. */
public final class ShellViewModel {

  private static final Duration WORTH_TELLING = Duration.ofSeconds(5);

  private final Database database;
  private final StaffStore staffStore;
  private final GoOnDuty goOnDuty;
  private final Clock clock;
  private final Tasks tasks;
  private final Optional<WayOut> sample;
  private final Consumer<Language> speak;

  private final BooleanProperty pinned;
  private final BooleanProperty notices;
  private final BooleanProperty sound;
  private final BooleanProperty dark;
  private final BooleanProperty folded;
  private final TextSize textSize;
  private final ReadOnlyObjectWrapper<List<StaffMember>> staff = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<StaffMember>> onDuty = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<FileCheck.State> file = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Duration> clockAhead = new ReadOnlyObjectWrapper<>(Duration.ZERO);
  private final LiveQuery<People> reading;

  private record People(List<StaffMember> staff, Optional<StaffMember> onDuty) {}

  /**
   * @param sample the way out of the sample office, if this is it
   * @param speak shows the whole program in another language
   */
  public ShellViewModel(
      Database database,
      StaffStore staffStore,
      GoOnDuty goOnDuty,
      Clock clock,
      Tasks tasks,
      DeskSettings settings,
      Optional<WayOut> sample,
      Consumer<Language> speak) {
    this.database = database;
    this.file.set(database.check().state());
    this.staffStore = staffStore;
    this.goOnDuty = goOnDuty;
    this.clock = clock;
    this.tasks = tasks;
    this.sample = sample;
    this.speak = speak;
    reading = new LiveQuery<>(tasks, this::read, this::show);
    pinned = settings.remembered("strip.pinned", false);
    notices = settings.remembered("notices", true);
    sound = settings.remembered("sound", true);
    dark = settings.remembered("theme.dark", false);
    folded = settings.remembered("sidebar.folded", false);
    textSize = new TextSize(settings);
    dark.addListener((_, _, isDark) -> (isDark ? Theme.DARK : Theme.LIGHT).apply());
  }

  public void refresh() {
    file.set(database.check().state());
    reading.again();
  }

  private Supplier<People> read() {
    var now = clock.instant();
    return () -> database.read(tx -> new People(staffStore.all(tx), staffStore.onDuty(tx, now)));
  }

  private void show(People people) {
    staff.set(people.staff());
    onDuty.set(people.onDuty());
  }

  public void putOnDuty(StaffMember member) {
    tasks.run(
        () -> goOnDuty.goOnDuty(member.id()),
        outcome -> outcome.use(done -> onDuty.set(Optional.of(done)), _ -> refresh()));
  }

  public void speak(Language language) {
    speak.accept(language);
  }

  /** Present in the sample office. */
  public Optional<WayOut> sample() {
    return sample;
  }

  /** Looks at the clocks; on the FX thread, each second. */
  public void tick() {
    var ahead = clock instanceof OfficeClock office ? office.aheadOfDesk() : Duration.ZERO;
    clockAhead.set(ahead.abs().compareTo(WORTH_TELLING) < 0 ? Duration.ZERO : Duration.ofSeconds(ahead.toSeconds()));
  }

  /** By how much the clock that decides is ahead of this computer's; zero while that is hardly anything. */
  ReadOnlyObjectProperty<Duration> clockAheadProperty() {
    return clockAhead.getReadOnlyProperty();
  }

  /** Where the office's data lies. */
  DatabaseLocation location() {
    return database.location();
  }

  /** Whether the office's file may be written to. */
  ReadOnlyObjectProperty<FileCheck.State> fileProperty() {
    return file.getReadOnlyProperty();
  }

  /** What is wrong with the file, for as long as the program runs. */
  Optional<Rejection> damage() {
    return database.check().damage().map(Failure::rejection);
  }

  /** The long work that is under way. */
  ObservableList<WorkProgress> running() {
    return tasks.running();
  }

  public BooleanProperty pinnedProperty() {
    return pinned;
  }

  public BooleanProperty noticesProperty() {
    return notices;
  }

  public BooleanProperty soundProperty() {
    return sound;
  }

  public BooleanProperty darkProperty() {
    return dark;
  }

  /** Whether the sidebar shows icons only. */
  public BooleanProperty foldedProperty() {
    return folded;
  }

  public TextSize textSize() {
    return textSize;
  }

  public ReadOnlyObjectProperty<List<StaffMember>> staffProperty() {
    return staff.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<StaffMember>> onDutyProperty() {
    return onDuty.getReadOnlyProperty();
  }
}
