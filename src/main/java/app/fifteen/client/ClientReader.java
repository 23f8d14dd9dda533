package app.fifteen.client;

import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.Email;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Phone;
import app.fifteen.kernel.PostalAddress;
import app.fifteen.kernel.Rejection;
import app.fifteen.office.OfficePolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Cleans and checks what people and files say of a client; every field that is wrong is told of at once. */
public final class ClientReader {

  public static final int MAX_EXTERNAL_ID = 200;
  public static final int MAX_NAME = 300;
  public static final int MAX_CONTACTS = 20;
  private static final int MAX_TRIP = 300;
  private static final int MAX_SOURCE = 200;
  public static final int MAX_NOTES = 100_000;

  private final String region;
  private final LocalDate today;

  /**
   * @param region ISO country whose phone numbers need no country code
   * @param today at the office
   */
  public ClientReader(String region, LocalDate today) {
    this.region = region;
    this.today = today;
  }

  /** As the office reads what is typed there at an instant. */
  public static ClientReader at(OfficePolicy policy, Instant now) {
    var office = policy.office();
    return new ClientReader(office.phoneRegion(), now.atZone(office.zone()).toLocalDate());
  }

  /** @param facts empty if there are problems */
  public record Reading(Optional<ClientFacts> facts, Map<ClientField, Rejection> problems) {

    /** For whoever can be told of one thing at a time, such as a row of a file. */
    public Outcome<ClientFacts> outcome() {
      return facts
          .map(Outcome::done)
          .orElseGet(() -> Outcome.refused(problems.values().iterator().next()));
    }
  }

  public Reading read(ClientDraft draft) {
    var problems = new EnumMap<ClientField, Rejection>(ClientField.class);
    var externalId = line(draft.externalId(), MAX_EXTERNAL_ID, ClientField.EXTERNAL_ID, problems);
    var name = line(draft.name(), MAX_NAME, ClientField.NAME, problems);
    if (name.isEmpty() && !problems.containsKey(ClientField.NAME)) {
      problems.put(ClientField.NAME, Rejection.of("client.name.missing"));
    }
    var parts = draft.nameParts().map(NameParts::cleaned);
    if (parts.filter(told -> !told.fits()).isPresent()) {
      problems.put(ClientField.NAME_PARTS, Rejection.of("client.name_parts.too_long", NameParts.MAX_LENGTH));
    }
    var phones = several(draft.phones(), typed -> Phone.read(typed, region), Phone::e164, ClientField.PHONES, problems);
    var emails = several(draft.emails(), Email::read, Email::address, ClientField.EMAILS, problems);
    var birthday = one(draft.birthday(), text -> Birthday.read(text, today), ClientField.BIRTHDAY, problems);
    var tripOn = one(draft.nextTripOn(), PlannedTrip::readDate, ClientField.NEXT_TRIP_ON, problems);
    var tripTo = line(draft.nextTripTo(), MAX_TRIP, ClientField.NEXT_TRIP_TO, problems);
    var address = one(draft.address().read(), PostalAddress.NONE, ClientField.ADDRESS, problems);
    var language = one(draft.language(), SpokenLanguage::read, ClientField.LANGUAGE, problems);
    var source = line(draft.source(), MAX_SOURCE, ClientField.SOURCE, problems);
    var notes = fits(CleanText.lines(draft.notes()), MAX_NOTES, ClientField.NOTES, problems);
    if (!problems.isEmpty()) {
      return new Reading(Optional.empty(), problems);
    }
    var trip = tripOn.isEmpty() && tripTo.isEmpty() ? Optional.<PlannedTrip>empty() : Optional.of(new PlannedTrip(tripOn, tripTo));
    return new Reading(
        Optional.of(
            new ClientFacts(
                externalId, name.orElseThrow(), phones, emails, draft.company(), address, birthday, trip, language,
                source, draft.referredBy(), draft.personalManager(), draft.letters(), draft.unsubscribed(), notes,
                parts.orElseGet(() -> NameParts.of(name.orElseThrow())))),
        Map.of());
  }

  private static Optional<String> line(String raw, int max, ClientField field, Map<ClientField, Rejection> problems) {
    return fits(CleanText.line(raw), max, field, problems);
  }

  static Optional<String> fits(String text, int max, ClientField field, Map<ClientField, Rejection> problems) {
    if (text.length() > max) {
      problems.put(field, Rejection.of("client.too_long", field, text.length(), max));
      return Optional.empty();
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  static <T> T one(Outcome<T> read, T otherwise, ClientField field, Map<ClientField, Rejection> problems) {
    return read.either(
        value -> value,
        problem -> {
          problems.put(field, problem);
          return otherwise;
        });
  }

  private static <T> Optional<T> one(
      String raw, Function<String, Outcome<T>> reader, ClientField field, Map<ClientField, Rejection> problems) {
    var text = CleanText.line(raw);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return reader.apply(text).either(
        Optional::of,
        problem -> {
          problems.put(field, problem);
          return Optional.empty();
        });
  }

  static <T> List<T> several(
      List<String> raw,
      Function<String, Outcome<T>> reader,
      Function<T, String> identity,
      ClientField field,
      Map<ClientField, Rejection> problems) {
    var read = new LinkedHashMap<String, T>();
    for (var text : raw) {
      if (!text.isBlank()) {
        reader.apply(text).use(
            value -> read.putIfAbsent(identity.apply(value), value), problem -> problems.putIfAbsent(field, problem));
      }
    }
    if (read.size() > MAX_CONTACTS) {
      problems.putIfAbsent(field, Rejection.of("client.too_many", field, read.size(), MAX_CONTACTS));
    }
    return new ArrayList<>(read.values());
  }
}
