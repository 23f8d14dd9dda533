package app.fifteen.desktop.client;

import app.fifteen.client.ClientFacts;
import app.fifteen.client.ClientField;
import app.fifteen.client.LettersConsent;
import app.fifteen.client.PlannedTrip;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** What the office would like to know of everybody, in the order in which one asks. */
enum MissingField {
  PHONE(ClientField.PHONES, facts -> facts.phones().isEmpty()),
  EMAIL(ClientField.EMAILS, facts -> facts.emails().isEmpty()),
  BIRTHDAY(ClientField.BIRTHDAY, facts -> facts.birthday().isEmpty()),
  NEXT_TRIP_ON(ClientField.NEXT_TRIP_ON, facts -> facts.nextTrip().flatMap(PlannedTrip::on).isEmpty()),
  SOURCE(ClientField.SOURCE, facts -> facts.source().isEmpty()),
  PERSONAL_MANAGER(ClientField.PERSONAL_MANAGER, facts -> facts.personalManager().isEmpty()),
  LETTERS(ClientField.LETTERS, facts -> facts.letters() == LettersConsent.UNASKED);

  private final ClientField field;
  private final Predicate<ClientFacts> missing;

  MissingField(ClientField field, Predicate<ClientFacts> missing) {
    this.field = field;
    this.missing = missing;
  }

  ClientField field() {
    return field;
  }

  static List<MissingField> in(ClientFacts facts) {
    return Arrays.stream(values()).filter(each -> each.missing.test(facts)).toList();
  }
}
