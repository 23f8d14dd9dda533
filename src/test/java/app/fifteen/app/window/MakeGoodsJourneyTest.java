package app.fifteen.app.window;

import static app.fifteen.desktop.kit.OnScreen.says;
import static app.fifteen.request.RequestFixture.newRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.matcher.base.NodeMatchers.isFocused;
import static org.testfx.matcher.base.NodeMatchers.isNotNull;

import app.fifteen.app.Features;
import app.fifteen.database.BothDatabases;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.MakeGoodId;
import app.fifteen.kernel.Role;
import app.fifteen.makegood.MakeGoodState;
import app.fifteen.request.HouseFixture;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is owed for a miss, with the keyboard alone: one key records one thing, and that can be taken back. */
class MakeGoodsJourneyTest {

  @TempDir private Path folder;
  private Database database;
  private Features features;
  private Actor boris;
  private MakeGoodId owed;
  private Workstation workstation;

  @BeforeEach
  void open() {
    database = BothDatabases.sqlite(folder.resolve("office.db"));
    var house = HouseFixture.in(database);
    features = new Features(database, house.clock);
    var anna = house.hire("Anna", Role.MANAGER);
    boris = house.hire("Boris", Role.SUPERVISOR);
    house.clock.pass(Duration.ofSeconds(30));
    newRequest(house).receivedAt(house.clock.instant()).claimedBy(anna).stored();
    house.clock.pass(Duration.ofMinutes(15).plusSeconds(10));
    owed = house.makeGoods().findMisses.find().getFirst().makeGood();
    workstation = DeskWindow.open(features, folder, anna);
    OnScreen.await("#list", isNotNull());
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.DIGIT3);
    OnScreen.await("#orderedWhere", isNotNull());
    OnScreen.focus("#list");
    OnScreen.press(KeyCode.HOME);
    OnScreen.await("#gift", says("Asti Martini"));
  }

  @AfterEach
  void close() {
    OnScreen.run(workstation::close);
    OnScreen.closeAll();
    database.close();
  }

  private MakeGoodState state() {
    return database.read(tx -> features.makeGoods.store.byId(tx, owed)).orElseThrow().progress().state();
  }

  private static String where() {
    return OnScreen.get(() -> ((TextInputControl) OnScreen.find("#orderedWhere")).getText());
  }

  @Test
  void enterOnceMoreRecordsNothingMoreAndCtrlZGivesTheWordsBack() {
    OnScreen.await("#saveOrder", says("Ordered: Asti Martini, Ferrero Rocher, Ivanova"));
    OnScreen.focus("#orderedWhere");
    OnScreen.type("Flower shop");
    // The time that stands there is cut to the minute, and lies before the miss.
    OnScreen.press(KeyCode.ENTER);
    OnScreen.until("ordered", () -> state() == MakeGoodState.ORDERED);
    OnScreen.await("#saveDelivery", says("Delivered: Asti Martini"));
    OnScreen.await("#list", isFocused());
    OnScreen.press(KeyCode.ENTER);
    assertThat(state()).isEqualTo(MakeGoodState.ORDERED);
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.Z);
    OnScreen.until("owed again", () -> state() == MakeGoodState.OWED);
    OnScreen.until("to be said again", () -> where().equals("Flower shop"));
  }

  @Test
  void whoSitsDownUnderAnotherNameFindsWhatWasTyped() {
    OnScreen.focus("#orderedWhere");
    OnScreen.type("Flower shop");
    OnScreen.run(() -> workstation.desk().actorProperty().set(boris));
    OnScreen.await("#saveWaiver", says("Waive: Asti Martini"));
    assertThat(where()).isEqualTo("Flower shop");
    OnScreen.focus("#orderedWhere");
    OnScreen.press(KeyCode.ENTER);
    OnScreen.until("ordered", () -> state() == MakeGoodState.ORDERED);
  }

  private static String heardOf(String field) {
    return OnScreen.get(() -> OnScreen.find(field).getAccessibleHelp());
  }

  /** The sentence stands below this field, is heard of it, and the keyboard is there. */
  private static void isWrong(String field, String words) {
    OnScreen.await(field, isFocused());
    OnScreen.until(words, () -> words.equals(heardOf(field)));
    assertThat(
            OnScreen.<Boolean>get(
                () -> OnScreen.find(field).getParent().lookup(".problem") instanceof Label label && label.getText().equals(words)))
        .isTrue();
  }

  @Test
  void everyStepIsSubmittedAsFormsAreAndWhatIsWrongStandsAtItsField() {
    OnScreen.focus("#orderedCost");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    isWrong("#orderedWhere", "Where was it ordered? Enter the shop, the site or the firm.");
    OnScreen.type("Flower shop");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.until("ordered", () -> state() == MakeGoodState.ORDERED);
    OnScreen.await("#list", isFocused());
    OnScreen.focus("#deliveredAt");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.A);
    OnScreen.type("soon");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.until("said", () -> heardOf("#deliveredAt") != null);
    isWrong("#deliveredAt", heardOf("#deliveredAt"));
    assertThat(state()).isEqualTo(MakeGoodState.ORDERED);
  }

  @Test
  void aWaiverIsSubmittedFromItsReason() {
    OnScreen.run(() -> workstation.desk().actorProperty().set(boris));
    OnScreen.await("#saveWaiver", says("Waive: Asti Martini"));
    OnScreen.focus("#reason");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.until("said", () -> heardOf("#reason") != null);
    isWrong("#reason", heardOf("#reason"));
    OnScreen.type("The server was down");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.until("waived", () -> state() == MakeGoodState.WAIVED);
  }
}
