package app.fifteen.request;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.EntryId;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.RequestId;
import app.fifteen.staff.Permission;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Puts right what was recorded of a contact, however long ago: what stood there stays in the story, struck through, and what is
 * right stands in it, too (R8). No clock is turned back by that: whether the client was reached is not a matter of words (R4).
 */
public final class CorrectContact {

  /** What can be put right, and what it can be. */
  public static final Set<EntryKind> CONTACTS =
      Set.copyOf(
          EnumSet.of(EntryKind.CALL, EntryKind.LETTER, EntryKind.CHAT, EntryKind.CALL_UNANSWERED, EntryKind.NOTE));

  private static final Set<EntryKind> REACHING = EnumSet.of(EntryKind.CALL, EntryKind.LETTER, EntryKind.CHAT);

  private final Database database;
  private final RequestStore requests;
  private final Clock clock;

  public CorrectContact(Database database, RequestStore requests, Clock clock) {
    this.database = database;
    this.requests = requests;
    this.clock = clock;
  }

  /** Whether to offer it to somebody: whoever recorded it, and the supervisor. */
  public static boolean may(StoryRow row, Actor actor) {
    return CONTACTS.contains(row.kind())
        && !row.undone()
        && row.by().filter(by -> by.equals(actor.id()) || Permission.TAKE_OVER_REQUESTS.of(actor)).isPresent();
  }

  /** @return the entry that is right */
  public Outcome<EntryId> correct(RequestId id, EntryId wrong, EntryKind kind, String rawWords, Actor actor) {
    if (!CONTACTS.contains(kind)) {
      throw new IllegalArgumentException("no contact: " + kind);
    }
    return words(kind, rawWords)
        .then(
            words ->
                database.decide(
                    tx -> Permission.WORK.check(tx, actor).then(me -> correct(tx, id, wrong, kind, words, me))));
  }

  private static Outcome<String> words(EntryKind kind, String raw) {
    return kind == EntryKind.NOTE ? Handling.SAID.required(raw, "request.note.empty") : Handling.SAID.optional(raw);
  }

  private Outcome<EntryId> correct(
      Transaction tx, RequestId id, EntryId wrong, EntryKind kind, String words, Actor me) {
    var request = requests.byIdToChange(tx, id).orElseThrow();
    if (requests.isErased(tx, id)) {
      return Outcome.refused("request.erased");
    }
    var stood = requests.entry(tx, id, wrong).filter(entry -> CONTACTS.contains(entry.kind()));
    return stood
        .map(entry -> refusal(request, entry, kind, words, me).<Outcome<Entry>>map(Outcome::refused).orElseGet(() -> Outcome.done(entry)))
        .orElseGet(() -> Outcome.refused("request.correct.gone"))
        .then(entry -> correct(tx, request, wrong, entry, kind, words, me));
  }

  private static Optional<Rejection> refusal(Request request, Entry stood, EntryKind kind, String words, Actor me) {
    boolean reached = REACHING.contains(stood.kind());
    boolean reaches = REACHING.contains(kind);
    if (!stood.by().equals(me.id()) && !Permission.TAKE_OVER_REQUESTS.of(me)) {
      return Optional.of(Rejection.of("request.correct.others"));
    }
    if (kind == stood.kind() && words.equals(stood.words())) {
      return Optional.of(Rejection.of("request.correct.same"));
    }
    if (reached && !reaches && stood.due().isPresent()) {
      return Optional.of(Rejection.of("request.correct.clock"));
    }
    return !reached && reaches && request.stage() instanceof Stage.AwaitingFirstContact
        ? Optional.of(Rejection.of("request.correct.not_reached"))
        : Optional.empty();
  }

  private Outcome<EntryId> correct(
      Transaction tx, Request request, EntryId wrong, Entry stood, EntryKind kind, String words, Actor me) {
    var first = request.firstContact().filter(contact -> contact.at().equals(stood.at()) && REACHING.contains(kind));
    var corrected =
        first
            .map(contact -> request.withFirstContact(new FirstContact(contact.at(), ContactHow.valueOf(kind.name()))))
            .orElse(request);
    if (!requests.save(tx, corrected)) {
      return Outcome.refused("request.stale");
    }
    requests.markUndone(tx, wrong, clock.instant(), me.id());
    return Outcome.done(
        requests.addEntry(
            tx, request.id(), new Entry(stood.episode(), kind, stood.at(), me.id(), words, stood.due())));
  }
}
