package app.fifteen.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.app.Features;
import app.fifteen.complaint.ComplaintFixture;
import app.fifteen.complaint.Reaction;
import app.fifteen.database.BothDatabases;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.DeskSettings;
import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.Theme;
import app.fifteen.kernel.Destination.SettingsTab;
import app.fifteen.kernel.Destination;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.RequestId;
import app.fifteen.request.Arrival;
import app.fifteen.request.Channel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same desk made again in another language: what was open on each screen is open, and what was typed is there. */
class LanguageChangeTest {

  @TempDir private Path folder;
  private Database database;
  private ComplaintFixture office;
  private Stage stage;
  private Workstation workstation;

  @BeforeEach
  void open() {
    database = BothDatabases.sqlite(folder.resolve("office.db"));
    office = ComplaintFixture.in(database);
    stage = OnScreen.get(Stage::new);
    OnScreen.run(Theme.LIGHT::apply);
    workstation = speaking(Language.EN);
    OnScreen.run(workstation::show);
  }

  private Workstation speaking(Language language) {
    var features = new Features(database, office.house.clock);
    var policy = database.read(office.house.offices::current).orElseThrow();
    var settings = new DeskSettings(folder.resolve("desk"));
    settings.set("sound", false);
    return OnScreen.get(
        () ->
            new Workstation(
                features, stage, settings, language, office.anna, policy, Tasks.inBackground(), _ -> {},
                Optional.empty()));
  }

  @AfterEach
  void close() {
    OnScreen.run(workstation::close);
    OnScreen.closeAll();
    database.close();
  }

  private RequestId request() {
    return office.house.register
        .register(
            new Arrival.Draft(
                "", office.house.clock.instant(), Channel.CHAT, "Petrova", "", "petrova@post.example", Optional.empty(),
                "A cruise", "In July"))
        .orFail();
  }

  @Test
  void whatWasOpenOnEachScreenIsOpenAndTheWizardKeepsWhatWasTyped() {
    var atWork = office.opened().hold().complaint();
    var opened =
        List.of(
            new Destination.Request(request()), new Destination.Client(office.client("Ivanova")),
            new Destination.Complaint(office.closed(Reaction.CALM)),
            new Destination.Settings(SettingsTab.STAFF), new Destination.ComplaintAtWork(atWork));
    OnScreen.run(() -> opened.forEach(workstation::open));
    OnScreen.until("the wizard", () -> workstation.wizard().current().isPresent());
    OnScreen.until("the four steps", () -> wanted().isPresent());
    OnScreen.run(() -> wanted().orElseThrow().setText("The money back"));
    var before = OnScreen.get(workstation::place);
    assertThat(before.opened()).containsAll(opened);

    OnScreen.run(workstation::close);
    workstation = speaking(Language.RU);
    OnScreen.run(
        () -> {
          workstation.goTo(before);
          workstation.show();
        });
    OnScreen.until("the same desk", () -> workstation.place().equals(before));
    OnScreen.until(
        "what was typed", () -> wanted().filter(field -> field.getText().equals("The money back")).isPresent());
  }

  /** What the client wants, where it is typed; a case that is open names it in a label. */
  private Optional<TextInputControl> wanted() {
    return stage.getScene().getRoot().lookupAll("#wanted").stream()
        .filter(TextInputControl.class::isInstance)
        .map(TextInputControl.class::cast)
        .findFirst();
  }
}
