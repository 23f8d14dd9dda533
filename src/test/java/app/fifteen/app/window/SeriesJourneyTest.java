package app.fifteen.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.matcher.base.NodeMatchers.isFocused;
import static org.testfx.matcher.base.NodeMatchers.isVisible;
import static org.testfx.matcher.control.TableViewMatchers.hasNumRows;

import app.fifteen.app.Features;
import app.fifteen.card.CardFixture;
import app.fifteen.card.SeriesRow;
import app.fifteen.database.BothDatabases;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.kernel.Destination;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A supervisor keeps the numbers of cards by keyboard alone. */
class SeriesJourneyTest {

  @TempDir private Path folder;
  private Database database;
  private CardFixture office;
  private Workstation workstation;

  @BeforeEach
  void open() {
    database = BothDatabases.sqlite(folder.resolve("office.db"));
    office = CardFixture.in(database);
    workstation = DeskWindow.open(new Features(office.house.database, office.house.clock), folder, office.svetlana);
    OnScreen.run(() -> workstation.open(new Destination.Settings(Destination.SettingsTab.CARD_NUMBERS)));
    OnScreen.await("#series-state", OnScreen.says("has not said yet"));
  }

  @AfterEach
  void close() {
    OnScreen.run(workstation::close);
    OnScreen.closeAll();
    database.close();
  }

  @SuppressWarnings("unchecked")
  private static List<SeriesRow> rows() {
    return ((TableView<SeriesRow>) OnScreen.find("#series-table")).getItems();
  }

  private static void write(String field, String text) {
    OnScreen.focus(field);
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.A);
    OnScreen.type(text);
  }

  @Test
  void aSeriesIsEnteredWithItsMistakeToldCorrectedRemovedAndBroughtBack() {
    write("#series-name", "Blue cards");
    write("#series-prefix", "40");
    write("#series-digits", "4");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.S);
    OnScreen.await("#series-last", isFocused());
    OnScreen.await(".problem", OnScreen.says("Type a whole number from 1 to 9999."));
    OnScreen.type("30");
    OnScreen.await("#series-example", OnScreen.says("numbers in all: 30"));
    OnScreen.press(KeyCode.ENTER);
    OnScreen.await("#series-table", hasNumRows(1));
    OnScreen.await("#series-state", OnScreen.says("Only a few numbers are left for cards: 30"));
    OnScreen.until("it is selected", () -> OnScreen.find("#series-remove").isVisible());
    write("#series-last", "3000");
    OnScreen.press(KeyCode.ENTER);
    OnScreen.await("#series-state", OnScreen.says("Numbers left for cards: 3,000"));
    OnScreen.focus("#series-table");
    OnScreen.press(KeyCode.DELETE);
    OnScreen.await("#series-table", hasNumRows(0));
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.Z);
    OnScreen.await("#series-table", hasNumRows(1));
    assertThat(office.sold().number().digits()).startsWith("400001");
  }

  @Test
  void printedCardsAreEnteredAndGivenOutBeforeTheOthers() {
    office.sold();
    OnScreen.await("#series-table", hasNumRows(1));
    OnScreen.focus("#series-printed");
    OnScreen.press(KeyCode.SPACE);
    OnScreen.await("#printed-name", isFocused());
    OnScreen.type("May");
    OnScreen.press(KeyCode.TAB);
    OnScreen.type("7000 1");
    OnScreen.press(KeyCode.TAB);
    OnScreen.type("7000 O");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.await("#printed-last", isFocused());
    OnScreen.press(KeyCode.BACK_SPACE);
    OnScreen.type("9");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.await("#series-table", hasNumRows(2));
    OnScreen.await("#series-heading", OnScreen.says("May"));
    OnScreen.focus("#series-first-now");
    OnScreen.press(KeyCode.SPACE);
    OnScreen.until("they are first", () -> rows().getFirst().series().name().equals("May"));
    assertThat(office.sold().number().digits()).isEqualTo("70001");
    OnScreen.focus("#series-table");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.P);
    OnScreen.await("#sheet-told", OnScreen.says("7000 2 … 7000 9"));
    leafThroughAllPages();
    OnScreen.press(KeyCode.ESCAPE);
    OnScreen.await("#series-table", isVisible());
  }

  /** By keys and by buttons; at the ends both stop. */
  private static void leafThroughAllPages() {
    OnScreen.run(
        () -> {
          ((ComboBox<?>) OnScreen.find("#sheet-series")).getSelectionModel().selectLast();
          ((TextField) OnScreen.find("#sheet-count")).setText("25");
        });
    OnScreen.await("#sheet-page", OnScreen.says("Page 1 of 3"));
    OnScreen.focus("#sheet-close");
    OnScreen.press(KeyCode.PAGE_UP);
    OnScreen.press(KeyCode.PAGE_DOWN);
    OnScreen.await("#sheet-page", OnScreen.says("Page 2 of 3"));
    OnScreen.focus("#sheet-later");
    OnScreen.press(KeyCode.SPACE);
    OnScreen.await("#sheet-page", OnScreen.says("Page 3 of 3"));
    OnScreen.press(KeyCode.PAGE_DOWN);
    OnScreen.press(KeyCode.PAGE_UP);
    OnScreen.await("#sheet-page", OnScreen.says("Page 2 of 3"));
  }
}
