package app.fifteen.app.window;

import static app.fifteen.card.CardFixture.rubles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.matcher.base.NodeMatchers.isFocused;
import static org.testfx.matcher.base.NodeMatchers.isVisible;

import app.fifteen.app.Features;
import app.fifteen.card.CardFixture;
import app.fifteen.database.BothDatabases;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Destination;
import app.fifteen.purchase.Purchase;
import app.fifteen.purchase.PurchaseDraft;
import app.fifteen.purchase.PurchaseKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a client bought without a card, from their page: entered, read and taken back by keyboard (R44). */
class PurchasesJourneyTest {

  @TempDir private Path folder;
  private Database database;
  private CardFixture office;
  private ClientId maria;
  private Workstation workstation;

  @BeforeEach
  void open() {
    database = BothDatabases.sqlite(folder.resolve("office.db"));
    office = CardFixture.in(database);
    maria = office.client("Maria Ivanova");
    office.purchases.recordPurchase
        .record(
            maria, new PurchaseDraft(rubles("100000"), PurchaseKind.CONTRACT, "Kemer, two", "C-1", Optional.empty()),
            Optional.empty(), office.anna)
        .orFail();
    workstation = DeskWindow.open(new Features(office.house.database, office.house.clock), folder, office.anna);
    OnScreen.run(() -> workstation.open(new Destination.Client(maria)));
    OnScreen.await("#client-value", isVisible());
    OnScreen.run(() -> ((Hyperlink) OnScreen.find("#client-value")).fire());
    OnScreen.until("they are listed", () -> list().getItems().size() == 1);
  }

  @AfterEach
  void close() {
    OnScreen.run(workstation::close);
    OnScreen.closeAll();
    database.close();
  }

  @SuppressWarnings("unchecked")
  private static ListView<Purchase> list() {
    return (ListView<Purchase>) OnScreen.find("#purchases");
  }

  private static String amount() {
    return ((TextField) OnScreen.find("#amount")).getText();
  }

  private List<Purchase> bought() {
    return database.read(tx -> office.purchases.store.of(tx, maria, 10));
  }

  @Test
  void aPurchaseIsEnteredAndTheFormIsReadyForTheNextOne() {
    OnScreen.focus("#amount");
    OnScreen.type("12 500,50");
    OnScreen.focus("#what");
    OnScreen.type("Tickets to Vienna");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.until("it is listed first", () -> list().getItems().size() == 2);
    assertThat(bought().getFirst().amount()).isEqualTo(rubles("12500.50"));
    OnScreen.await("#amount", isFocused());
    assertThat(amount()).isEmpty();
  }

  @Test
  void anAmountThatIsNoneIsSaidAndStays() {
    OnScreen.focus("#amount");
    OnScreen.type("a lot");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.await(".problem", isVisible());
    assertThat(amount()).isEqualTo("a lot");
    assertThat(bought()).hasSize(1);
  }

  @Test
  void halfOfAPurchaseIsTakenBackWithAReason() {
    OnScreen.focus("#purchases");
    OnScreen.press(KeyCode.HOME);
    OnScreen.press(KeyCode.ENTER);
    OnScreen.await("#reason", isVisible());
    OnScreen.focus("#amount");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.A);
    OnScreen.type("50000");
    OnScreen.focus("#reason");
    OnScreen.type("One of them stays at home");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.until("half is taken back", () -> bought().getFirst().standing().equals(rubles("50000")));
  }
}
