package app.fifteen.makegood;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.PolicyId;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.TimedWork;
import app.fifteen.office.OfficePolicy;
import app.fifteen.office.OfficeStore;
import app.fifteen.staff.DutyRoster;
import app.fifteen.staff.StaffStore;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Turns misses into make-goods by the ladder, in the transaction that finds them (R10, R11): once, from however many
 * desks (R12), and however long no program was running (R4).
 */
public final class FindMisses {

  /** Small enough that no other desk waits noticeably for a chunk to be stored. */
  private static final int CHUNK = 500;

  /** How long a make-good may take before others are told (R13). */
  private static final int ESCALATION_DAYS = 2;

  private final Database database;
  private final OfficeStore offices;
  private final StaffStore staff;
  private final MissStore misses;
  private final Clock clock;

  public FindMisses(Database database, OfficeStore offices, StaffStore staff, MissStore misses, Clock clock) {
    this.database = database;
    this.offices = offices;
    this.staff = staff;
    this.misses = misses;
    this.clock = clock;
  }

  /** When the next miss will be there to be found: strictly after this instant. */
  public Optional<Instant> nextAt() {
    return database.read(misses::nextAt);
  }

  /** @return the duties that this run put on somebody, and no other run has told of */
  public List<Miss> find() {
    var now = now();
    var found = new ArrayList<Miss>();
    while (isDue(now)) {
      found.addAll(database.write(tx -> chunk(tx, now)));
    }
    return found;
  }

  /**
   * Finds them by itself, a chunk at a time.
   *
   * @param told of what {@link #find} would give, on the thread that found it; never of nothing
   */
  public TimedWork telling(Consumer<List<Miss>> told) {
    return new TimedWork() {
      @Override
      public Optional<Instant> nextAt() {
        return FindMisses.this.nextAt().map(at -> at.plusMillis(1));
      }

      @Override
      public void run() {
        var now = now();
        var found = isDue(now) ? database.write(tx -> chunk(tx, now)) : List.<Miss>of();
        if (!found.isEmpty()) {
          told.accept(found);
        }
      }
    };
  }

  /** As precise as what is stored: else something could be missed here and not yet in the database, for ever. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** Looked at before anything is written: every write wakes all desks, who come here again. */
  private boolean isDue(Instant now) {
    return nextAt().filter(at -> at.isBefore(now)).isPresent();
  }

  private List<Miss> chunk(Transaction tx, Instant now) {
    var due = misses.dueBefore(tx, now, CHUNK);
    var known = new KnownDuties(misses.known(tx, due));
    var roster = staff.roster(tx, now);
    var policies = new HashMap<PolicyId, OfficePolicy>();
    var duties = new LinkedHashMap<KnownDuties.Key, Duty>();
    var next = new HashMap<RequestId, Optional<Instant>>();
    for (var request : due) {
      for (var episode : request.enforced() ? request.episodes() : List.<Episode>of()) {
        for (var duty : duties(request, episode, policy(tx, episode, policies), known, roster, now)) {
          duties.putIfAbsent(KnownDuties.Key.of(duty), duty);
        }
      }
      next.put(request.id(), lookAgain(request, policy(tx, request.current(), policies), now));
    }
    duties.keySet().removeIf(known::has);
    misses.add(tx, List.copyOf(duties.values()), now);
    misses.lookAgain(tx, next);
    return duties.isEmpty() ? List.of() : told(misses.known(tx, due), duties);
  }

  private static List<Miss> told(List<MissStore.Known> stored, Map<KnownDuties.Key, Duty> fresh) {
    return stored.stream()
        .filter(known -> fresh.containsKey(KnownDuties.Key.of(known)))
        .map(
            known ->
                new Miss(
                    known.id(), known.request(), known.rung(), known.debtor(),
                    fresh.get(KnownDuties.Key.of(known)).owedAt()))
        .toList();
  }

  private static Optional<Instant> lookAgain(RequestAtRung request, OfficePolicy policy, Instant now) {
    return request.enforced() ? request.current().nextRung(policy.office().ladder(), now) : Optional.empty();
  }

  private static List<Duty> duties(
      RequestAtRung request,
      Episode episode,
      OfficePolicy policy,
      KnownDuties known,
      DutyRoster roster,
      Instant now) {
    var debtor =
        known
            .debtor(request.id(), episode.due())
            .or(() -> HolderChange.at(episode.due(), request.story(), request.claim()))
            .or(() -> roster.at(episode.due()));
    var ladder = policy.office().ladder();
    var duties = new ArrayList<Duty>();
    for (int number : episode.owed(ladder, now)) {
      var rung = ladder.rungs().get(number - 1);
      var owedAt = episode.due().plus(rung.after());
      var escalatesAt = policy.calendar().afterDays(owedAt, ESCALATION_DAYS);
      duties.add(new Duty(request.id(), number, debtor, episode.due(), owedAt, escalatesAt, rung));
    }
    return duties;
  }

  private OfficePolicy policy(Transaction tx, Episode episode, Map<PolicyId, OfficePolicy> known) {
    return known.computeIfAbsent(episode.policy(), id -> offices.byId(tx, id));
  }
}
