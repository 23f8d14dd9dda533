package app.fifteen.app.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.api.FxAssert.verifyThat;
import static org.testfx.matcher.base.NodeMatchers.isEnabled;
import static org.testfx.matcher.base.NodeMatchers.isInvisible;
import static org.testfx.matcher.base.NodeMatchers.isFocused;
import static org.testfx.matcher.base.NodeMatchers.isNotNull;
import static org.testfx.matcher.base.NodeMatchers.isVisible;
import static org.testfx.matcher.control.LabeledMatchers.hasText;
import static org.testfx.matcher.control.ListViewMatchers.hasItems;

import app.fifteen.app.Features;
import app.fifteen.database.Database;
import app.fifteen.database.DatabaseLocation;
import app.fifteen.desktop.kit.DeskSettings;
import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.Theme;
import app.fifteen.kernel.Destination;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.Role;
import app.fifteen.kernel.TestClock;
import app.fifteen.office.OfficeFixture;
import app.fifteen.request.InboxRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.matcher.control.TextInputControlMatchers;

/** The way of a newcomer, with the keyboard alone: first start, an office, a request answered and taken back. */
class StartJourneyTest {

  /** A Tuesday, in the office's hours. */
  private static final Instant NOW = Instant.parse("2026-12-08T09:00:00Z");

  @TempDir private Path folder;

  private final TestClock clock = new TestClock(NOW);
  private final List<Rejection> complaints = new ArrayList<>();
  private final CompletableFuture<Integer> ended = new CompletableFuture<>();
  private StartFlow flow;

  @BeforeEach
  void start() {
    begin(Optional.empty(), Language.EN);
  }

  private void begin(Optional<DatabaseLocation> given, Language language) {
    OnScreen.run(() -> open(given, language));
  }

  private void open(Optional<DatabaseLocation> given, Language language) {
    Theme.LIGHT.apply();
    var settings = new DeskSettings(folder.resolve(DataFolder.DESK));
    settings.set("sound", false);
    flow =
        new StartFlow(
            new StartFlow.Surroundings(
                folder, given, clock, settings, Locale.of("ru", "RU"), Tasks::inBackground, complaints::add),
            new Stage(), settings.get("language").flatMap(Language::byCode).orElse(language), ended::complete);
    flow.begin();
  }

  /** The next start asks something and waits for the answer. */
  private void againAndAsked() {
    OnScreen.run(() -> flow.end(0));
    Platform.runLater(() -> open(Optional.empty(), Language.EN));
    OnScreen.await(".dialog-pane", isNotNull());
  }

  @AfterEach
  void end() {
    OnScreen.run(() -> flow.end(0));
    OnScreen.closeAll();
  }

  private void again() {
    OnScreen.run(() -> flow.end(0));
    begin(Optional.empty(), Language.EN);
  }

  @SuppressWarnings("unchecked")
  private static ListView<InboxRow> list() {
    return (ListView<InboxRow>) OnScreen.find("#list");
  }

  private static void untilInbox() {
    OnScreen.await("#list", isNotNull());
  }

  private static void choose(String button) {
    OnScreen.await(button, isNotNull());
    OnScreen.focus(button);
    OnScreen.press(KeyCode.SPACE);
  }

  private static void fill(String field, String text) {
    OnScreen.await(field, isNotNull());
    OnScreen.focus(field);
    OnScreen.type(text);
  }

  private void setUp() {
    choose("#own");
    OnScreen.await("#name", isNotNull());
    fill("#name", "Можайка");
    fill("#you", "Анна Соколова");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    untilInbox();
  }

  @Test
  void ownOfficeIsSetUpAndFoundAgain() {
    setUp();
    verifyThat(".brand", hasText("Можайка"));
    verifyThat(".sample-banner", isInvisible());
    again();
    untilInbox();
    verifyThat(".brand", hasText("Можайка"));
    verifyThat("#who", hasText("Анна Соколова"));
  }

  @Test
  void enterTakesTheCardThatTheKeyboardIsOn() {
    OnScreen.await("#own", isNotNull());
    OnScreen.focus("#own");
    OnScreen.press(KeyCode.ENTER);
    OnScreen.await("#name", isNotNull());
    OnScreen.press(KeyCode.ESCAPE);
    OnScreen.await("#sample", isNotNull());
    OnScreen.focus("#sample");
    OnScreen.press(KeyCode.ENTER);
    untilInbox();
    verifyThat(".sample-banner", isVisible());
  }

