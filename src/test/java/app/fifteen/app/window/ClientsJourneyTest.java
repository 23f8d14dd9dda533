package app.fifteen.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.app.Features;
import app.fifteen.client.Client;
import app.fifteen.client.ClientRow;
import app.fifteen.database.BothDatabases;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.DeskSettings;
import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.Theme;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.Role;
import app.fifteen.kernel.TestClock;
import app.fifteen.office.OfficeFixture;
import app.fifteen.request.Arrival;
import app.fifteen.request.Channel;
import app.fifteen.request.Stage.AwaitingFirstContact;
import app.fifteen.staff.ApplyOffice;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Among the clients with the keyboard alone. */
class ClientsJourneyTest {

  private static final Instant NOW = Instant.parse("2026-12-08T09:00:00Z");

  @TempDir private Path folder;
  private Database database;
  private Features features;
  private Workstation workstation;
  private RequestId request;

  @BeforeEach
  void open() {
    database = BothDatabases.sqlite(folder.resolve("office.db"));
    features = new Features(database, new TestClock(NOW));
    new ApplyOffice(database, features.offices.store, features.clock)
        .apply(OfficeFixture.newOffice().make(), Optional.empty())
        .orFail();
    Actor anna = database.write(tx -> features.staff.store.add(tx, "Anna", Role.SUPERVISOR)).actor();
    request =
        features.requests.registerRequest
            .register(
                new Arrival.Draft(
                    "", NOW, Channel.PHONE, "Мария Иванова", "+7 916 123-45-67", "", Optional.empty(), "Круиз", ""))
            .orFail();
    var policy = database.read(features.offices.store::current).orElseThrow();
    OnScreen.run(
        () -> {
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
    OnScreen.press(KeyCode.DIGIT2, true);
    OnScreen.until("the clients", () -> clients() != null && !clients().getItems().isEmpty());
  }

  @AfterEach
  void close() {
    OnScreen.run(workstation::close);
    OnScreen.closeAll();
    database.close();
  }

  @SuppressWarnings("unchecked")
  private static ListView<ClientRow> clients() {
    return (ListView<ClientRow>) OnScreen.find("#clients");
  }

  private static boolean shows(String selector, String words) {
    return OnScreen.find(selector) instanceof Labeled label && label.isVisible() && label.getText().contains(words);
  }

  private static boolean saysProblem(String words) {
    return OnScreen.front().getRoot().lookupAll(".problem").stream()
        .anyMatch(node -> node instanceof Label label && label.isVisible() && label.getText().contains(words));
  }

  private Client stored() {
    var phone = "+79161234567";
    return database.read(
        tx -> features.clients.store.byId(tx, features.clients.known.byContacts(tx, List.of(phone)).get(phone).getFirst().id()))
        .orElseThrow();
  }

  private boolean awaits() {
    return database.read(tx -> features.requests.store.byId(tx, request)).orElseThrow().stage()
        instanceof AwaitingFirstContact;
  }

  private static void openFirst() {
    OnScreen.run(() -> clients().requestFocus());
    OnScreen.press(KeyCode.DOWN);
    OnScreen.run(() -> clients().getSelectionModel().selectFirst());
    OnScreen.until("the page", () -> shows("#name", "Мария Иванова"));
  }

  @Test
  void theListHasTheKeyboardFromTheFirstTimeItIsOpened() {
    OnScreen.until("the keyboard", () -> clients().isFocused());
    OnScreen.press(KeyCode.DOWN);
    OnScreen.until("the page", () -> shows("#name", "Мария Иванова"));
  }

  @Test
  void aMissingBirthdayIsAskedForWronglyAndRightly() {
    openFirst();
    OnScreen.run(() -> OnScreen.find("#missing-birthday").requestFocus());
    OnScreen.press(KeyCode.SPACE);
    // Without its skin a field takes no letters, and nobody types so fast.
    OnScreen.until(
        "the field",
        () -> OnScreen.find("#missing-field") instanceof Control field && field.isFocused() && field.getSkin() != null);
    OnScreen.type("31.02.1980");
    OnScreen.press(KeyCode.ENTER);
    OnScreen.until("the sentence", () -> saysProblem("is not a date"));
    assertThat(stored().facts().birthday()).isEmpty();
    for (int i = 0; i < "31.02.1980".length(); i++) {
      OnScreen.press(KeyCode.BACK_SPACE);
    }
    OnScreen.type("17.05.1980");
    OnScreen.press(KeyCode.ENTER);
    // The page may tell of the commit before the field hears that it was saved.
    OnScreen.until("stored", () -> shows("#facts", "17 May 1980") && OnScreen.find("#missing-field") == null);
    assertThat(stored().facts().birthday()).isPresent();
    OnScreen.press(KeyCode.Z, true);
    OnScreen.until(
        "taken back",
        () -> OnScreen.find("#missing-birthday") != null && stored().facts().birthday().isEmpty());
  }

  @Test
  void aCallLoggedOnThePageStopsTheClockAndIsTakenBack() {
    openFirst();
    OnScreen.run(() -> clients().requestFocus());
    OnScreen.press(KeyCode.DIGIT2);
    OnScreen.until("in hand", () -> !awaits());
    OnScreen.until("the way back", () -> OnScreen.find(".toast").isVisible());
    OnScreen.press(KeyCode.Z, true);
    OnScreen.until("awaiting again", this::awaits);
  }

  @Test
  void anOpenMatterLeadsToTheInboxAndTheInboxBackToTheClient() {
    openFirst();
    OnScreen.until("the matter", () -> ((ListView<?>) OnScreen.find("#matters")).getItems().size() == 1);
    OnScreen.run(
        () -> {
          var matters = (ListView<?>) OnScreen.find("#matters");
          matters.requestFocus();
          matters.getSelectionModel().selectFirst();
        });
    OnScreen.press(KeyCode.ENTER);
    OnScreen.until("the inbox", () -> OnScreen.find("#list") != null && OnScreen.find("#clients") == null);
    OnScreen.until("the request", () -> shows("#subject", "Круиз"));
    OnScreen.press(KeyCode.DIGIT0);
    OnScreen.until("the client", () -> clients() != null && shows("#name", "Мария Иванова"));
  }

  @Test
  void somebodyNewIsEnteredInAForm() {
    OnScreen.run(
        () -> OnScreen.front().getAccelerators().entrySet().stream()
            .filter(each -> each.getKey().getDisplayText().contains("Shift+N"))
            .forEach(each -> each.getValue().run()));
    OnScreen.until("the form", () -> OnScreen.find("#birthday") != null);
    OnScreen.until("its first field", () -> OnScreen.find("#name").isFocused());
    OnScreen.press(KeyCode.ENTER, true);
    OnScreen.until("the sentence", () -> saysProblem("name"));
    OnScreen.type("Пётр Орлов");
    OnScreen.press(KeyCode.ENTER, true);
    OnScreen.until("the page", () -> clients() != null && shows("#name", "Пётр Орлов"));
    OnScreen.until("the row", () -> clients().getItems().size() == 2);
  }
}
