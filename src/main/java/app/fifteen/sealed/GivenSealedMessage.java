package app.fifteen.sealed;

import static app.fifteen.exchange.WordedPages.joined;

import app.fifteen.client.records.GivenOut;
import app.fifteen.exchange.JsonFields;
import app.fifteen.exchange.WordedPages;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A message to the supervisor as it is given out to whoever wrote it. Whom of us it is about is not told: that is the
 * employee's.
 *
 * @param writer who wrote it down
 * @param reach where they wanted to be reached, or empty
 */
record GivenSealedMessage(
    SealedKind kind, Instant sealedAt, String writer, String text, ReplyWay replyHow, String reach, Optional<OpenedMessage.Answer> answer)
    implements GivenOut.Item {

  @Override
  public void write(JsonFields fields) {
    fields
        .with("kind", kind)
        .with("written_at", sealedAt)
        .with("written_by", writer)
        .with("text", text)
        .with("answer_wanted_by", replyHow)
        .with("reached_at", reach);
    answer.ifPresent(
        given ->
            fields
                .with("answered_at", given.at())
                .with("answered_by", given.by())
                .with("answered_how", given.how())
                .with("answer", given.words()));
  }

  @Override
  public void write(WordedPages pages) {
    var messages = pages.messages();
    var head = Stream.of(Optional.of(messages.word(kind)), Optional.of(writer), Optional.of(messages.word(replyHow)), Optional.of(reach));
    pages.line(sealedAt, joined(head) + "\n" + text);
    answer.ifPresent(
        given -> pages.told(given.at(), messages.get("sealed.told.answered", given.how()), Optional.of(given.by()), given.words(), false));
  }
}
