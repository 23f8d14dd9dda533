package app.fifteen.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.app.Features;
import app.fifteen.client.ClientRow;
import app.fifteen.client.DecideStanding;
import app.fifteen.client.Standing;
import app.fifteen.database.BothDatabases;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.DeskSettings;
import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.Theme;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Role;
import app.fifteen.kernel.TestClock;
import app.fifteen.office.Office;
import app.fifteen.office.OfficeFixture;
import app.fifteen.request.Arrival;
import app.fifteen.request.Channel;
import app.fifteen.staff.ApplyOffice;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A supervisor decides anew what the office promises. */
class SettingsJourneyTest {

  private static final Instant NOW = Instant.parse("2026-12-08T09:00:00Z");

  @TempDir private Path folder;
  private final List<Throwable> failures = new CopyOnWriteArrayList<>();
  private Database database;
  private Features features;
  private Workstation workstation;
  private Actor anna;

  @BeforeEach
  void open() {
    database = BothDatabases.sqlite(folder.resolve("office.db"));
    features = new Features(database, new TestClock(NOW));
    new ApplyOffice(database, features.offices.store, features.clock)
        .apply(OfficeFixture.newOffice().make(), Optional.empty())
        .orFail();
    anna = database.write(tx -> features.staff.store.add(tx, "Anna", Role.SUPERVISOR)).actor();
    features.requests.registerRequest
        .register(
            new Arrival.Draft(
                "", NOW, Channel.PHONE, "Мария Иванова", "+7 916 123-45-67", "", Optional.empty(), "Круиз", ""))
        .orFail();
    var policy = database.read(features.offices.store::current).orElseThrow();
    OnScreen.run(
        () -> {
          Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> failures.add(thrown));
          Theme.LIGHT.apply();
          var settings = new DeskSettings(folder.resolve("desk"));
          settings.set("sound", false);
          workstation =
              new Workstation(
                  features, new Stage(), settings, Language.EN, anna, policy, Tasks.inBackground(), _ -> {},
                  Optional.empty());
          workstation.show();
        });
    OnScreen.until("the inbox", () -> OnScreen.find("#list") != null);
  }

  @AfterEach
  void close() {
    OnScreen.run(workstation::close);
    OnScreen.closeAll();
    database.close();
    assertThat(failures).isEmpty();
  }

  private Office inForce() {
    return database.read(features.offices.store::current).orElseThrow().office();
  }

  private void favour() {
    var maria =
        database
            .read(tx -> features.clients.known.byContacts(tx, List.of("+79161234567")))
            .get("+79161234567")
            .getFirst();
    new DecideStanding(database, features.clients.store, features.clock)
        .decide(maria.id(), Standing.A_STATUS, "ten years with us", anna)
        .orFail();
  }

  /** Whether the last of these rows says what is wrong with it. */
  private static boolean asksFor(String rows, String problem) {
    var box = (VBox) OnScreen.find(rows);
    return !box.getChildren().isEmpty()
        && box.getChildren().getLast().lookupAll(".problem").stream()
            .anyMatch(node -> node instanceof Label label && label.isVisible() && label.getText().equals(problem));
  }

  private static void push(String button) {
    OnScreen.run(() -> OnScreen.find(button).requestFocus());
    OnScreen.press(KeyCode.SPACE);
  }

  private static boolean shows(String selector, String words) {
    return OnScreen.find(selector) instanceof Label label && label.isVisible() && label.getText().endsWith(words);
  }

  @Test
  @SuppressWarnings("unchecked")
  void aPrivilegeThatIsAddedStandsOnThePageOfThoseWhoHaveIt() {
    favour();
    OnScreen.run(() -> ((ToggleButton) OnScreen.find("#nav-settings")).fire());
    OnScreen.until("the settings", () -> OnScreen.find("#addPrivilege") != null);
    push("#addPrivilege");
    OnScreen.until("the empty row", () -> asksFor("#privileges", "\"Privilege\" must not be empty."));
    OnScreen.until(
        "its skin",
        () ->
            OnScreen.front().getFocusOwner() instanceof TextField field
                && field.getText().isEmpty()
                && field.getSkin() != null);
    OnScreen.type("Tea");
    OnScreen.run(() -> ((TextField) OnScreen.find("#managerLimit")).setText("4 500"));
    OnScreen.press(KeyCode.S, true);
    OnScreen.until("saved", () -> inForce().aStatus().privileges().size() == 4);
    assertThat(inForce().aStatus().privileges()).last().isEqualTo("Tea");
    assertThat(inForce().authority().manager().amount()).isEqualByComparingTo("4500");

    OnScreen.press(KeyCode.DIGIT2, true);
    OnScreen.until("the clients", () -> OnScreen.find("#clients") instanceof ListView<?>);
    OnScreen.run(() -> ((ToggleButton) OnScreen.find("#aStatus")).fire());
    var clients = (ListView<ClientRow>) OnScreen.find("#clients");
    OnScreen.until("the list of A-status", () -> clients.getItems().size() == 1);
    OnScreen.run(() -> clients.getSelectionModel().selectFirst());
    OnScreen.until("three of them", () -> shows("#privileges", "Изменения в заказе без доплаты"));
    assertThat(((Hyperlink) OnScreen.find("#morePrivileges")).getText()).isEqualTo("1 more");
    push("#morePrivileges");
    OnScreen.until("all of them", () -> shows("#privileges", "Tea"));
  }

  @Test
  void aDayThatIsAddedAsksForItsDateAtOnce() {
    OnScreen.run(() -> ((ToggleButton) OnScreen.find("#nav-settings")).fire());
    OnScreen.until("the settings", () -> OnScreen.find("#addException") != null);
    push("#addException");
    OnScreen.until("the empty row", () -> asksFor("#exceptions", "\"Date\" must not be empty."));
  }
}
