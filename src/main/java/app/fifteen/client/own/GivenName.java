package app.fifteen.client.own;

import static app.fifteen.exchange.WordedPages.joined;
import static app.fifteen.exchange.WordedPages.lines;

import app.fifteen.client.Birthday;
import app.fifteen.client.Client;
import app.fifteen.client.LettersConsent;
import app.fifteen.client.PlannedTrip;
import app.fifteen.client.SpokenLanguage;
import app.fifteen.client.Standing;
import app.fifteen.client.records.GivenOut;
import app.fifteen.exchange.JsonFields;
import app.fifteen.exchange.WordedPages;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.Email;
import app.fifteen.kernel.Phone;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A client as they are given out, with the names that belong to them.
 *
 * @param merged whether they are a duplicate of the person whose file it is
 */
public record GivenName(
    Client client,
    boolean merged,
    Optional<String> company,
    Optional<String> personalManager,
    Optional<String> referredBy,
    Optional<String> standingBy,
    List<Unsubscribed> unsubscribed)
    implements GivenOut.Item {

  record Unsubscribed(ContactHow how, Instant at, Optional<String> by) {

    void write(JsonFields fields) {
      fields.with("from", how).with("at", at).with("by", by);
    }

    String words(WordedPages pages) {
      return joined(Stream.of(Optional.of(pages.messages().word(how)), Optional.of(pages.time(at)), by));
    }
  }

  @Override
  public void write(JsonFields fields) {
    var facts = client.facts();
    fields
        .with("client_id", client.id().value())
        .with("external_id", facts.externalId())
        .with("name", facts.name())
        .with("given_name", facts.nameParts().given())
        .with("patronymic", facts.nameParts().patronymic())
        .with("family_name", facts.nameParts().family())
        .list("phones", facts.phones(), GivenName::phone)
        .with("emails", facts.emails().stream().map(Email::address).toList())
        .with("company", company)
        .with("address", facts.address().lines())
        .with("postal_code", facts.address().postalCode())
        .with("city", facts.address().city())
        .with("country", facts.address().country())
        .with("birthday", facts.birthday().map(Birthday::iso))
        .with("next_trip_on", facts.nextTrip().flatMap(trip -> trip.on().map(Object::toString)))
        .with("next_trip_to", facts.nextTrip().flatMap(PlannedTrip::to))
        .with("language", facts.language().map(SpokenLanguage::code))
        .with("source", facts.source())
        .with("referred_by", referredBy)
        .with("personal_manager", personalManager)
        .with("letters", facts.letters())
        .list("unsubscribed", unsubscribed, Unsubscribed::write)
        .with("standing", this, GivenName::standing)
        .with("notes", facts.notes())
        .with("created_at", client.createdAt());
  }

  private static void phone(Phone phone, JsonFields fields) {
    fields.with("number", phone.e164()).with("extension", phone.extension());
  }

  private static void standing(GivenName name, JsonFields fields) {
    var standing = name.client.standing();
    fields
        .with("is", standing.standing())
        .with("reason", standing.reason())
        .with("at", standing.at())
        .with("by", name.standingBy);
  }

  @Override
  public void write(WordedPages pages) {
    var facts = client.facts();
    pages
        .facts()
        .with("clientfield.name", facts.name())
        .with("clientname.given", facts.nameParts().given())
        .with("clientname.patronymic", facts.nameParts().patronymic())
        .with("clientname.family", facts.nameParts().family())
        .with("clientfield.phones", lines(facts.phones().stream().map(phone -> phone.local(pages.region()))))
        .with("clientfield.emails", lines(facts.emails().stream().map(Email::address)))
        .with("clientfield.company", company)
        .with("clientfield.address", facts.address().onEnvelope())
        .with("clientfield.birthday", facts.birthday().map(birthday -> birthday(pages, birthday)))
        .with("clientfield.next_trip_on", facts.nextTrip().flatMap(PlannedTrip::on).map(pages::day))
        .with("clientfield.next_trip_to", facts.nextTrip().flatMap(PlannedTrip::to))
        .with("clientfield.language", facts.language().map(language -> language.name(pages.messages().locale())))
        .with("clientfield.source", facts.source())
        .with("clientfield.referred_by", referredBy)
        .with("clientfield.personal_manager", personalManager)
        .with("clientfield.letters", letters(pages, facts.letters()))
        .with("clientfield.unsubscribed", lines(unsubscribed.stream().map(from -> from.words(pages))))
        .with("person.pdf.standing", standing(pages))
        .with("clientfield.notes", facts.notes())
        .with("clientfield.external_id", facts.externalId())
        .with("person.pdf.number", String.valueOf(client.id().value()))
        .with("person.pdf.since", pages.time(client.createdAt()))
        .write();
  }

  private static String birthday(WordedPages pages, Birthday birthday) {
    return birthday
        .year()
        .map(year -> pages.day(birthday.date(year)))
        .orElseGet(() -> DateTimeFormatter.ofPattern("d MMMM", pages.messages().locale()).format(birthday.day()));
  }

  private static String letters(WordedPages pages, LettersConsent letters) {
    return pages
        .messages()
        .get(
            switch (letters) {
              case UNASKED -> "person.letters.unasked";
              case AGREED -> "person.letters.agreed";
              case DECLINED -> "person.letters.declined";
            });
  }

  private String standing(WordedPages pages) {
    var standing = client.standing();
    var word = pages.messages().word(standing.standing());
    return standing.standing() == Standing.ORDINARY && standing.at().isEmpty()
        ? word
        : joined(
            Stream.of(Optional.of(word), Optional.of(standing.reason()), standing.at().map(pages::time), standingBy));
  }
}
