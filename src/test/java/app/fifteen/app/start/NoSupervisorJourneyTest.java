package app.fifteen.app.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.api.FxAssert.verifyThat;
import static org.testfx.matcher.base.NodeMatchers.isNotNull;
import static org.testfx.matcher.control.LabeledMatchers.hasText;

import app.fifteen.app.Features;
import app.fifteen.app.command.Session;
import app.fifteen.database.Database;
import app.fifteen.database.DatabaseLocation;
import app.fifteen.desktop.kit.DeskSettings;
import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.Theme;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Role;
import app.fifteen.kernel.TestClock;
import app.fifteen.staff.StaffMember;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office that was made by the command line, and whose people a file has named: every one of them a manager. */
class NoSupervisorJourneyTest {

  private static final Instant NOW = Instant.parse("2026-12-08T09:00:00Z");

  @TempDir private Path folder;

  private final TestClock clock = new TestClock(NOW);
  private StartFlow flow;

  @BeforeEach
  void applyAndImport() throws IOException {
    var office =
        Files.writeString(
            folder.resolve("office.toml"),
            """
            name = "Из файла"
            zone = "Europe/Moscow"
            [hours]
            monday = ["09:00-19:00"]
            tuesday = ["09:00-19:00"]
            """);
    var clients =
        Files.writeString(
            folder.resolve("clients.csv"),
            """
            name,phone,manager
            Иванов,+7 916 123-45-67,Борис
            Петров,+7 916 123-45-68,Вера
            """);
    assertThat(command("office", "apply", office.toString())).isZero();
    assertThat(command("import", "clients", clients.toString())).isZero();
    open();
  }

  private int command(String... args) {
    var output = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    try (var session =
        new Session(new Messages(Language.EN), clock, folder, InputStream.nullInputStream(), output, output)) {
      return session.run(args);
    }
  }

  private void open() {
    OnScreen.run(
        () -> {
          Theme.LIGHT.apply();
          var settings = new DeskSettings(folder.resolve(DataFolder.DESK));
          settings.set("sound", false);
          flow =
              new StartFlow(
                  new StartFlow.Surroundings(
                      folder, Optional.empty(), clock, settings, Locale.of("ru", "RU"), Tasks::inBackground, _ -> {}),
                  new Stage(), Language.EN, _ -> {});
          flow.begin();
        });
  }

  private void again() {
    OnScreen.run(() -> flow.end(0));
    open();
  }

  @AfterEach
  void end() {
    OnScreen.run(() -> flow.end(0));
    OnScreen.closeAll();
  }

  private Map<String, Role> roles() {
    try (var database = Database.open(new DatabaseLocation.SqliteFile(folder.resolve(DataFolder.DATABASE)))) {
      List<StaffMember> all = database.read(new Features(database, clock).staff.store::all);
      return all.stream().collect(Collectors.toMap(StaffMember::name, StaffMember::role));
    }
  }

  @Test
  void whoeverOpensItMayBecomeItsSupervisor() {
    OnScreen.await("#you", isNotNull());
    OnScreen.type("Анна");
    OnScreen.press(KeyCode.ENTER);
    OnScreen.await("#list", isNotNull());
    verifyThat("#who", hasText("Анна"));
    again();
    OnScreen.await("#list", isNotNull());
    verifyThat("#who", hasText("Анна"));
    OnScreen.run(() -> flow.end(0));
    assertThat(roles()).isEqualTo(Map.of("Анна", Role.SUPERVISOR, "Борис", Role.MANAGER, "Вера", Role.MANAGER));
  }

  @Test
  void somebodyWhoIsKnownChoosesTheirNameAndBecomesIt() {
    OnScreen.await("#you", isNotNull());
    OnScreen.press(KeyCode.TAB);
    OnScreen.press(KeyCode.TAB);
    OnScreen.press(KeyCode.ENTER);
    OnScreen.press(KeyCode.ENTER);
    OnScreen.await("#list", isNotNull());
    verifyThat("#who", hasText("Вера"));
    OnScreen.run(() -> flow.end(0));
    assertThat(roles()).isEqualTo(Map.of("Борис", Role.MANAGER, "Вера", Role.SUPERVISOR));
  }

  @Test
  void whoeverIsNotTheSupervisorSitsDownAndTheNextOneIsAskedAgain() {
    OnScreen.await("#you", isNotNull());
    OnScreen.type("Глеб");
    OnScreen.focus("#join");
    OnScreen.press(KeyCode.SPACE);
    OnScreen.await("#problem", OnScreen.says("Nobody called Глеб works here yet"));
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.A);
    OnScreen.type("борис");
    OnScreen.focus("#join");
    OnScreen.press(KeyCode.SPACE);
    OnScreen.await("#list", isNotNull());
    verifyThat("#who", hasText("Борис"));
    again();
    OnScreen.await("#you", isNotNull());
  }
}
