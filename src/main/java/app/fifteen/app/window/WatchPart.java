package app.fifteen.app.window;

import app.fifteen.app.Features;
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
import app.fifteen.kernel.RequestId;
import java.util.function.Consumer;
import javafx.stage.Stage;


/** What notices what time and other desks bring, and tells the desk of it, put together. */
final class WatchPart implements AutoCloseable {

  private final Alerts alerts;
  private final Watch watch;
  private final CaseWatch caseWatch;

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
    var popups = new Popups(stage);
    alerts =
        new Alerts(
            desk, popups, shell.noticesProperty(), shell.soundProperty(), ways.request(), ways.makeGoods());
    watch =
        new Watch(
            features.database, features.makeGoods.findMisses, features.requests.stories, features.requests.inbox, tasks, settings, alerts,
            trouble, features.clock.instant());
    var caseAlerts =
        new CaseAlerts(desk, popups, shell.noticesProperty(), shell.soundProperty(), ways.complaint());
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
    alerts.close();
    watch.stop();
  }
}
