package app.fifteen.sample;

import app.fifteen.complaint.ApologyHow;
import app.fifteen.complaint.Severity;
import app.fifteen.database.EnumCode;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * The complaints of the months before, each told in a few words, so that remedies have figures to be judged by (R17). Nobody
 * who left complains again. Nothing falls due in it, and it is told before the rest.
 */
final class SampleHistory {

  private static final Duration FIRST_BEFORE = Duration.ofDays(140);

  /** Far enough that everybody was asked what became of them. */
  private static final Duration LAST_BEFORE = Duration.ofDays(33);

  private static final Duration UNTIL_CLOSED = Duration.ofHours(9);
  private static final Duration UNTIL_ASKED = Duration.ofDays(31);

  /** Of those who stay, one after another. */
  private static final List<String> REACTIONS = List.of("calm", "happy", "very_happy");

  private final Sheet timeline;
  private final List<Sheet> troubles;
  private final Map<String, Actor> people;
  private final SampleClients clients;
  private final SampleComplaints complaints;
  private final SettableClock clock;
  private final Random random = new Random(15);
  private final Deque<Person> queue = new ArrayDeque<>();

  private static final class Person {
    private final String name;
    private final String phone;
    private Optional<ClientId> id = Optional.empty();

    private Person(String name, String phone) {
      this.name = name;
      this.phone = phone;
    }
  }

  /** @param aftermath what became of the client in the end */
  private record Told(String by, List<String> remedies, String aftermath) {}

  SampleHistory(
      Sheet timeline,
      Sheet texts,
      Map<String, Actor> people,
      SampleClients clients,
      SampleComplaints complaints,
      SettableClock clock) {
    this.timeline = timeline;
    this.people = people;
    this.clients = clients;
    this.complaints = complaints;
    this.clock = clock;
    var before = texts.sheet("before");
    troubles = before.sheets("troubles");
    var phone = texts.sheet("site").text("phone");
    before.texts("people").forEach(name -> queue.add(new Person(name, MadeUpPhone.like(phone, random))));
  }

  void play(Instant now) {
    var all = all();
    Collections.shuffle(all, random);
    var every = FIRST_BEFORE.minus(LAST_BEFORE).dividedBy(all.size());
    var events = new ArrayList<Event>();
    for (int i = 0; i < all.size(); i++) {
      events.addAll(told(all.get(i), i, now.minus(FIRST_BEFORE).plus(every.multipliedBy(i))));
    }
    events.sort(Comparator.comparing(Event::at));
    for (var event : events) {
      clock.set(event.at());
      event.happens().run();
    }
  }

  private List<Told> all() {
    var all = new ArrayList<Told>();
    for (var row : timeline.sheets("history")) {
      for (var aftermath : List.of("stayed", "returned", "left")) {
        var one = new Told(row.text("by"), row.texts("remedies"), aftermath);
        all.addAll(Collections.nCopies(Integer.parseInt(row.text(aftermath)), one));
      }
    }
    return all;
  }

  private List<Event> told(Told told, int number, Instant at) {
    var person = queue.removeFirst();
    boolean stays = told.aftermath().equals("stayed");
    if (stays) {
      queue.addLast(person);
    }
    var actor = people.get(told.by());
    int trouble = number % troubles.size();
    var severity = EnumCode.read(Severity.class, timeline.texts("severities").get(trouble));
    var one =
        new SampleCase(
            person.name, () -> person.id.orElseThrow(), ApologyHow.CALL, severity, troubles.get(trouble));
    var closed = at.plus(UNTIL_CLOSED);
    var reaction = stays ? REACTIONS.get(number % REACTIONS.size()) : "left";
    var events = new ArrayList<Event>();
    events.add(new Event(at, () -> talk(one, person, told, at, actor)));
    events.add(
        new Event(
            closed,
            () -> {
              take(one, "finish", "", actor);
              take(one, "close", reaction, actor);
            }));
    if (!told.aftermath().equals("left")) {
      events.add(new Event(closed.plus(UNTIL_ASKED), () -> take(one, "aftermath", told.aftermath(), actor)));
    }
    return events;
  }

  /** A minute or so, at the desk. */
  private void talk(SampleCase one, Person person, Told told, Instant at, Actor actor) {
    person.id = person.id.or(() -> Optional.of(clients.enter(person.name, person.phone, actor)));
    complaints.open(one, Optional.empty(), actor);
    clock.set(at.plusSeconds(9));
    take(one, "apologize", "", actor);
    clock.set(at.plusSeconds(21));
    take(one, "own", "", actor);
    clock.set(at.plusSeconds(38));
    take(one, "fix", "20h", actor);
    clock.set(at.plusSeconds(44 + random.nextInt(40)));
    told.remedies().forEach(kind -> take(one, "offer", kind, actor));
    take(one, "compensate", "", actor);
  }

  private void take(SampleCase one, String what, String of, Actor actor) {
    complaints.take(one, new SampleStep(Duration.ZERO, "", what, of), "", actor);
  }
}
