package app.fifteen.client.exchange;

import static app.fifteen.client.exchange.ClientHeading.CLIENT_ID;
import static app.fifteen.client.exchange.ClientHeading.COMPANY;
import static app.fifteen.client.exchange.ClientHeading.CREATED_AT;
import static app.fifteen.client.exchange.ClientHeading.PERSONAL_MANAGER;
import static app.fifteen.client.exchange.ClientHeading.REFERRED_BY;
import static app.fifteen.client.exchange.ClientHeading.STANDING;
import static app.fifteen.client.exchange.ClientHeading.STANDING_REASON;

import app.fifteen.client.ClientField;
import app.fifteen.client.ClientReader;
import app.fifteen.client.Standing;
import app.fifteen.client.StandingDecision;
import app.fifteen.exchange.importing.Cells;
import app.fifteen.exchange.importing.DateReader;
import app.fifteen.exchange.importing.RowReader;
import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import java.time.Instant;
import java.util.Optional;

/** Understands the rows of a file of clients, or says why not. */
final class ClientRowReader implements RowReader<ClientHeading, ClientImportRow> {

  private static final int MAX_NAME = 200;
  private static final int MAX_REASON = 1000;

  private final ClientReader clients;
  private final DateReader<ClientHeading> dates;
  private final Instant now;
  private final String file;

  /** @param file its name, the reason of a standing for which it tells none */
  ClientRowReader(ClientReader clients, DateReader<ClientHeading> dates, Instant now, String file) {
    this.clients = clients;
    this.dates = dates;
    this.now = now;
    this.file = file;
  }

  @Override
  public Outcome<ClientImportRow> read(Cells<ClientHeading> cells) {
    var clientId = clientId(cells);
    var company = line(cells, COMPANY, ClientField.COMPANY);
    var referredBy = line(cells, REFERRED_BY, ClientField.REFERRED_BY);
    var manager = line(cells, PERSONAL_MANAGER, ClientField.PERSONAL_MANAGER);
    var standing = standing(cells);
    var created = cells.take(CREATED_AT, created(cells), Optional.<Instant>empty());
    return new ClientCells(cells, clients, dates::read)
        .facts()
        .then(
            told ->
                Outcome.done(
                    new ClientImportRow(
                        clientId, told.named(), told.facts(), company, referredBy, manager, standing, created)));
  }

  private Outcome<Optional<Instant>> created(Cells<ClientHeading> cells) {
    return dates
        .instant(CREATED_AT, cells.text(CREATED_AT))
        .then(
            at -> at.filter(now::isBefore).isPresent() ? Outcome.refused("import.created.future") : Outcome.done(at));
  }

  static Optional<ClientId> clientId(Cells<ClientHeading> cells) {
    return cells.take(CLIENT_ID, clientId(cells.text(CLIENT_ID).strip()), Optional.empty());
  }

  private static Outcome<Optional<ClientId>> clientId(String cell) {
    if (cell.isEmpty()) {
      return Outcome.done(Optional.empty());
    }
    try {
      return Outcome.done(Optional.of(new ClientId(Long.parseLong(cell))));
    } catch (NumberFormatException e) {
      return Outcome.refused("import.client_id.wrong", Cells.shortened(cell));
    }
  }

  private static Optional<String> line(Cells<ClientHeading> cells, ClientHeading column, ClientField field) {
    var text = CleanText.line(cells.text(column));
    if (text.length() > MAX_NAME) {
      cells.leaveOut(column, Rejection.of("client.too_long", field, text.length(), MAX_NAME));
      return Optional.empty();
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private StandingDecision standing(Cells<ClientHeading> cells) {
    var standing = cells.word(STANDING, ClientWords.STANDINGS).orElse(Standing.ORDINARY);
    if (standing == Standing.ORDINARY) {
      return StandingDecision.NONE;
    }
    var told = cells.cut(STANDING_REASON, CleanText.line(cells.text(STANDING_REASON)), MAX_REASON);
    return new StandingDecision(standing, told.isEmpty() ? file : told, Optional.empty(), Optional.of(now));
  }
}
