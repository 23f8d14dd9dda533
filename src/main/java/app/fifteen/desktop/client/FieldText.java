package app.fifteen.desktop.client;

import app.fifteen.client.Birthday;
import app.fifteen.client.ClientField;
import app.fifteen.client.LettersConsent;
import app.fifteen.client.PlannedTrip;
import app.fifteen.client.SpokenLanguage;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.Messages;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How what is known of a client is written for people, and in fields that people type into. */
final class FieldText {

  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final DateTimeFormatter TYPED_DAY = DateTimeFormatter.ofPattern("dd.MM");

  private final Messages messages;

  FieldText(Messages messages) {
    this.messages = messages;
  }

  String read(Birthday birthday) {
    return birthday.year().map(birthday::date).map(this::read).orElseGet(() -> pattern("d MMMM").format(birthday.day()));
  }

  String read(LocalDate date) {
    return pattern("d MMMM yyyy").format(date);
  }

  String read(PlannedTrip trip) {
    return Stream.of(trip.on().map(this::read), trip.to()).flatMap(Optional::stream).collect(Collectors.joining(", "));
  }

  private DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, messages.locale());
  }

  static String typed(Birthday birthday) {
    return birthday.year().map(birthday::date).map(TYPED::format).orElseGet(() -> TYPED_DAY.format(birthday.day()));
  }

  static String typed(LocalDate date) {
    return TYPED.format(date);
  }

  /** What a field once said, stored in no language. */
  String before(ClientField field, String stored) {
    if (stored.isEmpty()) {
      return messages.get("timeline.before_nothing");
    }
    var words =
        switch (field) {
          case BIRTHDAY -> stored.startsWith("--") ? day(stored) : read(LocalDate.parse(stored));
          case NEXT_TRIP_ON -> read(LocalDate.parse(stored));
          case LANGUAGE -> new SpokenLanguage(stored).name(messages.locale());
          case LETTERS -> messages.word(LettersConsent.valueOf(upper(stored)));
          case UNSUBSCRIBED ->
              Arrays.stream(stored.split(", "))
                  .map(how -> messages.word(ContactHow.valueOf(upper(how))))
                  .collect(Collectors.joining(", "));
          case EXTERNAL_ID, NAME, NAME_PARTS, PHONES, EMAILS, COMPANY, ADDRESS, NEXT_TRIP_TO, SOURCE, REFERRED_BY, PERSONAL_MANAGER,
              NOTES ->
              stored;
        };
    return messages.get("timeline.before", words);
  }

  /** The same for what is written alike in all languages, such as a name. */
  String before(String stored) {
    return stored.isEmpty() ? messages.get("timeline.before_nothing") : messages.get("timeline.before", stored);
  }

  private String day(String stored) {
    return pattern("d MMMM").format(MonthDay.parse(stored));
  }

  private static String upper(String code) {
    return code.toUpperCase(Locale.ROOT);
  }
}