  @Test
  void closingTheWindowEndsTheProgram() {
    setUp();
    OnScreen.run(
        () -> {
          var window = OnScreen.front().getWindow();
          Event.fireEvent(window, new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
        });
    assertThat(ended.join()).isZero();
    assertThat(Files.exists(folder.resolve(DataFolder.DATABASE + "-wal"))).isFalse();
    assertThat(complaints).isEmpty();
  }

  @Test
  void aFileThatIsNoDatabaseEndsTheProgramWithASentence() throws IOException {
    OnScreen.run(() -> flow.end(0));
    var file = Files.writeString(folder.resolve("notes.db"), "not a database at all ".repeat(20));
    begin(Optional.of(new DatabaseLocation.SqliteFile(file)), Language.EN);
    OnScreen.await(".dialog-pane", isNotNull());
    OnScreen.click(".dialog-pane .button");
    assertThat(complaints).containsExactly(Rejection.of("database.not_a_database", file.toString()));
  }

  @Test
  void whatIsWrongIsSaidAtTheFieldAndNothingTypedIsLost() {
    choose("#own");
    OnScreen.focus("#roundTheClock");
    fill("#weekdays", "x");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    assertThat(problems()).hasSize(3).anyMatch(text -> text.contains("is not a span of hours"));
    fill("#name", "Можайка");
    OnScreen.press(KeyCode.ESCAPE);
    OnScreen.await("#own", isNotNull());
    choose("#own");
    verifyThat("#name", TextInputControlMatchers.hasText("Можайка"));
    assertThat(Files.exists(folder.resolve(DataFolder.DATABASE))).isFalse();
  }

  @Test
  void aPartOfItsNameChoosesTheZoneAndItsCodeTheCurrency() {
    choose("#own");
    fill("#name", "Можайка");
    OnScreen.press(KeyCode.ENTER);
    OnScreen.type("kirit");
    OnScreen.focus("#currency");
    OnScreen.type("bgn");
    OnScreen.press(KeyCode.DOWN);
    OnScreen.press(KeyCode.ENTER);
    fill("#you", "Анна");
    OnScreen.press(KeyCode.ENTER);
    untilInbox();
    OnScreen.run(() -> flow.end(0));
    try (var database = ownDatabase()) {
      var office = database.read(new Features(database, clock).offices.store::current).orElseThrow().office();
      assertThat(office.zone().getId()).isEqualTo("Pacific/Kiritimati");
      assertThat(office.currency().getCurrencyCode()).isEqualTo("BGN");
      int remedies = database.read(tx -> new Features(database, clock).remedies.store.offeredBy(tx, "").size());
      assertThat(remedies).isEqualTo(7);
    }
  }

  @Test
  void aCityChoosesItsZoneInAnyLanguageAndWhatIsNoneStaysWithASentence() {
    choose("#own");
    fill("#name", "Можайка");
    OnScreen.press(KeyCode.ENTER);
    OnScreen.type("Тьмутаракань");
    OnScreen.focus("#you");
    OnScreen.until("what is wrong", () -> problems().stream().anyMatch(each -> each.contains("“Тьмутаракань” is no time zone")));
    assertThat(zone()).isEqualTo("Тьмутаракань");
    fill("#you", "Анна");
    OnScreen.press(KeyCode.ENTER);
    OnScreen.await("#zone", isFocused());
    OnScreen.focus("#zone");
    OnScreen.run(() -> ((ComboBox<?>) OnScreen.find("#zone")).getEditor().selectAll());
    OnScreen.type("Москва");
    OnScreen.focus("#you");
    OnScreen.until("the zone", () -> zone().equals("Moscow, Russia (UTC+3)"));
    OnScreen.press(KeyCode.ENTER);
    untilInbox();
    OnScreen.run(() -> flow.end(0));
    try (var database = ownDatabase()) {
      var office = database.read(new Features(database, clock).offices.store::current).orElseThrow().office();
      assertThat(office.zone().getId()).isEqualTo("Europe/Moscow");
    }
  }

  private static String zone() {
    return OnScreen.get(() -> ((ComboBox<?>) OnScreen.find("#zone")).getEditor().getText());
  }

  private static List<String> problems() {
    return OnScreen.get(
        () ->
            OnScreen.front().getRoot().lookupAll(".problem").stream()
                .filter(Node::isVisible)
                .map(label -> ((Label) label).getText())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toList()));
  }

