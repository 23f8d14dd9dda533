package app.fifteen.request.exchange;

import static app.fifteen.request.exchange.RequestField.CHANNEL;
import static app.fifteen.request.exchange.RequestField.CLIENT;
import static app.fifteen.request.exchange.RequestField.EMAIL;
import static app.fifteen.request.exchange.RequestField.EXTERNAL_ID;
import static app.fifteen.request.exchange.RequestField.FIRST_CONTACT_AT;
import static app.fifteen.request.exchange.RequestField.FIRST_CONTACT_HOW;
import static app.fifteen.request.exchange.RequestField.MANAGER;
import static app.fifteen.request.exchange.RequestField.PHONE;
import static app.fifteen.request.exchange.RequestField.RECEIVED_AT;
import static app.fifteen.request.exchange.RequestField.RESOLVED_AT;
import static app.fifteen.request.exchange.RequestField.SUBJECT;
import static app.fifteen.request.exchange.RequestField.TEXT;

import app.fifteen.exchange.importing.Cells;
import app.fifteen.exchange.importing.RowReader;
import app.fifteen.exchange.importing.TimeReader;
import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.office.OfficePolicy;
import app.fifteen.request.Arrival;
import app.fifteen.request.FirstContact;
import app.fifteen.request.RequestHistory;
import java.time.Instant;
import java.util.Optional;

/** Understands the rows of a file of requests, or says why not. */
final class RequestRowReader implements RowReader<RequestField, ReadRow> {

  private static final int MAX_MANAGER = 200;

  private final TimeReader<RequestField> times;
  private final OfficePolicy policy;
  private final Instant now;
  private final RowKeys keys = new RowKeys();

  RequestRowReader(TimeReader<RequestField> times, OfficePolicy policy, Instant now) {
    this.times = times;
    this.policy = policy;
    this.now = now;
  }

  @Override
  public Outcome<ReadRow> read(Cells<RequestField> cells) {
    return time(cells, RECEIVED_AT)
        .then(
            received ->
                received.isEmpty()
                    ? Outcome.refused("import.received.missing")
                    : arrival(cells, received.get()).then(arrival -> history(cells, arrival)).then(
                        history -> row(cells, history)));
  }

  private Outcome<Arrival> arrival(Cells<RequestField> cells, Instant received) {
    var channel = CodeWords.channel(cells.text(CHANNEL).strip());
    if (channel.isEmpty()) {
      return Outcome.refused("import.channel.unknown", Cells.shortened(cells.text(CHANNEL)));
    }
    var phone = cells.text(PHONE);
    var email = cells.text(EMAIL);
    var client = cells.text(CLIENT);
    // Who left a number and no name is still a client who waits.
    var name = !client.isBlank() ? client : !phone.isBlank() ? phone : email;
    if (name.isBlank()) {
      return Outcome.refused("import.client.missing");
    }
    return Arrival.of(
        new Arrival.Draft(
            cells.text(EXTERNAL_ID), received, channel.get(), name, phone, email, Optional.empty(),
            cells.text(SUBJECT), cells.text(TEXT)));
  }

  private Outcome<RequestHistory> history(Cells<RequestField> cells, Arrival arrival) {
    return time(cells, FIRST_CONTACT_AT)
        .then(
            contactedAt ->
                contact(cells, arrival, contactedAt)
                    .then(
                        contact ->
                            time(cells, RESOLVED_AT)
                                .then(resolvedAt -> RequestHistory.of(arrival, contact, resolvedAt, now))));
  }

  private Outcome<Optional<FirstContact>> contact(Cells<RequestField> cells, Arrival arrival, Optional<Instant> at) {
    var how = cells.text(FIRST_CONTACT_HOW).strip();
    if (at.isEmpty()) {
      return how.isEmpty() ? Outcome.done(Optional.empty()) : Outcome.refused("import.contact.no_time", Cells.shortened(how));
    }
    if (how.isEmpty()) {
      return Outcome.done(Optional.of(new FirstContact(at.get(), CodeWords.usualWay(arrival.channel()))));
    }
    return CodeWords.way(how)
        .<Outcome<Optional<FirstContact>>>map(way -> Outcome.done(Optional.of(new FirstContact(at.get(), way))))
        .orElseGet(() -> Outcome.refused("import.contact.unknown", Cells.shortened(how)));
  }

  private Outcome<ReadRow> row(Cells<RequestField> cells, RequestHistory history) {
    var manager = CleanText.line(cells.text(MANAGER));
    if (manager.length() > MAX_MANAGER) {
      return Outcome.refused(
          "request.field.too_long", Rejection.of("request.field.manager"), manager.length(), MAX_MANAGER);
    }
    var key =
        history.arrival().externalId().isPresent()
            ? Optional.<String>empty()
            : Optional.of(keys.next(history.arrival()));
    return Outcome.done(
        new ReadRow(
            history, history.registered(policy, now, key),
            manager.isEmpty() ? Optional.empty() : Optional.of(manager)));
  }

  private Outcome<Optional<Instant>> time(Cells<RequestField> cells, RequestField field) {
    var text = cells.text(field).strip();
    return text.isEmpty()
        ? Outcome.done(Optional.empty())
        : times.read(field, text).either(
            at -> Outcome.done(Optional.of(at)),
            problem -> Outcome.refused("import.in_column", field.code(), problem));
  }
}
