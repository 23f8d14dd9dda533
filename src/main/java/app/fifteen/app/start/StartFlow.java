package app.fifteen.app.start;

import app.fifteen.app.window.WindowIcons;
import app.fifteen.database.DatabaseLocation;
import app.fifteen.desktop.kit.DeskSettings;
import app.fifteen.desktop.kit.Dialogs;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.shell.WayOut;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.office.Office;
import app.fifteen.office.OfficePolicy;
import app.fifteen.staff.Permission;
import app.fifteen.staff.StaffMember;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.stage.Stage;


/**
 * From the start of the program to somebody's inbox: which database, whether there is an office in it, who sits here.
 * Everything happens in one window, on the FX thread; databases are opened in the background.
 */
public final class StartFlow {

  /**
   * @param given named as {@code --db}
   * @param tasks makes the door for background work of one office, or of the windows before it
   * @param complain tells of what ends the program, where its output goes
   */
  public record Surroundings(
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
  private final OfficeDatabases databases;
  private final StartWindows windows;
  private Language language;
  private Optional<OfficeOnScreen> running = Optional.empty();

  /** @param ended told once, with the exit code */
  public StartFlow(Surroundings around, Stage stage, Language language, IntConsumer ended) {
    this.around = around;
    this.stage = stage;
    this.language = language;
    this.ended = ended;
    this.tasks = around.tasks().get();
    this.databases = new OfficeDatabases(around);
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

  public void begin() {
    databases.first().ifPresentOrElse(location -> open(location, this::refuse), this::showStart);
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
    var opened = OpenOffice.open(databases.own(), around.clock());
    boolean done = false;
    try {
      var features = opened.features();
      var outcome =
          features.staff.setUpOffice.setUp(office, you, features.remedies.takeOverHouseRemedies::onFirstDay);
      done = outcome instanceof Outcome.Done;
      return outcome.then(made -> Outcome.done(() -> work(opened, made.policy(), made.supervisor().actor())));
    } finally {
      if (!done) {
        opened.close();
      }
    }
  }

  private void openSample() {
    open(databases.sample(), this::failed);
  }

  private void open(DatabaseLocation location, Consumer<Throwable> failed) {
    var spoken = language;
    boolean make = databases.isToBeMade(location, this::startAfresh);
    windows.showOpening(language, make);
    tasks.run(
        () -> databases.open(location, make, spoken),
        found -> {
          windows.hideOpening();
          databases.opened(location, make);
          welcome(found);
        },
        failure -> {
          windows.hideOpening();
          failed.accept(failure);
        });
  }

  private boolean startAfresh() {
    var messages = new Messages(language);
    return confirm(messages.get("sample.again"), messages.get("sample.again.afresh"), messages.get("sample.again.keep"));
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
    if (staff.stream().noneMatch(Permission.KEEP_STAFF::of)) {
      var features = found.features();
      windows.showWhoLeads(
          language, policy.office().name(), staff,
          name -> features.staff.becomeSupervisor.become(name, features.remedies.takeOverHouseRemedies::onFirstDay),
          sit);
      return;
    }
    OfficeOnScreen.lastAt(found, around.settings())
        .or(() -> Optional.of(staff.getFirst()).filter(_ -> staff.size() == 1))
        .or(
            () ->
                staff.stream()
                    .filter(Permission.KEEP_STAFF::of)
                    .findFirst()
                    .filter(_ -> databases.isSample(found.location())))
        .ifPresentOrElse(sit, () -> windows.showWho(language, staff, sit));
  }

  private void work(OpenOffice office, OfficePolicy policy, Actor actor) {
    databases.remember(office.location());
    var wayOut = Optional.of(office.location()).filter(databases::isSample).map(_ -> wayOut());
    var onScreen = new OfficeOnScreen(around, stage, office, this::speak, wayOut, databases::workedInSample);
    onScreen.show(language, policy, actor);
    running = Optional.of(onScreen);
  }

  private WayOut wayOut() {
    return new WayOut(databases.ownExists() ? "sample.open_own" : "sample.set_up_own", this::leaveSample);
  }

  /** In another language, once the menu that asked for it is closed. */
  private void speak(Language chosen) {
    tasks.later(
        () -> {
          if (!mayForget()) {
            return;
          }
          remember(chosen);
          running.ifPresent(now -> now.showIn(chosen));
        });
  }

  private void remember(Language chosen) {
    language = chosen;
    around.settings().set("language", chosen.code());
    around.settings().save();
  }

  /** Asks before something long is stopped half way, or something typed is lost. */
  private boolean mayLeave() {
    var messages = new Messages(language);
    return running.flatMap(OfficeOnScreen::underWay)
            .map(work -> confirm(messages.get("start.under_way", work), messages.get("start.under_way.leave")))
            .orElse(true)
        && mayForget();
  }

  /** Asks before something typed is lost. */
  private boolean mayForget() {
    var messages = new Messages(language);
    return running.filter(OfficeOnScreen::hasUnsavedChanges).isEmpty()
        || confirm(messages.get("start.unsaved"), messages.get("start.unsaved.leave"));
  }

  private boolean confirm(String question, String yes) {
    return confirm(question, yes, new Messages(language).get("common.cancel"));
  }

  private boolean confirm(String question, String yes, String no) {
    var dialogs = new Dialogs(new Messages(language));
    dialogs.setOwner(stage.isShowing() ? stage : null);
    return dialogs.confirm(question, yes, no);
  }

  private void leaveSample() {
    if (!mayLeave()) {
      return;
    }
    close();
    if (databases.ownExists()) {
      open(databases.own(), this::failed);
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
    end(ExitCode.of(failure));
  }

  /** Says what went wrong. */
  public void failed(Throwable failure) {
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
    running.ifPresent(OfficeOnScreen::close);
    running = Optional.empty();
  }
}