  /** Whenever it is opened, the deadlines run. */
  @Test
  void aSampleThatNobodyWorkedInStartsAfresh() {
    choose("#sample");
    untilInbox();
    OnScreen.await("#list", hasItems(18));
    clock.pass(Duration.ofDays(1));
    again();
    untilInbox();
    OnScreen.await("#list", hasItems(18));
    assertThat(OnScreen.get(() -> list().getItems().stream().map(InboxRow::received).toList()))
        .anyMatch(at -> at.isAfter(clock.instant().minusSeconds(60)));
    assertThat(OnScreen.get(() -> OnScreen.find(".dialog-pane"))).as("nobody is asked").isNull();
  }

  @Test
  void aSampleThatSomebodyWorkedInIsKeptForTheDayAndAskedAboutOnAnother() {
    choose("#sample");
    untilInbox();
    OnScreen.await("#list", hasItems(18));
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.N);
    OnScreen.await("#reach", isNotNull());
    OnScreen.type("Аристарх Незванов");
    OnScreen.press(KeyCode.ENTER);
    OnScreen.type("+7 903 111-22-33");
    OnScreen.press(KeyCode.ENTER);
    OnScreen.press(KeyCode.ENTER);
    OnScreen.press(KeyCode.ENTER);
    OnScreen.type("Казань");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.until("registered", StartJourneyTest::aristarchAsked);
    clock.pass(Duration.ofMinutes(5));
    again();
    untilInbox();
    OnScreen.until("kept on the same day", StartJourneyTest::aristarchAsked);

    clock.pass(Duration.ofDays(1));
    againAndAsked();
    OnScreen.press(KeyCode.ESCAPE);
    untilInbox();
    OnScreen.until("kept as it is", StartJourneyTest::aristarchAsked);

