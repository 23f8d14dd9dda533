package app.fifteen.desktop.start;

import app.fifteen.desktop.kit.Choices;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.SearchableChoice;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.office.Holidays;
import java.text.Collator;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The form for one's own office: one page, with what is wrong said beside each field. */
public final class SetUpController {

  private static final List<String> OFTEN_USED = List.of("RUB", "EUR", "USD", "KZT", "BYN");

  private final SetUpViewModel model;
  private final Messages messages;
  private final Runnable back;
  private final Map<SetUpForm.Place, Label> problemLabels = new HashMap<>();

  @FXML private BorderPane root;
  @FXML private TextField name;
  @FXML private Label nameProblem;
  @FXML private ComboBox<ZoneId> zone;
  @FXML private CheckBox roundTheClock;
  @FXML private VBox week;
  @FXML private Label hoursProblem;
  @FXML private ComboBox<Optional<String>> country;
  @FXML private ComboBox<Currency> currency;
  @FXML private ComboBox<Language> language;
  @FXML private TextField you;
  @FXML private Label youProblem;
  @FXML private Label preview;
  @FXML private Label problem;
  @FXML private Button save;

  /** @param back leads to where somebody came from; what was typed stays */
  public SetUpController(SetUpViewModel model, Messages messages, Runnable back) {
    this.model = model;
    this.messages = messages;
    this.back = back;
  }

  @FXML
  private void initialize() {
    name.textProperty().bindBidirectional(model.nameProperty());
    you.textProperty().bindBidirectional(model.youProperty());
    roundTheClock.selectedProperty().bindBidirectional(model.roundTheClockProperty());
    week.disableProperty().bind(model.roundTheClockProperty());
    for (var days : SetUpForm.Days.values()) {
      week.getChildren().add(row(days));
    }
    bindChoices();
    problemLabels.put(SetUpForm.Place.Field.NAME, nameProblem);
    problemLabels.put(SetUpForm.Place.Field.HOURS, hoursProblem);
    problemLabels.put(SetUpForm.Place.Field.YOU, youProblem);
    problemLabels.put(SetUpForm.Place.Field.WHOLE, problem);
    model.problemsProperty().subscribe(_ -> showProblems());
    model.previewProperty().subscribe(this::showPreview);
    save.disableProperty().bind(model.savingProperty());
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onShortcut);
  }

  private Node row(SetUpForm.Days days) {
    var row = model.row(days);
    var open = new CheckBox(messages.word(days));
    open.setMinWidth(230);
    open.setPrefWidth(230);
    open.selectedProperty().bindBidirectional(row.open());
    var hours = new TextField();
    hours.setId(days.name().toLowerCase(Locale.ROOT));
    hours.setAccessibleText(messages.get("setup.hours") + ", " + open.getText());
    hours.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(hours, Priority.ALWAYS);
    hours.textProperty().bindBidirectional(row.hours());
    hours.disableProperty().bind(row.open().not());
    var wrong = new Label();
    wrong.setWrapText(true);
    wrong.getStyleClass().add("problem");
    problemLabels.put(new SetUpForm.Place.Hours(days), wrong);
    var line = new HBox(8, open, hours);
    line.setAlignment(Pos.CENTER_LEFT);
    return new VBox(4, line, wrong);
  }

  private void bindChoices() {
    zone.getItems()
        .setAll(ZoneId.getAvailableZoneIds().stream().filter(SetUpController::isPlace).sorted().map(ZoneId::of).toList());
    choose(zone, model.zoneProperty(), ZoneId::getId, ZoneId::getId);
    country.getItems().setAll(countries());
    choose(
        country, model.countryProperty(), code -> code.map(this::countryName).orElse(messages.get("setup.holidays.none")),
        code -> code.orElse(""));
    currency.getItems().setAll(currencies());
    choose(
        currency, model.currencyProperty(),
        each -> each.getCurrencyCode() + " – " + each.getDisplayName(messages.locale()), Currency::getCurrencyCode);
    language.getItems().setAll(Language.values());
    language.setConverter(Choices.named(Languages::own));
    language.valueProperty().bindBidirectional(model.languageProperty());
  }

  private static <T> void choose(
      ComboBox<T> box, ObjectProperty<T> chosen, Function<T, String> name, Function<T, String> code) {
    // What this computer is set to may be missing in the list.
    if (!box.getItems().contains(chosen.get())) {
      box.getItems().addFirst(chosen.get());
    }
    SearchableChoice.in(box, name, code, _ -> chosen.get());
    box.valueProperty().bindBidirectional(chosen);
  }

  /** Leaves out the aliases that name no place. */
  private static boolean isPlace(String zone) {
    return zone.equals("UTC") || zone.contains("/") && !zone.startsWith("SystemV/") && !zone.startsWith("Etc/");
  }

  private List<Optional<String>> countries() {
    var collator = Collator.getInstance(messages.locale());
    var countries = new ArrayList<Optional<String>>();
    countries.add(Optional.empty());
    countries.add(Optional.of("RU"));
    countries.add(Optional.of("BG"));
    Holidays.countries().stream()
        .filter(code -> !code.equals("RU") && !code.equals("BG"))
        .sorted(Comparator.comparing(this::countryName, collator))
        .map(Optional::of)
        .forEach(countries::add);
    return countries;
  }

  private String countryName(String code) {
    return Locale.of("", code).getDisplayCountry(messages.locale());
  }

  private static List<Currency> currencies() {
    return Currency.getAvailableCurrencies().stream()
        .filter(each -> each.getDefaultFractionDigits() >= 0)
        .sorted(
            Comparator.comparing(
                    (Currency each) ->
                        OFTEN_USED.contains(each.getCurrencyCode())
                            ? OFTEN_USED.indexOf(each.getCurrencyCode())
                            : OFTEN_USED.size())
                .thenComparing(Currency::getCurrencyCode))
        .toList();
  }

  private void showProblems() {
    var problems = model.problemsProperty().get();
    problemLabels.forEach(
        (place, label) -> {
          var wrong = problems.get(place);
          Presence.say(label, wrong == null ? "" : messages.get(wrong));
        });
  }

  private void showPreview(Optional<ZonedDateTime> due) {
    preview.setVisible(due.isPresent());
    due.ifPresent(
        at ->
            preview.setText(
                messages.get(
                    "setup.preview",
                    DateTimeFormatter.ofPattern("EEEE, d MMMM", messages.locale()).format(at),
                    DateTimeFormatter.ofPattern("HH:mm").format(at))));
  }

  private void onShortcut(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && (key.isShortcutDown() || key.getTarget() == you)) {
      save(null);
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER && key.getTarget() == name) {
      zone.requestFocus();
      key.consume();
    }
  }

  /** After the fields, so that Esc closes an open list first. */
  private void onKey(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      key.consume();
      back.run();
    }
  }

  public void focus() {
    name.requestFocus();
  }

  @FXML
  private void save(ActionEvent event) {
    // Ctrl+Enter saves from within a field that is not left yet.
    List.of(zone, country, currency).forEach(ComboBox::commitValue);
    model.save();
    focusFirstProblem();
  }

  private void focusFirstProblem() {
    var problems = model.problemsProperty().get();
    if (problems.containsKey(SetUpForm.Place.Field.NAME)) {
      name.requestFocus();
    } else if (problems.containsKey(SetUpForm.Place.Field.YOU) && problems.size() == 1) {
      you.requestFocus();
    }
  }

  @FXML
  private void back(ActionEvent event) {
    back.run();
  }
}
