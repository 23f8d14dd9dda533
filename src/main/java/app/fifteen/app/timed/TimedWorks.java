package app.fifteen.app.timed;

import app.fifteen.app.Features;
import app.fifteen.database.ChangeFeed;
import app.fifteen.kernel.TimedWork;
import app.fifteen.practice.PracticeSandbox;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everything that runs by itself while an office is open: the one list of it, and the desk that is told. Begins when a
 * desk listens for the first time, and goes on while its window is made anew.
 */
public final class TimedWorks implements AutoCloseable {

  private final Features features;
  private final TimedWorkRunner runner;
  private final Map<TimedWork, Throwable> troubles = new LinkedHashMap<>();
  private Audience audience = Audience.NOBODY;
  private ChangeFeed.Subscription changes;

  /** @param more what runs in this office only, such as the site of the sample */
  public TimedWorks(Features features, List<TimedWork> more) {
    this(features, more, new AlarmThread());
  }

  /** @param alarm closed with this */
  TimedWorks(Features features, List<TimedWork> more, Alarm alarm) {
    this.features = features;
    var works = Stream.concat(always(features).stream(), more.stream()).toList();
    runner = new TimedWorkRunner(works, features.clock, alarm, new Telling());
  }

  /** Whoever adds what runs by itself adds a line here. */
  private List<TimedWork> always(Features features) {
    return List.of(
        features.makeGoods.findMisses.telling(found -> missed(found.size())),
        features.complaints.escalateOverdue,
        features.requests.attachRequests,
        features.cards.settleCards,
        features.privacy.erasePerson.finishing(),
        TimedWork.once(() -> PracticeSandbox.sweep(PracticeSandbox.temporary())));
  }

  /** From now on this desk is told, of what is in trouble already too. */
  public synchronized void tell(Audience listening) {
    audience = listening;
    troubles.forEach(audience::failed);
    if (changes == null) {
      changes = features.database.changes().onChange(runner::changed);
      runner.start();
    }
  }

  /** A desk that is no more is not told any longer. */
  public synchronized void leave(Audience leaving) {
    if (audience == leaving) {
      audience = Audience.NOBODY;
    }
  }

  /** The database can be reached again: what failed need not wait until its pause is over. */
  public void tryAgain() {
    runner.tryAgain();
  }

  private synchronized void missed(int count) {
    audience.missed(count);
  }

  private final class Telling implements TimedWorkRunner.Listener {

    @Override
    public void failed(TimedWork work, Throwable failure) {
      synchronized (TimedWorks.this) {
        troubles.put(work, failure);
        audience.failed(work, failure);
      }
    }

    @Override
    public void recovered(TimedWork work) {
      synchronized (TimedWorks.this) {
        troubles.remove(work);
        audience.recovered(work);
      }
    }
  }

  /** Returns once the chunk that is being done has ended; to be closed before the database is. */
  @Override
  public void close() {
    synchronized (this) {
      audience = Audience.NOBODY;
      if (changes != null) {
        changes.close();
      }
    }
    runner.close();
  }
}
