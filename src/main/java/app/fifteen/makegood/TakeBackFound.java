package app.fifteen.makegood;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.RequestId;
import app.fifteen.request.Entry;
import app.fifteen.request.EntryKind;
import app.fifteen.request.RequestStore;
import app.fifteen.staff.Permission;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * A supervisor takes back at one go what a wrong clock has found (R4): the program then finds by the right one what is
 * really missed. What was spent already is waived, what is confirmed stands, and each story tells of it with the reason (R8).
 */
public final class TakeBackFound {

  private final Database database;
  private final FoundStore found = new FoundStore();
  private final MissStore misses;
  private final MakeGoodStore makeGoods;
  private final RequestStore requests;
  private final Clock clock;

  TakeBackFound(Database database, MissStore misses, MakeGoodStore makeGoods, RequestStore requests, Clock clock) {
    this.database = database;
    this.misses = misses;
    this.makeGoods = makeGoods;
    this.requests = requests;
    this.clock = clock;
  }

  /** When something was found last, to begin the choice with. */
  public Optional<Instant> last() {
    return database.read(found::last);
  }

  /** What {@link #takeBack} would do, for a question before it. */
  public TakenBack foresee(Instant from, Instant to) {
    return database.read(tx -> count(found.open(tx, from, to)));
  }

  /**
   * @param from when the first was found, by the clock that was wrong; included, as {@code to} is
   * @param reason kept in the stories
   */
  public Outcome<TakenBack> takeBack(Instant from, Instant to, String reason, Actor actor) {
    return WaiveMakeGood.REASON.required(reason, "makegood.waive.reason_missing")
        .then(
            why ->
                database.decide(
                    tx -> Permission.TAKE_BACK_FOUND.check(tx, actor).then(me -> takeBack(tx, from, to, why, me))));
  }

  private Outcome<TakenBack> takeBack(Transaction tx, Instant from, Instant to, String reason, Actor me) {
    if (to.isBefore(from)) {
      return Outcome.refused("makegood.take_back.turned_round");
    }
    var all = found.open(tx, from, to);
    if (all.isEmpty()) {
      return Outcome.refused("makegood.take_back.nothing");
    }
    var now = clock.instant();
    var told = new HashSet<RequestId>();
    for (var makeGood : all) {
      switch (makeGood.progress()) {
        case MakeGoodProgress.Owed _ -> {
          found.withdraw(tx, makeGood.id());
          misses.lookAgainAt(tx, makeGood.request(), makeGood.owedAt(), from, to);
          if (told.add(makeGood.request())) {
            tell(tx, makeGood.request(), now, reason, me);
          }
        }
        case MakeGoodProgress.Open open ->
            makeGoods.save(tx, makeGood.with(new MakeGoodProgress.Waived(open, now, me.id(), reason))).orElseThrow();
        case MakeGoodProgress.Confirmed _, MakeGoodProgress.Waived _ -> {}
      }
    }
    return Outcome.done(count(all));
  }

  private void tell(Transaction tx, RequestId id, Instant now, String reason, Actor me) {
    var request = requests.byId(tx, id).orElseThrow();
    requests.tellHistory(tx, id);
    requests.addEntry(
        tx, id,
        new Entry(
            request.episode(), EntryKind.MISS_TAKEN_BACK, request.notBefore(now), me.id(), reason, Optional.empty()));
  }

  private static TakenBack count(List<MakeGood> open) {
    int owed = (int) open.stream().filter(one -> one.progress() instanceof MakeGoodProgress.Owed).count();
    return new TakenBack(owed, open.size() - owed);
  }
}
