package app.fifteen.card;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.PurchaseId;
import app.fifteen.kernel.StaffId;
import app.fifteen.office.CardTerms;
import app.fifteen.office.Office;
import app.fifteen.purchase.Purchase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A card with its ledger open, in one transaction in which nobody else changes it: entries are written as they come, and the
 * card keeps up with them. On opening it what time has brought is entered first, so that nothing is spent that has burnt, and
 * what has become good can be.
 */
final class CardBook {

  private final Transaction tx;
  private final CardStores stores;
  private final Office office;
  private final Instant now;
  private final Optional<StaffId> by;
  private DiscountCard card;

  private CardBook(
      Transaction tx, CardStores stores, Office office, DiscountCard card, Instant now, Optional<StaffId> by) {
    this.tx = tx;
    this.stores = stores;
    this.office = office;
    this.card = card;
    this.now = now;
    this.by = by;
  }

  /** @param by whoever acts; empty where the program does */
  static Optional<CardBook> open(
      Transaction tx, CardStores stores, Office office, CardId id, Instant now, Optional<StaffId> by) {
    return stores
        .cards()
        .byIdToChange(tx, id)
        .map(card -> new CardBook(tx, stores, office, card, now, by))
        .map(
            book -> {
              book.settle();
              return book;
            });
  }

  DiscountCard card() {
    return card;
  }

  Office office() {
    return office;
  }

  Instant now() {
    return now;
  }

  /** Whoever acts; empty where the program does. */
  Optional<StaffId> by() {
    return by;
  }

  /** At the office. */
  LocalDate today() {
    return LocalDate.ofInstant(now, office.zone());
  }

  /** What becomes good, and what burns, in the order of their days, up to now. */
  private void settle() {
    var begun = CardDay.begun(now, office.zone());
    for (var purchase : stores.purchases().waiting(tx, card.id())) {
      var good = purchase.with().flatMap(Purchase.WithCard::goodOn).orElseThrow();
      if (!good.isAfter(begun)) {
        burnBefore(good);
        ripen(purchase, good);
      }
    }
    burnBefore(begun);
  }

  private void ripen(Purchase purchase, LocalDate good) {
    long pending = purchase.with().orElseThrow().pending();
    write(
        card.account().ripen(pending, good).of(purchase.id()),
        good.atStartOfDay(office.zone()).toInstant(),
        Optional.empty());
    stores.purchases().save(tx, purchase.ripe());
  }

  private void burnBefore(LocalDate day) {
    var burnsOn = card.account().burnsOn();
    if (card.account().balance() > 0 && burnsOn.isBefore(day)) {
      write(card.account().burn(), CardDay.endOf(burnsOn, office.zone()), Optional.empty());
    }
  }

  void write(LedgerEntry entry) {
    write(entry, now, by);
  }

  private void write(LedgerEntry entry, Instant at, Optional<StaffId> who) {
    if (!entry.isEmpty()) {
      stores.ledger().add(tx, card.id(), new LedgerStore.Written(entry, at, now, who));
      card = card.with(card.account().with(entry));
    }
  }

  /** The card was shown: all its bonuses live on, unless it was shown without a purchase too often (R30). */
  void present(ClientId presenter, Optional<PurchaseId> purchase) {
    var renewed =
        purchase.isPresent() || renewsWithoutPurchase()
            ? Optional.of(later(BurnDate.afterPresentation(today(), card.terms().lifeMonths())))
            : Optional.<LocalDate>empty();
    stores.presentations().add(tx, new Presentation(card.id(), presenter, now, today(), by, purchase, renewed));
    int bare = purchase.isPresent() ? 0 : card.bareRenewals() + (renewed.isPresent() ? 1 : 0);
    card = card.with(renewed.map(card.account()::renewedUntil).orElse(card.account())).presented(now, bare);
  }

  boolean renewsWithoutPurchase() {
    return office.cards().bareRenewals().map(most -> card.bareRenewals() < most).orElse(true);
  }

  /** A clock that is set back takes no life from what was given. */
  private LocalDate later(LocalDate day) {
    return day.isBefore(card.account().burnsOn()) ? card.account().burnsOn() : day;
  }

  /** @param changed the same card in what is not of its ledger */
  void change(DiscountCard changed) {
    card = changed.with(card.account());
  }

  /** Only here a card's terms change once it is sold. */
  void move(CardTerms terms) {
    stores.cards().saveTerms(tx, card.id(), stores.terms().findOrAdd(tx, terms));
    card = card.under(terms);
  }

  void tell(CardEvent.Kind kind, String words, String detail) {
    stores.cards().addEvent(tx, new CardEvent(card.id(), kind, now, by, card.holder(), words, detail));
  }

  /** Stores the card as the entries left it. */
  DiscountCard close() {
    stores.cards().save(tx, card);
    return stores.cards().byId(tx, card.id()).orElseThrow();
  }
}
