package app.fifteen.app.command;

import app.fifteen.app.start.ExitCode;
import app.fifteen.kernel.Outcome;
import app.fifteen.office.BusinessCalendar;
import app.fifteen.office.Office;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code fifteen deadline}: one due instant with its account, or a whole table of them. */
@Command(name = "deadline", description = "${bundle:command.deadline}")
final class DeadlineCommand implements Callable<Integer> {

  private final Session session;

  @Spec private CommandSpec spec;

  @Option(names = "--received", paramLabel = "TIME", description = "${bundle:command.deadline.received}")
  private String received;

  @ArgGroup private Span span = new Span();

  @Option(names = "--stdin", description = "${bundle:command.deadline.stdin}")
  private boolean stdin;

  @Option(names = "--delimiter", paramLabel = "CHAR", description = "${bundle:command.deadline.delimiter}")
  private Optional<Character> delimiter = Optional.empty();

  @Option(names = "--office", paramLabel = "FILE", description = "${bundle:command.deadline.office}")
  private Optional<Path> officeFile = Optional.empty();

  /** Only one of them can be meant. */
  static final class Span {
    @Option(names = "--working", paramLabel = "TIME", description = "${bundle:command.deadline.working}")
    private String working;

    @Option(names = "--days", paramLabel = "N", description = "${bundle:command.deadline.days}")
    private String days;

    @Option(names = "--a-status", description = "${bundle:command.deadline.a_status}")
    private boolean aStatus;
  }

  DeadlineCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    boolean spanGiven = span.working != null || span.days != null || span.aStatus;
    if (stdin == (received != null) || stdin && spanGiven || !stdin && delimiter.isPresent()) {
      throw new ParameterException(spec.commandLine(), session.messages().get("deadline.what_to_compute"));
    }
    var office =
        officeFile.isPresent()
            ? GivenOffice.read(officeFile.get(), session)
            : Optional.of(session.office().office());
    if (office.isEmpty()) {
      return ExitCode.FAILED;
    }
    return stdin
        ? new DeadlineTable(office.get(), session).fill(delimiter.orElse(','))
        : explain(office.get());
  }

  private int explain(Office office) {
    var question = new DeadlineQuestion(orWrongUse(DeadlineQuestion.received(received, office.zone())), span(office));
    var calendar = BusinessCalendar.of(office);
    var explanation = question.explained(calendar);
    session.out().println(DeadlineQuestion.print(explanation.due(), office.zone()));
    explanation.sentences(session.messages()).forEach(session.out()::println);
    var warnings = new HolidayWarnings(calendar);
    warnings.note(explanation.start(), explanation.due());
    warnings.tell(session);
    return ExitCode.DONE;
  }

  private DeadlineQuestion.Span span(Office office) {
    if (span.days != null) {
      return orWrongUse(DeadlineQuestion.days(span.days));
    }
    return span.working != null
        ? orWrongUse(DeadlineQuestion.working(span.working))
        : new DeadlineQuestion.Working(office.norms(span.aStatus).firstContact());
  }

  private <T> T orWrongUse(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T>(var rejection) ->
          throw new ParameterException(spec.commandLine(), session.messages().get(rejection));
    };
  }
}
