package app.fifteen.desktop.card;

import app.fifteen.card.CardNumber;
import app.fifteen.card.CardPart;
import app.fifteen.card.DiscountCard;
import app.fifteen.card.SellCard;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DraftDesk;
import app.fifteen.desktop.kit.DraftFields;
import app.fifteen.desktop.kit.FormProblem;
import app.fifteen.desktop.kit.KeptForm;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.draft.DraftOf;
import app.fifteen.kernel.Destination;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.TypedMoney;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A card about to be sold, or given (R28). */
final class SaleViewModel {

  private final SellCard sellCard;
  private final PersonViewModel person;
  private final Desk desk;
  private final Notices notices;
  private final Consumer<Destination> open;
  private final OneAtATime saving;
  private final StringProperty number = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
  private final BooleanProperty given = new SimpleBooleanProperty();
  private final StringProperty price = new SimpleStringProperty("");
  private final FormProblem problem;
  private final DraftFields typed;
  private final KeptForm kept;

  /**
   * @param about what is typed for it is kept under this
   * @param proposed the number that the card gets if nobody types one; empty where none is left
   * @param open brings up a receipt
   */
  SaleViewModel(
      SellCard sellCard,
      PersonViewModel person,
      Supplier<Optional<CardNumber>> proposed,
      Desk desk,
      Tasks tasks,
      Notices notices,
      DraftDesk drafts,
      DraftOf about,
      Consumer<Destination> open) {
    this.sellCard = sellCard;
    this.person = person;
    this.desk = desk;
    problem = new FormProblem(desk.messages());
    this.notices = notices;
    this.open = open;
    saving = new OneAtATime(tasks);
    tasks.run(
        proposed,
        next ->
            hint.set(
                next.map(found -> desk.messages().get("card.sale.next_number", found.grouped()))
                    .orElseGet(() -> desk.messages().get("card.sale.none_left"))));
    price.set(usual());
    typed =
        new DraftFields(drafts)
            .with("number", number, () -> "")
            .with("given", given, () -> given.get() ? "yes" : "", code -> given.set(code.equals("yes")), () -> "")
            .with("price", price, this::usual);
    person.keep(typed);
    typed.show(about);
    kept = new KeptForm(typed);
  }

  private String usual() {
    return desk.policy().office().cards().price().typed(desk.messages().locale());
  }

  /** @param sold told of the card once it is stored */
  void save(Consumer<DiscountCard> sold) {
    problem.clear();
    var own = number.get();
    var said = typed.said();
    var actor = desk.actor();
    price()
        .then(paid -> person.holder().then(holder -> Outcome.done(new SellCard.Sale(holder, own, paid, Optional.empty()))))
        .use(
            sale ->
                saving.run(
                    () -> sellCard.sell(sale, actor),
                    outcome ->
                        outcome.use(
                            asked ->
                                person.done(asked)
                                    .ifPresent(
                                        card -> {
                                          said.recorded();
                                          tell(card);
                                          sold.accept(card);
                                        }),
                            refused -> problem.tell(refused))),
            refused -> problem.tell(refused));
  }

  private void tell(DiscountCard card) {
    notices.offer(
        desk.messages().get("card.done.sell", card.number().grouped()),
        desk.messages().get("card.do.receipt"),
        () -> open.accept(new Destination.Receipt.OfSale(card.id())));
  }

  private Outcome<Optional<Money>> price() {
    return given.get()
        ? Outcome.done(Optional.empty())
        : TypedMoney.read(price.get(), desk.policy().office().currency()).at(CardPart.PRICE).then(paid -> Outcome.done(Optional.of(paid)));
  }

  /** Which number the card gets by itself. */
  ReadOnlyStringProperty hintProperty() {
    return hint.getReadOnlyProperty();
  }

  StringProperty numberProperty() {
    return number;
  }

  BooleanProperty givenProperty() {
    return given;
  }

  StringProperty priceProperty() {
    return price;
  }

  /** What is typed and not sold yet. */
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
