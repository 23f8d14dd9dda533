package app.fifteen.desktop.purchase;

import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DraftFields;
import app.fifteen.desktop.kit.FormProblem;
import app.fifteen.desktop.kit.KeptForm;
import app.fifteen.desktop.kit.ListRows;
import app.fifteen.desktop.kit.LiveQuery;
import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.desktop.kit.Workplace;
import app.fifteen.draft.DraftOf;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.TypedMoney;
import app.fifteen.purchase.ClientValue;
import app.fifteen.purchase.Purchase;
import app.fifteen.purchase.PurchaseDraft;
import app.fifteen.purchase.PurchaseKind;
import app.fifteen.purchase.Purchases;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What one client bought, with a card or without, and another purchase as it is typed. */
public final class PurchasesViewModel {

  /** More than anybody reads; the list says when it is cut. */
  static final int MOST = 300;

  private final Database database;
  private final Purchases purchases;
  private final Workplace place;
  private final Desk desk;
  private final ClientId client;
  private final ListRows<Purchase> rows = new ListRows<>();
  private final ReadOnlyStringWrapper value = new ReadOnlyStringWrapper("");
  private final StringProperty amount = new SimpleStringProperty("");
  private final ObjectProperty<PurchaseKind> kind = new SimpleObjectProperty<>(PurchaseKind.CONTRACT);
  private final StringProperty what = new SimpleStringProperty("");
  private final StringProperty reference = new SimpleStringProperty("");
  private final ObjectProperty<LocalDate> on = new SimpleObjectProperty<>();
  private final StringProperty onTyped = new SimpleStringProperty("");
  private final FormProblem problem;
  private final DraftFields typed;
  private final KeptForm kept;
  private final OneAtATime saving;
  private final LiveQuery<Bought> reading;
  private final Clock clock;

  private record Bought(List<Purchase> rows, Optional<ClientValue> value) {}

  PurchasesViewModel(Workplace place, Database database, Purchases purchases, Clock clock, ClientId client) {
    this.place = place;
    this.desk = place.desk();
    this.database = database;
    this.purchases = purchases;
    this.clock = clock;
    this.client = client;
    problem = new FormProblem(desk.messages());
    on.set(today());
    typed =
        new DraftFields(place.drafts())
            .with("amount", amount, () -> "")
            .with("kind", kind, PurchaseKind.class, () -> PurchaseKind.CONTRACT)
            .with("what", what, () -> "")
            .with("reference", reference, () -> "")
            .withDay("bought_on", on, this::today);
    typed.show(new DraftOf.ClientForm(client, DraftOf.ClientDeed.BOUGHT));
    kept = new KeptForm(typed);
    saving = new OneAtATime(place.tasks());
    reading = new LiveQuery<>(place.tasks(), () -> this::read, this::show);
    refresh();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), desk.when().zone());
  }

  private Bought read() {
    return database.read(
        tx -> new Bought(purchases.store.of(tx, client, MOST), purchases.values.of(tx, client)));
  }

  private void show(Bought found) {
    rows.show(found.rows());
    value.set(found.value().map(known -> ClientValueNote.text(known, desk)).orElse(""));
  }

  void refresh() {
    reading.again();
  }

  /** @param recorded called once it is stored, and the form is ready for another one */
  void record(Runnable recorded) {
    problem.clear();
    var actor = desk.actor();
    var said = typed.said();
    var day = Optional.ofNullable(on.get());
    draft()
        .use(
            draft ->
                saving.run(
                    () -> purchases.recordPurchase.record(client, draft, day, actor),
                    outcome ->
                        outcome.use(
                            purchase -> {
                              said.recorded();
                              tell(purchase, recorded);
                            },
                            problem::tell)),
            problem::tell);
  }

  private Outcome<PurchaseDraft> draft() {
    if (!onTyped.get().isEmpty()) {
      return Outcome.<PurchaseDraft>refused("common.date.wrong", onTyped.get()).at(PurchaseDraft.Part.BOUGHT_ON);
    }
    return TypedMoney.read(amount.get(), desk.policy().office().currency())
        .at(PurchaseDraft.Part.AMOUNT)
        .then(
            paid ->
                Outcome.done(new PurchaseDraft(paid, kind.get(), what.get(), reference.get(), Optional.empty())));
  }

  private void tell(Purchase purchase, Runnable recorded) {
    place.notices().say(desk.messages().get("purchases.done", purchase.amount()));
    refresh();
    recorded.run();
  }

  /** What is typed and not recorded yet. */
  KeptForm kept() {
    return kept;
  }

  ListRows<Purchase> rows() {
    return rows;
  }

  /** What the client has brought, in a sentence; empty for nothing. */
  ReadOnlyStringProperty valueProperty() {
    return value.getReadOnlyProperty();
  }

  StringProperty amountProperty() {
    return amount;
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

  /** Null for today. */
  ObjectProperty<LocalDate> onProperty() {
    return on;
  }

  /** What is typed for it, and is no date. */
  StringProperty onTypedProperty() {
    return onTyped;
  }

  FormProblem problemProperty() {
    return problem;
  }

  ReadOnlyBooleanProperty savingProperty() {
    return saving.underWayProperty();
  }
}
