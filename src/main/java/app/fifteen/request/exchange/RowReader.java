package app.fifteen.request.exchange;

import static app.fifteen.request.exchange.ImportField.CHANNEL;
import static app.fifteen.request.exchange.ImportField.CLIENT;
import static app.fifteen.request.exchange.ImportField.EMAIL;
import static app.fifteen.request.exchange.ImportField.EXTERNAL_ID;
import static app.fifteen.request.exchange.ImportField.FIRST_CONTACT_AT;
import static app.fifteen.request.exchange.ImportField.FIRST_CONTACT_HOW;
import static app.fifteen.request.exchange.ImportField.MANAGER;
import static app.fifteen.request.exchange.ImportField.PHONE;
import static app.fifteen.request.exchange.ImportField.RECEIVED_AT;
import static app.fifteen.request.exchange.ImportField.RESOLVED_AT;
import static app.fifteen.request.exchange.ImportField.SUBJECT;
import static app.fifteen.request.exchange.ImportField.TEXT;

import app.fifteen.exchange.CsvRow;
import app.fifteen.exchange.FormulaGuard;
import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.request.Arrival;
import app.fifteen.request.FirstContact;
import app.fifteen.request.RequestHistory;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Understands the rows of one file, or says why not. */
final class RowReader {

  private static final int MAX_MANAGER = 200;

  private final int width;
  private final ColumnMapping mapping;
  private final TimeReader times;
  private final Instant now;
  private final RowKeys keys = new RowKeys();

  /** @return refused if the plan does not fit the file */
  static Outcome<RowReader> of(List<String> header, ImportPlan plan, ZoneId officeZone, Locale locale, Instant now) {
    return ColumnMapping.of(header, plan.columns())
        .then(
            mapping ->
                TimeReader.of(plan.timePattern(), plan.zone().orElse(officeZone), locale)
                    .then(times -> Outcome.done(new RowReader(header.size(), mapping, times, now))));
  }

  ColumnMapping mapping() {
    return mapping;
  }

  private RowReader(int width, ColumnMapping mapping, TimeReader times, Instant now) {
    this.width = width;
    this.mapping = mapping;
    this.times = times;
    this.now = now;
  }

  Outcome<ReadRow> read(CsvRow row) {
    var cells = row.cells();
    if (cells.size() != width) {
      return Outcome.refused("import.ragged", cells.size(), width);
    }
    if (cells.stream().anyMatch(cell -> cell.indexOf('\0') >= 0)) {
      return Outcome.refused("import.zero_byte");
    }
    return time(cells, RECEIVED_AT)
        .then(
            received ->
                received.isEmpty()
                    ? Outcome.refused("import.received.missing")
                    : arrival(cells, received.get()).then(arrival -> history(cells, arrival)).then(
                        history -> row(cells, history)));
  }

  private Outcome<Arrival> arrival(List<String> cells, Instant received) {
    var channel = CodeWords.channel(text(cells, CHANNEL).strip());
    if (channel.isEmpty()) {
      return Outcome.refused("import.channel.unknown", shortened(text(cells, CHANNEL)));
    }
    var phone = text(cells, PHONE);
    var email = text(cells, EMAIL);
    var client = text(cells, CLIENT);
    // Who left a number and no name is still a client who waits.
    var name = !client.isBlank() ? client : !phone.isBlank() ? phone : email;
    if (name.isBlank()) {
      return Outcome.refused("import.client.missing");
    }
    return Arrival.of(
        new Arrival.Draft(
            text(cells, EXTERNAL_ID), received, channel.get(), name, phone, email, Optional.empty(),
            text(cells, SUBJECT), text(cells, TEXT)));
  }

  private Outcome<RequestHistory> history(List<String> cells, Arrival arrival) {
    return time(cells, FIRST_CONTACT_AT)
        .then(
            contactedAt ->
                contact(cells, arrival, contactedAt)
                    .then(
                        contact ->
                            time(cells, RESOLVED_AT)
                                .then(resolvedAt -> RequestHistory.of(arrival, contact, resolvedAt, now))));
  }

  private Outcome<Optional<FirstContact>> contact(List<String> cells, Arrival arrival, Optional<Instant> at) {
    var how = text(cells, FIRST_CONTACT_HOW).strip();
    if (at.isEmpty()) {
      return how.isEmpty() ? Outcome.done(Optional.empty()) : Outcome.refused("import.contact.no_time", shortened(how));
    }
    if (how.isEmpty()) {
      return Outcome.done(Optional.of(new FirstContact(at.get(), CodeWords.usualWay(arrival.channel()))));
    }
    return CodeWords.way(how)
        .<Outcome<Optional<FirstContact>>>map(way -> Outcome.done(Optional.of(new FirstContact(at.get(), way))))
        .orElseGet(() -> Outcome.refused("import.contact.unknown", shortened(how)));
  }

  private Outcome<ReadRow> row(List<String> cells, RequestHistory history) {
    var manager = CleanText.line(text(cells, MANAGER));
    if (manager.length() > MAX_MANAGER) {
      return Outcome.refused(
          "request.field.too_long", Rejection.of("request.field.manager"), manager.length(), MAX_MANAGER);
    }
    var key =
        history.arrival().externalId().isPresent()
            ? Optional.<String>empty()
            : Optional.of(keys.next(history.arrival()));
    return Outcome.done(new ReadRow(history, manager.isEmpty() ? Optional.empty() : Optional.of(manager), key));
  }

  private Outcome<Optional<Instant>> time(List<String> cells, ImportField field) {
    var text = text(cells, field).strip();
    return text.isEmpty()
        ? Outcome.done(Optional.empty())
        : times.read(text).either(
            at -> Outcome.done(Optional.of(at)),
            problem -> Outcome.refused("import.in_column", field.code(), problem));
  }

  private String text(List<String> cells, ImportField field) {
    return FormulaGuard.reveal(mapping.cell(cells, field));
  }

  private static String shortened(String cell) {
    return cell.length() <= 40 ? cell : cell.substring(0, 40) + "…";
  }
}
