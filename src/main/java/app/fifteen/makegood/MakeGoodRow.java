package app.fifteen.makegood;

import app.fifteen.kernel.PostalAddress;
import java.util.Optional;

/**
 * A make-good in a list, with the names that belong to it.
 *
 * @param address where to deliver it: the client's, else their company's
 * @param curator whose word it is that the client got it; empty where a supervisor stands in
 * @param confirmable whether whoever asked may say so
 * @param closedBy who confirmed or waived it
 * @param proofName the file that shows the delivery
 */
public record MakeGoodRow(
    MakeGood makeGood,
    Optional<String> debtor,
    String client,
    Optional<String> company,
    PostalAddress address,
    Optional<String> curator,
    boolean confirmable,
    String subject,
    Optional<String> closedBy,
    Optional<String> proofName) {

  public MakeGoodVersion seen() {
    return new MakeGoodVersion(makeGood.id(), makeGood.version());
  }
}
