package app.fifteen.card.paper;

import app.fifteen.card.Cards;
import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.office.OfficeStore;
import app.fifteen.office.Offices;
import app.fifteen.purchase.Purchases;
import app.fifteen.wording.LetterheadStore;
import app.fifteen.wording.Letters;
import java.util.List;

/** What is printed of cards: sheets, pictures and receipts. */
public final class CardPapers {

  public final ReceiptStore receipts;
  public final PlanSheet planSheet;
  private final OfficeStore offices;
  private final LetterheadStore letterheads;

  public CardPapers(Database database, Offices offices, Cards cards, Purchases purchases, Letters letters) {
    this.offices = offices.store;
    letterheads = letters.letterheads;
    receipts = new ReceiptStore(cards.store, purchases.store);
    planSheet = new PlanSheet(database, cards, this);
  }

  /** What the office puts on its cards and receipts now. */
  public CardLook look(Transaction tx) {
    var office = offices.current(tx).orElseThrow().office();
    var letterhead = letterheads.current(tx);
    return new CardLook(
        office.name(),
        letterhead.address().isBlank() ? List.of() : letterhead.address().lines().toList(),
        letterhead.logo(),
        office.language(),
        office.zone(),
        office.cards().terms().discount());
  }
}
