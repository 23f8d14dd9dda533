package app.fifteen.practice;

import app.fifteen.complaint.ComplaintCase;
import app.fifteen.complaint.DoneStep;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the client has said up to an instant: the same however often and whenever it is asked. */
public final class Call {

  /** From one of the first sentences to the next: about the time it takes to say one. */
  static final Duration BREATH = Duration.ofSeconds(4);

  /** A client says something, and how. */
  public record Line(Instant at, String words, Mood mood) {}

  /** How a client says it. */
  public enum Mood {
    ANGRY,
    SHARPER,
    CALMER
  }

  private final PracticeCase script;
  private final String office;

  /** @param office what the client calls the company */
  public Call(PracticeCase script, String office) {
    this.script = script;
    this.office = office;
  }

  /** @param complaint as it stands; its opening began the call */
  public List<Line> lines(ComplaintCase complaint, Instant now) {
    var said = new ArrayList<Line>();
    var at = complaint.opening().at();
    for (var words : script.lines().opening()) {
      said.add(new Line(at, words.replace("{office}", office), Mood.ANGRY));
      at = at.plus(BREATH);
    }
    var silence = new Silence(said);
    for (var done : complaint.progress().steps()) {
      silence.until(done.at());
      said.add(reply(done));
    }
    if (!complaint.progress().isComplete()) {
      silence.until(now);
    }
    return said.stream().filter(line -> !line.at().isAfter(now)).toList();
  }

  private Line reply(DoneStep done) {
    return script.blame().in(done.facts().words())
        ? new Line(done.at(), script.lines().blamed(), Mood.SHARPER)
        : new Line(done.at(), script.lines().replies().get(done.facts().step()), Mood.CALMER);
  }

  /** Makes the client sharper while nothing happens. */
  private final class Silence {

    private final List<Line> said;
    private int impatient;

    Silence(List<Line> said) {
      this.said = said;
    }

    void until(Instant end) {
      var lines = script.lines();
      while (impatient < lines.impatient().size()) {
        var at = said.getLast().at().plus(lines.patience());
        if (at.isAfter(end)) {
          return;
        }
        said.add(new Line(at, lines.impatient().get(impatient++), Mood.SHARPER));
      }
    }
  }
}
