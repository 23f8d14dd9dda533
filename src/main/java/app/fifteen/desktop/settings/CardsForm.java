package app.fifteen.desktop.settings;

import app.fifteen.office.OfficeDraft;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** How the office sells discount cards and lets them be used, as it is typed. */
final class CardsForm {

  /** What a bonus is worth from a day on. @param typed for the date, and is none */
  record Rate(ObjectProperty<LocalDate> from, StringProperty typed, StringProperty perBonus) {}

  final StringProperty price = text();
  final StringProperty discount = text();
  final ObjectProperty<Boolean> fixed = new SimpleObjectProperty<>(false);
  final StringProperty accrual = text();
  final StringProperty lifeMonths = text();
  final StringProperty bonusCurrency = text();
  final StringProperty redeemable = text();
  final StringProperty bareRenewals = text();
  final StringProperty mostPersons = text();
  final StringProperty goalAtLeast = text();
  final StringProperty goalUsual = text();
  final ObservableList<Rate> rates =
      FXCollections.observableArrayList(rate -> new Observable[] {rate.from, rate.typed, rate.perBonus});

  List<Observable> fields() {
    return List.of(
        price, discount, fixed, accrual, lifeMonths, bonusCurrency, redeemable, bareRenewals, mostPersons, goalAtLeast,
        goalUsual, rates);
  }

  void fill(OfficeDraft.Cards draft) {
    price.set(draft.price());
    discount.set(draft.discount());
    fixed.set(draft.fixed());
    accrual.set(draft.accrual());
    lifeMonths.set(draft.lifeMonths());
    bonusCurrency.set(draft.bonusCurrency());
    redeemable.set(draft.redeemable());
    bareRenewals.set(draft.bareRenewals());
    mostPersons.set(draft.mostPersons());
    goalAtLeast.set(draft.goalAtLeast());
    goalUsual.set(draft.goalUsual());
    rates.setAll(draft.rates().stream().map(rate -> rate(rate.from(), rate.perBonus())).toList());
  }

  OfficeDraft.Cards draft() {
    return new OfficeDraft.Cards(
        price.get(),
        discount.get(),
        fixed.get(),
        accrual.get(),
        lifeMonths.get(),
        bonusCurrency.get() == null ? "" : bonusCurrency.get(),
        redeemable.get(),
        bareRenewals.get(),
        mostPersons.get(),
        goalAtLeast.get(),
        goalUsual.get(),
        rates.stream().map(rate -> new OfficeDraft.Rate(OfficeForm.typed(rate.from, rate.typed), rate.perBonus.get())).toList());
  }

  void addRate() {
    rates.add(rate("", ""));
  }

  private static Rate rate(String from, String perBonus) {
    return new Rate(new SimpleObjectProperty<>(OfficeForm.date(from)), text(), new SimpleStringProperty(perBonus));
  }

  private static StringProperty text() {
    return new SimpleStringProperty("");
  }
}
