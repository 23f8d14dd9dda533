package app.fifteen.app.command;

import app.fifteen.exchange.importing.ImportField;
import app.fifteen.exchange.importing.ImportFields;
import app.fifteen.exchange.importing.ImportPlan;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What can be said about a file whose rows are about people. */
final class PeopleOptions {

  @Mixin private ImportOptions file;

  @Option(names = "--date-format", paramLabel = "PATTERN", description = "${bundle:command.import.date_format}")
  private String pattern;

  @Option(names = "--new-when-doubtful", description = "${bundle:command.import.new_when_doubtful}")
  private boolean newWhenDoubtful;

  <F extends ImportField> ImportPlan<F> plan(ImportFields<F> fields, WrongUse wrongUse) {
    return file.plan(fields, pattern, null, wrongUse).newWhenDoubtful(newWhenDoubtful);
  }
}
