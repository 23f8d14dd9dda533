package app.fifteen.client.records;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import java.util.List;
import java.util.Set;

/**
 * What erasing a person does to what a feature keeps: whatever says who they were goes, figures stay. Each statement
 * treats all rows at once.
 */
public interface ErasedRecords {

  /** For a feature that keeps nothing that says who somebody was. */
  ErasedRecords NOTHING = (_, _) -> {};

  void erase(Transaction tx, Erasing erasing);

  /** How much it would be, in the order in which it is told; what there is none of may be left out. */
  default List<Tally> counts(Transaction tx, List<ClientId> people) {
    return List.of();
  }

  /**
   * By which phones (E.164), e-mails and the like old files would know these people again.
   *
   * @param region ISO country whose phone numbers need no country code
   */
  default Set<String> identities(Transaction tx, List<ClientId> people, String region) {
    return Set.of();
  }
}
