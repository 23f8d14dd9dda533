package app.fifteen.app.window;

import static app.fifteen.card.CardFixture.known;
import static app.fifteen.desktop.kit.OnScreen.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.matcher.base.NodeMatchers.isFocused;
import static org.testfx.matcher.base.NodeMatchers.isVisible;

import app.fifteen.app.Features;
import app.fifteen.card.CardFixture;
import app.fifteen.card.SellCard;
import app.fifteen.database.BothDatabases;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.OnScreen;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of cards by keyboard alone: from a month to the cards behind it, to one of them on the panel, and back. */
class CardFiguresJourneyTest {

  @TempDir private Path folder;
  private Database database;
  private CardFixture office;
  private Workstation workstation;

  @BeforeEach
  void open() {
    database = BothDatabases.sqlite(folder.resolve("office.db"));
    office = CardFixture.in(database);
    office.bought(office.sold(office.client("Maria Ivanova")), "20000");
    office.itIs("2026-12-10T12:00");
    office.sold(office.client("Pyotr Lebedev"));
    office.sold(office.client("Olga Orlova"));
    office.use.sellCard
        .sell(new SellCard.Sale(known(office.client("Vera Given")), "", Optional.empty(), Optional.empty()), office.anna)
        .orFail();
    workstation = DeskWindow.open(new Features(office.house.database, office.house.clock), folder, office.anna);
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.DIGIT5);
    OnScreen.await("#search", isFocused());
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.M);
    OnScreen.await("#chart", isVisible());
  }

  @AfterEach
  void close() {
    OnScreen.run(workstation::close);
    OnScreen.closeAll();
    database.close();
  }

  private static String focused() {
    return OnScreen.get(() -> OnScreen.front().getFocusOwner().getAccessibleText());
  }

  private static int row(String table) {
    return OnScreen.get(() -> ((TableView<?>) OnScreen.find(table)).getSelectionModel().getSelectedIndex());
  }

  private static String rowsTitle() {
    return ((Label) OnScreen.find("#title")).getText();
  }

  @Test
  void theBarsSayWhatTheyStandForAndOpenTheCardsBehindThem() {
    OnScreen.until("the newest month is at hand", () -> focused().equals("Sold · December 2026: 2, 18 to go"));
    OnScreen.press(KeyCode.RIGHT);
    OnScreen.until("then what was given", () -> focused().equals("Given · December 2026: 1"));
    OnScreen.press(KeyCode.ENTER);
    OnScreen.until("the cards behind it", () -> rowsTitle().equals("Given · December 2026"));
    OnScreen.await("#count", says("1"));
    OnScreen.press(KeyCode.ESCAPE);
    OnScreen.await("#chart", isVisible());
  }

  @Test
  void aNumberOfTheTableLeadsToItsCardsAndOneOfThemToThePanelAndBack() {
    OnScreen.press(KeyCode.DIGIT2);
    OnScreen.await("#sheet", isFocused());
    OnScreen.press(KeyCode.ENTER);
    OnScreen.until("the cards behind it", () -> rowsTitle().equals("Sold · December 2026"));
    OnScreen.await("#table", isFocused());
    OnScreen.until("the first is chosen", () -> row("#table") == 0);
    OnScreen.press(KeyCode.DOWN);
    OnScreen.until("the next is chosen", () -> row("#table") == 1);
    OnScreen.press(KeyCode.ENTER);
    OnScreen.await("#holder", says("Pyotr Lebedev"));
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.M);
    OnScreen.await("#table", isFocused());
    assertThat(row("#table")).isEqualTo(1);
  }

  @Test
  void theSameWindowTellsHowCardsStandAndIsReadAnewWhenAsked() {
    OnScreen.press(KeyCode.DIGIT3);
    OnScreen.await("#sheet", isFocused());
    OnScreen.press(KeyCode.ENTER);
    OnScreen.until("the active ones", () -> rowsTitle().equals("Active · Sold"));
    OnScreen.await("#count", says("1"));
    office.present(office.sold(office.client("Later")));
    OnScreen.press(KeyCode.ESCAPE);
    OnScreen.await("#sheet", isFocused());
    OnScreen.press(KeyCode.F5);
    OnScreen.await("#sheet", isFocused());
    OnScreen.press(KeyCode.ENTER);
    OnScreen.await("#count", says("2"));
  }

  @Test
  void whatIsOnScreenIsExported() {
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.E);
    OnScreen.await(
        "#what", says("The months as they are on screen: sold, given, income, and what became of bonuses."));
    OnScreen.press(KeyCode.ESCAPE);
    OnScreen.press(KeyCode.DIGIT2);
    OnScreen.await("#sheet", isFocused());
    OnScreen.press(KeyCode.ENTER);
    OnScreen.await("#count", says("2"));
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.E);
    OnScreen.await("#what", says("All rows behind: Sold · December 2026."));
    OnScreen.press(KeyCode.ESCAPE);
  }
}
