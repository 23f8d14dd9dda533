package app.fifteen.complaint;

import static app.fifteen.exchange.WordedPages.joined;

import app.fifteen.client.records.GivenOut;
import app.fifteen.exchange.JsonFields;
import app.fifteen.exchange.WordedPages;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A complaint as it is given out: what was said and given, and how it ended.
 *
 * @param draft what somebody was typing about it and has not recorded yet, as it is kept
 */
record GivenComplaint(
    ComplaintId id,
    Instant openedAt,
    String wanted,
    Severity severity,
    String category,
    Optional<String> leader,
    Optional<Reaction> reaction,
    Optional<Instant> closedAt,
    Optional<Aftermath> aftermath,
    List<Word> story,
    List<Given> given,
    List<Letter> letters,
    Optional<String> draft)
    implements GivenOut.Item {

  record Word(ComplaintEntryKind kind, Instant at, Optional<String> by, String about, String words, boolean undone) {

    void write(JsonFields fields) {
      fields.with("at", at).with("kind", kind).with("by", by).with("about", about).with("words", words).with("undone", undone);
    }

    void write(WordedPages pages) {
      var what = joined(Stream.of(Optional.of(pages.messages().word(kind)), Optional.of(inWords())));
      pages.told(at, what, by, words, undone);
    }

    /** Codes are told by what follows from them; everything else is in words already. */
    private String inWords() {
      return switch (kind) {
        case CLOSED, AFTERMATH, ABUSE_FLAGGED, ABUSE_ANSWERED -> "";
        default -> about;
      };
    }
  }

  record Given(String name, Money cost, GrantState state, Instant offeredAt, String words, String answer) {

    void write(JsonFields fields) {
      fields
          .with("name", name)
          .with("cost", cost)
          .with("state", state)
          .with("offered_at", offeredAt)
          .with("words", words)
          .with("answer", answer);
    }

    void write(WordedPages pages) {
      var what =
          joined(
              Stream.of(
                  Optional.of(name), Optional.of(pages.money(cost)), Optional.of(pages.messages().word(state))));
      pages.line(
          offeredAt,
          Stream.of(what, words, answer).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n")));
    }
  }

  record Letter(Instant at, String text) {

    void write(JsonFields fields) {
      fields.with("at", at).with("text", text);
    }
  }

  @Override
  public void write(JsonFields fields) {
    fields
        .with("complaint_id", id.value())
        .with("opened_at", openedAt)
        .with("wanted", wanted)
        .with("severity", severity)
        .with("category", category)
        .with("leader", leader)
        .with("reaction", reaction)
        .with("closed_at", closedAt)
        .with("aftermath", aftermath)
        .list("story", story, Word::write)
        .list("given", given, Given::write)
        .list("letters", letters, Letter::write)
        .with("draft", draft);
  }

  @Override
  public void write(WordedPages pages) {
    var messages = pages.messages();
    pages.subheading(openedAt, wanted);
    pages
        .facts()
        .with("person.pdf.severity", messages.word(severity))
        .with("person.pdf.category", category)
        .with("person.pdf.holder", leader)
        .with("person.pdf.reaction", reaction.map(messages::word))
        .with("person.pdf.closed", closedAt.map(pages::time))
        .with("person.pdf.aftermath", aftermath.map(messages::word))
        .with("person.pdf.draft", draft)
        .write();
    story.forEach(word -> word.write(pages));
    given.forEach(each -> each.write(pages));
    letters.forEach(letter -> pages.line(letter.at(), letter.text()));
  }
}
