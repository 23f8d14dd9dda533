package app.fifteen.client.records;

import app.fifteen.database.Transaction;
import app.fifteen.exchange.JsonFields;
import app.fifteen.exchange.WordedPages;
import app.fifteen.kernel.ClientId;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Things held on somebody, read and ready to be written into their file. */
public sealed interface GivenOut {

  /** One of them, for another program and to be read on paper. */
  interface Item {

    void write(JsonFields fields);

    void write(WordedPages pages);
  }

  /** Reads them: few queries, however many there are. */
  interface Reading {

    /** For a feature that holds nothing on anybody. */
    Reading NOTHING = (_, _) -> List.of();

    List<GivenOut> read(Transaction tx, List<ClientId> people);
  }

  /**
   * A section of the file.
   *
   * @param name of the list, for other programs: it never changes
   * @param heading the sentence above it, which may tell how many there are
   * @param items by their numbers, in order
   */
  record Section(String name, String heading, SequencedMap<Long, ? extends Item> items) implements GivenOut {}

  /**
   * What belongs to the items of another feature's section.
   *
   * @param section its name
   * @param items by the number of the item they belong to
   */
  record Within(String section, String name, Map<Long, ? extends List<? extends Item>> items) implements GivenOut {

    /** What belongs to one item. */
    public List<? extends Item> of(Long number) {
      var belonging = items.get(number);
      return belonging == null ? List.of() : belonging;
    }
  }
}
