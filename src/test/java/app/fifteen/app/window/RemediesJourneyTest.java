package app.fifteen.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.matcher.base.NodeMatchers.isFocused;
import static org.testfx.matcher.base.NodeMatchers.isVisible;
import static org.testfx.matcher.control.TableViewMatchers.hasNumRows;

import app.fifteen.app.Features;
import app.fifteen.database.BothDatabases;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.kernel.Destination;
import app.fifteen.remedy.RankedRemedy;
import app.fifteen.remedy.RemedyFixture;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A supervisor keeps the catalogue by keyboard alone. */
class RemediesJourneyTest {

  @TempDir Path folder;
  private Database database;
  private RemedyFixture house;
  private Workstation workstation;

  @BeforeEach
  void open() {
    database = BothDatabases.sqlite(folder.resolve("office.db"));
    house = RemedyFixture.in(database);
    workstation = DeskWindow.open(new Features(database, house.house.clock), folder, house.svetlana);
    OnScreen.run(() -> workstation.open(new Destination.Settings(Destination.SettingsTab.REMEDIES)));
    OnScreen.await("#takeOver", isVisible());
  }

  @AfterEach
  void close() {
    OnScreen.run(workstation::close);
    OnScreen.closeAll();
    database.close();
  }

  @SuppressWarnings("unchecked")
  private static List<RankedRemedy> rows() {
    return ((TableView<RankedRemedy>) OnScreen.find("#remedy-table")).getItems();
  }

  private static boolean retired() {
    return rows().size() == 1 && rows().getFirst().remedy().retired();
  }

  @Test
  void aRemedyIsEnteredCorrectedRetiredAndBroughtBack() {
    OnScreen.await("#remedy-name", isFocused());
    OnScreen.type("A visit");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.S);
    OnScreen.await("#remedy-task", isFocused());
    OnScreen.type("Call first");
    OnScreen.press(KeyCode.TAB);
    OnScreen.type("2500");
    OnScreen.press(KeyCode.ENTER);
    OnScreen.await("#remedy-table", hasNumRows(1));
    assertThat(house.offered("").getFirst().terms().cost()).isEqualTo(RemedyFixture.rubles("2500"));
    OnScreen.focus("#remedy-table");
    OnScreen.press(KeyCode.DELETE);
    OnScreen.until("it is retired", RemediesJourneyTest::retired);
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.Z);
    OnScreen.until("it is back", () -> !retired());
    OnScreen.press(KeyCode.INSERT);
    OnScreen.await("#remedy-name", isFocused());
  }

  @Test
  void theHousesSevenAreOneKeyAway() {
    OnScreen.focus("#takeOver");
    OnScreen.press(KeyCode.SPACE);
    OnScreen.await("#remedy-table", hasNumRows(7));
    OnScreen.await("#remedy-table", isFocused());
  }
}
