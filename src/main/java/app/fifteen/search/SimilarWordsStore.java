package app.fifteen.search;

import app.fifteen.client.Typos;
import app.fifteen.database.TextRange;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.NameWords;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jooq.exception.DataAccessException;

/** The words of names that are like a typed one: in the other script, by ear, or with one wrong letter. */
final class SimilarWordsStore {

  private static final int ROWS = 250;
  private static final int LONG_ENOUGH_TO_GO_ON = 5;

  /** A sound that ends so may become another by the next letter, such as s by h. */
  private static final String UNFINISHED = "sczktpi";

  private static final String SELECT =
      "select distinct word from"
          + " (select word from name_variant where variant >= ? and variant <= ? order by variant limit "
          + ROWS + ") v";

  /** The words that are like a folded one. */
  SimilarWords like(Transaction tx, String word) {
    if (!NameWords.isSpelled(word)) {
      return SimilarWords.NONE;
    }
    var sound = NameWords.sound(word);
    var closeness = new HashMap<String, Integer>();
    try {
      var select = tx.prepared(SELECT);
      for (var range : ranges(word, sound).entrySet()) {
        for (var candidate : candidates(select, range.getKey(), range.getValue())) {
          closeness.computeIfAbsent(candidate, each -> closeness(word, sound, NameWords.sound(each)));
        }
      }
    } catch (SQLException e) {
      throw new DataAccessException("cannot look words up", e);
    }
    return SimilarWords.to(word, closeness.entrySet().stream()
        .filter(entry -> entry.getValue() < Integer.MAX_VALUE)
        .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList());
  }

  /** The beginnings of variants to look for, and where each range ends: a short word has to be there as a whole. */
  private static Map<String, String> ranges(String word, String sound) {
    var ranges = new LinkedHashMap<String, String>();
    var begins = sound.length() > 2 && UNFINISHED.indexOf(sound.charAt(sound.length() - 1)) >= 0
        ? sound.substring(0, sound.length() - 1)
        : sound;
    ranges.put(begins, TextRange.end(begins));
    if (word.length() >= NameWords.LONG_ENOUGH_FOR_TYPOS) {
      boolean goesOn = sound.length() >= LONG_ENOUGH_TO_GO_ON;
      for (var variant : NameWords.variants(word)) {
        ranges.putIfAbsent(variant, goesOn ? TextRange.end(variant) : variant);
      }
    }
    return ranges;
  }

  private static Set<String> candidates(PreparedStatement select, String from, String to) throws SQLException {
    select.setString(1, from);
    select.setString(2, to);
    var found = new LinkedHashSet<String>();
    try (var rows = select.executeQuery()) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  private static int closeness(String word, String typed, String candidate) {
    if (candidate.equals(typed)) {
      return 0;
    }
    if (candidate.startsWith(typed)) {
      return 1;
    }
    if (word.length() >= NameWords.LONG_ENOUGH_FOR_TYPOS && Typos.oneApart(typed, candidate)) {
      return 2;
    }
    return typed.length() >= LONG_ENOUGH_TO_GO_ON && beginsOneApart(typed, candidate) ? 3 : Integer.MAX_VALUE;
  }

  private static boolean beginsOneApart(String typed, String candidate) {
    for (int length = typed.length() - 1; length <= Math.min(typed.length() + 1, candidate.length()); length++) {
      if (Typos.oneApart(typed, candidate.substring(0, length))) {
        return true;
      }
    }
    return false;
  }
}
