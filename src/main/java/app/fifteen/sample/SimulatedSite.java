package app.fifteen.sample;

import app.fifteen.database.Database;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.StaffId;
import app.fifteen.kernel.TimedWork;
import app.fifteen.request.Arrival;
import app.fifteen.request.Channel;
import app.fifteen.request.InboxFilter;
import app.fifteen.request.InboxStore;
import app.fifteen.request.RegisterRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** The sample's web site: while it runs, made-up people keep asking. */
public final class SimulatedSite implements TimedWork {

  private static final int SHORTEST_PAUSE = 25;
  private static final int LONGEST_PAUSE = 70;

  /** More waiting than this says nothing new: a sample left open over night must not drown its user. */
  private static final int ENOUGH = 40;

  private final Database database;
  private final RegisterRequest register;
  private final InboxStore inbox;
  private final Clock clock;
  private final RandomGenerator random;
  private final List<String> people;
  private final List<Sheet> enquiries;
  private final String phone;
  private Optional<Instant> next = Optional.empty();

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
  }

  @Override
  public Optional<Instant> nextAt() {
    var now = clock.instant();
    // A clock that was set back must not keep everybody silent.
    if (next.filter(at -> !at.isAfter(now.plusSeconds(LONGEST_PAUSE))).isEmpty()) {
      next = Optional.of(now.plus(pause()));
    }
    return next;
  }

  @Override
  public void run() {
    ask();
    next = Optional.of(clock.instant().plus(pause()));
  }

  Duration pause() {
    return Duration.ofSeconds(random.nextInt(SHORTEST_PAUSE, LONGEST_PAUSE + 1));
  }

  /** One more request comes in, unless enough people wait already. */
  Optional<Outcome<RequestId>> ask() {
    var waiting = new InboxFilter(InboxFilter.Scope.UNCLAIMED, Set.of(), "", new StaffId(0));
    if (database.read(tx -> inbox.size(tx, waiting)) >= ENOUGH) {
      return Optional.empty();
    }
    var enquiry = enquiries.get(random.nextInt(enquiries.size()));
    return Optional.of(
        register.register(
            new Arrival.Draft(
                "",
                clock.instant(),
                random.nextInt(4) == 0 ? Channel.CHAT : Channel.SITE,
                people.get(random.nextInt(people.size())),
                MadeUpPhone.like(phone, random),
                "",
                Optional.empty(),
                enquiry.text("subject"),
                enquiry.text("text"))));
  }
}
