package app.fifteen.desktop.exchange;

import app.fifteen.exchange.importing.ClosedWords;
import app.fifteen.exchange.importing.ImportField;
import app.fifteen.exchange.importing.SeenWord;
import app.fifteen.exchange.importing.UnknownWords;
import app.fifteen.kernel.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A word of the file that no closed list knows: how often it came, and what it is taken as. */
public final class WordRow<F extends ImportField> {

  private final F field;
  private final String word;
  private final ClosedWords<?> meanings;
  private final ReadOnlyLongWrapper rows = new ReadOnlyLongWrapper();
  private final StringProperty code = new SimpleStringProperty();
  private final ObjectProperty<Optional<String>> unknown = new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyBooleanWrapper remembered = new ReadOnlyBooleanWrapper();

  WordRow(F field, UnknownWords.Word word) {
    this.field = field;
    this.word = word.seen().word();
    this.meanings = field.closedWords().orElseThrow();
    show(word);
  }

  void show(UnknownWords.Word counted) {
    rows.set(counted.rows());
    code.set(counted.seen().code());
    remembered.set(counted.seen().by() == SeenWord.By.REMEMBERED);
  }

  boolean isAbout(UnknownWords.Word counted) {
    return field == counted.seen().field() && word.equals(counted.seen().word());
  }

  public F field() {
    return field;
  }

  public String word() {
    return word;
  }

  public ReadOnlyLongProperty rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** The code of what it is taken as. */
  public StringProperty codeProperty() {
    return code;
  }

  /** What was typed instead and is none of its meanings, while it stands there. */
  ObjectProperty<Optional<String>> unknownProperty() {
    return unknown;
  }

  /** Whether that was said for an earlier file like this one. */
  public ReadOnlyBooleanProperty rememberedProperty() {
    return remembered.getReadOnlyProperty();
  }

  /** What it can be taken as, by code: what stands for nothing first, a long list by its names. */
  public List<String> codes(Messages messages) {
    var codes = meanings.meanings().stream().map(ClosedWords.Meaning::code).toList();
    if (!isLong()) {
      return codes;
    }
    var neutral = meanings.neutral().code();
    return Stream.concat(
            Stream.of(neutral),
            codes.stream()
                .filter(each -> !each.equals(neutral))
                .sorted(Comparator.comparing(each -> name(messages, each), String.CASE_INSENSITIVE_ORDER)))
        .toList();
  }

  /** Too long to be looked through. */
  public boolean isLong() {
    return meanings.meanings().size() > 12;
  }

  public String name(Messages messages, String meaning) {
    return meanings.byCode(meaning).map(each -> each.name().apply(messages)).orElse("");
  }
}
