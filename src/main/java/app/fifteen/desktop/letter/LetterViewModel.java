package app.fifteen.desktop.letter;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.LiveQuery;
import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.paper.PdfPages;
import app.fifteen.exchange.WholeFile;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.PostalAddress;
import app.fifteen.kernel.Rejection;
import app.fifteen.wording.ApologyLetter;
import app.fifteen.wording.LetterFacts;
import app.fifteen.wording.PrepareLetter;
import app.fifteen.wording.WriteLetter;
import app.fifteen.wording.WrittenLetter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A letter of apology while it is being written, and how it will look (R20). */
public final class LetterViewModel {

  private final WriteLetter writeLetter;
  private final ComplaintId complaint;
  private final Desk desk;
  private final Consumer<WrittenLetter> written;

  private final ReadOnlyObjectWrapper<ApologyLetter> draft = new ReadOnlyObjectWrapper<>();
  private final StringProperty subject = new SimpleStringProperty("");
  private final StringProperty body = new SimpleStringProperty("");
  private final Map<LetterPart, StringProperty> spellings = new EnumMap<>(LetterPart.class);
  private final ReadOnlyStringWrapper undrawable = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<List<PdfPages.Page>> pages = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Rejection> problem = new ReadOnlyObjectWrapper<>();
  private final OneAtATime working;
  private final LiveQuery<Drawn> drawing;

  /** @param undrawable signs that are not on the pages */
  private record Drawn(List<PdfPages.Page> pages, String undrawable) {}

  /** @param written told when the letter is kept with its case */
  public LetterViewModel(
      PrepareLetter prepareLetter,
      WriteLetter writeLetter,
      ComplaintId complaint,
      LetterFacts facts,
      Desk desk,
      Tasks tasks,
      Consumer<WrittenLetter> written) {
    this.writeLetter = writeLetter;
    this.complaint = complaint;
    this.desk = desk;
    working = new OneAtATime(tasks);
    this.written = written;
    drawing = new LiveQuery<>(tasks, this::toDraw, this::show);
    var writer = desk.actor();
    tasks.run(() -> prepareLetter.prepare(facts, writer), this::begin);
  }

  private void begin(ApologyLetter prepared) {
    for (var part : LetterPart.values()) {
      if (!part.undrawable(prepared).isEmpty()) {
        spellings.put(part, new SimpleStringProperty(""));
      }
    }
    subject.set(prepared.subject());
    body.set(prepared.body());
    draft.set(prepared);
    Optional.ofNullable(spellings.get(LetterPart.ADDRESSEE))
        .ifPresent(spelling -> spelling.addListener((_, before, after) -> respell(before, after)));
    preview();
  }

  /** Also where the letter speaks to them. */
  private void respell(String before, String after) {
    var written = before.isBlank() ? draft.get().addressee() : before;
    var now = after.isBlank() ? draft.get().addressee() : after;
    body.set(body.get().replace(written, now));
    subject.set(subject.get().replace(written, now));
  }

  private void show(Drawn drawn) {
    undrawable.set(drawn.undrawable());
    pages.set(drawn.pages());
  }

  /** Draws what is written now. */
  void preview() {
    if (draft.get() != null) {
      drawing.again();
    }
  }

  private Supplier<Drawn> toDraw() {
    var letter = letter();
    return () -> new Drawn(PdfPages.draw(letter.pdf(), PdfPages.ON_SCREEN), letter.undrawable());
  }

  private ApologyLetter letter() {
    var prepared = draft.get();
    return prepared
        .saying(subject.get(), body.get())
        .to(
            spelled(LetterPart.ADDRESSEE).orElse(prepared.addressee()),
            spelled(LetterPart.COMPANY).or(prepared::company),
            spelled(LetterPart.ADDRESS).map(lines -> new PostalAddress(lines, "", "", "")).orElse(prepared.address()));
  }

  private Optional<String> spelled(LetterPart part) {
    return Optional.ofNullable(spellings.get(part)).map(StringProperty::get).map(String::strip).filter(text -> !text.isEmpty());
  }

  /** The letter, unless something of it would be missing on paper. */
  private Optional<ApologyLetter> whole() {
    var letter = letter();
    var missing = letter.undrawable();
    if (!missing.isEmpty()) {
      problem.set(Rejection.of("letter.undrawable", missing));
    }
    return Optional.of(letter).filter(_ -> missing.isEmpty());
  }

  /** Whether it can go out as it is; else it is said why not. */
  boolean isWhole() {
    return draft.get() != null && whole().isPresent();
  }

  /** Whether closing the window would lose something typed. */
  boolean isEdited() {
    return draft.get() != null && !letter().text().equals(draft.get().text());
  }

  /** What a file with it is called, without a folder. */
  String fileName() {
    var letter = letter();
    return LetterFile.name(desk.messages(), letter.addressee(), letter.date());
  }

  void save(Path file) {
    whole()
        .ifPresent(
            letter ->
                work(
                    () -> {
                      WholeFile.write(file, letter.pdf());
                      return file;
                    },
                    _ -> {}));
  }

  /** Draws it as sharp as a printer wants it. */
  void drawForPrinter(Consumer<List<PdfPages.Page>> drawn) {
    whole().ifPresent(letter -> work(() -> PdfPages.draw(letter.pdf(), PdfPages.ON_PAPER), drawn));
  }

  /** Keeps the letter with its case, as it goes out. */
  void finish() {
    if (draft.get() == null || working.isUnderWay()) {
      return;
    }
    var writer = desk.actor();
    whole()
        .ifPresent(
            letter ->
                work(
                    () -> writeLetter.write(complaint, letter, writer),
                    outcome -> outcome.use(written, problem::set)));
  }

  private <T> void work(Supplier<T> work, Consumer<? super T> then) {
    problem.set(null);
    working.run(work, then);
  }

  void refuse(Rejection why) {
    problem.set(why);
  }

  /** Null until it is prepared. */
  ReadOnlyObjectProperty<ApologyLetter> draftProperty() {
    return draft.getReadOnlyProperty();
  }

  StringProperty subjectProperty() {
    return subject;
  }

  StringProperty bodyProperty() {
    return body;
  }

  /** How to spell what no font can draw; empty where all of the client's page can be drawn. */
  Map<LetterPart, StringProperty> spellings() {
    return spellings;
  }

  /** Signs of the letter that are not on the pages shown, each once. */
  ReadOnlyStringProperty undrawableProperty() {
    return undrawable.getReadOnlyProperty();
  }

  /** Empty until they are drawn for the first time. */
  ReadOnlyObjectProperty<List<PdfPages.Page>> pagesProperty() {
    return pages.getReadOnlyProperty();
  }

  /** Why the letter could not be kept or printed; null if nothing is wrong. */
  ReadOnlyObjectProperty<Rejection> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty workingProperty() {
    return working.underWayProperty();
  }
}
