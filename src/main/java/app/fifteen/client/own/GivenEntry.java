package app.fifteen.client.own;

import app.fifteen.client.ClientEntry;
import app.fifteen.client.ClientEntryKind;
import app.fifteen.client.records.GivenOut;
import app.fifteen.exchange.JsonFields;
import app.fifteen.exchange.WordedPages;
import app.fifteen.kernel.Messages;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Something said or done besides requests, as it is given out. */
record GivenEntry(ClientEntry entry, Optional<String> by, boolean undone) implements GivenOut.Item {

  @Override
  public void write(JsonFields fields) {
    fields
        .with("at", entry.at())
        .with("kind", entry.kind())
        .with("by", by)
        .with("about", entry.detail())
        .with("words", words())
        .with("undone", undone);
  }

  @Override
  public void write(WordedPages pages) {
    var messages = pages.messages();
    var what =
        Stream.of(messages.word(entry.kind()), detail(messages))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(": "));
    pages.told(entry.at(), what, by, words(), undone);
  }

  /** Who else they might have been is somebody else's name. */
  private String words() {
    return entry.kind() == ClientEntryKind.MAY_BE ? "" : entry.words();
  }

  /** A field or a standing by its name; which merge it was says nothing to anybody. */
  private String detail(Messages messages) {
    return switch (entry.kind()) {
      case CHANGED -> messages.get("clientfield." + entry.detail());
      case STANDING -> messages.get("standing." + entry.detail());
      case MERGED -> "";
      default -> entry.detail();
    };
  }
}