    clock.pass(Duration.ofDays(1));
    againAndAsked();
    OnScreen.run(
        () ->
            OnScreen.lookup(".dialog-pane .button").queryAllAs(Button.class).stream()
                .filter(button -> button.getText().equals("Start afresh"))
                .forEach(Button::requestFocus));
    OnScreen.press(KeyCode.SPACE);
    untilInbox();
    OnScreen.await("#list", hasItems(18));
    assertThat(OnScreen.get(StartJourneyTest::aristarchAsked)).isFalse();
  }

  private static boolean aristarchAsked() {
    return list() != null && list().getItems().stream().anyMatch(row -> row.client().equals("Аристарх Незванов"));
  }

  @Test
  void theSampleCountsDownAndLeadsToOnesOwnOffice() {
    choose("#sample");
    untilInbox();
    OnScreen.await("#list", hasItems(18));
    verifyThat(".sample-banner", isVisible());
    assertThat(OnScreen.get(() -> list().getItems().getFirst().due())).isBefore(NOW);
    again();
    untilInbox();
    OnScreen.until("the same sample", () -> list().getItems().size() >= 18);
    OnScreen.click("#leaveSample");
    OnScreen.await("#name", isNotNull());
    fill("#name", "Можайка");
    fill("#you", "Анна");
    OnScreen.press(KeyCode.ENTER);
    untilInbox();
    verifyThat(".brand", hasText("Можайка"));
  }

  @Test
  void aRequestIsRegisteredClaimedAnsweredAndTakenBackByKeyboardAlone() {
    setUp();
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.N);
    OnScreen.await("#reach", isNotNull());
    OnScreen.type("Дмитрий Орлов");
    OnScreen.press(KeyCode.ENTER);
    OnScreen.type("+7 903 771-40-02");
    OnScreen.press(KeyCode.ENTER);
    OnScreen.type("ООО «Ромашка»");
    OnScreen.press(KeyCode.ENTER);
    OnScreen.press(KeyCode.ENTER);
    OnScreen.type("Казань");
    OnScreen.press(KeyCode.ENTER);
    OnScreen.type("Хотим на выходные");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    untilInbox();
    OnScreen.await("#list", hasItems(1));
    // A page that is not read yet hears no digit.
    OnScreen.await("#subject", hasText("Казань"));
    OnScreen.await("#action-claim", isEnabled());
    OnScreen.press(KeyCode.DIGIT1);
    OnScreen.until("claimed", () -> list().getItems().getFirst().holderName().isPresent());
    OnScreen.press(KeyCode.DIGIT2);
    OnScreen.until("in hand", () -> list().getItems().getFirst().kind() == InboxRow.Kind.IN_HAND);
    OnScreen.await(".toast", isVisible());
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.Z);
    OnScreen.until("taken back", () -> list().getItems().getFirst().kind() == InboxRow.Kind.AWAITING);
  }

  @Test
  void aNewLanguageKeepsTheWindowAndTheScreen() {
    setUp();
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.COMMA);
    OnScreen.run(() -> ((TabPane) OnScreen.find(".settings")).getSelectionModel().select(Destination.SettingsTab.STAFF.ordinal()));
    var before = OnScreen.get(() -> OnScreen.front().getWindow());
    OnScreen.focus("#language");
    OnScreen.run(
        () -> ((MenuButton) OnScreen.find("#language")).getItems().getFirst().fire());
    OnScreen.await("#language", hasText("Русский"));
    assertThat(OnScreen.get(() -> OnScreen.front().getWindow())).isSameAs(before);
    assertThat(OnScreen.get(() -> ((TabPane) OnScreen.find(".settings")).getSelectionModel().getSelectedIndex()))
        .isEqualTo(Destination.SettingsTab.STAFF.ordinal());
    again();
    untilInbox();
    verifyThat("#language", hasText("Русский"));
  }

  @Test
  void anOfficeFromAFileAsksOnlyForTheName() {
    try (var database = ownDatabase()) {
      new Features(database, clock).staff.applyOffice
          .apply(OfficeFixture.newOffice().named("Из файла").make(), Optional.empty())
          .orFail();
    }
    again();
    OnScreen.await("#you", isNotNull());
    fill("#you", "Анна");
    OnScreen.press(KeyCode.ENTER);
    untilInbox();
    assertThat(OnScreen.get(() -> OnScreen.find("#troubleBanner").isVisible())).as("nothing is wrong").isFalse();
    verifyThat("#who", hasText("Анна"));
  }

  @Test
  void aDamagedOfficeIsShownAndNotWrittenTo() throws IOException, SQLException {
    setUp();
    OnScreen.run(() -> flow.end(0));
    var file = folder.resolve(DataFolder.DATABASE);
    var damaged = Files.readAllBytes(file);
    int page = pageOf("privacy_act", file);
    Arrays.fill(damaged, (page - 1) * 4096, page * 4096, (byte) 7);
    Files.write(file, damaged);
    begin(Optional.empty(), Language.EN);
    untilInbox();
    OnScreen.await(".trouble-banner", isVisible());
    OnScreen.until("the foot says so", () -> ((Label) OnScreen.find("#database")).getText().equals("office.db: damaged, read-only"));
    assertThat(((Label) OnScreen.find("#troubleText")).getText())
        .contains("office.db is damaged", "It was left as it is", "Here it can be read, but nothing can be saved.");
    OnScreen.run(() -> flow.end(0));
    assertThat(file).hasBinaryContent(damaged);
  }

  private static int pageOf(String table, Path file) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement();
        var row = statement.executeQuery("select rootpage from sqlite_master where name = '" + table + "'")) {
      row.next();
      return row.getInt(1);
    }
  }

  @Test
  void amongSeveralPeopleItAsksWhoSitsHereOnce() {
    try (var database = ownDatabase()) {
      var staff = new Features(database, clock).staff;
      staff.applyOffice.apply(OfficeFixture.newOffice().make(), Optional.empty()).orFail();
      database.run(
          tx -> {
            staff.store.add(tx, "Анна", Role.SUPERVISOR);
            staff.store.add(tx, "Борис", Role.MANAGER);
          });
    }
    again();
    OnScreen.await(".who-choice", isNotNull());
    OnScreen.press(KeyCode.DOWN);
    OnScreen.press(KeyCode.ENTER);
    untilInbox();
    verifyThat("#who", hasText("Борис"));
    again();
    untilInbox();
    verifyThat("#who", hasText("Борис"));
  }

  private Database ownDatabase() {
    return Database.open(new DatabaseLocation.SqliteFile(folder.resolve(DataFolder.DATABASE)));
  }
}
