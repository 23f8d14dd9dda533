package app.fifteen.card.paper;

import static app.fifteen.card.CardFixture.rubles;
import static app.fifteen.card.CardFixture.trip;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.card.CardFixture;
import app.fifteen.card.DiscountCard;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.Destination;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.PurchaseId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a client is given on paper: of a sale, of a purchase, of taking one back. */
class ReceiptTest {

  private static CardPapers papers(CardFixture at) {
    return new CardPapers(at.house.database, at.house.offices(), at.use, at.purchases, at.house.letters());
  }

  private static Receipt read(Database database, CardFixture at, Destination.Receipt wanted) {
    var papers = papers(at);
    return database.read(tx -> papers.receipts.of(tx, wanted)).orElseThrow();
  }

  private static CardLook look(String office, Language language) {
    return new CardLook(office, List.of(), Optional.empty(), language, ZoneId.of("Europe/Moscow"), 300);
  }

  /** Without the difference between spaces that look alike. */
  private static String text(Receipt receipt, Language language) {
    try (var pdf = Loader.loadPDF(ReceiptPdf.write(receipt, look("Можайка, Тверская", language)))) {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(pdf).replace('\u00A0', ' ').replace('\u202F', ' ');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @StoreTest
  void aSaleTellsThePriceTheTermsAndTheWholeNumber(Database database) {
    var at = CardFixture.in(database);
    var card = at.sold();
    var receipt = (Receipt.Sale) read(database, at, new Destination.Receipt.OfSale(card.id()));
    assertThat(receipt.price()).contains(rubles("500"));
    assertThat(receipt.common().by()).contains("Anna");
    assertThat(receipt.common().burnsOn()).isEqualTo(LocalDate.parse("2027-05-23"));
    assertThat(text(receipt, Language.RU))
        .contains("Можайка, Тверская", card.number().grouped(), "500,00 ₽", "3 %", "23 мая 2027");
    at.cards("discount = \"10%\"\n");
    at.use.moveToTerms.move(card.id(), "Told on the phone", at.svetlana).orFail();
    assertThat(((Receipt.Sale) read(database, at, new Destination.Receipt.OfSale(card.id()))).terms()).isEmpty();
  }

  @StoreTest
  void aPurchaseTellsTheReckoningAndTheBalanceOfThen(Database database) {
    var at = CardFixture.in(database);
    var card = at.sold();
    at.bought(card, "10000");
    at.itIs("2026-11-24T10:00");
    var second = at.bought(card, CardFixture.purchase("1000"), "100");
    at.itIs("2026-11-25T10:00");
    at.bought(card, "7000");
    var receipt = (Receipt.Bought) read(database, at, of(card, second.purchase().id().value()));
    assertThat(receipt.discount()).isEqualTo(rubles("30"));
    assertThat(receipt.redeemed()).isEqualTo(rubles("100"));
    assertThat(receipt.paid()).isEqualTo(rubles("870"));
    assertThat(receipt.common().balance()).isEqualTo(second.card().balance()).isEqualTo(rubles("428.50"));
    assertThat(receipt.common().burnsOn()).isEqualTo(LocalDate.parse("2027-05-24"));
    assertThat(text(receipt, Language.RU))
        .contains("1 000,00 ₽", "−30,00 ₽", "−100,00 ₽", "870,00 ₽", "+43,50 ₽", "428,50 ₽", "24 мая 2027")
        .contains("•••• " + card.number().digits().substring(card.number().digits().length() - 4))
        .doesNotContain(card.number().grouped());
    assertThat(text(receipt, Language.BG)).contains("Покупка с картата", "Важат до 24 май 2027");
    assertThat(text(receipt, Language.EN)).contains("Purchase with the card", "RUB");
  }

  @StoreTest
  void whatIsNotGoodYetSaysWhenItIs(Database database) {
    var at = CardFixture.in(database);
    var card = at.sold();
    at.bought(card, trip("20000", "2027-01-15"), "0");
    var receipt = (Receipt.Bought) read(database, at, new Destination.Receipt.Newest(card.id()));
    assertThat(receipt.goodOn()).contains(LocalDate.parse("2027-01-15"));
    assertThat(receipt.common().balance()).isEqualTo(rubles("0"));
    assertThat(text(receipt, Language.RU)).contains("Можно потратить с 15 января 2027");
  }

  @StoreTest
  void takingBackTellsTheRefundTheBonusesAndWhatIsOwed(Database database) {
    var at = CardFixture.in(database);
    var card = at.sold();
    var first = at.bought(card, "10000");
    at.itIs("2026-11-24T10:00");
    at.bought(card, CardFixture.purchase("1000"), "485");
    at.itIs("2026-11-25T10:00");
    at.use.reversePurchase.reverse(card.id(), first.purchase().id(), rubles("10000"), "Fell ill", at.anna).orFail();
    var receipt = (Receipt.Reversed) read(database, at, new Destination.Receipt.Newest(card.id()));
    assertThat(receipt.refund()).isEqualTo(rubles("9700"));
    assertThat(receipt.takenBack()).isEqualTo(rubles("485"));
    assertThat(receipt.owed()).isEqualTo(rubles("460.75"));
    assertThat(receipt.common().balance()).isEqualTo(at.get(card.id()).balance()).isEqualTo(rubles("0"));
    assertThat(text(receipt, Language.RU)).contains("9 700,00 ₽", "460,75 ₽");
  }

  @StoreTest
  void aReplacedCardsEarlierReceiptHasTheNumberOfThen(Database database) {
    var at = CardFixture.in(database);
    var card = at.sold();
    at.itIs("2026-11-24T10:00");
    at.use.replaceCard.replace(card.id(), "", "Lost", at.anna).orFail();
    assertThat(read(database, at, new Destination.Receipt.OfSale(card.id())).common().number()).isEqualTo(card.number());
    var papers = papers(at);
    Optional<Receipt> ofNoCard =
        database.read(tx -> papers.receipts.of(tx, new Destination.Receipt.OfSale(new CardId(4711))));
    assertThat(ofNoCard).isEmpty();
  }

  @StoreTest
  void aSignThatCannotBeDrawnIsNamed(Database database) {
    var at = CardFixture.in(database);
    var receipt = read(database, at, new Destination.Receipt.OfSale(at.sold().id()));
    assertThat(ReceiptPdf.undrawable(receipt, look("Можайка ☀ 🌴 ₽ ѝ", Language.RU))).isEqualTo("☀ 🌴");
    assertThat(ReceiptPdf.undrawable(receipt, look("Можайка ₽ ₸ € лв. „ѝ“ № 1 – 2", Language.BG))).isEmpty();
  }

  private static Destination.Receipt of(DiscountCard card, long purchase) {
    return new Destination.Receipt.OfPurchase(card.id(), new PurchaseId(purchase));
  }
}
