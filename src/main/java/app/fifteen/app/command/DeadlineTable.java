package app.fifteen.app.command;

import app.fifteen.app.start.ExitCode;
import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.office.BusinessCalendar;
import app.fifteen.office.Office;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a CSV table row by row and writes it again with the due instant of each row. */
final class DeadlineTable {

  private static final String DUE = "due";
  private static final int LOOK_EVERY_ROWS = 10_000;

  private final Office office;
  private final BusinessCalendar calendar;
  private final HolidayWarnings warnings;
  private final Session session;
  private List<String> header;
  private int rows;
  private int rejected;

  DeadlineTable(Office office, Session session) {
    this.office = office;
    this.calendar = BusinessCalendar.of(office);
    this.warnings = new HolidayWarnings(calendar);
    this.session = session;
  }

  /** @return the exit code */
  int fill(char delimiter) {
    var reader =
        CsvReader.builder()
            .fieldSeparator(delimiter)
            .detectBomHeader(true)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(session.in());
    var out = new BufferedWriter(new OutputStreamWriter(session.out(), StandardCharsets.UTF_8), 1 << 16);
    // Closed only after the rows, and never the streams underneath, which are not ours.
    var writer = CsvWriter.builder().fieldSeparator(delimiter).lineDelimiter(LineDelimiter.LF).build(out);
    try {
      for (var row : reader) {
        if (header == null) {
          readHeader(row);
          writer.writeRecord(withDue(header, DUE));
        } else {
          writer.writeRecord(withDue(row.getFields(), due(row)));
          // Whoever read the answer may have gone, as head does; then the rest is not worth computing.
          if (++rows % LOOK_EVERY_ROWS == 0 && session.out().checkError()) {
            break;
          }
        }
      }
      if (header == null) {
        throw Failure.of(null, "deadline.bad_header", "");
      }
    } catch (CsvParseException e) {
      throw Failure.of(e, "deadline.bad_csv", String.valueOf(e.getMessage()));
    } finally {
      flush(writer);
    }
    warnings.tell(session);
    return rejected == 0 ? ExitCode.DONE : ExitCode.SOME_ROWS_REJECTED;
  }

  private void readHeader(CsvRecord row) {
    header = row.getFields().stream().map(String::strip).toList();
    if (!header.contains("received") || header.contains("working") == header.contains("days")) {
      throw Failure.of(null, "deadline.bad_header", String.join(", ", header));
    }
  }

  private String due(CsvRecord row) {
    var outcome = row.getFieldCount() == header.size() ? compute(row) : Outcome.<String>refused("deadline.short_row");
    return switch (outcome) {
      case Outcome.Done<String>(var due) -> due;
      case Outcome.Refused<String>(var rejection) -> {
        rejected++;
        session.complain(Rejection.of("deadline.row", String.valueOf(row.getStartingLineNumber()), rejection));
        yield "";
      }
    };
  }

  private Outcome<String> compute(CsvRecord row) {
    var byDays = header.contains("days");
    var text = row.getField(header.indexOf(byDays ? "days" : "working")).strip();
    var span = byDays ? DeadlineQuestion.days(text) : DeadlineQuestion.working(text);
    return DeadlineQuestion.received(row.getField(header.indexOf("received")).strip(), office.zone())
        .then(received -> span.then(given -> answer(new DeadlineQuestion(received, given))));
  }

  private Outcome<String> answer(DeadlineQuestion question) {
    try {
      var due = question.due(calendar);
      warnings.note(question.received(), due);
      return Outcome.done(DeadlineQuestion.print(due, office.zone()));
    } catch (Failure tooFar) {
      return Outcome.refused(tooFar.rejection());
    }
  }

  /** The fields with the due instant in the column of that name, or as a last one. */
  private List<String> withDue(List<String> fields, String due) {
    var all = new ArrayList<>(fields);
    int column = header.indexOf(DUE);
    while (all.size() < Math.max(header.size(), column + 1)) {
      all.add("");
    }
    if (column >= 0) {
      all.set(column, due);
    } else {
      all.add(header.size(), due);
    }
    return all;
  }

  private static void flush(CsvWriter writer) {
    try {
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
