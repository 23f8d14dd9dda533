package app.fifteen.app.window;

import static app.fifteen.card.CardFixture.rubles;
import static app.fifteen.desktop.kit.OnScreen.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.matcher.base.NodeMatchers.isFocused;
import static org.testfx.matcher.base.NodeMatchers.isVisible;

import app.fifteen.app.Features;
import app.fifteen.card.CardFixture;
import app.fifteen.card.DiscountCard;
import app.fifteen.database.CuttableLine;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.kernel.Language;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The panel of cards while the server of several desks is away. */
class CardsWithoutTheServerTest {

  @TempDir private Path folder;
  private CuttableLine line;
  private Database database;
  private CardFixture office;
  private DiscountCard maria;
  private DiscountCard pyotr;
  private Stage stage;
  private Workstation workstation;

  @BeforeEach
  void open() {
    line = CuttableLine.toNewDatabase();
    database = line.open();
    office = CardFixture.in(database);
    maria = office.bought(office.sold(office.client("Maria Ivanova")), "20000").card();
    pyotr = office.sold(office.client("Pyotr Lebedev"));
    office.itIs("2026-12-10T12:00");
    stage = OnScreen.get(Stage::new);
    workstation = DeskWindow.open(new Features(database, office.house.clock), folder, office.anna, Language.EN, stage);
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.DIGIT5);
    OnScreen.await("#search", isFocused());
  }

  @AfterEach
  void close() {
    OnScreen.run(workstation::close);
    OnScreen.closeAll();
    database.close();
    line.close();
  }

  private void scan(DiscountCard card) {
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.DIGIT5);
    OnScreen.await("#search", isFocused());
    OnScreen.type(card.number().digits());
    OnScreen.press(KeyCode.ENTER);
  }

  /** The watch looks once a second, and what was under way when the line was cut may still come back as failed after that. */
  private void mend() {
    line.mend();
    OnScreen.until(
        "the server is back",
        () -> {
          office.house.clock.pass(Duration.ofMillis(100));
          return !stage.getScene().lookup("#troubleBanner").isVisible();
        });
  }

  @Test
  void whatWasLastKnownIsShownWithItsTimeAndSpendingIsRefused() {
    scan(maria);
    OnScreen.await("#holder", says("Maria Ivanova"));
    scan(pyotr);
    OnScreen.await("#holder", says("Pyotr Lebedev"));
    line.cut();
    scan(maria);
    OnScreen.await("#holder", says("Maria Ivanova"));
    OnScreen.await("#away", isVisible());
    assertThat(((Label) OnScreen.lookup("#away").query()).getText()).contains("It was so at 12:00");
    OnScreen.await("#balance", says(rubles("970").format(Language.EN.locale())));

    OnScreen.press(KeyCode.DIGIT3);
    OnScreen.await("#amount", isFocused());
    OnScreen.type("1000");
    OnScreen.focus("#redeem");
    OnScreen.type("400");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.until(
        "spending is refused",
        () -> OnScreen.lookup(".problem").queryAllAs(Label.class).stream().anyMatch(it -> it.getText().startsWith("No bonuses can be spent")));
    mend();
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.until("it is bought", () -> office.get(maria.id()).balance().equals(rubles("598.50")));
  }

  @Test
  void aCardThatWasNotShownBeforeIsSaidToBeOutOfReach() {
    line.cut();
    scan(maria);
    OnScreen.until(
        "it is said",
        () ->
            OnScreen.lookup(".label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().startsWith("The data cannot be reached, and this card")));
    mend();
    scan(maria);
    OnScreen.await("#holder", says("Maria Ivanova"));
  }
}
