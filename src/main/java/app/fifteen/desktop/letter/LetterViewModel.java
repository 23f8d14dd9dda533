package app.fifteen.desktop.letter;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.LiveQuery;
import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.paper.PdfPages;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Rejection;
import app.fifteen.wording.ApologyLetter;
import app.fifteen.wording.LetterFacts;
import app.fifteen.wording.PrepareLetter;
import app.fifteen.wording.WriteLetter;
import app.fifteen.wording.WrittenLetter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
  private final ReadOnlyObjectWrapper<List<PdfPages.Page>> pages = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Rejection> problem = new ReadOnlyObjectWrapper<>();
  private final OneAtATime working;
  private final LiveQuery<List<PdfPages.Page>> drawing;

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
    drawing = new LiveQuery<>(tasks, this::toDraw, pages::set);
    var writer = desk.actor();
    tasks.run(() -> prepareLetter.prepare(facts, writer), this::begin);
  }

  private void begin(ApologyLetter prepared) {
    draft.set(prepared);
    subject.set(prepared.subject());
    body.set(prepared.body());
    preview();
  }

  /** Draws what is written now. */
  void preview() {
    if (draft.get() != null) {
      drawing.again();
    }
  }

  private Supplier<List<PdfPages.Page>> toDraw() {
    var letter = letter();
    return () -> PdfPages.draw(letter.pdf(), PdfPages.ON_SCREEN);
  }

  private ApologyLetter letter() {
    return draft.get().saying(subject.get(), body.get());
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
    var letter = letter();
    work(
        () -> {
          LetterFile.write(letter.pdf(), file);
          return file;
        },
        _ -> {});
  }

  /** Draws it as sharp as a printer wants it. */
  void drawForPrinter(Consumer<List<PdfPages.Page>> drawn) {
    var letter = letter();
    work(() -> PdfPages.draw(letter.pdf(), PdfPages.ON_PAPER), drawn);
  }

  /** Keeps the letter with its case, as it goes out. */
  void finish() {
    if (draft.get() == null || working.isUnderWay()) {
      return;
    }
    var letter = letter();
    var writer = desk.actor();
    work(
        () -> writeLetter.write(complaint, letter, writer),
        outcome -> outcome.use(written, problem::set));
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
