package app.fifteen.request.exchange;

import static app.fifteen.request.exchange.RequestField.CLIENT;
import static app.fifteen.request.exchange.RequestField.EMAIL;
import static app.fifteen.request.exchange.RequestField.EXTERNAL_ID;
import static app.fifteen.request.exchange.RequestField.PHONE;
import static app.fifteen.request.exchange.RequestField.SUBJECT;
import static app.fifteen.request.exchange.RequestField.TEXT;

import app.fifteen.exchange.importing.Cells;
import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.Outcome;
import app.fifteen.request.Arrival;
import app.fifteen.request.Channel;
import java.time.Instant;
import java.util.Optional;

/**
 * What came in, by the cells of one row. Cells that cannot be taken are left out of it and stand in its text; a subject or
 * a name that is too long is cut.
 */
final class ArrivalCells {

  private final Cells<RequestField> cells;
  private final Instant received;
  private final Channel channel;
  private String externalId;
  private String client;
  private String phone;
  private String email;
  private String subject;

  ArrivalCells(Cells<RequestField> cells, Instant received, Channel channel) {
    this.cells = cells;
    this.received = received;
    this.channel = channel;
    externalId = cells.text(EXTERNAL_ID);
    client = cells.text(CLIENT);
    phone = cells.text(PHONE);
    email = cells.text(EMAIL);
    subject = cells.text(SUBJECT);
  }

  /** @return refused if nobody could be reached about it */
  Outcome<Arrival> arrival() {
    if (name(client, phone, email).isBlank()) {
      return nobody();
    }
    return made().either(
        Outcome::done,
        _ -> {
          mend();
          return name(client, phone, email).isBlank() ? nobody() : made();
        });
  }

  private Outcome<Arrival> nobody() {
    return cells.warnings().stream()
        .findFirst()
        .map(Outcome::<Arrival>refused)
        .orElseGet(() -> Outcome.refused("import.client.missing"));
  }

  private Outcome<Arrival> made() {
    var text = cells.withKept(TEXT, CleanText.lines(cells.text(TEXT)), Arrival.MAX_TEXT);
    return Arrival.of(
        new Arrival.Draft(
            externalId, received, channel, name(client, phone, email), phone, email, Optional.empty(), subject, text));
  }

  /** Each cell is tried by itself. */
  private void mend() {
    externalId = taken(EXTERNAL_ID, externalId, alone(externalId, "", ""));
    phone = taken(PHONE, phone, alone("", phone, ""));
    email = taken(EMAIL, email, alone("", "", email));
    client = cells.cut(CLIENT, CleanText.line(client), Arrival.MAX_CLIENT);
    subject = cells.cut(SUBJECT, CleanText.line(subject), Arrival.MAX_SUBJECT);
  }

  private String taken(RequestField field, String text, Outcome<Arrival> alone) {
    return cells.take(field, alone.then(_ -> Outcome.done(text)), "");
  }

  private Outcome<Arrival> alone(String oneId, String onePhone, String oneEmail) {
    return Arrival.of(
        new Arrival.Draft(oneId, received, channel, CLIENT.code(), onePhone, oneEmail, Optional.empty(), "", ""));
  }

  /** Who left a number and no name is still a client who waits. */
  private static String name(String client, String phone, String email) {
    return !client.isBlank() ? client : !phone.isBlank() ? phone : email;
  }

  /** What a row says for its key, whether it could be taken or not: so it was known before cells could be left out. */
  static String toldContent(Cells<RequestField> cells, Arrival arrival) {
    var phone = cells.text(PHONE);
    var email = cells.text(EMAIL);
    return RowKeys.content(
        arrival, CleanText.line(name(cells.text(CLIENT), phone, email)), CleanText.line(phone), CleanText.line(email),
        CleanText.line(cells.text(SUBJECT)));
  }
}
