package app.fifteen.desktop.wizard;

import app.fifteen.client.Company;
import app.fifteen.kernel.Language;
import app.fifteen.wording.Address;
import app.fifteen.wording.LetterFacts;
import app.fifteen.wording.Placeholder;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is known of a case so far, put into the places of the words to say. */
final class SpokenPlaces {

  private final Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
  private final Language language;
  private final ZoneId zone;

  SpokenPlaces(WizardFacts facts, String manager, Instant now) {
    language = facts.spoken();
    zone = facts.policy().office().zone();
    var client = facts.client().client().facts();
    var called = new Address(client.name(), client.nameParts(), language);
    values.put(Placeholder.CLIENT, called.spoken());
    values.put(Placeholder.GREETING, called.greeting());
    facts.client().company().map(Company::name).ifPresent(name -> values.put(Placeholder.COMPANY, name));
    values.put(Placeholder.MANAGER, manager);
    values.put(Placeholder.OFFICE, facts.policy().office().name());
    values.put(Placeholder.DATE, day(now));
  }

  SpokenPlaces with(Placeholder place, String value) {
    values.put(place, value.strip());
    return this;
  }

  SpokenPlaces due(Instant due) {
    return with(Placeholder.DUE, day(due));
  }

  SpokenPlaces remedies(List<String> names) {
    return with(Placeholder.REMEDIES, LetterFacts.told(names));
  }

  private String day(Instant at) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()).format(at.atZone(zone));
  }

  Map<Placeholder, String> values() {
    return values;
  }
}
