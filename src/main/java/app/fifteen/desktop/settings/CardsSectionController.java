package app.fifteen.desktop.settings;

import app.fifteen.desktop.kit.Choices;
import app.fifteen.desktop.kit.Dates;
import app.fifteen.desktop.kit.OfficeChoices;
import app.fifteen.kernel.Messages;
import app.fifteen.office.OfficeField;
import java.util.Map;
import javafx.beans.Observable;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The section of the office's settings that tells how discount cards are sold and used (R28 to R33). */
public final class CardsSectionController {

  private static final double DAY = 140;

  private final CardsForm form;
  private final SeriesViewModel series;
  private final Messages messages;
  private final Runnable openNumbers;
  private EditRows<CardsForm.Rate> rateRows;

  @FXML private TextField price;
  @FXML private TextField discount;
  @FXML private ComboBox<Boolean> accrualKind;
  @FXML private TextField accrual;
  @FXML private TextField lifeMonths;
  @FXML private TextField redeemable;
  @FXML private TextField bareRenewals;
  @FXML private TextField mostPersons;
  @FXML private TextField goalAtLeast;
  @FXML private TextField goalUsual;
  @FXML private ComboBox<String> bonusCurrency;
  @FXML private VBox rates;
  @FXML private Label numbers;

  /** @param openNumbers shows which numbers the cards have */
  public CardsSectionController(
      OfficeSettingsViewModel model, SeriesViewModel series, Messages messages, Runnable openNumbers) {
    this.form = model.form().cards;
    this.series = series;
    this.messages = messages;
    this.openNumbers = openNumbers;
  }

  @FXML
  private void initialize() {
    price.textProperty().bindBidirectional(form.price);
    discount.textProperty().bindBidirectional(form.discount);
    accrual.textProperty().bindBidirectional(form.accrual);
    lifeMonths.textProperty().bindBidirectional(form.lifeMonths);
    redeemable.textProperty().bindBidirectional(form.redeemable);
    bareRenewals.textProperty().bindBidirectional(form.bareRenewals);
    mostPersons.textProperty().bindBidirectional(form.mostPersons);
    goalAtLeast.textProperty().bindBidirectional(form.goalAtLeast);
    goalUsual.textProperty().bindBidirectional(form.goalUsual);
    accrualKind.getItems().setAll(false, true);
    accrualKind.setConverter(
        Choices.named(fixed -> messages.get(fixed ? "settings.cards.accrual.fixed" : "settings.cards.accrual.share")));
    accrualKind.valueProperty().bindBidirectional(form.fixed);
    OfficeChoices.currencies(bonusCurrency, form.bonusCurrency, messages.locale());
    rateRows = new EditRows<>(form.rates, rates, this::rate);
    series.rows().loadedProperty().subscribe(_ -> tellNumbers());
    series.rows().all().addListener((Observable _) -> tellNumbers());
  }

  private void tellNumbers() {
    numbers.setText(new SeriesWords(messages).left(series));
  }

  @FXML
  private void openNumbers() {
    openNumbers.run();
  }

  private EditRow rate(CardsForm.Rate rate) {
    return new EditRow()
        .with(
            "card_rates.from",
            messages.get("settings.field.card_rates.from"),
            day(rate))
        .with(
            "card_rates.per_bonus",
            messages.get("settings.field.card_rates.per_bonus"),
            field(rate.perBonus(), "settings.field.card_rates.per_bonus"))
        .removable(messages.get("settings.cards.rates.remove"), () -> form.rates.remove(rate));
  }

  private DatePicker day(CardsForm.Rate rate) {
    var day = new DatePicker();
    Dates.in(day, messages).bindBidirectional(rate.typed());
    day.valueProperty().bindBidirectional(rate.from());
    day.setPrefWidth(DAY);
    day.setMinWidth(DAY);
    return day;
  }

  private TextField field(StringProperty value, String promptKey) {
    var field = new TextField();
    field.textProperty().bindBidirectional(value);
    field.setPromptText(messages.get(promptKey));
    field.setPrefWidth(DAY);
    field.setMinWidth(DAY);
    return field;
  }

  void show(Map<OfficeField, String> problems) {
    rateRows.show(problems);
  }

  @FXML
  private void addRate() {
    form.addRate();
    rateRows.focusLast();
  }
}
