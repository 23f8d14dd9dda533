package app.fifteen.app.window;

import app.fifteen.app.Features;
import app.fifteen.desktop.complaint.CaseAlerts;
import app.fifteen.desktop.complaint.CaseWatch;
import app.fifteen.desktop.kit.Part;
import app.fifteen.desktop.kit.Screen;
import app.fifteen.desktop.kit.Ticker;
import app.fifteen.desktop.kit.Trouble;
import app.fifteen.desktop.kit.Workplace;
import app.fifteen.desktop.shell.ShellViewModel;
import app.fifteen.desktop.watch.Alerts;
import app.fifteen.desktop.watch.Popups;
import app.fifteen.desktop.watch.Watch;
import app.fifteen.kernel.Destination;
import app.fifteen.kernel.RequestId;
import java.util.Optional;
import javafx.stage.Stage;

/** What notices what time and other desks bring, and tells the desk of it, put together. */
final class WatchPart implements Part {

  private final Alerts alerts;
  private final Watch watch;
  private final CaseWatch caseWatch;

  WatchPart(
      Features features, Workplace place, Stage stage, ShellViewModel shell, Trouble trouble) {
    var desk = place.desk();
    var ticker = place.ticker();
    var tasks = place.tasks();
    var settings = place.settings();
    var popups = new Popups(stage);
    alerts =
        new Alerts(
            desk, popups, shell.noticesProperty(), shell.soundProperty(), 
            id -> place.open(new Destination.Request(id)), () -> place.open(new Destination.MakeGoods()));
    watch =
        new Watch(
            features.database, features.makeGoods.findMisses, features.requests.stories, features.requests.inbox, tasks, settings, alerts,
            trouble, features.clock.instant());
    var caseAlerts =
        new CaseAlerts(desk, popups, shell.noticesProperty(), shell.soundProperty(), 
            id -> place.open(new Destination.Complaint(id)));
    caseWatch =
        new CaseWatch(
            features.database, features.complaints.escalateOverdue, features.complaints.news, desk, tasks,
            caseAlerts::tell);
    ticker
        .nowProperty()
        .addListener(
            (_, _, now) -> {
              watch.tick(now);
              caseWatch.tick();
            });
  }

  /** Looks for what happened before the first second passes. */
  void begin(Ticker ticker) {
    watch.tick(ticker.now());
    caseWatch.tick();
  }

  @Override
  public Optional<Screen> screen() {
    return Optional.empty();
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
    alerts.close();
    watch.stop();
  }
}
