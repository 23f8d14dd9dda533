package app.fifteen.app.window;

import static app.fifteen.card.CardFixture.rubles;
import static app.fifteen.desktop.kit.OnScreen.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.matcher.base.NodeMatchers.isFocused;
import static org.testfx.matcher.base.NodeMatchers.isNotNull;
import static org.testfx.matcher.base.NodeMatchers.isVisible;

import app.fifteen.app.Features;
import app.fifteen.card.CardFixture;
import app.fifteen.card.DiscountCard;
import app.fifteen.card.ReminderMark;
import app.fifteen.complaint.ComplaintFixture;
import app.fifteen.database.BothDatabases;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.kernel.Destination;
import app.fifteen.kernel.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The panel of cards by keyboard alone: a card is scanned, presented, bought with, and half of the purchase taken back. */
class CardsJourneyTest {

  @TempDir private Path folder;
  private Database database;
  private CardFixture office;
  private DiscountCard card;
  private Workstation workstation;

  @BeforeEach
  void open() {
    database = BothDatabases.sqlite(folder.resolve("office.db"));
    office = CardFixture.in(database);
    card = office.bought(office.sold(office.client("Maria Ivanova")), "20000").card();
    office.itIs("2026-12-10T12:00");
    workstation = DeskWindow.open(new Features(office.house.database, office.house.clock), folder, office.anna);
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.DIGIT5);
    OnScreen.await("#search", isFocused());
  }

  @AfterEach
  void close() {
    OnScreen.run(workstation::close);
    OnScreen.closeAll();
    database.close();
  }

  private void scan() {
    OnScreen.type(card.number().digits());
    OnScreen.press(KeyCode.ENTER);
    OnScreen.await("#balance", says(office.get(card.id()).balance().format(Language.EN.locale())));
  }

  /** It cannot be taken back, so it is asked once, by the number and the name, and the safe answer is the first. */
  private static void present() {
    OnScreen.press(KeyCode.DIGIT1);
    OnScreen.await(".dialog-pane .label", says("was presented?"));
    OnScreen.press(KeyCode.TAB);
    OnScreen.press(KeyCode.ENTER);
    OnScreen.awaitGone(".dialog-pane");
  }

  private void amount(String field, String typed) {
    OnScreen.focus(field);
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.A);
    OnScreen.type(typed);
  }

  @Test
  void aCardIsScannedPresentedBoughtWithAndHalfOfThePurchaseTakenBack() {
    scan();
    present();
    OnScreen.until("the bonuses live on", () -> office.get(card.id()).account().burnsOn().toString().equals("2027-06-10"));
    OnScreen.press(KeyCode.DIGIT3);
    OnScreen.await("#amount", isFocused());
    amount("#amount", "1000");
    amount("#redeem", "400");
    OnScreen.await("#paid", says("To pay: " + rubles("570").format(Language.EN.locale())));
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.until("it is bought", () -> office.get(card.id()).balance().equals(rubles("598.50")));
    OnScreen.await("#balance", says(rubles("598.50").format(Language.EN.locale())));
    OnScreen.press(KeyCode.DIGIT4);
    OnScreen.await("#purchase", isVisible());
    OnScreen.until("the last purchase is offered", () -> OnScreen.lookup("#amount").tryQuery().isPresent());
    amount("#amount", "500");
    amount("#reason", "One ticket less");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.until("half is taken back", () -> office.get(card.id()).balance().equals(rubles("784.25")));
  }

  @Test
  void aDigitPressedByMistakePresentsNoCard() {
    scan();
    OnScreen.press(KeyCode.DIGIT1);
    OnScreen.await(".dialog-pane .label", says(card.number().grouped()));
    OnScreen.press(KeyCode.ENTER);
    OnScreen.awaitGone(".dialog-pane");
    assertThat(office.get(card.id()).account().burnsOn()).isEqualTo(card.account().burnsOn());
  }

  @Test
  void theNextScanDoesNothingToTheCardThatIsShown() {
    var other = office.sold(office.client("Pyotr Lebedev"));
    scan();
    OnScreen.run(() -> scanInOneGo(other.number().digits()));
    OnScreen.await("#holder", says("Pyotr Lebedev"));
    assertThat(office.get(card.id()).account().burnsOn()).isEqualTo(card.account().burnsOn());
    present();
    OnScreen.until("the other one is presented", () -> office.get(other.id()).presentedAt().isPresent());
  }

  /** As fast as a scanner: no time passes between the keys. */
  private void scanInOneGo(String digits) {
    var target = OnScreen.front().getFocusOwner();
    digits.chars().forEach(digit -> press(target, KeyCode.valueOf("DIGIT" + (char) digit)));
    press(target, KeyCode.ENTER);
  }

  private static void press(Node target, KeyCode code) {
    Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, code.getName(), code.getName(), code, false, false, false, false));
  }

  @Test
  void moreThanIsOnTheCardIsRefusedInTheFormAndNothingIsBought() {
    scan();
    OnScreen.press(KeyCode.DIGIT3);
    OnScreen.await("#amount", isFocused());
    amount("#amount", "100000");
    amount("#redeem", "5000");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.await(".problem", says("There are only " + rubles("970").format(Language.EN.locale()) + " on the card."));
    assertThat(office.get(card.id()).balance()).isEqualTo(rubles("970"));
  }

  @Test
  void aLostCardIsReplacedAndItsOldNumberLeadsToIt() {
    scan();
    OnScreen.press(KeyCode.DIGIT5);
    OnScreen.await("#reason", isVisible());
    amount("#reason", "Lost on the beach");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.until("it has another number", () -> !office.get(card.id()).number().equals(card.number()));
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.DIGIT5);
    OnScreen.await("#search", isFocused());
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.A);
    scan();
    OnScreen.await("#number", says(office.get(card.id()).number().grouped()));
  }

  @Test
  void bonusesGrantedBeforeThereWasACardAreOfferedAndPutOnIt() {
    office.itIs("2026-11-23T10:00");
    office.use.blockCard.block(card.id(), "So that the bonuses find no card", office.anna).orFail();
    var complaints = ComplaintFixture.in(office.house, office.anna, office.svetlana);
    var granted = complaints.granted(card.holder(), complaints.bonus("700"));
    office.use.blockCard.unblock(card.id(), "Found again", office.anna).orFail();
    office.itIs("2026-12-10T12:00");
    scan();
    var book = "#card-book-" + granted.id().value();
    OnScreen.await(book, isVisible());
    OnScreen.click(book);
    OnScreen.await(".dialog-pane .label", says("This cannot be undone."));
    OnScreen.press(KeyCode.TAB);
    OnScreen.press(KeyCode.ENTER);
    OnScreen.awaitGone(".dialog-pane");
    OnScreen.await("#balance", says(rubles("1670").format(Language.EN.locale())));
    OnScreen.until("it is not offered any more", () -> OnScreen.lookup(book).tryQuery().isEmpty());
  }

  @Test
  void whoseBonusesBurnSoonIsTakenFromTheListToldAndMarked() {
    office.itIs("2027-05-12T12:00");
    OnScreen.focus("#burning");
    OnScreen.press(KeyCode.SPACE);
    OnScreen.await("#count", says("1"));
    OnScreen.focus("#list");
    OnScreen.press(KeyCode.DOWN);
    OnScreen.await("#balance", says(rubles("970").format(Language.EN.locale())));
    OnScreen.press(KeyCode.F5);
    OnScreen.until("the call is noted", () -> told().startsWith("Called, not reached · Anna"));
    OnScreen.press(KeyCode.F6);
    OnScreen.until("and the next one above it", () -> told().startsWith("Reached and told · Anna"));
    OnScreen.until(
        "that they were told stands on the list",
        () ->
            database.read(tx -> office.use.burningSoon.rows(tx, LocalDate.parse("2027-05-12"), 10)).getFirst().mark()
                .equals(Optional.of(ReminderMark.REACHED)));
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.Z);
    OnScreen.until("taken back, and both stand there", () -> told().startsWith("Reached and told · Anna") && told().contains("undone"));
    OnScreen.press(KeyCode.SHIFT, KeyCode.F2);
    OnScreen.await("#correctWords", isNotNull());
    OnScreen.focus("#correctWords");
    OnScreen.type("Only the child was there");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.awaitGone("#correctWords");
    OnScreen.await("#told .label", says("Only the child was there"));
    present();
    OnScreen.until("there is nothing to tell any more", () -> !OnScreen.find("#told").getParent().isVisible());
    OnScreen.await("#count", says("0"));
  }

  @Test
  void aClientsPageShowsTheirCardAndAKeyBringsItToThePanelReadyForUse() {
    OnScreen.run(() -> workstation.open(new Destination.Client(card.holder())));
    OnScreen.await("#client-card", says(card.number().grouped()));
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.DIGIT5);
    OnScreen.await("#balance", says(rubles("970").format(Language.EN.locale())));
    present();
    OnScreen.until("the bonuses live on", () -> office.get(card.id()).account().burnsOn().toString().equals("2027-06-10"));
  }

  @Test
  void theReceiptIsAKeyAwayAfterAPurchaseAndLaterFromItsMovement() {
    scan();
    OnScreen.press(KeyCode.DIGIT3);
    OnScreen.await("#amount", isFocused());
    amount("#amount", "1000");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.await("#toastText", says("To pay"));
    OnScreen.await("#balance", says(rubles("1018.50").format(Language.EN.locale())));
    OnScreen.press(KeyCode.DIGIT0);
    OnScreen.await("#paper-print", isFocused());
    OnScreen.until("the receipt is drawn", () -> !OnScreen.find("#paper-print").isDisabled());
    OnScreen.press(KeyCode.ESCAPE);
    OnScreen.await("#balance", isVisible());
    OnScreen.focus("#movements");
    OnScreen.press(KeyCode.HOME);
    OnScreen.press(KeyCode.ENTER);
    OnScreen.await("#paper-print", isVisible());
    OnScreen.press(KeyCode.ESCAPE);
    OnScreen.await("#balance", isVisible());
  }

  @Test
  void theCardIsCopiedAsAPictureAndPrintedWithOthers() {
    scan();
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);
    OnScreen.until("it is drawn", () -> OnScreen.find("#paper-copy") != null && !OnScreen.find("#paper-copy").isDisabled());
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.C);
    OnScreen.until("it is on the clipboard", () -> Clipboard.getSystemClipboard().hasImage());
    assertThat(OnScreen.get(() -> Clipboard.getSystemClipboard().getImage().getWidth())).isGreaterThan(1000);
    OnScreen.press(KeyCode.ESCAPE);
    OnScreen.await("#balance", isVisible());
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.P);
    OnScreen.await("#sheet-told", says(card.number().grouped()));
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.END);
    OnScreen.type("4711 0815");
    OnScreen.await("#sheet-problem", says("4711 0815 is the number of no card"));
    OnScreen.press(KeyCode.ESCAPE);
    OnScreen.await("#balance", isVisible());
  }

  private static String told() {
    return OnScreen.lookup("#told .label").queryAll().stream().map(line -> ((Label) line).getText()).findFirst().orElse("");
  }
}
