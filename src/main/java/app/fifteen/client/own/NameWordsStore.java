package app.fifteen.client.own;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.COMPANY;
import static app.fifteen.database.schema.Tables.NAME_VARIANT;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.val;

import app.fifteen.database.Dialect;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.NameWords;
import java.util.Collection;
import java.util.stream.Collectors;

/** The words of names that the search knows. */
final class NameWordsStore {

  /** Those that are in nobody's name any more are forgotten; the names they came from are gone by now. */
  void forgetUnused(Transaction tx, Collection<String> foldedNames) {
    var words = foldedNames.stream().flatMap(name -> NameWords.of(name).stream()).collect(Collectors.toSet());
    for (var word : words) {
      if (!isUsed(tx, word)) {
        tx.dsl().deleteFrom(NAME_VARIANT).where(NAME_VARIANT.WORD.eq(word)).execute();
      }
    }
  }

  private static boolean isUsed(Transaction tx, String word) {
    var ofClient =
        tx.dialect() == Dialect.SQLITE
            ? condition("{0} in (select rowid from client_words where client_words match {1})", CLIENT.ID, val('"' + word + '"'))
            : condition("to_tsvector('simple', {0}) @@ to_tsquery('simple', {1})", CLIENT.FOLDED_NAME, val("'" + word + "'"));
    return tx.dsl().fetchExists(CLIENT, ofClient)
        || tx.dsl().select(COMPANY.FOLDED_NAME).from(COMPANY).where(COMPANY.FOLDED_NAME.contains(word)).fetch(COMPANY.FOLDED_NAME)
            .stream().anyMatch(name -> NameWords.of(name).contains(word));
  }
}
