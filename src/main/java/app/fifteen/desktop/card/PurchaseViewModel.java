package app.fifteen.desktop.card;

import app.fifteen.card.Bill;
import app.fifteen.card.BuyWithCard;
import app.fifteen.card.CardHolder;
import app.fifteen.card.CardPart;
import app.fifteen.card.DiscountCard;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DraftFields;
import app.fifteen.desktop.kit.FormProblem;
import app.fifteen.desktop.kit.KeptForm;
import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.desktop.kit.Workplace;
import app.fifteen.draft.DraftOf;
import app.fifteen.kernel.Destination;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.TypedMoney;
import app.fifteen.purchase.PurchaseDraft;
import app.fifteen.purchase.PurchaseKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A purchase with a card: what it comes to is shown as it is typed, before anything is confirmed. */
final class PurchaseViewModel {

  private final BuyWithCard buyWithCard;
  private final DiscountCard card;
  private final PersonViewModel person;
  private final Workplace place;
  private final Desk desk;
  private final Clock clock;
  private final OneAtATime saving;
  private final StringProperty amount = new SimpleStringProperty("");
  private final StringProperty redeem = new SimpleStringProperty("");
  private final ObjectProperty<PurchaseKind> kind = new SimpleObjectProperty<>(PurchaseKind.PURCHASE);
  private final StringProperty what = new SimpleStringProperty("");
  private final StringProperty reference = new SimpleStringProperty("");
  private final ObjectProperty<LocalDate> goodOn = new SimpleObjectProperty<>();
  private final StringProperty goodOnTyped = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Optional<Bill>> bill = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final FormProblem problem;
  private final DraftFields typed;
  private final KeptForm kept;

  PurchaseViewModel(
      BuyWithCard buyWithCard,
      DiscountCard card,
      PersonViewModel person,
      Workplace place,
      Clock clock) {
    this.buyWithCard = buyWithCard;
    this.card = card;
    this.person = person;
    this.place = place;
    this.desk = place.desk();
    problem = new FormProblem(desk.messages());
    this.clock = clock;
    saving = new OneAtATime(place.tasks());
    amount.addListener(_ -> reckon());
    redeem.addListener(_ -> reckon());
    typed =
        new DraftFields(place.drafts())
            .with("amount", amount, () -> "")
            .with("redeem", redeem, () -> "")
            .with("kind", kind, PurchaseKind.class, () -> PurchaseKind.PURCHASE)
            .with("what", what, () -> "")
            .with("reference", reference, () -> "")
            .withDay("good_on", goodOn, () -> null);
    person.keep(typed);
    typed.show(new DraftOf.CardForm(card.id(), DraftOf.CardDeed.PURCHASE));
    kept = new KeptForm(typed);
  }

  /** What is typed so far; what is wrong with it is said as soon as there is an amount. */
  private void reckon() {
    problem.clear();
    if (amount.get().isBlank()) {
      bill.set(Optional.empty());
      return;
    }
    draft()
        .then(draft -> redeemed().then(bonuses -> BuyWithCard.quote(card, desk.policy().office(), today(), draft, bonuses)))
        .use(
            reckoned -> bill.set(Optional.of(reckoned)),
            refused -> {
              bill.set(Optional.empty());
              problem.tell(refused);
            });
  }

  /** As many bonuses as the office takes for this purchase. */
  void redeemAll() {
    TypedMoney.read(amount.get(), desk.policy().office().currency())
        .at(CardPart.AMOUNT)
        .use(
            paid ->
                redeem.set(
                    BuyWithCard.mostRedeemed(card, desk.policy().office(), today(), paid)
                        .typed(desk.messages().locale())),
            refused -> problem.tell(refused));
  }

  /** @param bought called once it is stored */
  void save(Runnable bought) {
    problem.clear();
    var actor = desk.actor();
    var said = typed.said();
    draft()
        .then(draft -> redeemed().then(bonuses -> person.holder().then(holder -> Outcome.done(new Order(draft, bonuses, holder)))))
        .use(
            order ->
                saving.run(
                    () -> buyWithCard.buy(card.id(), order.presenter(), order.draft(), order.redeem(), actor),
                    outcome ->
                        outcome.use(
                            asked ->
                                person.done(asked)
                                    .ifPresent(
                                        done -> {
                                          said.recorded();
                                          tell(done, bought);
                                        }),
                            refused -> problem.tell(refused))),
            refused -> problem.tell(refused));
  }

  private record Order(PurchaseDraft draft, long redeem, CardHolder presenter) {}

  private void tell(BuyWithCard.Bought done, Runnable bought) {
    place.notices().offer(
        desk.messages().get("card.done.buy", done.bill().paid(), card.bonuses(done.bill().accrued()), done.card().balance()),
        desk.messages().get("card.do.receipt"),
        () -> place.open(new Destination.Receipt.OfPurchase(card.id(), done.purchase().id())));
    bought.run();
  }

  private Outcome<PurchaseDraft> draft() {
    if (!goodOnTyped.get().isEmpty()) {
      return Outcome.refused("common.date.wrong", goodOnTyped.get());
    }
    return TypedMoney.read(amount.get(), desk.policy().office().currency())
        .at(CardPart.AMOUNT)
        .then(
            paid ->
                Outcome.done(
                    new PurchaseDraft(
                        paid, kind.get(), what.get(), reference.get(), Optional.ofNullable(goodOn.get()))));
  }

  private Outcome<Long> redeemed() {
    return redeem.get().isBlank()
        ? Outcome.done(0L)
        : TypedMoney.read(redeem.get(), card.terms().bonuses()).then(this::spendable).at(CardPart.REDEEM);
  }

  /** Another desk may have spent them meanwhile. */
  private Outcome<Long> spendable(Money bonuses) {
    return bonuses.minor() > 0 && place.trouble().currentProperty().get().isPresent()
        ? Outcome.refused("card.away.redeem")
        : Outcome.done(bonuses.minor());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), desk.when().zone());
  }

  Money balance() {
    return card.balance();
  }

  Money bonuses(long minor) {
    return card.bonuses(minor);
  }

  StringProperty amountProperty() {
    return amount;
  }

  StringProperty redeemProperty() {
    return redeem;
  }

  ObjectProperty<PurchaseKind> kindProperty() {
    return kind;
  }

  StringProperty whatProperty() {
    return what;
  }

  StringProperty referenceProperty() {
    return reference;
  }

  /** From when on what it accrues may be spent; null at once. */
  ObjectProperty<LocalDate> goodOnProperty() {
    return goodOn;
  }

  /** What is typed for it, and is no date. */
  StringProperty goodOnTypedProperty() {
    return goodOnTyped;
  }

  /** Empty while there is none. */
  ReadOnlyObjectProperty<Optional<Bill>> billProperty() {
    return bill.getReadOnlyProperty();
  }

  /** What is typed and not recorded yet. */
  KeptForm kept() {
    return kept;
  }

  FormProblem problemProperty() {
    return problem;
  }

  ReadOnlyBooleanProperty savingProperty() {
    return saving.underWayProperty();
  }
}
