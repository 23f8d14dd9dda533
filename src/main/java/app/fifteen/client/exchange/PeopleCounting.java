package app.fifteen.client.exchange;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import java.util.List;
import java.util.function.Function;

/**
 * Finds out whom rows are about, and writes nothing. It remembers the clients of the last rows only: two rows about one new
 * client are told apart as two if more than that lies between them.
 */
final class PeopleCounting {

  private static final int REMEMBERED = 30_000;

  private final PeopleLookup lookup;
  private final MergeRows.Setting setting;
  private People people = new People();
  /** Above all that are stored. */
  private long lastId = Long.MAX_VALUE / 2;

  PeopleCounting(PeopleLookup lookup, MergeRows.Setting setting) {
    this.lookup = lookup;
    this.setting = setting;
  }

  <T> T count(Transaction tx, List<ClientImportRow> rows, Function<MergeRows, T> merged) {
    if (people.size() > 2 * REMEMBERED) {
      var remembered = new People();
      people.latest(REMEMBERED).forEach(remembered::add);
      people = remembered;
    }
    lookup.find(tx, rows, people, false);
    return merged.apply(new MergeRows(tx, people, setting, () -> new ClientId(++lastId)));
  }
}
