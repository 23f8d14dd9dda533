package app.fifteen.app.timed;

import app.fifteen.kernel.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An alarm whose time passes when a test lets it pass, and the clock on the wall with it. */
final class HandAlarm implements Alarm {

  private final TestClock wall;
  private final List<Call> calls = new ArrayList<>();
  private Duration passed = Duration.ZERO;
  private int made;
  private boolean closed;

  private record Call(Duration at, Runnable call) {}

  HandAlarm(TestClock wall) {
    this.wall = wall;
  }

  @Override
  public Set after(Duration pause, Runnable call) {
    var set = new Call(passed.plus(pause), call);
    if (!closed) {
      calls.add(set);
    }
    // Two calls may be equal, but no two are the same.
    return () -> calls.removeIf(one -> one == set);
  }

  /** Everything that is to be called by now. */
  void run() {
    pass(Duration.ZERO);
  }

  void pass(Duration time) {
    var until = passed.plus(time);
    for (var due = next(until); due.isPresent(); due = next(until)) {
      calls.remove(due.get());
      go(due.get().at());
      made++;
      due.get().call().run();
    }
    go(until);
  }

  private Optional<Call> next(Duration until) {
    return calls.stream().filter(call -> call.at().compareTo(until) <= 0).min(Comparator.comparing(Call::at));
  }

  private void go(Duration to) {
    wall.pass(to.minus(passed));
    passed = to;
  }

  /** How often it has called. */
  int made() {
    return made;
  }

  @Override
  public void close() {
    closed = true;
    calls.clear();
  }
}
