package app.fifteen.desktop.kit;

import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.office.Holidays;
import app.fifteen.office.OfficeDraft;
import app.fifteen.office.ZonePlaces;
import java.text.Collator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;

/** What can be chosen for the office's zone, currency, language and holidays, and what it is called. */
public final class OfficeChoices {

  private static final List<String> OFTEN_USED = List.of("RUB", "EUR", "USD", "KZT", "BYN");

  private final Locale locale;
  private final Instant now;

  /** @param now by when the hours of a zone are told */
  public OfficeChoices(Messages messages, Instant now) {
    this.locale = messages.locale();
    this.now = now;
  }

  /** Found by city and country in every language, and by hours; the names of all of them are made once. */
  public void zones(ComboBox<String> box, StringProperty chosen) {
    var places = new ZonePlaces();
    var language = Language.byCode(locale.getLanguage()).orElse(Language.EN);
    var names = new HashMap<String, String>();
    var others = new HashMap<String, Collection<String>>();
    for (var zone : places.zones()) {
      names.put(zone, places.name(zone, language, now));
      others.put(zone, places.alsoCalled(zone, now));
    }
    box.getItems().setAll(places.zones());
    SearchableChoice.in(
        box, zone -> names.getOrDefault(zone, zone), zone -> zone, zone -> others.getOrDefault(zone, List.of()),
        typed -> typed);
    box.valueProperty().bindBidirectional(chosen);
  }

  public void currencies(ComboBox<String> box, StringProperty chosen) {
    currencies(box, chosen, locale);
  }

  public static void currencies(ComboBox<String> box, StringProperty chosen, Locale locale) {
    var codes =
        Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .map(Currency::getCurrencyCode)
            .sorted(Comparator.comparingInt(OfficeChoices::often).thenComparing(Comparator.naturalOrder()))
            .toList();
    search(box, chosen, codes, code -> code + " – " + Currency.getInstance(code).getDisplayName(locale));
  }

  private static int often(String code) {
    return OFTEN_USED.contains(code) ? OFTEN_USED.indexOf(code) : OFTEN_USED.size();
  }

  public void languages(ComboBox<String> box, StringProperty chosen) {
    box.getItems().setAll(Arrays.stream(Language.values()).map(Language::code).toList());
    box.setConverter(
        Choices.named(
            code -> Language.byCode(code).map(each -> each.locale().getDisplayLanguage(each.locale())).orElse(code)));
    box.valueProperty().bindBidirectional(chosen);
  }

  /** None first, then the countries whose decrees are shipped, then the others by name. @param none what having none is called */
  public void countries(ComboBox<String> box, StringProperty chosen, String none) {
    var first = List.of(OfficeDraft.NO_COUNTRY, "RU", "BG");
    var codes = new ArrayList<>(first);
    Holidays.countries().stream()
        .filter(code -> !first.contains(code))
        .sorted(Comparator.comparing(this::country, Collator.getInstance(locale)))
        .forEach(codes::add);
    search(box, chosen, codes, code -> code.equals(OfficeDraft.NO_COUNTRY) ? none : country(code));
  }

  private String country(String code) {
    return Locale.of("", code).getDisplayCountry(locale);
  }

  /** What fits nothing on the list stays as typed, to be told that it does not. */
  private static void search(
      ComboBox<String> box, StringProperty chosen, List<String> codes, Function<String, String> name) {
    box.getItems().setAll(codes);
    SearchableChoice.in(box, code -> codes.contains(code) ? name.apply(code) : code, code -> code, typed -> typed);
    box.valueProperty().bindBidirectional(chosen);
  }
}
