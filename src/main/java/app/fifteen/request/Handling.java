package app.fifteen.request;

import app.fifteen.kernel.Actor;
import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.TypedWords;
import app.fifteen.office.OfficePolicy;
import app.fifteen.request.Stage.AwaitingFirstContact;
import app.fifteen.request.Stage.InHand;
import app.fifteen.request.Stage.Resolved;
import app.fifteen.staff.Permission;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an action makes of a request, or why it may not be (R2, R7, R9). Facts in, a value out.
 *
 * @param episodePolicy the policy the current episode's deadlines come from
 * @param currentPolicy the policy in force now, from which a reopened episode's come
 * @param privileged whether the client has A-status now (R27)
 * @param holder the name of whoever holds the request, to tell others
 */
record Handling(
    Request request,
    Optional<String> holder,
    Actor actor,
    OfficePolicy episodePolicy,
    OfficePolicy currentPolicy,
    boolean privileged,
    Instant now) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  static final TypedWords SAID = TypedWords.lines(10_000, "request.words.too_long");

  /** The request as it is afterwards, and what to write into its story. */
  record Handled(Request after, Entry entry) {}

  Outcome<Handled> apply(Action action) {
    return switch (action) {
      case Action.TakeOn() -> takeOn();
      case Action.Reach(var how, var words) -> mine(words, () -> reach(how, words));
      case Action.CallUnanswered(var words) -> mine(words, () -> logged(EntryKind.CALL_UNANSWERED, words));
      case Action.Note(var words) -> bounded(words, () -> note(words));
      case Action.NeedThirdParty(var words) -> mine(words, () -> needThirdParty(words));
      case Action.Resolve(var words) -> mine(words, () -> resolve(words));
      case Action.Reopen(var words) -> bounded(words, () -> reopen(words));
    };
  }

  @FunctionalInterface
  private interface Step {
    Outcome<Handled> take();
  }

  private Outcome<Handled> bounded(String words, Step step) {
    return SAID.optional(words).then(_ -> step.take());
  }

  /** Two desks cannot work on one request: only its holder acts, and the supervisor (R7). */
  private Outcome<Handled> mine(String words, Step step) {
    if (request.claim().filter(claim -> !claim.by().equals(actor.id())).isPresent() && !Permission.TAKE_OVER_REQUESTS.of(actor)) {
      return heldByOther();
    }
    return bounded(words, step);
  }

  private Outcome<Handled> takeOn() {
    if (request.stage() instanceof Resolved) {
      return Outcome.refused("request.claim.resolved");
    }
    var holder = request.claim();
    if (holder.isEmpty()) {
      return handled(request.with(new Claim(actor.id(), now)), EntryKind.CLAIMED, "", Optional.empty());
    }
    if (holder.get().by().equals(actor.id())) {
      return Outcome.refused("request.claim.already_mine");
    }
    return Permission.TAKE_OVER_REQUESTS.of(actor)
        ? handled(request.with(new Claim(actor.id(), now)), EntryKind.TAKEN_OVER, "", Optional.empty())
        : heldByOther();
  }

  private Outcome<Handled> heldByOther() {
    var since = request.claim().orElseThrow().at().atZone(currentPolicy.office().zone());
    return Outcome.refused("request.held_by_other", holder.orElse(""), TIME.format(since));
  }

  private Outcome<Handled> reach(ContactHow how, String words) {
    var kind = EntryKind.valueOf(how.name());
    return switch (request.stage()) {
      case AwaitingFirstContact(var clock) -> {
        var deadline = resolution(now, false);
        var stage = new InHand(now, false, deadline);
        var reached = held().with(stage).withNextRung(rungStillOwed(clock));
        if (request.episode() == 1) {
          reached = reached.withFirstContact(new FirstContact(now, how));
        }
        yield handled(reached, kind, words, Optional.of(deadline.due()));
      }
      case InHand _, Resolved _ -> logged(kind, words);
    };
  }

  /** A rung that fell due before the client was reached stays to be found; later ones do not come any more (R10). */
  private Optional<Instant> rungStillOwed(Deadline clock) {
    return request.nextRungAt().filter(owed -> owed.isBefore(now) && now.isAfter(clock.due()));
  }

  private Outcome<Handled> needThirdParty(String words) {
    return switch (request.stage()) {
      case AwaitingFirstContact _ -> Outcome.refused("request.contact_first");
      case InHand(var contactedAt, var thirdParty, var _) -> {
        if (thirdParty) {
          yield Outcome.refused("request.third_party.already");
        }
        var deadline = resolution(contactedAt, true);
        yield handled(
            held().with(new InHand(contactedAt, true, deadline)),
            EntryKind.THIRD_PARTY, words, Optional.of(deadline.due()));
      }
      case Resolved _ -> Outcome.refused("request.resolved_already");
    };
  }

  private Outcome<Handled> resolve(String words) {
    return switch (request.stage()) {
      case AwaitingFirstContact _ -> Outcome.refused("request.contact_first");
      case InHand(var contactedAt, var thirdParty, var deadline) ->
          handled(
              held().with(new Resolved(Optional.of(contactedAt), thirdParty, Optional.of(deadline.due()), now)),
              EntryKind.RESOLVED, words, Optional.empty());
      case Resolved _ -> Outcome.refused("request.resolved_already");
    };
  }

  private Outcome<Handled> reopen(String words) {
    if (!(request.stage() instanceof Resolved)) {
      return Outcome.refused("request.reopen.open");
    }
    var deadline = firstContact(currentPolicy, now, privileged);
    var claim = request.claim().map(Claim::by).orElse(actor.id());
    var rung =
        request.enforced() ? currentPolicy.office().ladder().firstOwedAt(deadline.due()) : Optional.<Instant>empty();
    // A late answer's rung that nobody has found yet must not be forgotten over the new clock.
    var next = Stream.of(request.nextRungAt(), rung).flatMap(Optional::stream).min(Comparator.naturalOrder());
    return handled(
        request.reopened(currentPolicy.id(), deadline, new Claim(claim, now), next),
        EntryKind.REOPENED, words, Optional.of(deadline.due()));
  }

  private Outcome<Handled> note(String words) {
    return SAID.required(words, "request.note.empty").then(note -> logged(EntryKind.NOTE, note));
  }

  private Outcome<Handled> logged(EntryKind kind, String words) {
    return handled(kind == EntryKind.NOTE ? request : held(), kind, words, Optional.empty());
  }

  /** Whoever acts on a request that nobody holds, holds it from then on. */
  private Request held() {
    return request.claim().isPresent() ? request : request.with(new Claim(actor.id(), now));
  }

  private Outcome<Handled> handled(Request after, EntryKind kind, String words, Optional<Instant> due) {
    var entry = new Entry(after.episode(), kind, now, actor.id(), CleanText.lines(words), due);
    return Outcome.done(new Handled(after, entry));
  }

  /** {@link #firstContact(OfficePolicy, Instant, boolean)} of a client without privileges. */
  static Deadline firstContact(OfficePolicy policy, Instant start) {
    return firstContact(policy, start, false);
  }

  /** The fifteen-minute clock of an episode that starts at an instant (R1, R3, R6), shorter with A-status (R27). */
  static Deadline firstContact(OfficePolicy policy, Instant start, boolean privileged) {
    var norms = policy.office().norms(privileged);
    return new Deadline(
        policy.calendar().after(start, norms.firstContact()),
        policy.calendar().warnings(start, norms.firstContact(), norms.warnAt()));
  }

  /** The resolution clock, counted in working days from the first contact (R9). */
  private Deadline resolution(Instant contactedAt, boolean thirdParty) {
    var norms = episodePolicy.office().norms(privileged);
    var due = episodePolicy.calendar().afterDays(contactedAt, thirdParty ? norms.thirdPartyDays() : norms.ownSideDays());
    return Deadline.promised(contactedAt, due, episodePolicy);
  }
}
