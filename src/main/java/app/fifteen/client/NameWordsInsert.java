package app.fifteen.client;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.NameWords;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jooq.exception.DataAccessException;

/**
 * Remembers the words that names are made of, for {@code name_variant}: whoever stores a name tells it here. There are
 * far fewer words than names. Part of the store.
 */
final class NameWordsInsert {

  private static final String INSERT = "insert into name_variant (variant, word) values (?, ?) on conflict do nothing";
  private static final String KNOWN = "select 1 from name_variant where variant = ? and word = ?";

  private final PreparedStatement insert;
  private final PreparedStatement isKnown;
  private final RememberedWords remembered;

  /** @param remembered what is known to be there already */
  NameWordsInsert(Transaction tx, RememberedWords remembered) {
    insert = tx.prepared(INSERT);
    isKnown = tx.prepared(KNOWN);
    this.remembered = remembered;
  }

  static void add(Transaction tx, String foldedName) {
    new NameWordsInsert(tx, new RememberedWords()).addAll(List.of(foldedName));
  }

  void addAll(Collection<String> foldedNames) {
    var fresh = new LinkedHashSet<String>();
    for (var name : foldedNames) {
      for (var word : NameWords.spelled(name)) {
        if (remembered.add(word)) {
          fresh.add(word);
        }
      }
    }
    if (!fresh.isEmpty()) {
      store(fresh);
    }
  }

  private void store(Set<String> words) {
    try {
      // The statement outlives a transaction that failed half way.
      insert.clearBatch();
      boolean any = false;
      for (var word : words) {
        var variants = NameWords.variants(word);
        if (!variants.isEmpty() && !isKnown(variants.iterator().next(), word)) {
          for (var variant : variants) {
            insert.setString(1, variant);
            insert.setString(2, word);
            insert.addBatch();
          }
          any = true;
        }
      }
      if (any) {
        insert.executeBatch();
      }
    } catch (SQLException e) {
      throw new DataAccessException("cannot store the words of names", e);
    }
  }

  private boolean isKnown(String sound, String word) throws SQLException {
    isKnown.setString(1, sound);
    isKnown.setString(2, word);
    try (var row = isKnown.executeQuery()) {
      return row.next();
    }
  }
}
