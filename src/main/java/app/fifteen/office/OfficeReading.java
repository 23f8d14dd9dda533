package app.fifteen.office;

import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Rejection;
import java.util.List;

/** What reading an office's file gave: the office, or everything that is wrong with the file. */
public sealed interface OfficeReading {

  record Accepted(Office office) implements OfficeReading {}

  /** @param problems at least one, in the order of their lines */
  record Faulty(List<Problem> problems) implements OfficeReading {
    public Faulty {
      problems = List.copyOf(problems);
    }
  }

  /** @param line in the file, counted from 1 */
  record Problem(int line, Rejection what) {}

  /** @throws Failure with the first problem, where the text was expected to be right */
  default Office orFail() {
    return switch (this) {
      case Accepted(var office) -> office;
      case Faulty(var problems) ->
          throw Failure.of(
              null, "office.file.at_line", String.valueOf(problems.getFirst().line()), problems.getFirst().what());
    };
  }
}
