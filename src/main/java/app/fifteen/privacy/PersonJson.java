package app.fifteen.privacy;

import app.fifteen.client.Birthday;
import app.fifteen.client.Client;
import app.fifteen.client.SpokenLanguage;
import app.fifteen.kernel.Email;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.Phone;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Everything held on one person for another program: the same fields in the same order in every language, what is not
 * known left out, times as ISO 8601 with the office's offset, money as a decimal with its currency.
 */
final class PersonJson {

  private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final PersonFile file;

  private PersonJson(PersonFile file) {
    this.file = file;
  }

  static void write(PersonFile file, OutputStream out) throws IOException {
    out.write(JSON.writeValueAsBytes(new PersonJson(file).person()));
  }

  /** An object whose unknown fields are left out. */
  private static final class Fields {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    Fields with(String name, Object value) {
      switch (value) {
        case Optional<?> optional -> optional.ifPresent(known -> with(name, known));
        case Fields inner -> fields.put(name, inner.fields);
        case Enum<?> constant -> fields.put(name, constant.name().toLowerCase(Locale.ROOT));
        case String text when text.isEmpty() -> {}
        default -> fields.put(name, value);
      }
      return this;
    }
  }

  private interface Writing<T> {
    Fields write(T value);
  }

  private static <T> List<Object> list(List<T> values, Writing<T> writing) {
    var list = new ArrayList<>();
    values.forEach(value -> list.add(writing.write(value).fields));
    return list;
  }

  private Map<String, Object> person() {
    return new Fields()
        .with("office", file.office())
        .with("exported_at", time(file.at()))
        .with("exported_by", file.by())
        .with("person", name(file.names().getFirst()))
        .with("merged_duplicates", list(file.names().subList(1, file.names().size()), this::name))
        .with("entries", list(file.entries(), this::said))
        .with("requests", list(file.requests(), this::asked))
        .with("complaints", list(file.complaints(), this::complained))
        .fields;
  }

  private Fields name(PersonFile.Name name) {
    var client = name.client();
    var facts = client.facts();
    return new Fields()
        .with("client_id", client.id().value())
        .with("external_id", facts.externalId())
        .with("name", facts.name())
        .with("phones", list(facts.phones(), PersonJson::phone))
        .with("emails", facts.emails().stream().map(Email::address).toList())
        .with("company", name.company())
        .with("birthday", facts.birthday().map(Birthday::iso))
        .with("next_trip_on", facts.nextTrip().flatMap(trip -> trip.on().map(Object::toString)))
        .with("next_trip_to", facts.nextTrip().flatMap(trip -> trip.to()))
        .with("language", facts.language().map(SpokenLanguage::code))
        .with("source", facts.source())
        .with("referred_by", name.referredBy())
        .with("personal_manager", name.personalManager())
        .with("letters", facts.letters())
        .with("unsubscribed", list(name.unsubscribed(), this::unsubscribed))
        .with("standing", standing(name, client))
        .with("notes", facts.notes())
        .with("created_at", time(client.createdAt()));
  }

  private static Fields phone(Phone phone) {
    return new Fields().with("number", phone.e164()).with("extension", phone.extension());
  }

  private Fields unsubscribed(PersonFile.Unsubscribed from) {
    return new Fields().with("from", from.how()).with("at", time(from.at())).with("by", from.by());
  }

  private Fields standing(PersonFile.Name name, Client client) {
    var standing = client.standing();
    return new Fields()
        .with("is", standing.standing())
        .with("reason", standing.reason())
        .with("at", standing.at().map(this::time))
        .with("by", name.standingBy());
  }

  private Fields said(PersonFile.Said said) {
    return new Fields()
        .with("at", time(said.entry().at()))
        .with("kind", said.entry().kind())
        .with("by", said.by())
        .with("about", said.entry().detail())
        .with("words", said.entry().words())
        .with("undone", said.undone());
  }

  private Fields asked(PersonFile.Asked request) {
    return new Fields()
        .with("request_id", request.id().value())
        .with("external_id", request.externalId())
        .with("received_at", time(request.receivedAt()))
        .with("registered_at", time(request.registeredAt()))
        .with("channel", request.channel())
        .with("name", request.client())
        .with("phone", request.phone())
        .with("email", request.email())
        .with("company", request.company())
        .with("subject", request.subject())
        .with("text", request.text())
        .with("first_contact_due_at", time(request.firstContactDue()))
        .with("first_contact_at", request.firstContactAt().map(this::time))
        .with("first_contact_how", request.firstContactHow())
        .with("manager", request.holder())
        .with("resolved_at", request.resolvedAt().map(this::time))
        .with("story", list(request.story(), this::told))
        .with("make_goods", list(request.makeGoods(), this::madeGood));
  }

  private Fields complained(PersonFile.Complained complaint) {
    return new Fields()
        .with("complaint_id", complaint.id().value())
        .with("opened_at", time(complaint.openedAt()))
        .with("wanted", complaint.wanted())
        .with("severity", complaint.severity())
        .with("category", complaint.category())
        .with("leader", complaint.leader())
        .with("reaction", complaint.reaction())
        .with("closed_at", complaint.closedAt().map(this::time))
        .with("aftermath", complaint.aftermath())
        .with("story", list(complaint.story(), this::word))
        .with("given", list(complaint.given(), this::given))
        .with("letters", list(complaint.letters(), this::letter))
        .with("draft", complaint.draft());
  }

  private Fields word(PersonFile.Word word) {
    return new Fields()
        .with("at", time(word.at()))
        .with("kind", word.kind())
        .with("by", word.by())
        .with("about", word.about())
        .with("words", word.words());
  }

  private Fields given(PersonFile.Given given) {
    return new Fields()
        .with("name", given.name())
        .with("cost", money(given.cost()))
        .with("state", given.state())
        .with("offered_at", time(given.offeredAt()))
        .with("words", given.words())
        .with("answer", given.answer());
  }

  private Fields letter(PersonFile.Letter letter) {
    return new Fields().with("at", time(letter.at())).with("text", letter.text());
  }

  private Fields told(PersonFile.Told told) {
    return new Fields()
        .with("at", time(told.at()))
        .with("kind", told.kind())
        .with("by", told.by())
        .with("words", told.words())
        .with("undone", told.undone());
  }

  private Fields madeGood(PersonFile.MadeGood made) {
    return new Fields()
        .with("gift", made.gift())
        .with("state", made.state())
        .with("expected_cost", money(made.cost()))
        .with("payer", made.payer())
        .with("owed_by", made.debtor())
        .with("owed_at", time(made.owedAt()))
        .with("ordered_at", made.orderedAt().map(this::time))
        .with("ordered_where", made.orderedWhere())
        .with("cost", made.orderedCost().map(PersonJson::money))
        .with("delivered_at", made.deliveredAt().map(this::time))
        .with("confirmed_at", made.confirmedAt().map(this::time))
        .with("waived_because", made.waivedReason())
        .with("proof_file", made.proof());
  }

  private static Fields money(Money money) {
    return new Fields().with("amount", money.amount().toPlainString()).with("currency", money.currency().getCurrencyCode());
  }

  private String time(Instant instant) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(file.zone()).toOffsetDateTime());
  }
}
