package app.fifteen.desktop.cardpaper;

import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.paper.PdfPages;
import app.fifteen.desktop.paper.PngFile;
import app.fifteen.exchange.WholeFile;
import app.fifteen.kernel.Rejection;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A receipt, or a card as a picture: how it looks, and where it goes. */
final class PaperViewModel {

  private final Paper paper;
  private final OneAtATime working;
  private final ReadOnlyObjectWrapper<List<PdfPages.Page>> pages = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Rejection> problem = new ReadOnlyObjectWrapper<>();

  PaperViewModel(Paper paper, Tasks tasks) {
    this.paper = paper;
    working = new OneAtATime(tasks);
    // A card is as wide as a hand: drawn as sharp as it is sent, it is not blurred on a screen either.
    int sharpness = paper.picture() ? PdfPages.ON_PAPER : 2 * PdfPages.ON_SCREEN;
    working.run(() -> PdfPages.draw(paper.pdf(), sharpness), pages::set);
  }

  Paper paper() {
    return paper;
  }

  void savePdf(Path file, Consumer<Path> saved) {
    work(file, () -> WholeFile.write(file, paper.pdf()), saved);
  }

  void savePicture(Path file, Consumer<Path> saved) {
    var page = pages.get().getFirst();
    work(file, () -> WholeFile.write(file, PngFile.of(page)), saved);
  }

  private void work(Path file, Runnable writing, Consumer<Path> saved) {
    problem.set(null);
    working.run(
        () -> {
          writing.run();
          return file;
        },
        saved);
  }

  /** Draws it as sharp as a printer wants it. */
  void drawForPrinter(Consumer<List<PdfPages.Page>> drawn) {
    problem.set(null);
    working.run(() -> PdfPages.draw(paper.pdf(), PdfPages.ON_PAPER), drawn);
  }

  void refuse(Rejection why) {
    problem.set(why);
  }

  /** Empty until they are drawn. */
  ReadOnlyObjectProperty<List<PdfPages.Page>> pagesProperty() {
    return pages.getReadOnlyProperty();
  }

  /** Why it was not printed; null if nothing is wrong. */
  ReadOnlyObjectProperty<Rejection> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty workingProperty() {
    return working.underWayProperty();
  }
}
