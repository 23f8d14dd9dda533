package app.fifteen.client.merge;

import app.fifteen.client.Birthday;
import app.fifteen.client.Client;
import app.fifteen.client.ClientFacts;
import app.fifteen.client.LettersConsent;
import app.fifteen.client.NameParts;
import app.fifteen.client.PlannedTrip;
import app.fifteen.client.SpokenLanguage;
import app.fifteen.client.Standing;
import app.fifteen.client.StandingDecision;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.Email;
import app.fifteen.kernel.Phone;
import app.fifteen.kernel.PostalAddress;
import app.fifteen.kernel.StaffId;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What was known of a client at one moment, as it is kept in the database; null stands for what was not known. */
record MergeSnapshot(
    String externalId,
    String name,
    List<Number> phones,
    List<String> emails,
    Long company,
    PostalAddress address,
    String birthDay,
    Integer birthYear,
    boolean trip,
    String tripOn,
    String tripTo,
    String language,
    String source,
    Long referredBy,
    Long personalManager,
    LettersConsent letters,
    Set<ContactHow> unsubscribed,
    String notes,
    Standing standing,
    String standingReason,
    Long standingBy,
    Long standingAt,
    NameParts nameParts) {

  private static final ObjectMapper JSON = new ObjectMapper();

  record Number(String e164, String extension) {}

  static MergeSnapshot of(Client client) {
    var facts = client.facts();
    var standing = client.standing();
    return new MergeSnapshot(
        facts.externalId().orElse(null),
        facts.name(),
        facts.phones().stream().map(phone -> new Number(phone.e164(), phone.extension())).toList(),
        facts.emails().stream().map(Email::address).toList(),
        facts.company().map(CompanyId::value).orElse(null),
        facts.address().known() ? facts.address() : null,
        facts.birthday().map(birthday -> birthday.day().toString()).orElse(null),
        facts.birthday().flatMap(Birthday::year).map(Year::getValue).orElse(null),
        facts.nextTrip().isPresent(),
        facts.nextTrip().flatMap(PlannedTrip::on).map(LocalDate::toString).orElse(null),
        facts.nextTrip().flatMap(PlannedTrip::to).orElse(null),
        facts.language().map(SpokenLanguage::code).orElse(null),
        facts.source().orElse(null),
        facts.referredBy().map(ClientId::value).orElse(null),
        facts.personalManager().map(StaffId::value).orElse(null),
        facts.letters(),
        new TreeSet<>(facts.unsubscribed()),
        facts.notes().orElse(null),
        standing.standing(),
        standing.reason(),
        standing.by().map(StaffId::value).orElse(null),
        standing.at().map(Instant::toEpochMilli).orElse(null),
        facts.nameParts());
  }

  ClientFacts facts() {
    return new ClientFacts(
        Optional.ofNullable(externalId),
        name,
        phones.stream().map(phone -> new Phone(phone.e164(), phone.extension())).toList(),
        emails.stream().map(Email::new).toList(),
        Optional.ofNullable(company).map(CompanyId::new),
        Optional.ofNullable(address).orElse(PostalAddress.NONE),
        Optional.ofNullable(birthDay)
            .map(day -> new Birthday(MonthDay.parse(day), Optional.ofNullable(birthYear).map(Year::of))),
        trip
            ? Optional.of(
                new PlannedTrip(Optional.ofNullable(tripOn).map(LocalDate::parse), Optional.ofNullable(tripTo)))
            : Optional.empty(),
        Optional.ofNullable(language).map(SpokenLanguage::new),
        Optional.ofNullable(source),
        Optional.ofNullable(referredBy).map(ClientId::new),
        Optional.ofNullable(personalManager).map(StaffId::new),
        letters,
        unsubscribed,
        Optional.ofNullable(notes),
        Optional.ofNullable(nameParts).orElseGet(() -> NameParts.of(name)));
  }

  StandingDecision decision() {
    return new StandingDecision(
        standing,
        standingReason,
        Optional.ofNullable(standingBy).map(StaffId::new),
        Optional.ofNullable(standingAt).map(Instant::ofEpochMilli));
  }

  String json() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static MergeSnapshot read(String json) {
    try {
      return JSON.readValue(json, MergeSnapshot.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a merge was stored in words that cannot be read", e);
    }
  }
}
