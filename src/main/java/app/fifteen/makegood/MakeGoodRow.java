package app.fifteen.makegood;

import java.util.Optional;

/**
 * A make-good in a list, with the names that belong to it.
 *
 * @param closedBy who confirmed or waived it
 * @param proofName the file that shows the delivery
 */
public record MakeGoodRow(
    MakeGood makeGood,
    Optional<String> debtor,
    String client,
    Optional<String> company,
    Optional<String> curator,
    String subject,
    Optional<String> closedBy,
    Optional<String> proofName) {

  public MakeGoodVersion seen() {
    return new MakeGoodVersion(makeGood.id(), makeGood.version());
  }
}
