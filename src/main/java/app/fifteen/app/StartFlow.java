package app.fifteen.app;

import app.fifteen.database.DatabaseLocation;
import app.fifteen.desktop.DeskSettings;
import app.fifteen.desktop.Dialogs;
import app.fifteen.desktop.Tasks;
import app.fifteen.desktop.WayOut;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.office.Office;
import app.fifteen.office.OfficePolicy;
import app.fifteen.sample.SimulatedSite;
import app.fifteen.staff.BeFirst;
import app.fifteen.staff.SetUpOffice;
import app.fifteen.staff.StaffMember;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.stage.Stage;

/**
 * From the start of the program to somebody's inbox: which database, whether there is an office in it, who sits here.
 * Everything happens in one window, on the FX thread; databases are opened in the background.
 */
final class StartFlow {

  /** Which of the two databases in the data folder was open last. */
  private static final String LAST = "opened.last";

  private static final String SEATED = "seated.";

  /**
   * @param given named as {@code --db}
   * @param tasks makes the door for background work of one office, or of the windows before it
   * @param complain tells of what ends the program, where its output goes
   */
  record Surroundings(
      Path dataFolder,
      Optional<DatabaseLocation> given,
      Clock clock,
      DeskSettings settings,
      Locale system,
      Supplier<Tasks> tasks,
      Consumer<Rejection> complain) {}

  private final Surroundings around;
  private final Stage stage;
  private final IntConsumer ended;
  private final Tasks tasks;
  private final DatabaseLocation.SqliteFile sample;
  private final StartWindows windows;
  private Language language;
  private Optional<Running> running = Optional.empty();

  /** An office on screen. The site is there in the sample only. */
  private record Running(OpenOffice office, Tasks tasks, Workstation workstation, Optional<SimulatedSite> site) {}

  /** @param ended told once, with the exit code */
  StartFlow(Surroundings around, Stage stage, Language language, IntConsumer ended) {
    this.around = around;
    this.stage = stage;
    this.language = language;
    this.ended = ended;
    this.tasks = around.tasks().get();
    this.sample = SampleFile.in(around.dataFolder());
    this.windows = new StartWindows(stage, around, tasks, this::setUp);
    tasks.onFailure(this::failed);
    WindowIcons.put(stage);
    stage.setOnCloseRequest(
        request -> {
          if (mayLeave()) {
            end(ExitCode.DONE);
          } else {
            request.consume();
          }
        });
  }

  void begin() {
    around.given().or(this::last).ifPresentOrElse(location -> open(location, this::refuse), this::showStart);
  }

  /** The database of the last time; before any choice was made, one's own if it is there. */
  private Optional<DatabaseLocation> last() {
    var name = around.settings().get(LAST).filter(DataFolder.SAMPLE::equals).orElse(DataFolder.DATABASE);
    return Optional.of(around.dataFolder().resolve(name))
        .filter(Files::isRegularFile)
        .or(() -> Optional.of(around.dataFolder().resolve(DataFolder.DATABASE)).filter(Files::isRegularFile))
        .map(DatabaseLocation.SqliteFile::new);
  }

  /** Where one's own office lives or will live. */
  private DatabaseLocation own() {
    return around
        .given()
        .filter(location -> !location.equals(sample))
        .orElseGet(() -> new DatabaseLocation.SqliteFile(around.dataFolder().resolve(DataFolder.DATABASE)));
  }

  private boolean ownExists() {
    return !(own() instanceof DatabaseLocation.SqliteFile(var file)) || Files.exists(file);
  }

  private void showStart() {
    windows.showStart(language, this::openSample, () -> showSetUp(this::showStart), this::speakAtStart);
  }

  private void speakAtStart(Language chosen) {
    remember(chosen);
    showStart();
  }

  private void showSetUp(Runnable back) {
    windows.showSetUp(language, back);
  }

  /** Runs in the background; the database stays open for the desk if all went well. */
  private Outcome<Runnable> setUp(Office office, String you) {
    var opened = OpenOffice.open(own(), around.clock());
    boolean done = false;
    try {
      var features = opened.features();
      var setUp = new SetUpOffice(features.database, features.offices, features.staff, around.clock());
      var outcome = setUp.setUp(office, you);
      done = outcome instanceof Outcome.Done;
      return outcome.then(made -> Outcome.done(() -> work(opened, made.policy(), made.supervisor().actor())));
    } finally {
      if (!done) {
        opened.close();
      }
    }
  }

  private void openSample() {
    open(sample, this::failed);
  }

  private void open(DatabaseLocation location, Consumer<Throwable> failed) {
    var sampleLanguage = language;
    windows.showOpening(language, location.equals(sample));
    tasks.run(
        () -> {
          if (location.equals(sample)) {
            SampleFile.make(sample, sampleLanguage, around.clock().instant());
          }
          return OpenOffice.open(location, around.clock());
        },
        found -> {
          windows.hideOpening();
          welcome(found);
        },
        failure -> {
          windows.hideOpening();
          failed.accept(failure);
        });
  }

