package app.fifteen.client.exchange;

import app.fifteen.client.ClientFacts;
import app.fifteen.client.NewClient;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Outcome;
import java.time.Instant;
import java.util.List;

/**
 * Whom the rows of a file of other things name, such as the holders of cards: found, or made, as by an import of clients. Of
 * somebody known such a row adds phones and e-mails, but it does not rename them: that is not what the file is about.
 */
@FunctionalInterface
public interface NamedClients {

  /**
   * Whom each row names, in their order; whoever is new is stored by then, unless nothing is to be written.
   *
   * @return refused where that is doubtful, or nobody
   */
  List<Outcome<ClientId>> of(Transaction tx, List<ClientImportRow> rows);

  /** Whether a row may name this client, whose facts are these. */
  static boolean mayBe(ClientImportRow row, ClientId id, ClientFacts facts) {
    return Recognition.mayBe(row, new Person(id, NewClient.ordinary(facts, Instant.EPOCH)));
  }
}
