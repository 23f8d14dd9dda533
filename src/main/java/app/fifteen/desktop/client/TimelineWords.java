package app.fifteen.desktop.client;

import app.fifteen.card.CardAct;
import app.fifteen.card.CardHappened;
import app.fifteen.client.ClientEntryKind;
import app.fifteen.client.ClientField;
import app.fifteen.client.CompanyHappened;
import app.fifteen.client.Standing;
import app.fifteen.client.own.ClientHappened;
import app.fifteen.complaint.CaseWords;
import app.fifteen.complaint.ComplaintEntryKind;
import app.fifteen.complaint.ComplaintHappened;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Icons;
import app.fifteen.desktop.kit.StandingLook;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.Messages;
import app.fifteen.makegood.MakeGoodHappened;
import app.fifteen.purchase.PurchaseHappened;
import app.fifteen.request.EntryKind;
import app.fifteen.request.RequestHappened.Received;
import app.fifteen.request.RequestHappened;
import app.fifteen.request.Verdict;
import app.fifteen.sealed.SealedHappened;
import app.fifteen.timeline.TimelineRow;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** A line of a timeline in words, with its icon. */
final class TimelineWords {

  private final Desk desk;
  private final Messages messages;
  private final FieldText fields;

  TimelineWords(Desk desk) {
    this.desk = desk;
    this.messages = desk.messages();
    this.fields = new FieldText(messages);
  }

  String toCorrect() {
    return messages.get("correction.open");
  }

