package app.fifteen.desktop.settings;

import app.fifteen.desktop.kit.Choices;
import app.fifteen.desktop.kit.SearchableChoice;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.office.Holidays;
import app.fifteen.office.OfficeDraft;
import java.text.Collator;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;

/** What can be chosen for the office's zone, currency, language and holidays, and what it is called. */
final class OfficeChoices {

  private final Messages messages;
  private final Locale locale;

  OfficeChoices(Messages messages) {
    this.messages = messages;
    this.locale = messages.locale();
  }

  void zones(ComboBox<String> box, StringProperty chosen) {
    search(box, chosen, ZoneId.getAvailableZoneIds().stream().sorted().toList(), id -> id);
  }

  void currencies(ComboBox<String> box, StringProperty chosen) {
    var codes =
        Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .map(Currency::getCurrencyCode)
            .sorted()
            .toList();
    search(box, chosen, codes, code -> code + " – " + Currency.getInstance(code).getDisplayName(locale));
  }

  void languages(ComboBox<String> box, StringProperty chosen) {
    box.getItems().setAll(Arrays.stream(Language.values()).map(Language::code).toList());
    box.setConverter(
        Choices.named(
            code -> Language.byCode(code).map(each -> each.locale().getDisplayLanguage(each.locale())).orElse(code)));
    box.valueProperty().bindBidirectional(chosen);
  }

  /** None first, then the countries whose decrees are shipped, then the others by name. */
  void countries(ComboBox<String> box, StringProperty chosen) {
    var first = List.of(OfficeDraft.NO_COUNTRY, "RU", "BG");
    var codes = new ArrayList<>(first);
    Holidays.countries().stream()
        .filter(code -> !first.contains(code))
        .sorted(Comparator.comparing(this::country, Collator.getInstance(locale)))
        .forEach(codes::add);
    search(box, chosen, codes, this::country);
  }

  private String country(String code) {
    return code.equals(OfficeDraft.NO_COUNTRY)
        ? messages.get("settings.holidays.none")
        : Locale.of("", code).getDisplayCountry(locale);
  }

  /** What fits nothing on the list stays as typed, to be told that it does not. */
  private static void search(
      ComboBox<String> box, StringProperty chosen, List<String> codes, Function<String, String> name) {
    box.getItems().setAll(codes);
    SearchableChoice.in(box, code -> codes.contains(code) ? name.apply(code) : code, code -> code, typed -> typed);
    box.valueProperty().bindBidirectional(chosen);
  }
}
