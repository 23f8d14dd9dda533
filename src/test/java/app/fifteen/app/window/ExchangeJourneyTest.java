package app.fifteen.app.window;

import static app.fifteen.desktop.kit.OnScreen.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.api.FxAssert.verifyThat;
import static org.testfx.matcher.base.NodeMatchers.isDisabled;
import static org.testfx.matcher.base.NodeMatchers.isEnabled;
import static org.testfx.matcher.base.NodeMatchers.isNotNull;
import static org.testfx.matcher.control.LabeledMatchers.hasText;
import static org.testfx.matcher.control.ListViewMatchers.hasItems;

import app.fifteen.app.Features;
import app.fifteen.database.BothDatabases;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.kernel.Role;
import app.fifteen.kernel.TestClock;
import app.fifteen.office.OfficeFixture;
import app.fifteen.staff.StaffMember;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file comes in through its window, and the list goes out through another, by keyboard. */
class ExchangeJourneyTest {

  private static final Instant NOW = Instant.parse("2026-12-08T09:00:00Z");

  @TempDir private Path folder;
  private Database database;
  private Workstation workstation;

  @BeforeEach
  void open() {
    database = BothDatabases.sqlite(folder.resolve("office.db"));
    var features = new Features(database, new TestClock(NOW));
    features.staff.applyOffice
        .apply(OfficeFixture.newOffice().make(), Optional.empty())
        .orFail();
    StaffMember anna = database.write(tx -> features.staff.store.add(tx, "Anna", Role.MANAGER));
    workstation = DeskWindow.open(features, folder, anna.actor());
  }

  @AfterEach
  void close() {
    OnScreen.run(workstation::close);
    OnScreen.closeAll();
    database.close();
  }

  private Path file() {
    try {
      return Files.writeString(
          folder.resolve("in.csv"), "Created;Who;Phone\n2026-12-01 10:00;Boris;1\nyesterday;Clara;2\n");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void atTheInbox() {
    OnScreen.await("#list", isNotNull());
  }

  @Test
  @SuppressWarnings("unchecked")
  void aFileIsLookedAtPutRightCheckedAndImported() {
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.I);
    OnScreen.await("#chooseFirst", isNotNull());
    verifyThat("#importRows", isDisabled());
    OnScreen.press(KeyCode.ESCAPE);
    atTheInbox();
    OnScreen.run(() -> workstation.exchange().openImport(Optional.of(file())));
    OnScreen.await("#text", says("Of the first 2 rows, 1 would be rejected"));
    OnScreen.run(() -> ((ComboBox<String>) OnScreen.find("#column-client")).setValue("Who"));
    OnScreen.until(
        "the client's column",
        () ->
            ((TableView<?>) OnScreen.find("#table"))
                .getColumns().stream().anyMatch(column -> column.getText().equals("Client")));
    OnScreen.await("#importRows", isEnabled());
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.await("#text", says("Imported: 1, unchanged: 0, rejected: 1."));
    assertThat(OnScreen.<String>get(() -> String.valueOf(((ListView<?>) OnScreen.find("#rejectedRows")).getItems())))
        .contains("Line 3: Received: “yesterday” is not a time");
    OnScreen.press(KeyCode.ESCAPE);
    atTheInbox();
    OnScreen.await("#list", hasItems(1));
  }

  @Test
  @SuppressWarnings("unchecked")
  void whatAnUnknownWordMeansIsSaidByKeyboard() throws IOException {
    var file =
        Files.writeString(
            folder.resolve("words.csv"),
            "Created;Client;Channel;Phone\n2026-12-01 10:00;Boris;FAX;none\n2026-12-01 11:00;Clara;fax;\n");
    OnScreen.run(() -> workstation.exchange().openImport(Optional.of(file)));
    OnScreen.await("#text", says("Of the first 2 rows, 1 would be imported with a warning"));
    OnScreen.run(() -> OnScreen.find("#time-resolved-at").requestFocus());
    OnScreen.press(KeyCode.TAB);
    OnScreen.until("the first word has the focus", () -> OnScreen.find("#word-0").isFocused());
    OnScreen.press(KeyCode.UP);
    OnScreen.until(
        "the channel before",
        () -> ((ComboBox<String>) OnScreen.find("#word-0")).getValue().equals("visit"));
    OnScreen.await("#importRows", isEnabled());
    assertThat(OnScreen.<Boolean>get(() -> OnScreen.find("#word-0").isFocused())).isTrue();
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.await("#text", says("Imported: 2, unchanged: 0, rejected: 0. Rows with warnings: 1"));
    assertThat(
            database.<List<String>>read(
                tx -> tx.dsl().fetch("select channel from request").map(row -> row.get(0, String.class))))
        .containsExactly("visit", "visit");
  }

  /** Before, the file was taken in with what stood there before. */
  @Test
  void whatIsTypedForAWordAndIsNotListedStaysWithASentenceAndNothingIsImported() throws IOException {
    var file = Files.writeString(folder.resolve("languages.csv"), "Client;Phone;Language\nBoris;+7 916 111-22-33;klingon\n");
    OnScreen.run(() -> workstation.exchange().openClientImport(Optional.of(file)));
    OnScreen.await("#importRows", isEnabled());
    OnScreen.focus("#word-0");
    OnScreen.until("it can be typed over", () -> !word().getSelectedText().isEmpty());
    OnScreen.type("Zz");
    OnScreen.await("#importRows", isDisabled());
    OnScreen.press(KeyCode.TAB);
    OnScreen.await(".problem", says("“Zz” is not on the list"));
    assertThat(OnScreen.<String>get(() -> word().getText())).isEqualTo("Zz");
    assertThat(OnScreen.<String>get(() -> OnScreen.find("#word-0").getAccessibleHelp())).contains("Zz");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.focus("#word-0");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.A);
    OnScreen.type("Russ");
    OnScreen.press(KeyCode.TAB);
    OnScreen.await("#importRows", isEnabled());
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.await("#text", says("New: 1"));
    assertThat(database.<String>read(tx -> tx.dsl().fetchValue("select language from client").toString())).isEqualTo("ru");
  }

  private static TextInputControl word() {
    return ((ComboBox<?>) OnScreen.find("#word-0")).getEditor();
  }

  @Test
  void theExportSaysWhichListItIsAbout() {
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.E);
    OnScreen.await("#what", hasText("The list as it is on screen: All open."));
    OnScreen.press(KeyCode.ESCAPE);
    atTheInbox();
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.E);
    OnScreen.await("#what", OnScreen.says("The list as it is on screen: All."));
    OnScreen.press(KeyCode.ESCAPE);
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.DIGIT4);
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.E);
    OnScreen.await("#what", OnScreen.says("The list as it is on screen: Open · Mine."));
    OnScreen.press(KeyCode.ESCAPE);
  }
}
