package app.fifteen.desktop.exchange;

import app.fifteen.exchange.importing.ImportField;
import app.fifteen.exchange.importing.ImportFields;
import app.fifteen.exchange.importing.UnknownWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The words of a file that no closed list knows, as they are on screen; rows stay while they are about the same words. */
final class WordRows<F extends ImportField> {

  /** More nobody would go through. */
  private static final int SHOWN = 60;

  /** Somebody chose what a word is taken as. */
  interface Saying<F> {
    void say(F field, String word, String code);
  }

  private final ImportFields<F> fields;
  private final Saying<F> saying;
  private final ObservableList<WordRow<F>> rows = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper understood = new ReadOnlyBooleanWrapper(true);
  private boolean updating;

  WordRows(ImportFields<F> fields, Saying<F> saying) {
    this.fields = fields;
    this.saying = saying;
  }

  ObservableList<WordRow<F>> rows() {
    return rows;
  }

  void show(UnknownWords words) {
    updating = true;
    var shown = words.words().stream().limit(SHOWN).toList();
    if (areSame(shown)) {
      IntStream.range(0, shown.size()).forEach(i -> rows.get(i).show(shown.get(i)));
    } else {
      var fresh = new ArrayList<WordRow<F>>();
      for (var word : shown) {
        fields.byCode(word.seen().field().code()).ifPresent(field -> fresh.add(row(field, word)));
      }
      rows.setAll(fresh);
      look();
    }
    updating = false;
  }

  private boolean areSame(List<UnknownWords.Word> words) {
    return words.size() == rows.size()
        && IntStream.range(0, words.size()).allMatch(i -> rows.get(i).isAbout(words.get(i)));
  }

  private WordRow<F> row(F field, UnknownWords.Word word) {
    var row = new WordRow<>(field, word);
    row.codeProperty().addListener(
        (_, _, code) -> {
          if (!updating && code != null) {
            saying.say(field, row.word(), code);
          }
        });
    row.unknownProperty().addListener(_ -> look());
    return row;
  }

  private void look() {
    understood.set(rows.stream().allMatch(row -> row.unknownProperty().get().isEmpty()));
  }

  /** False while something stands in one of the fields that means nothing. */
  ReadOnlyBooleanProperty understoodProperty() {
    return understood.getReadOnlyProperty();
  }
}
