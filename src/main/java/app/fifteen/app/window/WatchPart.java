package app.fifteen.app.window;

import app.fifteen.app.Features;
import app.fifteen.app.timed.Audience;
import app.fifteen.app.timed.TimedWorks;
import app.fifteen.complaint.CaseNewsStore;
import app.fifteen.desktop.complaint.CaseAlerts;
import app.fifteen.desktop.complaint.CaseWatch;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DeskSettings;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.Ticker;
import app.fifteen.desktop.kit.Trouble;
import app.fifteen.desktop.shell.ShellViewModel;
import app.fifteen.desktop.watch.Alerts;
import app.fifteen.desktop.watch.Popups;
import app.fifteen.desktop.watch.Watch;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Failure;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.TimedWork;
import java.util.function.Consumer;
import javafx.stage.Stage;

/** What notices what time and other desks bring, and tells the desk of it, put together. */
final class WatchPart implements Audience, AutoCloseable {

  private final Alerts alerts;
  private final Watch watch;
  private final CaseWatch caseWatch;
  private final Tasks tasks;
  private final Trouble trouble;
  private TimedWorks timed;

  /** Where a click on what is told leads. */
  record Ways(Consumer<RequestId> request, Runnable makeGoods, Consumer<ComplaintId> complaint) {}

  WatchPart(
      Features features,
      Desk desk,
      Stage stage,
      Ticker ticker,
      Tasks tasks,
      DeskSettings settings,
      ShellViewModel shell,
      Trouble trouble,
      Ways ways) {
    this.tasks = tasks;
    this.trouble = trouble;
    var popups = new Popups(stage);
    alerts =
        new Alerts(
            desk, popups, shell.noticesProperty(), shell.soundProperty(), ways.request(), ways.makeGoods());
    watch =
        new Watch(
            features.database, features.stories, features.inbox, tasks, settings, alerts, trouble,
            features.clock.instant());
    var caseAlerts =
        new CaseAlerts(desk, popups, shell.noticesProperty(), shell.soundProperty(), ways.complaint());
    caseWatch =
        new CaseWatch(
            features.database, new CaseNewsStore(), desk, tasks, caseAlerts::tell);
    ticker.nowProperty().addListener((_, _, now) -> watch.tick(now));
  }

  /** Looks for what happened before the first second passes. */
  void begin(Ticker ticker) {
    watch.tick(ticker.now());
  }

  /** What runs by itself begins once this desk would hear of it, and tells of itself here. */
  void attend(TimedWorks works) {
    timed = works;
    trouble.onReached(works::tryAgain);
    caseWatch.begin(this::listen);
  }

  /** Not any more where the window was closed meanwhile. */
  private void listen() {
    if (timed != null) {
      timed.tell(this);
    }
  }

  @Override
  public void missed(int count) {
    tasks.later(() -> alerts.missed(count));
  }

  @Override
  public void failed(TimedWork work, Throwable failure) {
    tasks.later(
        () -> {
          if (failure instanceof Failure known) {
            trouble.met(work, known);
          } else {
            tasks.report(failure);
          }
        });
  }

  @Override
  public void recovered(TimedWork work) {
    tasks.later(() -> trouble.over(work));
  }

  /** Somebody committed something, here or at another desk. */
  void changed() {
    watch.changed();
    caseWatch.changed();
  }

  /** A request registered at this very desk needs no announcement. */
  void own(RequestId request) {
    watch.own(request);
  }

  @Override
  public void close() {
    if (timed != null) {
      timed.leave(this);
      timed = null;
    }
    alerts.close();
    watch.stop();
  }
}
