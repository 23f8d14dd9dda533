package app.fifteen.desktop.exchange;

import app.fifteen.desktop.kit.Tasks;
import app.fifteen.exchange.importing.ImportField;
import app.fifteen.exchange.importing.ImportFields;
import app.fifteen.exchange.importing.ImportPlan;
import app.fifteen.exchange.importing.ImportPreview;
import app.fifteen.exchange.importing.PreviewFile;
import app.fifteen.exchange.importing.UnknownWords;
import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;

/** Which file is to be imported and how it would be read; anything that changes is previewed again. */
public final class ImportViewModel<F extends ImportField, R> {

  /** In place of a heading: this field is read from no column. */
  static final String NO_COLUMN = "";

  private final PreviewFile<F, R> previews;
  private final ImportFields<F> fields;
  private final Locale locale;
  private final Tasks tasks;

  private final ImportDraft<F> draft = new ImportDraft<>();
  private final ReadOnlyObjectWrapper<Path> file = new ReadOnlyObjectWrapper<>();
  private final ColumnBoxes<F> boxes;
  private final ReadOnlyObjectWrapper<ImportPreview<F, R>> preview = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Rejection> problem = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
  private final WordRows<F> words;
  private Optional<Charset> found = Optional.empty();
  private boolean strictnessSaid;
  private int asked;
  private boolean reading;
  private boolean updating;

  /** @param locale of month names in a time format */
  public ImportViewModel(PreviewFile<F, R> previews, ImportFields<F> fields, Locale locale, Tasks tasks) {
    this.previews = previews;
    this.fields = fields;
    this.locale = locale;
    this.tasks = tasks;
    words =
        new WordRows<>(
            fields,
            (field, word, code) -> {
              draft.say(field, word, code);
              refresh();
            });
    Stream.of(draft.charset, draft.delimiter).forEach(each -> each.addListener(_ -> readAnew()));
    draft.newWhenDoubtful.addListener(_ -> refresh());
    draft.strict.addListener(_ -> sayStrictness());
    Stream.of(draft.zone, draft.timePattern).forEach(each -> each.addListener(_ -> refresh()));
    boxes = new ColumnBoxes<>(fields, this::choose, this::chooseTime);
  }

  public void open(Path chosen) {
    updating = true;
    draft.forgetFile();
    // Until this file is read, and where it cannot be, nothing of the one before is shown.
    boxes.empty();
    updating = false;
    strictnessSaid = false;
    found = Optional.empty();
    words.show(UnknownWords.NONE);
    preview.set(null);
    file.set(chosen);
    refresh();
  }

  /** @return refused where the file cannot be imported as things are */
  public Outcome<ImportPlan<F>> plan() {
    return problem.get() == null ? draft.plan(file.get(), found) : Outcome.refused(problem.get());
  }

  private void choose(F field, String heading) {
    if (!updating && heading != null) {
      draft.read(field, heading);
      refresh();
    }
  }

  private void chooseTime(F field, String heading) {
    if (!updating && heading != null) {
      draft.readTime(field, boxes.column(field).get(), heading);
      refresh();
    }
  }

  private void sayStrictness() {
    if (!updating) {
      strictnessSaid = true;
      refresh();
    }
  }

  private void readAnew() {
    if (!updating) {
      draft.forgetHeadings();
      refresh();
    }
  }

  /** One preview at a time: whatever is asked meanwhile is answered by one more, and the older answer is dropped. */
  private void refresh() {
    if (updating || file.get() == null) {
      return;
    }
    asked++;
    ready.set(false);
    if (!reading) {
      read();
    }
  }

  private void read() {
    int question = asked;
    draft.plan(file.get(), found)
        .use(
            plan -> {
              reading = true;
              tasks.run(
                  () -> previews.preview(plan, locale),
                  outcome ->
                      answer(
                          question,
                          () -> outcome.use(read -> show(read, draft.charset.get().isEmpty()), this::unreadable)),
                  failure -> answer(question, () -> failed(failure)));
            },
            problem::set);
  }

  private void answer(int question, Runnable take) {
    reading = false;
    if (question == asked) {
      take.run();
    } else {
      read();
    }
  }

  private void show(ImportPreview<F, R> read, boolean foundOut) {
    if (foundOut) {
      found = Optional.of(read.charset());
    }
    if (!strictnessSaid && read.strict() != draft.strict.get()) {
      // As the last file like this one was taken; what is on screen then shows which rows that costs.
      draft.strict.set(read.strict());
      return;
    }
    updating = true;
    boxes.show(read, draft);
    updating = false;
    words.show(read.words());
    preview.set(read);
    problem.set(read.problem().orElse(null));
    ready.set(read.problem().isEmpty());
  }

  private void unreadable(Rejection rejection) {
    words.show(UnknownWords.NONE);
    preview.set(null);
    problem.set(rejection);
  }

  private void failed(Throwable failure) {
    if (failure instanceof Failure known) {
      unreadable(known.rejection());
    } else {
      tasks.report(failure);
    }
  }

  public List<F> fields() {
    return fields.all();
  }

  public ReadOnlyObjectProperty<Path> fileProperty() {
    return file.getReadOnlyProperty();
  }

  /** Empty: found out. */
  public ObjectProperty<Optional<Charset>> charsetProperty() {
    return draft.charset;
  }

  /** Empty: found out. */
  public ObjectProperty<Optional<Character>> delimiterProperty() {
    return draft.delimiter;
  }

  /** The charset as it was found out, once it was. */
  public Optional<Charset> foundCharset() {
    return found;
  }

  public StringProperty zoneProperty() {
    return draft.zone;
  }

  /** Whether a row that may be about somebody known makes somebody new. */
  public BooleanProperty newWhenDoubtfulProperty() {
    return draft.newWhenDoubtful;
  }

  /** Whether a cell that cannot be taken costs its row; as for the last file with this header until somebody says. */
  public BooleanProperty strictProperty() {
    return draft.strict;
  }

  public StringProperty timePatternProperty() {
    return draft.timePattern;
  }

  /** The heading that a field is read from; {@link #NO_COLUMN} for none. */
  public StringProperty columnProperty(F field) {
    return boxes.column(field);
  }

  /** The heading that the time of day of a field is read from; nothing where a field has none. */
  public Optional<StringProperty> timeProperty(F field) {
    return boxes.time(field);
  }

  /** Words of the first rows that no closed list knows. */
  public ObservableList<WordRow<F>> words() {
    return words.rows();
  }

  /** After a run they are known from the whole file. */
  void showWords(UnknownWords ofTheFile) {
    words.show(ofTheFile);
  }

  /** What {@link #columnProperty} can be. */
  public ObservableList<String> headings() {
    return boxes.headings();
  }

  /** Null until a file was read. */
  public ReadOnlyObjectProperty<ImportPreview<F, R>> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  /** Why nothing can be imported like this; null if nothing is in the way. */
  public ReadOnlyObjectProperty<Rejection> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Whether all that was typed for the words of the file is understood. */
  ReadOnlyBooleanProperty wordsUnderstoodProperty() {
    return words.understoodProperty();
  }

  /** Whether what is on screen is how the file would be imported. */
  public ReadOnlyBooleanProperty readyProperty() {
    return ready.getReadOnlyProperty();
  }
}
