package app.fifteen.bench;

import app.fifteen.app.Features;
import app.fifteen.app.window.Workstation;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.DeskSettings;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.Theme;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Role;
import app.fifteen.request.InboxRow;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.stage.Stage;

/** The real window on a database, as large as a desk has it. */
final class BenchWindow implements AutoCloseable {

  private static boolean started;

  private final Workstation workstation;
  private final Stage stage;

  private BenchWindow(Workstation workstation, Stage stage) {
    this.workstation = workstation;
    this.stage = stage;
  }

  /** Opens the window and returns when its first rows have been laid out. */
  static BenchWindow open(Database database, Clock clock, Path desk) throws InterruptedException {
    startToolkit();
    var laidOut = new CountDownLatch(1);
    var window =
        onFx(
            () -> {
              var features = new Features(database, clock);
              var policy = database.read(features.offices.store::current).orElseThrow();
              var actor = database.read(tx -> features.staff.store.all(tx)).getFirst().actor();
              var stage = new Stage();
              var workstation =
                  new Workstation(
                      features, stage, new DeskSettings(desk), Language.RU, actor, policy, Tasks.inBackground(), _ -> {},
                      Optional.empty());
              stage.setWidth(1280);
              stage.setHeight(800);
              stage.show();
              stage.getScene()
                  .addPostLayoutPulseListener(
                      () -> {
                        // Another screen may be open later on.
                        if (laidOut.getCount() > 0 && !list(stage).getItems().isEmpty()) {
                          laidOut.countDown();
                        }
                      });
              return new BenchWindow(workstation, stage);
            });
    if (!laidOut.await(60, TimeUnit.SECONDS)) {
      throw new IllegalStateException("no rows appeared");
    }
    return window;
  }

  void startTicking() {
    onFx(
        () -> {
          workstation.ticker().start();
          return null;
        });
  }

  ListView<InboxRow> list() {
    return list(stage);
  }

  Stage stage() {
    return stage;
  }

  @SuppressWarnings("unchecked")
  private static ListView<InboxRow> list(Stage stage) {
    return (ListView<InboxRow>) stage.getScene().lookup(".inbox-list");
  }

  static <T> T onFx(Callable<T> work) {
    var result = new CompletableFuture<T>();
    Platform.runLater(
        () -> {
          try {
            result.complete(work.call());
          } catch (Exception e) {
            result.completeExceptionally(e);
          }
        });
    return result.orTimeout(60, TimeUnit.SECONDS).join();
  }

  private static void startToolkit() throws InterruptedException {
    if (!started) {
      started = true;
      var ready = new CountDownLatch(1);
      Platform.startup(ready::countDown);
      ready.await();
      Platform.setImplicitExit(false);
      onFx(
          () -> {
            Theme.LIGHT.apply();
            return null;
          });
    }
  }

  /** An office with so many requests that wait for their first contact, all of them still ticking. */
  static void setUp(Database database, Clock clock, int open) {
    OpenRequests.fill(database, clock.instant(), open);
    var staff = BenchOffice.features(database).staff.store;
    database.run(tx -> staff.add(tx, "Супервизор", Role.SUPERVISOR));
  }

  @Override
  public void close() {
    onFx(
        () -> {
          workstation.close();
          stage.close();
          return null;
        });
  }
}