  private void welcome(OpenOffice found) {
    if (found.policy().isEmpty()) {
      found.close();
      showStart();
      return;
    }
    var policy = found.policy().get();
    var staff = found.staff();
    Consumer<StaffMember> sit = member -> work(found, policy, member.actor());
    if (staff.isEmpty()) {
      var beFirst = new BeFirst(found.features().database, found.features().staff, around.clock());
      windows.showFirst(language, policy.office().name(), beFirst::enter, sit);
      return;
    }
    remembered(found)
        .or(() -> Optional.of(staff.getFirst()).filter(_ -> staff.size() == 1))
        .or(() -> staff.stream().filter(StaffMember::isActiveSupervisor).findFirst().filter(_ -> isSample(found)))
        .ifPresentOrElse(sit, () -> windows.showWho(language, staff, sit));
  }

  private Optional<StaffMember> remembered(OpenOffice found) {
    var id = around.settings().get(SEATED + found.features().database.location());
    return found.staff().stream()
        .filter(member -> id.filter(String.valueOf(member.id().value())::equals).isPresent())
        .findFirst();
  }

  private boolean isSample(OpenOffice office) {
    return office.features().database.location().equals(sample);
  }

  private void work(OpenOffice office, OfficePolicy policy, Actor actor) {
    var settings = around.settings();
    if (around.given().isEmpty()) {
      settings.set(LAST, isSample(office) ? DataFolder.SAMPLE : DataFolder.DATABASE);
    }
    var site = isSample(office) ? Optional.of(site(office, policy)) : Optional.<SimulatedSite>empty();
    site.ifPresent(SimulatedSite::start);
    show(office, policy, actor, site);
  }

  private SimulatedSite site(OpenOffice office, OfficePolicy policy) {
    var features = office.features();
    return new SimulatedSite(
        features.database, features.registerRequest, features.inbox, around.clock(), new Random(),
        policy.office().language());
  }

  private void show(OpenOffice office, OfficePolicy policy, Actor actor, Optional<SimulatedSite> site) {
    var ownTasks = around.tasks().get();
    var wayOut = site.map(_ -> new WayOut(ownExists() ? "sample.open_own" : "sample.set_up_own", this::leaveSample));
    var workstation =
        new Workstation(
            office.features(), stage, around.settings(), language, actor, policy, ownTasks, this::speak, wayOut);
    running = Optional.of(new Running(office, ownTasks, workstation, site));
    workstation.desk().actorProperty().subscribe(seated -> remember(office, seated));
    workstation.show();
  }

  private void remember(OpenOffice office, Actor seated) {
    around.settings().set(SEATED + office.features().database.location(), seated.id().value());
    around.settings().save();
  }

  /** The same window and desk in another language, once the menu that asked for it is closed. */
  private void speak(Language chosen) {
    tasks.later(
        () -> {
          if (!mayLeave()) {
            return;
          }
          remember(chosen);
          running.ifPresent(
              now -> {
                now.workstation().close();
                var desk = now.workstation().desk();
                show(now.office(), desk.policy(), desk.actor(), now.site());
              });
        });
  }

  private void remember(Language chosen) {
    language = chosen;
    around.settings().set("language", chosen.code());
    around.settings().save();
  }

  /** Asks before something typed is lost. */
  private boolean mayLeave() {
    if (running.filter(now -> now.workstation().hasUnsavedChanges()).isEmpty()) {
      return true;
    }
    var messages = new Messages(language);
    var dialogs = new Dialogs(messages);
    dialogs.setOwner(stage);
    return dialogs.confirm(messages.get("start.unsaved"), messages.get("start.unsaved.leave"));
  }

  private void leaveSample() {
    if (!mayLeave()) {
      return;
    }
    close();
    if (ownExists()) {
      open(own(), this::failed);
    } else {
      showSetUp(this::openSample);
    }
  }

  /** The database cannot be opened, and there is nothing else to show. */
  private void refuse(Throwable failure) {
    if (failure instanceof Failure known) {
      around.complain().accept(known.rejection());
    }
    failed(failure);
    end(ExitCode.FAILED);
  }

  /** Says what went wrong. */
  void failed(Throwable failure) {
    var dialogs = new Dialogs(new Messages(language));
    dialogs.setOwner(stage.isShowing() ? stage : null);
    dialogs.failed(failure);
  }

  /** Ends the program. */
  void end(int code) {
    close();
    stage.hide();
    ended.accept(code);
  }

  private void close() {
    running.ifPresent(
        now -> {
          now.workstation().close();
          now.site().ifPresent(SimulatedSite::close);
          now.office().closeQuietly(now.tasks());
        });
    running = Optional.empty();
  }
}
