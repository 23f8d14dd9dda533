package app.fifteen.privacy;

import app.fifteen.client.Birthday;
import app.fifteen.client.ClientEntry;
import app.fifteen.client.LettersConsent;
import app.fifteen.client.PlannedTrip;
import app.fifteen.client.Standing;
import app.fifteen.exchange.PlainChunks;
import app.fifteen.exchange.PlainChunks.Fact;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Money;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything held on one person to be read on paper, in one language. */
final class PersonPdf {

  private final PersonFile file;
  private final Messages messages;
  private final DateTimeFormatter time;
  private final DateTimeFormatter date;

  private PersonPdf(PersonFile file, Messages messages) {
    this.file = file;
    this.messages = messages;
    this.time =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(messages.locale())
            .withZone(file.zone());
    this.date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(messages.locale());
  }

  static void write(PersonFile file, Messages messages, OutputStream out) {
    new PersonPdf(file, messages).write(out);
  }

  private void write(OutputStream out) {
    var day = date.format(file.at().atZone(file.zone()));
    var name = file.names().getFirst().client().facts().name();
    try (var page = new PlainChunks(out, messages, messages.get("person.pdf.title"), file.office(), day)) {
      page.title(name);
      page.remark(messages.get("person.pdf.about", file.office(), day, file.by()));
      page.facts(facts(file.names().getFirst()));
      for (var duplicate : file.names().subList(1, file.names().size())) {
        page.heading(messages.get("person.pdf.duplicate", duplicate.client().facts().name()));
        page.facts(facts(duplicate));
      }
      page.heading(messages.get("person.pdf.entries"));
      if (file.entries().isEmpty()) {
        page.remark(messages.get("person.pdf.none"));
      }
      file.entries().forEach(said -> page.line(time(said.entry().at()), entry(said)));
      page.heading(messages.get("person.pdf.requests", file.requests().size()));
      if (file.requests().isEmpty()) {
        page.remark(messages.get("person.pdf.none"));
      }
      file.requests().forEach(request -> write(page, request));
      page.heading(messages.get("person.pdf.complaints", file.complaints().size()));
      if (file.complaints().isEmpty()) {
        page.remark(messages.get("person.pdf.none"));
      }
      file.complaints().forEach(complaint -> write(page, complaint));
    }
  }

  private void write(PlainChunks page, PersonFile.Asked request) {
    page.subheading(time(request.receivedAt()) + " · " + request.subject());
    page.facts(facts(request));
    request.text().ifPresent(page::text);
    for (var told : request.story()) {
      page.line(time(told.at()), told(messages.word(told.kind()), told.by(), told.words().orElse(""), told.undone()));
    }
    for (var made : request.makeGoods()) {
      page.line(time(made.owedAt()), madeGood(made));
    }
  }

