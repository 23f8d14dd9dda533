package app.fifteen.desktop.card;

import app.fifteen.card.CardPart;
import app.fifteen.card.DiscountCard;
import app.fifteen.card.ReversePurchase;
import app.fifteen.database.Database;
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
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.TypedMoney;
import app.fifteen.purchase.Purchase;
import app.fifteen.purchase.PurchaseStore;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A purchase with a card about to be taken back, whole or in part. */
final class ReversalViewModel {

  private static final int OFFERED = 30;

  private final ReversePurchase reversePurchase;
  private final DiscountCard card;
  private final Desk desk;
  private final Notices notices;
  private final Consumer<Destination> open;
  private final OneAtATime saving;
  private final ObservableList<Purchase> purchases = FXCollections.observableArrayList();
  private final ObjectProperty<Purchase> chosen = new SimpleObjectProperty<>();
  private final StringProperty amount = new SimpleStringProperty("");
  private final StringProperty reason = new SimpleStringProperty("");
  private final FormProblem problem;
  private final DraftFields typed;
  private final KeptForm kept;

  /** @param open brings up a receipt */
  ReversalViewModel(
      Database database,
      PurchaseStore store,
      ReversePurchase reversePurchase,
      DiscountCard card,
      Desk desk,
      Tasks tasks,
      Notices notices,
      DraftDesk drafts,
      Consumer<Destination> open) {
    this.reversePurchase = reversePurchase;
    this.card = card;
    this.desk = desk;
    problem = new FormProblem(desk.messages());
    this.notices = notices;
    this.open = open;
    saving = new OneAtATime(tasks);
    typed =
        DraftFields.words(drafts, reason)
            .with("purchase", chosen, () -> code(chosen.get()), this::choose, () -> code(newest()))
            .with("amount", amount, () -> standing(chosen.get()));
    kept = new KeptForm(typed);
    chosen.addListener((_, _, purchase) -> amount.set(standing(purchase)));
    tasks.run(() -> database.read(tx -> store.of(tx, card.id(), OFFERED)), found -> {
      purchases.setAll(found.stream().filter(purchase -> purchase.standing().minor() > 0).toList());
      chosen.set(newest());
      typed.begin(new DraftOf.CardForm(card.id(), DraftOf.CardDeed.REVERSAL));
    });
  }

  private Purchase newest() {
    return purchases.isEmpty() ? null : purchases.getFirst();
  }

  /** One that was taken back meanwhile is none to choose. */
  private void choose(String code) {
    purchases.stream().filter(purchase -> code(purchase).equals(code)).findFirst().ifPresent(chosen::set);
  }

  private static String code(Purchase purchase) {
    return purchase == null ? "" : Long.toString(purchase.id().value());
  }

  private String standing(Purchase purchase) {
    return purchase == null ? "" : purchase.standing().typed(desk.messages().locale());
  }

  /** @param reversed called once it is stored */
  void save(Runnable reversed) {
    problem.clear();
    var purchase = chosen.get();
    if (purchase == null) {
      problem.tell(Rejection.of("card.reverse.none"));
      return;
    }
    var words = reason.get();
    var said = typed.said();
    var actor = desk.actor();
    TypedMoney.read(amount.get(), purchase.amount().currency())
        .at(CardPart.AMOUNT)
        .use(
            back ->
                saving.run(
                    () -> reversePurchase.reverse(card.id(), purchase.id(), back, words, actor),
                    outcome ->
                        outcome.use(
                            done -> {
                              said.recorded();
                              tell(done, reversed);
                            },
                            refused -> problem.tell(refused))),
            refused -> problem.tell(refused));
  }

  private void tell(ReversePurchase.Reversed done, Runnable reversed) {
    notices.offer(
        desk.messages()
            .get(
                done.owed() > 0 ? "card.done.reverse_owed" : "card.done.reverse",
                done.refund(),
                card.bonuses(done.restored()),
                card.bonuses(done.owed())),
        desk.messages().get("card.do.receipt"),
        () -> open.accept(new Destination.Receipt.Newest(card.id())));
    reversed.run();
  }

  ObservableList<Purchase> purchases() {
    return purchases;
  }

  ObjectProperty<Purchase> chosenProperty() {
    return chosen;
  }

  StringProperty amountProperty() {
    return amount;
  }

  StringProperty reasonProperty() {
    return reason;
  }

  /** What is typed and not taken back yet. */
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
