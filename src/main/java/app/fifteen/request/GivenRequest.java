package app.fifteen.request;

import static app.fifteen.exchange.WordedPages.joined;

import app.fifteen.client.records.GivenOut;
import app.fifteen.exchange.JsonFields;
import app.fifteen.exchange.WordedPages;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.RequestId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A request as it is given out: as it came, and what became of it. */
record GivenRequest(
    RequestId id,
    Optional<String> externalId,
    Instant receivedAt,
    Instant registeredAt,
    Channel channel,
    String client,
    Optional<String> phone,
    Optional<String> email,
    Optional<String> company,
    String subject,
    Optional<String> text,
    Instant firstContactDue,
    Optional<Instant> firstContactAt,
    Optional<ContactHow> firstContactHow,
    Optional<String> holder,
    Optional<Instant> resolvedAt,
    List<Told> story)
    implements GivenOut.Item {

  record Told(EntryKind kind, Instant at, Optional<String> by, Optional<String> words, boolean undone) {

    void write(JsonFields fields) {
      fields.with("at", at).with("kind", kind).with("by", by).with("words", words).with("undone", undone);
    }

    void write(WordedPages pages) {
      pages.told(at, pages.messages().word(kind), by, words.orElse(""), undone);
    }
  }

  @Override
  public void write(JsonFields fields) {
    fields
        .with("request_id", id.value())
        .with("external_id", externalId)
        .with("received_at", receivedAt)
        .with("registered_at", registeredAt)
        .with("channel", channel)
        .with("name", client)
        .with("phone", phone)
        .with("email", email)
        .with("company", company)
        .with("subject", subject)
        .with("text", text)
        .with("first_contact_due_at", firstContactDue)
        .with("first_contact_at", firstContactAt)
        .with("first_contact_how", firstContactHow)
        .with("manager", holder)
        .with("resolved_at", resolvedAt)
        .list("story", story, Told::write);
  }

  @Override
  public void write(WordedPages pages) {
    var messages = pages.messages();
    pages.subheading(receivedAt, subject);
    pages
        .facts()
        .with("request.field.client", client)
        .with("request.field.phone", phone)
        .with("request.field.email", email)
        .with("clientfield.company", company)
        .with("request.field.channel", messages.word(channel))
        .with("person.pdf.due", pages.time(firstContactDue))
        .with(
            "person.pdf.contacted",
            firstContactAt.map(
                at -> joined(Stream.of(Optional.of(pages.time(at)), firstContactHow.map(messages::word)))))
        .with("person.pdf.holder", holder)
        .with("person.pdf.resolved", resolvedAt.map(pages::time))
        .with("clientfield.external_id", externalId)
        .write();
    text.ifPresent(pages::text);
    story.forEach(told -> told.write(pages));
  }
}
