package app.fifteen.app.start;

import app.fifteen.app.Features;
import app.fifteen.app.timed.TimedWorks;
import app.fifteen.app.window.Workstation;
import app.fifteen.desktop.kit.DeskSettings;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.WorkProgress;
import app.fifteen.desktop.shell.WayOut;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.TimedWork;
import app.fifteen.office.OfficePolicy;
import app.fifteen.sample.SimulatedSite;
import app.fifteen.staff.StaffMember;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import javafx.stage.Stage;

/** One open office with somebody at its desk: the window's contents, and what runs by itself meanwhile. */
final class OfficeOnScreen {

  private static final String SEATED = "seated.";

  private final StartFlow.Surroundings around;
  private final Stage stage;
  private final OpenOffice office;
  private final Features atTheDesk;
  private final Consumer<Language> speak;
  private final Optional<WayOut> wayOut;
  private final TimedWorks timedWorks;
  private final Tasks tasks;
  private Workstation workstation;

  /**
   * @param speak told when somebody wants another language
   * @param wayOut the way out of the sample, if this is it
   * @param workedInSample told each time that somebody at this desk wrote something into it
   */
  OfficeOnScreen(
      StartFlow.Surroundings around,
      Stage stage,
      OpenOffice office,
      Consumer<Language> speak,
      Optional<WayOut> wayOut,
      Runnable workedInSample) {
    this.around = around;
    this.stage = stage;
    this.tasks = around.tasks().get();
    this.office = office;
    this.speak = speak;
    this.wayOut = wayOut;
    this.atTheDesk = wayOut.map(_ -> told(office.features(), workedInSample)).orElseGet(office::features);
    var site = wayOut.flatMap(_ -> office.policy()).map(this::site);
    this.timedWorks = new TimedWorks(office.features(), site.map(List::of).orElseGet(List::of));
  }

  /** Who sat at this desk when the office was last open here. */
  static Optional<StaffMember> lastAt(OpenOffice office, DeskSettings settings) {
    var id = settings.get(seat(office));
    return office.staff().stream()
        .filter(member -> id.filter(String.valueOf(member.id().value())::equals).isPresent())
        .findFirst();
  }

  private static String seat(OpenOffice office) {
    return SEATED + office.location();
  }

  /** What runs by itself is not work, and goes on without this. */
  private Features told(Features features, Runnable workedInSample) {
    return new Features(features.database.telling(() -> tasks.later(workedInSample)), features.clock);
  }

  /** The sample has a site that brings requests. */
  private TimedWork site(OfficePolicy policy) {
    var features = office.features();
    return new SimulatedSite(
        features.database, features.requests.registerRequest, features.requests.inbox, features.clock, new Random(),
        policy.office().language());
  }

  void show(Language language, OfficePolicy policy, Actor actor) {
    put(language, policy, actor);
    workstation.show();
    office
        .features()
        .officeClock()
        .map(
            clock ->
                new ClockQuestion(clock, stage, tasks, () -> workstation.desk().messages(), timedWorks::tryAgain))
        .ifPresent(ClockQuestion::begin);
  }

  /** The same window and desk, on the same screen, in another language. */
  void showIn(Language language) {
    var place = workstation.place();
    var desk = workstation.desk();
    workstation.close();
    put(language, desk.policy(), desk.actor());
    workstation.goTo(place);
    workstation.show();
  }

  private void put(Language language, OfficePolicy policy, Actor actor) {
    workstation =
        new Workstation(atTheDesk, stage, around.settings(), language, actor, policy, tasks, speak, wayOut);
    workstation.attend(timedWorks);
    workstation.desk().actorProperty().subscribe(this::remember);
  }

  private void remember(Actor seated) {
    around.settings().set(seat(office), seated.id().value());
    around.settings().save();
  }

  boolean hasUnsavedChanges() {
    return workstation.hasUnsavedChanges();
  }

  /** What closing it now would stop half way, by name. */
  Optional<String> underWay() {
    return workstation.underWay();
  }

  void close() {
    List.copyOf(tasks.running()).forEach(WorkProgress::cancel);
    workstation.close();
    // What runs by itself may be waiting for it.
    office.features().database.check().close();
    timedWorks.close();
    office.closeQuietly(tasks);
  }
}
