package app.fifteen.sample;

import app.fifteen.database.Database;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.TimedWork;
import app.fifteen.request.Arrival;
import app.fifteen.request.Channel;
import app.fifteen.request.InboxStore;
import app.fifteen.request.RegisterRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The sample's web site: while it runs, made-up people keep asking, the more slowly the more of them wait already. A sample
 * that is left open grows quiet instead of drowning its user.
 */
public final class SimulatedSite implements TimedWork {

  private static final int SHORTEST_PAUSE = 25;
  private static final int LONGEST_PAUSE = 70;

  /** Up to here people ask at the usual pace, as many as wait in the sample at its start; each one more doubles the pause. */
  private static final int BUSY = 10;

  /** Nobody asks where so many wait. */
  private static final int CROWDED = 16;

  private final Database database;
  private final RegisterRequest register;
  private final InboxStore inbox;
  private final Clock clock;
  private final RandomGenerator random;
  private final List<String> people;
  private final List<Sheet> enquiries;
  private final String phone;
  private Instant asked;
  private Duration pause;

  public SimulatedSite(
      Database database,
      RegisterRequest register,
      InboxStore inbox,
      Clock clock,
      RandomGenerator random,
      Language language) {
    this.database = database;
    this.register = register;
    this.inbox = inbox;
    this.clock = clock;
    this.random = random;
    var site = Sheet.read(language.code()).sheet("site");
    people = site.texts("people");
    enquiries = site.sheets("enquiries");
    phone = site.text("phone");
    begin(clock.instant());
  }

  @Override
  public Optional<Instant> nextAt() {
    var now = clock.instant();
    // A clock that was set back must not keep everybody silent.
    if (asked.isAfter(now)) {
      begin(now);
    }
    int waiting = database.read(inbox::waiting);
    return waiting < CROWDED
        ? Optional.of(asked.plus(pause.multipliedBy(1L << Math.max(0, waiting - BUSY))))
        : Optional.empty();
  }

  @Override
  public void run() {
    ask().orFail();
    begin(clock.instant());
  }

  private void begin(Instant at) {
    asked = at;
    pause = Duration.ofSeconds(random.nextInt(SHORTEST_PAUSE, LONGEST_PAUSE + 1));
  }

  private Outcome<RequestId> ask() {
    var enquiry = enquiries.get(random.nextInt(enquiries.size()));
    return register.register(
        new Arrival.Draft(
            "",
            clock.instant(),
            random.nextInt(4) == 0 ? Channel.CHAT : Channel.SITE,
            people.get(random.nextInt(people.size())),
            MadeUpPhone.like(phone, random),
            "",
            Optional.empty(),
            enquiry.text("subject"),
            enquiry.text("text")));
  }
}
