package app.fifteen.desktop.paper;

import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.exchange.WholeFile;
import app.fifteen.kernel.Rejection;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A PDF in a window of its own: how it looks, page by page, and where it goes from there. */
public final class ShownPdf {

  private final OneAtATime working;
  private final ReadOnlyObjectWrapper<List<PdfPages.Page>> pages = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Rejection> problem = new ReadOnlyObjectWrapper<>();
  private Optional<byte[]> pdf = Optional.empty();

  private record Read(Optional<byte[]> pdf, List<PdfPages.Page> pages) {}

  /**
   * @param reading gives it in the background, empty where it is gone
   * @param dotsPerInch on the screen
   * @param gone what is told then
   */
  public ShownPdf(Tasks tasks, Supplier<Optional<byte[]>> reading, int dotsPerInch, Rejection gone) {
    working = new OneAtATime(tasks);
    work(
        () -> {
          var kept = reading.get();
          return new Read(kept, kept.map(bytes -> PdfPages.draw(bytes, dotsPerInch)).orElse(List.of()));
        },
        read -> {
          pdf = read.pdf();
          pages.set(read.pages());
          if (pdf.isEmpty()) {
            problem.set(gone);
          }
        });
  }

  public void save(Path file, Consumer<Path> saved) {
    pdf.ifPresent(bytes -> work(() -> written(file, bytes), saved));
  }

  /** Its first page as a picture. */
  public void savePicture(Path file, Consumer<Path> saved) {
    var page = pages.get().getFirst();
    work(() -> written(file, PngFile.of(page)), saved);
  }

  private static Path written(Path file, byte[] bytes) {
    WholeFile.write(file, bytes);
    return file;
  }

  /** Draws it as sharp as a printer wants it. */
  public void drawForPrinter(Consumer<List<PdfPages.Page>> drawn) {
    pdf.ifPresent(bytes -> work(() -> PdfPages.draw(bytes, PdfPages.ON_PAPER), drawn));
  }

  private <T> void work(Supplier<T> work, Consumer<? super T> then) {
    problem.set(null);
    working.run(work, then);
  }

  public void refuse(Rejection why) {
    problem.set(why);
  }

  /** Empty until they are drawn. */
  public ReadOnlyObjectProperty<List<PdfPages.Page>> pagesProperty() {
    return pages.getReadOnlyProperty();
  }

  /** Why it cannot be shown or was not printed; null if nothing is wrong. */
  public ReadOnlyObjectProperty<Rejection> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** While it is being read, saved or drawn. */
  public ReadOnlyBooleanProperty workingProperty() {
    return working.underWayProperty();
  }
}
