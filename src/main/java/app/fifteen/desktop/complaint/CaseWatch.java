package app.fifteen.desktop.complaint;

import app.fifteen.complaint.CaseNews;
import app.fifteen.complaint.CaseNewsStore;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.LiveQuery;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.Actor;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Notices what others did, and what was escalated (R21), in cases that concern whoever sits here.
 */
public final class CaseWatch {

  private static final int AT_ONCE = 200;

  /** Entries that are stored at the same time may become visible in another order: so many are looked at twice. */
  private static final long TWICE = 100;

  private final Database database;
  private final CaseNewsStore store;
  private final Desk desk;
  private final Consumer<List<CaseNews>> teller;
  private final LiveQuery<Heard> listening;
  private final Set<Long> told = new HashSet<>();
  private Actor listener;
  private Runnable ready = () -> {};
  private long from;
  private long newest;

  /** @param listener for whom it was asked */
  private record Heard(Actor listener, long newest, List<CaseNews> news) {}

  /** @param teller told of what is new, the oldest first; never of nothing */
  public CaseWatch(
      Database database,
      CaseNewsStore store,
      Desk desk,
      Tasks tasks,
      Consumer<List<CaseNews>> teller) {
    this.database = database;
    this.store = store;
    this.desk = desk;
    this.teller = teller;
    listening = new LiveQuery<>(tasks, this::listen, this::hear);
    desk.actorProperty().addListener(_ -> listening.again());
  }

  /**
   * @param ready run as soon as it is known where the news begin: what is escalated from then on is among them
   */
  public void begin(Runnable ready) {
    if (listener == null) {
      this.ready = ready;
      listening.again();
    } else {
      ready.run();
    }
  }

  /** Somebody committed something. */
  public void changed() {
    listening.again();
  }

  private Supplier<Heard> listen() {
    var me = desk.actor();
    boolean begins = !me.equals(listener);
    long behind = Math.max(from, newest - TWICE);
    return () ->
        database.read(
            tx -> new Heard(me, store.newest(tx), begins ? List.of() : store.after(tx, behind, me, AT_ONCE)));
  }

  /** Whoever has just sat down is told of what happens from now on; what waits for them is on the screen. */
  private void hear(Heard heard) {
    newest = Math.max(newest, heard.newest());
    if (!heard.listener().equals(listener)) {
      listener = heard.listener();
      from = heard.newest();
      told.clear();
      ready.run();
      ready = () -> {};
      return;
    }
    var news = heard.news().stream().filter(one -> told.add(one.entry())).toList();
    told.removeIf(entry -> entry < newest - 2 * TWICE);
    if (!news.isEmpty()) {
      teller.accept(news);
    }
  }
}
