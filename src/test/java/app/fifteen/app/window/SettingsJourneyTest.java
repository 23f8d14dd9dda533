package app.fifteen.app.window;

import static app.fifteen.desktop.kit.OnScreen.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.CoreMatchers.endsWith;
import static org.testfx.api.FxAssert.verifyThat;
import static org.testfx.matcher.base.NodeMatchers.isFocused;
import static org.testfx.matcher.base.NodeMatchers.isNotNull;
import static org.testfx.matcher.control.LabeledMatchers.hasText;
import static org.testfx.matcher.control.ListViewMatchers.hasItems;

import app.fifteen.app.Features;
import app.fifteen.client.Standing;
import app.fifteen.database.BothDatabases;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Role;
import app.fifteen.kernel.TestClock;
import app.fifteen.office.Office;
import app.fifteen.office.OfficeFixture;
import app.fifteen.request.Arrival;
import app.fifteen.request.Channel;
import app.fifteen.kernel.Destination;
import app.fifteen.staff.StaffMember;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
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
    features.staff.applyOffice
        .apply(OfficeFixture.newOffice().make(), Optional.empty())
        .orFail();
    anna = database.write(tx -> features.staff.store.add(tx, "Anna", Role.SUPERVISOR)).actor();
    features.requests.registerRequest
        .register(
            new Arrival.Draft(
                "", NOW, Channel.PHONE, "Мария Иванова", "+7 916 123-45-67", "", Optional.empty(), "Круиз", ""))
        .orFail();
    OnScreen.run(() -> Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> failures.add(thrown)));
    workstation = DeskWindow.open(features, folder, anna);
    OnScreen.await("#list", isNotNull());
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
    features.clients.decideStanding
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
    OnScreen.focus(button);
    OnScreen.press(KeyCode.SPACE);
  }

  private List<String> names() {
    return database.read(features.staff.store::all).stream().map(StaffMember::name).toList();
  }

  @Test
  void whoeverWasEnteredOrRenamedBySlipIsTakenBackByCtrlZ() {
    OnScreen.run(() -> workstation.open(new Destination.Settings(Destination.SettingsTab.STAFF)));
    OnScreen.await("#staff", isNotNull());
    OnScreen.focus("#name");
    OnScreen.type("Boris");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.until("Boris works here", () -> names().contains("Boris"));
    OnScreen.await("#toastText", says("Boris"));
    OnScreen.focus("#staff");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.Z);
    OnScreen.until("he does not", () -> names().equals(List.of("Anna")));
    OnScreen.press(KeyCode.HOME);
    OnScreen.until("her name", () -> ((TextInputControl) OnScreen.find("#name")).getText().equals("Anna"));
    OnScreen.focus("#name");
    OnScreen.press(KeyCode.END);
    OnScreen.type("x");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.until("renamed", () -> names().equals(List.of("Annax")));
    OnScreen.focus("#staff");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.Z);
    OnScreen.until("as before", () -> names().equals(List.of("Anna")));
  }

  @Test
  void aPrivilegeThatIsAddedStandsOnThePageOfThoseWhoHaveIt() {
    favour();
    OnScreen.click("#nav-settings");
    OnScreen.await("#addPrivilege", isNotNull());
    push("#addPrivilege");
    OnScreen.until("the empty row", () -> asksFor("#privileges", "“Privilege” must not be empty."));
    OnScreen.await("#privileges .text-field", isFocused());
    OnScreen.type("Tea");
    OnScreen.focus("#managerLimit");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.A);
    OnScreen.type("4 500");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.S);
    OnScreen.until("saved", () -> inForce().aStatus().privileges().size() == 4);
    assertThat(inForce().aStatus().privileges()).last().isEqualTo("Tea");
    assertThat(inForce().authority().manager().amount()).isEqualByComparingTo("4500");

    OnScreen.press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
    OnScreen.await("#clients", isNotNull());
    OnScreen.click("#aStatus");
    OnScreen.await("#clients", hasItems(1));
    OnScreen.focus("#clients");
    OnScreen.press(KeyCode.HOME);
    OnScreen.await("#privileges", hasText(endsWith("Изменения в заказе без доплаты")));
    verifyThat("#morePrivileges", hasText("1 more"));
    push("#morePrivileges");
    OnScreen.await("#privileges", hasText(endsWith("Tea")));
  }

  @Test
  void aDayThatIsAddedAsksForItsDateAtOnce() {
    OnScreen.click("#nav-settings");
    OnScreen.await("#addException", isNotNull());
    push("#addException");
    OnScreen.until("the empty row", () -> asksFor("#exceptions", "“Date” must not be empty."));
  }
}