  /** When, who, and what it was about. */
  String heading(TimelineRow row, boolean withPerson, Instant now) {
    var about = row.happened() instanceof Received ? Optional.<String>empty() : row.subject().filter(text -> !text.isEmpty());
    return Stream.of(
            Optional.of(desk.when().at(row.at(), now)),
            withPerson ? Optional.of(row.person()) : Optional.<String>empty(),
            row.who(),
            about)
        .flatMap(Optional::stream)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  String what(TimelineRow row, Instant now) {
    var told =
        switch (row.happened()) {
          case RequestHappened asked -> requested(row, asked, now);
          case MakeGoodHappened(var state, var gift, var cost) ->
              messages.get("timeline.make_good", state, gift, cost.format(messages.locale()));
          case ComplaintHappened(var entry) -> complaint(now).entry(entry);
          case ClientHappened(var kind, var detail) -> recorded(kind, detail);
          case CompanyHappened(var detail) -> changed(detail);
          case SealedHappened written -> written(written);
          case PurchaseHappened bought -> bought(bought);
          case CardHappened(var what, var _, var bonuses) ->
              bonuses.map(burnt -> messages.word(what) + ": " + burnt.format(messages.locale())).orElse(messages.word(what));
          default -> throw wordless(row);
        };
    return row.undone() ? messages.get("common.story.undone", told) : told;
  }

  /** An entry names neither people nor days of its own: who did it stands in the heading. */
  private CaseWords complaint(Instant now) {
    return new CaseWords(messages, _ -> "", at -> desk.when().at(at, now), String::valueOf);
  }

  private static IllegalArgumentException wordless(TimelineRow row) {
    return new IllegalArgumentException("nobody knows how to tell " + row.happened());
  }

  private String requested(TimelineRow row, RequestHappened happened, Instant now) {
    return switch (happened) {
      case Received received -> received(row, received, now);
      case RequestHappened.Handled(var kind, var due) ->
          due.map(until -> messages.word(kind) + " " + messages.get("common.story.until", desk.when().at(until, now)))
              .orElse(messages.word(kind));
      case RequestHappened.ReachedBefore(var how) -> messages.word(how);
      case RequestHappened.ResolvedBefore() -> messages.word(EntryKind.RESOLVED);
    };
  }

  private String written(SealedHappened written) {
    return switch (written) {
      case SealedHappened.Sealed(var kind) -> messages.get("sealed.told", kind);
      case SealedHappened.Answered(var how) -> messages.get("sealed.told.answered", how);
    };
  }

  private String bought(PurchaseHappened bought) {
    var told = messages.word(bought.kind()) + ": " + bought.amount().format(messages.locale());
    return bought.reversed().minor() == 0
        ? told
        : told + " · " + messages.get("purchase.told.reversed", bought.reversed());
  }

  private String received(TimelineRow row, Received received, Instant now) {
    var subject = row.subject().filter(text -> !text.isEmpty()).orElse(messages.get("common.no_subject"));
    var told = messages.get("timeline.received", subject, received.channel());
    var verdict = Verdict.of(received.due(), received.contactedAt(), now);
    return verdict == Verdict.MISSED || verdict == Verdict.ANSWERED_LATE ? told + " · " + messages.word(verdict) : told;
  }

  private String changed(String detail) {
    return detail.equals(CompanyHappened.CURATOR)
        ? messages.get("timeline.curator")
        : messages.get("timeline.changed", field(detail));
  }

  private static ClientField field(String code) {
    return ClientField.valueOf(code.toUpperCase(Locale.ROOT));
  }

  private String recorded(ClientEntryKind kind, String detail) {
    return switch (kind) {
      case CHANGED -> changed(detail);
      case STANDING -> messages.get("timeline.standing", standing(detail));
      case CREATED, CALL, CALL_UNANSWERED, LETTER, CHAT, NOTE, MAY_BE, MERGED, UNMERGED, EXPORTED, ERASED ->
          detail.isEmpty() ? messages.word(kind) : messages.word(kind) + ": " + detail;
    };
  }

  /** What was said; for a change, what stood there before. */
  String said(TimelineRow row) {
    var words = row.words().orElse("");
    return switch (row.happened()) {
      case ClientHappened(var kind, var detail) when kind == ClientEntryKind.CHANGED -> fields.before(field(detail), words);
      case CompanyHappened(var detail) when detail.equals(CompanyHappened.CURATOR) -> fields.before(words);
      case CompanyHappened(var detail) -> fields.before(field(detail), words);
      default -> words;
    };
  }

  Ikon icon(TimelineRow row) {
    return switch (row.happened()) {
      case RequestHappened asked -> icon(asked);
      case MakeGoodHappened _ -> Feather.GIFT;
      case ComplaintHappened(var entry) -> icon(entry.kind());
      case ClientHappened(var kind, var detail) -> icon(kind, detail);
      case SealedHappened.Sealed _ -> Feather.LOCK;
      case SealedHappened.Answered _ -> Feather.CORNER_UP_LEFT;
      case CompanyHappened _ -> Feather.EDIT;
      case PurchaseHappened _ -> Feather.SHOPPING_BAG;
      case CardHappened(var what, var _, var _) -> icon(what);
      default -> throw wordless(row);
    };
  }

  private static Ikon icon(RequestHappened happened) {
    return switch (happened) {
      case Received(var channel, var _, var _) -> Icons.of(channel);
      case RequestHappened.Handled(var kind, var _) -> icon(kind);
      case RequestHappened.ReachedBefore(var how) -> icon(how);
      case RequestHappened.ResolvedBefore() -> Feather.CHECK_CIRCLE;
    };
  }

  static Ikon icon(ContactHow how) {
    return switch (how) {
      case CALL -> Feather.PHONE_CALL;
      case LETTER -> Feather.MAIL;
      case CHAT -> Feather.MESSAGE_CIRCLE;
    };
  }

  private static Ikon icon(EntryKind kind) {
    return switch (kind) {
      case CLAIMED, TAKEN_OVER, CLIENT_CHOSEN -> Feather.USER_CHECK;
      case CLIENT_BEFORE -> Feather.USER;
      case CALL -> Feather.PHONE_CALL;
      case LETTER -> Feather.MAIL;
      case CHAT -> Feather.MESSAGE_CIRCLE;
      case CALL_UNANSWERED -> Feather.PHONE_MISSED;
      case NOTE -> Feather.EDIT_3;
      case THIRD_PARTY -> Feather.USERS;
      case RESOLVED -> Feather.CHECK_CIRCLE;
      case REOPENED -> Feather.ROTATE_CCW;
      case MISS_TAKEN_BACK -> Feather.CLOCK;
    };
  }

  private static Ikon icon(ComplaintEntryKind kind) {
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

  private static Ikon icon(CardAct what) {
    return switch (what) {
      case BURNT -> Feather.WIND;
      case CALLED -> Feather.PHONE_MISSED;
      case REACHED, DECLINED -> Feather.PHONE_CALL;
      case LETTER -> Feather.MAIL;
      case ISSUED, REPLACED, HANDED, BLOCKED, UNBLOCKED, MOVED, ADJUSTED, REVERSED, PRESENTED, PRESENTED_BY_ANOTHER ->
          Feather.CREDIT_CARD;
    };
  }

  private static Ikon icon(ClientEntryKind kind, String detail) {
    return switch (kind) {
      case CREATED -> Feather.USER_PLUS;
      case CHANGED -> Feather.EDIT;
      case STANDING -> StandingLook.shape(standing(detail));
      case CALL -> Feather.PHONE_CALL;
      case CALL_UNANSWERED -> Feather.PHONE_MISSED;
      case LETTER -> Feather.MAIL;
      case CHAT -> Feather.MESSAGE_CIRCLE;
      case NOTE -> Feather.EDIT_3;
      case MAY_BE -> Feather.HELP_CIRCLE;
      case MERGED, UNMERGED -> Feather.GIT_MERGE;
      case EXPORTED -> Feather.DOWNLOAD;
      case ERASED -> Feather.TRASH_2;
    };
  }

  private static Standing standing(String code) {
    return Standing.valueOf(code.toUpperCase(Locale.ROOT));
  }
}
