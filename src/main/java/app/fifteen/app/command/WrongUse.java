package app.fifteen.app.command;

import app.fifteen.kernel.Outcome;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Turns a refused option into wrong use of the command. */
record WrongUse(Session session, CommandSpec spec) {

  <T> T unless(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T>(var rejection) ->
          throw new ParameterException(spec.commandLine(), session.messages().get(rejection));
    };
  }
}
