package app.fifteen.desktop.letter;

import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.paper.PdfPages;
import app.fifteen.exchange.WholeFile;
import app.fifteen.kernel.Rejection;
import app.fifteen.wording.LetterStore;
import app.fifteen.wording.WrittenLetter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A letter as it went out, page by page (R8). */
public final class SentLetterViewModel {

  private final WrittenLetter letter;
  private final String addressee;
  private final Desk desk;
  private final ReadOnlyObjectWrapper<List<PdfPages.Page>> pages = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Rejection> problem = new ReadOnlyObjectWrapper<>();
  private final OneAtATime working;
  private Optional<byte[]> pdf = Optional.empty();

  private record Read(Optional<byte[]> pdf, List<PdfPages.Page> pages) {}

  public SentLetterViewModel(
      Database database, LetterStore letters, WrittenLetter letter, String addressee, Desk desk, Tasks tasks) {
    this.letter = letter;
    this.addressee = addressee;
    this.desk = desk;
    working = new OneAtATime(tasks);
    work(
        () -> {
          var kept = database.read(tx -> letters.pdf(tx, letter.id()));
          return new Read(kept, kept.map(bytes -> PdfPages.draw(bytes, PdfPages.ON_SCREEN)).orElse(List.of()));
        },
        this::show);
  }

  private void show(Read read) {
    pdf = read.pdf();
    pages.set(read.pages());
    if (pdf.isEmpty()) {
      problem.set(Rejection.of("letter.sent.gone"));
    }
  }

  /** What a file with it is called, without a folder. */
  String fileName() {
    return LetterFile.name(desk.messages(), addressee, letter.at().atZone(desk.when().zone()).toLocalDate());
  }

  void save(Path file) {
    pdf.ifPresent(
        bytes ->
            work(
                () -> {
                  WholeFile.write(file, bytes);
                  return file;
                },
                _ -> {}));
  }

  /** Draws it as sharp as a printer wants it. */
  void drawForPrinter(Consumer<List<PdfPages.Page>> drawn) {
    pdf.ifPresent(bytes -> work(() -> PdfPages.draw(bytes, PdfPages.ON_PAPER), drawn));
  }

  private <T> void work(Supplier<T> work, Consumer<? super T> then) {
    problem.set(null);
    working.run(work, then);
  }

  void refuse(Rejection why) {
    problem.set(why);
  }

  /** Empty until they are drawn. */
  ReadOnlyObjectProperty<List<PdfPages.Page>> pagesProperty() {
    return pages.getReadOnlyProperty();
  }

  /** Why it cannot be shown or was not printed; null if nothing is wrong. */
  ReadOnlyObjectProperty<Rejection> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** While it is being read, saved or drawn. */
  ReadOnlyBooleanProperty workingProperty() {
    return working.underWayProperty();
  }
}
