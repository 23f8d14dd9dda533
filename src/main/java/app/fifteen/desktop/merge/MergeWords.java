package app.fifteen.desktop.merge;

import app.fifteen.client.Birthday;
import app.fifteen.client.ClientField;
import app.fifteen.client.PlannedTrip;
import app.fifteen.client.StandingDecision;
import app.fifteen.client.merge.MergeCounts;
import app.fifteen.client.merge.MergeField;
import app.fifteen.kernel.Messages;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a client's fields say, in the user's language. */
final class MergeWords {

  private final Messages messages;

  MergeWords(Messages messages) {
    this.messages = messages;
  }

  /** Empty for what is not known. */
  String of(MergePair.Party party, MergeField field) {
    var facts = party.client().facts();
    return switch (field) {
      case NAME -> facts.name();
      case COMPANY -> party.names().get(ClientField.COMPANY);
      case ADDRESS -> facts.address().inOneLine();
      case BIRTHDAY -> facts.birthday().map(this::birthday).orElse("");
      case NEXT_TRIP -> facts.nextTrip().map(this::trip).orElse("");
      case LANGUAGE -> facts.language().map(language -> language.name(messages.locale())).orElse("");
      case SOURCE -> facts.source().orElse("");
      case REFERRED_BY -> party.names().get(ClientField.REFERRED_BY);
      case PERSONAL_MANAGER -> party.names().get(ClientField.PERSONAL_MANAGER);
      case STANDING -> standing(party.client().standing());
      case NOTES -> facts.notes().orElse("");
    };
  }

  private String birthday(Birthday birthday) {
    return birthday
        .year()
        .map(year -> date().format(birthday.date(year)))
        .orElseGet(() -> DateTimeFormatter.ofPattern("d MMMM", messages.locale()).format(birthday.day()));
  }

  private String trip(PlannedTrip trip) {
    return Stream.of(trip.on().map(date()::format), trip.to())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private String standing(StandingDecision standing) {
    var word = messages.word(standing.standing());
    return standing.reason().isEmpty() ? word : word + " · " + standing.reason();
  }

  private DateTimeFormatter date() {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(messages.locale());
  }

  /** What changes hands, what there is none of left out. */
  String moving(MergeCounts counts) {
    return counts.moved().stream()
        .filter(tally -> tally.count() > 0)
        .map(tally -> messages.get(tally.key(), tally.count()))
        .collect(Collectors.joining(", "));
  }
}
