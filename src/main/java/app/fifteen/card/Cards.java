package app.fifteen.card;

import app.fifteen.client.Clients;
import app.fifteen.database.Database;
import app.fifteen.office.Offices;
import app.fifteen.purchase.Purchases;
import java.time.Clock;

/** Discount cards (R28–R33): what can be done with them. */
public final class Cards {

  public final CardStore store = new CardStore();
  public final LedgerStore ledger = new LedgerStore();
  public final PresentationStore presentations = new PresentationStore();
  public final CardSeriesStore series = new CardSeriesStore();
  public final KnownCardStore known = new KnownCardStore();
  public final CardInsert takenOver;
  public final CardList list;
  public final BurningSoonList burningSoon = new BurningSoonList();
  public final BareRenewalList bareRenewals = new BareRenewalList();
  public final CardDetailsStore details;
  public final SellCard sellCard;
  public final PresentCard presentCard;
  public final BuyWithCard buyWithCard;
  public final ReversePurchase reversePurchase;
  public final ReplaceCard replaceCard;
  public final HandCard handCard;
  public final BlockCard blockCard;
  public final MoveToTerms moveToTerms;
  public final AdjustBonuses adjustBonuses;
  public final BookBonus bookBonus;
  public final RemindOfBurning remindOfBurning;
  public final CorrectReminder correctReminder;
  public final KeepSeries keepSeries;
  public final SettleCards settleCards;
  public final CheckCards checkCards;

  public Cards(Database database, Clock clock, Offices offices, Clients clients, Purchases purchases) {
    var terms = new CardTermsStore();
    takenOver = new CardInsert(terms);
    var stores =
        new CardStores(store, terms, series, ledger, presentations, purchases.store);
    var changes = new CardChange(database, offices.store, stores, clock);
    var holders = new FindHolder(clients.store, clients.addClient);
    list = new CardList(clients.list);
    details = new CardDetailsStore(store, clients.store, offices.store, purchases.store);
    sellCard = new SellCard(database, offices.store, stores, holders, clock);
    presentCard = new PresentCard(changes, stores, holders);
    buyWithCard = new BuyWithCard(changes, stores, presentCard);
    reversePurchase = new ReversePurchase(changes, stores);
    replaceCard = new ReplaceCard(changes, stores);
    handCard = new HandCard(changes, holders);
    blockCard = new BlockCard(changes);
    moveToTerms = new MoveToTerms(changes);
    adjustBonuses = new AdjustBonuses(changes);
    bookBonus = new BookBonus(offices.store, stores, clock);
    var reminders = new CardReminderStore();
    remindOfBurning = new RemindOfBurning(changes, reminders);
    correctReminder = new CorrectReminder(database, reminders, clock);
    keepSeries = new KeepSeries(database, series);
    settleCards = new SettleCards(database, offices.store, stores, clock);
    checkCards = new CheckCards(database);
  }
}
