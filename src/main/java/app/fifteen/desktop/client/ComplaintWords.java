package app.fifteen.desktop.client;

import app.fifteen.complaint.AbuseKind;
import app.fifteen.complaint.AbuseVerdict;
import app.fifteen.complaint.Aftermath;
import app.fifteen.complaint.ComplaintEntry;
import app.fifteen.complaint.ComplaintEntryKind;
import app.fifteen.complaint.Reaction;
import app.fifteen.desktop.Desk;
import app.fifteen.kernel.Messages;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What happened about a complaint, in words, with its icon. */
final class ComplaintWords {

  private final Desk desk;
  private final Messages messages;

  ComplaintWords(Desk desk) {
    this.desk = desk;
    this.messages = desk.messages();
  }

  String told(ComplaintEntry entry, Instant now) {
    var about =
        Stream.of(
                entry.how().map(messages::word), Optional.of(detail(entry)),
                entry.cost().map(cost -> cost.format(messages.locale())),
                entry.due().map(due -> messages.get("inbox.story.until", desk.when().at(due, now))))
            .flatMap(Optional::stream)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    return about.isEmpty() ? messages.word(entry.kind()) : messages.word(entry.kind()) + ": " + about;
  }

  private String detail(ComplaintEntry entry) {
    return switch (entry.kind()) {
      case CLOSED -> messages.word(Reaction.valueOf(entry.detail()));
      case AFTERMATH -> messages.word(Aftermath.valueOf(entry.detail()));
      case ABUSE_FLAGGED -> messages.word(AbuseKind.valueOf(entry.detail()));
      case ABUSE_ANSWERED -> messages.word(AbuseVerdict.valueOf(entry.detail()));
      default -> entry.detail();
    };
  }

  static Ikon icon(ComplaintEntryKind kind) {
    return switch (kind) {
      case OPENED, REOPENED -> Feather.FROWN;
      case CLOSED, AFTERMATH -> Feather.SMILE;
      case LETTER -> Feather.MAIL;
      case NOTE -> Feather.EDIT_3;
      case ESCALATED, ABUSE_FLAGGED, ABUSE_ANSWERED -> Feather.FLAG;
      case GRANTED, APPROVED, CHANGED, RETURNED, DECLINED, APPROVAL_ASKED, COMPENSATED -> Feather.GIFT;
      case FIX_PLANNED, TASK_DONE, TASK_UNDONE, TASK_MOVED -> Feather.TOOL;
      case APOLOGIZED, OWNED -> Feather.HEART;
    };
  }
}
