package app.fifteen.request.exchange;

import static app.fifteen.request.exchange.RequestField.CHANNEL;
import static app.fifteen.request.exchange.RequestField.COMPANY;
import static app.fifteen.request.exchange.RequestField.FIRST_CONTACT_AT;
import static app.fifteen.request.exchange.RequestField.FIRST_CONTACT_HOW;
import static app.fifteen.request.exchange.RequestField.MANAGER;
import static app.fifteen.request.exchange.RequestField.RECEIVED_AT;
import static app.fifteen.request.exchange.RequestField.RESOLVED_AT;
import static app.fifteen.request.exchange.RequestField.ROW_KEY;

import app.fifteen.client.CompanyReader;
import app.fifteen.exchange.importing.Cells;
import app.fifteen.exchange.importing.RowReader;
import app.fifteen.exchange.importing.TimeReader;
import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.office.OfficePolicy;
import app.fifteen.request.Arrival;
import app.fifteen.request.Channel;
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
  private final RowKeys keysAsTold = new RowKeys();

  RequestRowReader(TimeReader<RequestField> times, OfficePolicy policy, Instant now) {
    this.times = times;
    this.policy = policy;
    this.now = now;
  }

  @Override
  public Outcome<ReadRow> read(Cells<RequestField> cells) {
    var received = received(cells);
    // Also of a row that is rejected all that is wrong is told.
    var channel = cells.word(CHANNEL, CodeWords.CHANNELS).orElse(Channel.OTHER);
    var contact = contact(cells, channel);
    var resolvedAt = time(cells, RESOLVED_AT);
    var manager = manager(cells);
    var company = company(cells);
    var arrivals = new ArrivalCells(cells, received.either(at -> at, _ -> now), channel);
    var arrival = arrivals.arrival();
    received.use(_ -> {}, _ -> arrival.use(_ -> {}, cells::blame));
    return received
        .then(_ -> arrival)
        .then(come -> history(cells, arrivals, come, contact, resolvedAt))
        .then(history -> Outcome.done(row(cells, history, manager, company)));
  }

  private static Optional<String> company(Cells<RequestField> cells) {
    var told = cells.text(COMPANY);
    return told.isBlank()
        ? Optional.empty()
        : cells.take(COMPANY, CompanyReader.name(told).then(name -> Outcome.done(Optional.of(name))), Optional.empty());
  }

  /** Without it nothing can be said of a request. */
  private Outcome<Instant> received(Cells<RequestField> cells) {
    var text = cells.text(RECEIVED_AT).strip();
    return text.isEmpty()
        ? Outcome.refused("import.received.missing")
        : times.read(RECEIVED_AT, text).either(
            Outcome::done, problem -> Outcome.refused("import.in_column", RECEIVED_AT.code(), problem));
  }

  private Optional<FirstContact> contact(Cells<RequestField> cells, Channel channel) {
    var at = time(cells, FIRST_CONTACT_AT);
    var how = cells.word(FIRST_CONTACT_HOW, CodeWords.WAYS).flatMap(way -> way);
    if (at.isEmpty()) {
      var told = cells.text(FIRST_CONTACT_HOW);
      if (!told.isBlank() && cells.text(FIRST_CONTACT_AT).isBlank()) {
        cells.leaveOut(FIRST_CONTACT_HOW, Rejection.of("import.contact.no_time", Cells.shortened(told.strip())));
      }
      cells.keep(FIRST_CONTACT_HOW, told);
      return Optional.empty();
    }
    return Optional.of(new FirstContact(at.get(), how.orElseGet(() -> CodeWords.usualWay(channel))));
  }

  private static Optional<String> manager(Cells<RequestField> cells) {
    var manager = CleanText.line(cells.text(MANAGER));
    if (manager.length() > MAX_MANAGER) {
      cells.leaveOut(
          MANAGER,
          Rejection.of("request.field.too_long", Rejection.of("request.field.manager"), manager.length(), MAX_MANAGER));
      return Optional.empty();
    }
    return manager.isEmpty() ? Optional.empty() : Optional.of(manager);
  }

  /** A time that contradicts those before it is left out: of two that cannot both be true the earlier is believed. */
  private Outcome<RequestHistory> history(
      Cells<RequestField> cells,
      ArrivalCells arrivals,
      Arrival arrival,
      Optional<FirstContact> contact,
      Optional<Instant> resolvedAt) {
    var whole = RequestHistory.of(arrival, contact, resolvedAt, now);
    if (whole instanceof Outcome.Done<RequestHistory>) {
      return whole;
    }
    var begun = RequestHistory.of(arrival, Optional.empty(), Optional.empty(), now);
    if (begun instanceof Outcome.Refused<RequestHistory>) {
      return begun;
    }
    var believed =
        RequestHistory.of(arrival, contact, Optional.empty(), now).either(
            RequestHistory::firstContact,
            why -> {
              cells.leaveOut(FIRST_CONTACT_AT, why);
              cells.keep(FIRST_CONTACT_HOW, cells.text(FIRST_CONTACT_HOW));
              return Optional.<FirstContact>empty();
            });
    var end =
        cells.take(
            RESOLVED_AT,
            RequestHistory.of(arrival, believed, resolvedAt, now).then(known -> Outcome.done(known.resolvedAt())),
            Optional.<Instant>empty());
    // What was left out just now is in the text of the next one.
    return arrivals.arrival().then(told -> RequestHistory.of(told, believed, end, now));
  }

  private ReadRow row(
      Cells<RequestField> cells, RequestHistory history, Optional<String> manager, Optional<String> company) {
    var arrival = history.arrival();
    if (arrival.externalId().isPresent()) {
      return new ReadRow(history, history.registered(policy, now, Optional.empty()), manager, company, Optional.empty());
    }
    var given = cells.text(ROW_KEY).strip();
    var taken = RowKeys.content(arrival);
    var told = ArrivalCells.toldContent(cells, arrival);
    var key = given.isEmpty() ? keys.next(taken) : given;
    var keyAsTold = told.equals(taken) ? Optional.<String>empty() : Optional.of(keysAsTold.next(told));
    return new ReadRow(history, history.registered(policy, now, Optional.of(key)), manager, company, keyAsTold);
  }

  private Optional<Instant> time(Cells<RequestField> cells, RequestField field) {
    var text = cells.text(field).strip();
    return text.isEmpty()
        ? Optional.empty()
        : cells.take(field, times.read(field, text).then(at -> Outcome.done(Optional.of(at))), Optional.empty());
  }
}
