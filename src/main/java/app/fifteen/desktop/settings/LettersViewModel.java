package app.fifteen.desktop.settings;

import app.fifteen.complaint.Severity;
import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.LiveQuery;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.paper.PdfPages;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Rejection;
import app.fifteen.wording.ChangeLetterhead;
import app.fifteen.wording.ChangeWording;
import app.fifteen.wording.FillIn;
import app.fifteen.wording.Letterhead;
import app.fifteen.wording.LetterheadStore;
import app.fifteen.wording.Occasion;
import app.fifteen.wording.Wording.Place;
import app.fifteen.wording.WordingStore;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What letters are written on and what is said in them and at each step of a complaint, as this office wants it. */
public final class LettersViewModel {

  private record Found(Letterhead letterhead, Map<Language, WordsForm.Stored> words) {}

  private final Database database;
  private final LetterheadStore letterheads;
  private final WordingStore wordings;
  private final SaveLetters saveLetters;
  private final Desk desk;
  private final Tasks tasks;
  private final SampleLetter sample;

  private final LetterheadForm letterhead;
  private final WordsForm words;
  private final ReadOnlyObjectWrapper<List<PdfPages.Page>> pages = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper sounds = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Rejection> textProblem = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Rejection> problem = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper edited = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
  private final LiveQuery<Found> reading;
  private final LiveQuery<List<PdfPages.Page>> drawing;
  private boolean opened;

  public LettersViewModel(
      Database database,
      LetterheadStore letterheads,
      WordingStore wordings,
      ChangeLetterhead changeLetterhead,
      ChangeWording changeWording,
      Desk desk,
      Clock clock,
      Tasks tasks) {
    this.database = database;
    this.letterheads = letterheads;
    this.wordings = wordings;
    saveLetters = new SaveLetters(changeLetterhead, changeWording);
    this.desk = desk;
    this.tasks = tasks;
    sample = new SampleLetter(desk, clock);
    letterhead = new LetterheadForm(tasks);
    words = new WordsForm(desk.messages().language());
    reading = new LiveQuery<>(tasks, () -> () -> database.read(this::find), this::show);
    drawing = new LiveQuery<>(tasks, this::toDraw, pages::set);
  }

  /** Somebody looks: only now is anything read and drawn. */
  void open() {
    opened = true;
    reading.again();
  }

  public void refresh() {
    if (opened) {
      reading.again();
    }
  }

  private Found find(Transaction tx) {
    var found = new EnumMap<Language, WordsForm.Stored>(Language.class);
    for (var language : Language.values()) {
      found.put(language, new WordsForm.Stored(wordings.words(tx, language), wordings.own(tx, language)));
    }
    return new Found(letterheads.current(tx), found);
  }

  private void show(Found found) {
    letterhead.store(found.letterhead());
    words.store(found.words());
    look();
  }

  /** Something was typed or chosen: what it comes to is shown. */
  void look() {
    tell();
    if (opened) {
      drawing.again();
    }
  }

  /** The same without the letter, which takes longer to draw than a key to press. */
  void tell() {
    edited.set(letterhead.isEdited() || words.isEdited());
    var text = words.text.get();
    textProblem.set(ChangeWording.problem(text).orElse(null));
    sounds.set(
        textProblem.get() == null ? FillIn.fill(text, sample.values(words.language.get(), severity()), words.language.get()) : "");
  }

  private Severity severity() {
    return words.severity.get().orElse(Severity.SERIOUS);
  }

  private Supplier<List<PdfPages.Page>> toDraw() {
    var language = words.language.get();
    var place = new Place(Occasion.LETTER, Optional.empty(), language, words.severity.get());
    var letter = sample.letter(letterhead.typed(), language, severity(), words.text(place));
    return () -> PdfPages.draw(letter.pdf(), PdfPages.SMALL);
  }

  /** Saves everything typed; what is refused stays typed and is said. */
  void save() {
    if (saving.get() || !hasUnsavedChanges()) {
      return;
    }
    var wrong = words.changes().entrySet().stream().filter(change -> isWrong(change.getValue())).findFirst();
    if (wrong.isPresent()) {
      words.choose(wrong.get().getKey());
      look();
      return;
    }
    saving.set(true);
    problem.set(null);
    var actor = desk.actor();
    var wanted = letterhead.isEdited() ? Optional.of(letterhead.typed()) : Optional.<Letterhead>empty();
    var changes = words.changes();
    var versions = changes.keySet().stream().collect(Collectors.toMap(place -> place, words::version));
    tasks.run(
        () -> saveLetters.save(wanted, changes, versions, actor),
        this::saved,
        failure -> {
          saving.set(false);
          tasks.report(failure);
        });
  }

  private static boolean isWrong(Optional<String> text) {
    return text.flatMap(ChangeWording::problem).isPresent();
  }

  private void saved(SaveLetters.Saved saved) {
    saving.set(false);
    saved.words().forEach(words::forget);
    problem.set(saved.refusal().orElse(null));
    reading.anew();
  }

  void backToHouse() {
    words.backToHouse();
    look();
  }

  /** Takes back what was typed since it was saved. */
  void revert() {
    letterhead.revert();
    words.revert();
    problem.set(null);
    look();
  }

  public boolean hasUnsavedChanges() {
    return letterhead.isEdited() || words.isEdited();
  }

  LetterheadForm letterhead() {
    return letterhead;
  }

  WordsForm words() {
    return words;
  }

  /** How a letter would look now. */
  ReadOnlyObjectProperty<List<PdfPages.Page>> pagesProperty() {
    return pages.getReadOnlyProperty();
  }

  /** The words as they would be said to somebody; empty while they cannot be. */
  ReadOnlyStringProperty soundsProperty() {
    return sounds.getReadOnlyProperty();
  }

  /** What is wrong with the words that are shown; null if nothing is. */
  ReadOnlyObjectProperty<Rejection> textProblemProperty() {
    return textProblem.getReadOnlyProperty();
  }

  /** Why saving was refused; null if it was not. */
  ReadOnlyObjectProperty<Rejection> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty editedProperty() {
    return edited.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty savingProperty() {
    return saving.getReadOnlyProperty();
  }
}
