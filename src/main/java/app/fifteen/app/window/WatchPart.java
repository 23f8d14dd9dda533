package app.fifteen.app.window;

import app.fifteen.app.Features;
import app.fifteen.app.timed.Audience;
import app.fifteen.app.timed.TimedWorks;
import app.fifteen.desktop.complaint.CaseAlerts;
import app.fifteen.desktop.complaint.CaseWatch;
import app.fifteen.desktop.kit.Part;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.Ticker;
import app.fifteen.desktop.kit.Trouble;
import app.fifteen.desktop.kit.Workplace;
import app.fifteen.desktop.shell.ShellViewModel;
import app.fifteen.desktop.watch.Alerts;
import app.fifteen.desktop.watch.Popups;
import app.fifteen.desktop.watch.Watch;
import app.fifteen.kernel.Destination;
import app.fifteen.kernel.Failure;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.TimedWork;
import javafx.stage.Stage;

/** What notices what time and other desks bring, and tells the desk of it, put together. */
final class WatchPart implements Part, Audience {

  private final Alerts alerts;
  private final Watch watch;
  private final CaseWatch caseWatch;
  private final Tasks tasks;
  private final Trouble trouble;
  private TimedWorks timed;

  WatchPart(Features features, Workplace place, Stage stage, ShellViewModel shell) {
    var desk = place.desk();
    var ticker = place.ticker();
    this.tasks = place.tasks();
    this.trouble = place.trouble();
    var settings = place.settings();
    var popups = new Popups(stage);
    alerts =
        new Alerts(
            desk, popups, shell.noticesProperty(), shell.soundProperty(),
            id -> place.open(new Destination.Request(id)), () -> place.open(new Destination.MakeGoods()));
    watch =
        new Watch(
            features.database, features.requests.stories, features.requests.inbox, tasks, settings, alerts, trouble,
            features.clock.instant());
    var caseAlerts =
        new CaseAlerts(desk, popups, shell.noticesProperty(), shell.soundProperty(),
            id -> place.open(new Destination.Complaint(id)));
    caseWatch =
        new CaseWatch(
            features.database, features.complaints.news, desk, tasks, caseAlerts::tell);
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

  @Override
  public void refresh() {
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
