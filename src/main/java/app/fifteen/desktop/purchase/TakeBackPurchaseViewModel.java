package app.fifteen.desktop.purchase;

import app.fifteen.desktop.kit.DraftFields;
import app.fifteen.desktop.kit.FormProblem;
import app.fifteen.desktop.kit.KeptForm;
import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.desktop.kit.Workplace;
import app.fifteen.draft.DraftOf;
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
  private final StringProperty amount = new SimpleStringProperty("");
  private final StringProperty reason = new SimpleStringProperty("");
  private final FormProblem problem;
  private final DraftFields typed;
  private final KeptForm kept;

  TakeBackPurchaseViewModel(TakePurchaseBack takePurchaseBack, Purchase purchase, Workplace place) {
    this.takePurchaseBack = takePurchaseBack;
    this.purchase = purchase;
    this.place = place;
    problem = new FormProblem(place.desk().messages());
    saving = new OneAtATime(place.tasks());
    typed =
        DraftFields.words(place.drafts(), reason)
            .with("amount", amount, () -> purchase.standing().typed(place.desk().messages().locale()));
    typed.show(new DraftOf.PurchaseForm(purchase.id()));
    kept = new KeptForm(typed);
  }

  /** @param done called once it is stored */
  void save(Runnable done) {
    problem.clear();
    var words = reason.get();
    var said = typed.said();
    var actor = place.desk().actor();
    TypedMoney.read(amount.get(), purchase.amount().currency())
        .at(TakePurchaseBack.Part.AMOUNT)
        .use(
            back ->
                saving.run(
                    () -> takePurchaseBack.takeBack(purchase.id(), back, words, actor),
                    outcome ->
                        outcome.use(
                            _ -> {
                              said.recorded();
                              place.notices().say(place.desk().messages().get("purchases.taken_back", back));
                              done.run();
                            },
                            problem::tell)),
            problem::tell);
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