  private void write(PlainChunks page, PersonFile.Complained complaint) {
    page.subheading(time(complaint.openedAt()) + " · " + complaint.wanted());
    page.facts(facts(complaint));
    for (var word : complaint.story()) {
      page.line(time(word.at()), told(joined(Stream.of(Optional.of(messages.word(word.kind())), Optional.of(about(word)))), word.by(), word.words(), false));
    }
    for (var given : complaint.given()) {
      var what = joined(Stream.of(Optional.of(given.name()), Optional.of(money(given.cost())), Optional.of(messages.word(given.state()))));
      page.line(time(given.offeredAt()), Stream.of(what, given.words(), given.answer()).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n")));
    }
    for (var letter : complaint.letters()) {
      page.line(time(letter.at()), letter.text());
    }
  }

  /** Codes are told by what follows from them; everything else is in words already. */
  private static String about(PersonFile.Word word) {
    return switch (word.kind()) {
      case CLOSED, AFTERMATH, ABUSE_FLAGGED, ABUSE_ANSWERED -> "";
      default -> word.about();
    };
  }

  private List<Fact> facts(PersonFile.Complained complaint) {
    return new Facts()
        .with("person.pdf.severity", messages.word(complaint.severity()))
        .with("person.pdf.category", complaint.category())
        .with("person.pdf.holder", complaint.leader())
        .with("person.pdf.reaction", complaint.reaction().map(messages::word))
        .with("person.pdf.closed", complaint.closedAt().map(this::time))
        .with("person.pdf.aftermath", complaint.aftermath().map(messages::word))
        .with("person.pdf.draft", complaint.draft())
        .list;
  }

  private final class Facts {

    private final List<Fact> list = new ArrayList<>();

    Facts with(String key, Optional<String> value) {
      value.filter(text -> !text.isEmpty()).ifPresent(text -> list.add(new Fact(messages.get(key), text)));
      return this;
    }

    Facts with(String key, String value) {
      return with(key, Optional.of(value));
    }
  }

  private List<Fact> facts(PersonFile.Name name) {
    var facts = name.client().facts();
    return new Facts()
        .with("clientfield.name", facts.name())
        .with("clientfield.phones", lines(facts.phones().stream().map(phone -> phone.local(file.region()))))
        .with("clientfield.emails", lines(facts.emails().stream().map(email -> email.address())))
        .with("clientfield.company", name.company())
        .with("clientfield.birthday", facts.birthday().map(this::birthday))
        .with("clientfield.next_trip_on", facts.nextTrip().flatMap(PlannedTrip::on).map(this::day))
        .with("clientfield.next_trip_to", facts.nextTrip().flatMap(PlannedTrip::to))
        .with("clientfield.language", facts.language().map(language -> language.name(messages.locale())))
        .with("clientfield.source", facts.source())
        .with("clientfield.referred_by", name.referredBy())
        .with("clientfield.personal_manager", name.personalManager())
        .with("clientfield.letters", letters(facts.letters()))
        .with("clientfield.unsubscribed", lines(name.unsubscribed().stream().map(this::unsubscribed)))
        .with("person.pdf.standing", standing(name))
        .with("clientfield.notes", facts.notes())
        .with("clientfield.external_id", facts.externalId())
        .with("person.pdf.number", String.valueOf(name.client().id().value()))
        .with("person.pdf.since", time(name.client().createdAt()))
        .list;
  }

  private String birthday(Birthday birthday) {
    return birthday
        .year()
        .map(year -> day(birthday.date(year)))
        .orElseGet(() -> DateTimeFormatter.ofPattern("d MMMM", messages.locale()).format(birthday.day()));
  }

  private String letters(LettersConsent letters) {
    return messages.get(
        switch (letters) {
          case UNASKED -> "person.letters.unasked";
          case AGREED -> "person.letters.agreed";
          case DECLINED -> "person.letters.declined";
        });
  }

  private String unsubscribed(PersonFile.Unsubscribed from) {
    return joined(Stream.of(Optional.of(messages.word(from.how())), Optional.of(time(from.at())), from.by()));
  }

  private String standing(PersonFile.Name name) {
    var standing = name.client().standing();
    return standing.standing() == Standing.ORDINARY && standing.at().isEmpty()
        ? messages.word(standing.standing())
        : joined(
            Stream.of(
                Optional.of(messages.word(standing.standing())), Optional.of(standing.reason()),
                standing.at().map(this::time), name.standingBy()));
  }

  private List<Fact> facts(PersonFile.Asked request) {
    return new Facts()
        .with("request.field.client", request.client())
        .with("request.field.phone", request.phone())
        .with("request.field.email", request.email())
        .with("clientfield.company", request.company())
        .with("request.field.channel", messages.word(request.channel()))
        .with("person.pdf.due", time(request.firstContactDue()))
        .with(
            "person.pdf.contacted",
            request.firstContactAt().map(
                at -> joined(Stream.of(Optional.of(time(at)), request.firstContactHow().map(messages::word)))))
        .with("person.pdf.holder", request.holder())
        .with("person.pdf.resolved", request.resolvedAt().map(this::time))
        .with("clientfield.external_id", request.externalId())
        .list;
  }

  private String entry(PersonFile.Said said) {
    var entry = said.entry();
    var what = Stream.of(messages.word(entry.kind()), detail(entry)).filter(part -> !part.isEmpty());
    return told(what.collect(Collectors.joining(": ")), said.by(), entry.words(), said.undone());
  }

  /** A field or a standing by its name; which merge it was says nothing to anybody. */
  private String detail(ClientEntry entry) {
    return switch (entry.kind()) {
      case CHANGED -> messages.get("clientfield." + entry.detail());
      case STANDING -> messages.get("standing." + entry.detail());
      case MERGED -> "";
      default -> entry.detail();
    };
  }

  private String told(String what, Optional<String> by, String words, boolean undone) {
    var head = joined(Stream.of(Optional.of(what), by, undone ? Optional.of(messages.get("person.pdf.undone")) : Optional.empty()));
    return words.isEmpty() ? head : head + "\n" + words;
  }

  private String madeGood(PersonFile.MadeGood made) {
    var head =
        joined(
            Stream.of(
                Optional.of(messages.get("person.pdf.made_good", made.gift())), Optional.of(messages.word(made.state())),
                made.orderedCost().map(this::money), made.orderedWhere(), made.deliveredAt().map(this::time),
                made.debtor(), made.proof()));
    return made.waivedReason().map(reason -> head + "\n" + reason).orElse(head);
  }

  private String money(Money money) {
    return money.format(messages.locale());
  }

  private String time(Instant instant) {
    return time.format(instant);
  }

  private String day(LocalDate day) {
    return date.format(day);
  }

  private static String lines(Stream<String> values) {
    return values.collect(Collectors.joining("\n"));
  }

  private static String joined(Stream<Optional<String>> parts) {
    return parts.flatMap(Optional::stream).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }
}
