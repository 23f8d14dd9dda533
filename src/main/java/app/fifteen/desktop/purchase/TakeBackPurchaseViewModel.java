package app.fifteen.desktop.purchase;

import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.desktop.kit.Workplace;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.TypedMoney;
import app.fifteen.purchase.Purchase;
import app.fifteen.purchase.TakePurchaseBack;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A purchase without a card about to be taken back, whole or in part. */
final class TakeBackPurchaseViewModel {

  private final TakePurchaseBack takePurchaseBack;
  private final Purchase purchase;
  private final Workplace place;
  private final OneAtATime saving;
  private final StringProperty amount = new SimpleStringProperty();
  private final StringProperty reason = new SimpleStringProperty("");
  private final StringProperty problem = new SimpleStringProperty("");

  TakeBackPurchaseViewModel(TakePurchaseBack takePurchaseBack, Purchase purchase, Workplace place) {
    this.takePurchaseBack = takePurchaseBack;
    this.purchase = purchase;
    this.place = place;
    saving = new OneAtATime(place.tasks());
    amount.set(purchase.standing().amount().toPlainString());
  }

  /** @param done called once it is stored */
  void save(Runnable done) {
    problem.set("");
    var words = reason.get();
    var actor = place.desk().actor();
    TypedMoney.read(amount.get(), purchase.amount().currency())
        .use(
            back ->
                saving.run(
                    () -> takePurchaseBack.takeBack(purchase.id(), back, words, actor),
                    outcome ->
                        outcome.use(
                            _ -> {
                              place.notices().say(messages().get("purchases.taken_back", back));
                              done.run();
                            },
                            refused -> problem.set(messages().get(refused)))),
            refused -> problem.set(messages().get(refused)));
  }

  private Messages messages() {
    return place.desk().messages();
  }

  Purchase purchase() {
    return purchase;
  }

  StringProperty amountProperty() {
    return amount;
  }

  StringProperty reasonProperty() {
    return reason;
  }

  StringProperty problemProperty() {
    return problem;
  }

  ReadOnlyBooleanProperty savingProperty() {
    return saving.underWayProperty();
  }
}
