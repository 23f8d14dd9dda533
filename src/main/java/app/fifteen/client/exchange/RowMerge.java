package app.fifteen.client.exchange;

import app.fifteen.client.Birthday;
import app.fifteen.client.ClientFacts;
import app.fifteen.client.ClientField;
import app.fifteen.client.ClientReader;
import app.fifteen.client.LettersConsent;
import app.fifteen.client.NameParts;
import app.fifteen.client.PersonName;
import app.fifteen.client.PlannedTrip;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.Outcome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What is known of a client after a row about them: a cell replaces what stood there, an empty one changes nothing;
 * phones, e-mails, unsubscriptions (R36) and notes are added and never taken away.
 */
final class RowMerge {

  private RowMerge() {}

  /**
   * @param told what the row says, with company, manager and whoever recommended the client, and with an external id
   *     only if nobody has it yet: that of a merged client stays theirs
   * @param named whether the row tells a name
   * @param sure whether an id said who it is; then the name is taken as it is written
   * @return refused if it becomes more than fits
   */
  static Outcome<ClientFacts> of(ClientFacts known, ClientFacts told, boolean named, boolean sure) {
    var name = named ? name(known.name(), told.name(), sure) : known.name();
    var merged =
        new ClientFacts(
            either(told.externalId(), known.externalId()),
            name,
            added(known.phones(), told.phones(), phone -> phone.e164()),
            added(known.emails(), told.emails(), email -> email.address()),
            either(told.company(), known.company()),
            known.address().toldBy(told.address()),
            birthday(known.birthday(), told.birthday()),
            trip(known.nextTrip(), told.nextTrip()),
            either(told.language(), known.language()),
            either(told.source(), known.source()),
            either(told.referredBy(), known.referredBy()),
            either(told.personalManager(), known.personalManager()),
            letters(known.letters(), told.letters()),
            together(known.unsubscribed(), told.unsubscribed()),
            notes(known.notes(), told.notes()),
            nameParts(name, known, told));
    return checked(merged);
  }

  private static Outcome<ClientFacts> checked(ClientFacts merged) {
    if (merged.phones().size() > ClientReader.MAX_CONTACTS) {
      return tooMany(ClientField.PHONES, merged.phones().size());
    }
    if (merged.emails().size() > ClientReader.MAX_CONTACTS) {
      return tooMany(ClientField.EMAILS, merged.emails().size());
    }
    int notes = merged.notes().map(String::length).orElse(0);
    return notes > ClientReader.MAX_NOTES
        ? Outcome.refused("client.too_long", ClientField.NOTES, notes, ClientReader.MAX_NOTES)
        : Outcome.done(merged);
  }

  private static Outcome<ClientFacts> tooMany(ClientField field, int count) {
    return Outcome.refused("client.too_many", field, count, ClientReader.MAX_CONTACTS);
  }

  private static <T> Optional<T> either(Optional<T> told, Optional<T> known) {
    return told.isPresent() ? told : known;
  }

  /** A part of the name says nothing new, nor does another way of writing it. */
  private static String name(String known, String told, boolean sure) {
    return !sure && PersonName.of(told).isPartOf(PersonName.of(known)) ? known : told;
  }

  /** What somebody has said of a name holds while it is called so, unless the row says otherwise. */
  private static NameParts nameParts(String name, ClientFacts known, ClientFacts told) {
    boolean isKnown = name.equals(known.name());
    boolean saysMore = name.equals(told.name()) && told.correctedNameParts().isPresent();
    return isKnown && !saysMore ? known.nameParts() : told.nameParts();
  }

  private static <T> List<T> added(List<T> known, List<T> told, Function<T, String> identity) {
    var all = new ArrayList<>(known);
    var have = known.stream().map(identity).toList();
    told.stream().filter(each -> !have.contains(identity.apply(each))).forEach(all::add);
    return all;
  }

  private static Optional<Birthday> birthday(Optional<Birthday> known, Optional<Birthday> told) {
    boolean sameDayWithoutYear =
        told.isPresent() && known.isPresent() && told.get().year().isEmpty() && told.get().day().equals(known.get().day());
    return sameDayWithoutYear ? known : either(told, known);
  }

  private static Optional<PlannedTrip> trip(Optional<PlannedTrip> known, Optional<PlannedTrip> told) {
    return told.isEmpty() || known.isEmpty()
        ? either(told, known)
        : Optional.of(
            new PlannedTrip(
                either(told.get().on(), known.get().on()), either(told.get().to(), known.get().to())));
  }

  /** Who has refused letters is asked by a person, not by a file. */
  private static LettersConsent letters(LettersConsent known, LettersConsent told) {
    return told == LettersConsent.UNASKED || known == LettersConsent.DECLINED ? known : told;
  }

  private static Set<ContactHow> together(Set<ContactHow> known, Set<ContactHow> told) {
    var all = EnumSet.noneOf(ContactHow.class);
    all.addAll(known);
    all.addAll(told);
    return all;
  }

  /** Notes that go on with what is known take its place; others follow it. */
  private static Optional<String> notes(Optional<String> known, Optional<String> told) {
    if (known.isEmpty() || told.isEmpty()) {
      return either(told, known);
    }
    if (known.get().contains(told.get())) {
      return known;
    }
    return Optional.of(told.get().contains(known.get()) ? told.get() : known.get() + "\n" + told.get());
  }
}
