package app.fifteen.desktop.merge;

import app.fifteen.client.Client;
import app.fifteen.client.ClientField;
import app.fifteen.client.merge.MergeCounts;
import java.util.Map;

/** Two clients side by side, the survivor on the left. */
record MergePair(Party survivor, Party other) {

  /**
   * One of the two.
   *
   * @param names those of the company, the manager and the one who recommended them
   * @param counts what belongs to them
   */
  record Party(Client client, Map<ClientField, String> names, MergeCounts counts) {}

  MergePair turned() {
    return new MergePair(other, survivor);
  }
}
