package app.fifteen.client.exchange;

import app.fifteen.client.ClientReader;
import app.fifteen.client.StandingDecision;
import app.fifteen.exchange.importing.Cells;
import app.fifteen.exchange.importing.DateReader;
import app.fifteen.exchange.importing.ImportField;
import app.fifteen.kernel.Outcome;
import java.util.Map;
import java.util.Optional;

/**
 * Understands whom a row of a file of other things names, as a row of a file of clients is understood. What cannot be taken
 * of those cells goes into the client's notes.
 */
public final class NamedClientReader<F extends ImportField> {

  private final ClientReader clients;
  private final DateReader<F> dates;
  private final Map<ClientHeading, F> columns;

  /** @param columns which fields of that file tell of the client */
  public NamedClientReader(ClientReader clients, DateReader<F> dates, Map<ClientHeading, F> columns) {
    this.clients = clients;
    this.dates = dates;
    this.columns = Map.copyOf(columns);
  }

  /** @return refused if the row is about nobody */
  public Outcome<ClientImportRow> read(Cells<F> cells) {
    var told = cells.seenAs(columns);
    var clientId = ClientRowReader.clientId(told);
    var facts = new ClientCells(told, clients, this::date).facts();
    cells.remarked(told);
    return facts.then(
        who ->
            Outcome.done(
                new ClientImportRow(
                    clientId, who.named(), who.facts(), Optional.empty(), Optional.empty(), Optional.empty(),
                    StandingDecision.NONE, Optional.empty())));
  }

  private Outcome<String> date(ClientHeading column, String cell) {
    var theirs = columns.get(column);
    return theirs == null ? Outcome.done(cell) : dates.read(theirs, cell);
  }
}
