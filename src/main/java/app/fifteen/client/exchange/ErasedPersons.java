package app.fifteen.client.exchange;

import app.fifteen.database.Transaction;
import java.util.Collection;
import java.util.Set;

/** Tells who asked to be erased: a file must not bring them back. */
@FunctionalInterface
public interface ErasedPersons {

  ErasedPersons NOBODY = (_, _) -> Set.of();

  /** @return those of some external ids, phones (E.164) and e-mails (lower case) that were an erased person's */
  Set<String> among(Transaction tx, Collection<String> identities);
}
