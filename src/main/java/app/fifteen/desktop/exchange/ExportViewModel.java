package app.fifteen.desktop.exchange;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.WorkProgress;
import app.fifteen.exchange.Headings;
import app.fifteen.exchange.exporting.ExportPlan;
import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Rejection;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What is exported and how it is written, and how far that is. */
public final class ExportViewModel {

  /** How an export ended. */
  public sealed interface End {
    record Exported(long count, Path file) implements End {}

    /** No file has appeared. */
    record Refused(Rejection why) implements End {}
  }

  private final ExportSource source;
  private final Desk desk;
  private final Tasks tasks;
  private final Clock clock;
  private final WorkProgress progress;
  private final ObjectProperty<Character> delimiter;
  private final BooleanProperty forExcel;
  private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>();
  private final ObjectProperty<LocalDate> to = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<End> end = new ReadOnlyObjectWrapper<>();

  public ExportViewModel(ExportSource source, Desk desk, Tasks tasks, Clock clock) {
    this.source = source;
    this.desk = desk;
    this.tasks = tasks;
    this.clock = clock;
    this.progress = new WorkProgress(tasks, source.title(desk.messages()));
    // Excel splits by the list separator of the system's region, which is a semicolon where a comma marks decimals, and
    // takes a file without the mark for one in the old Cyrillic charset. That region is the office's, whatever language
    // somebody likes to read.
    boolean decimalComma = desk.policy().office().language() != Language.EN;
    this.delimiter = new SimpleObjectProperty<>(decimalComma ? ';' : ',');
    this.forExcel = new SimpleBooleanProperty(decimalComma);
  }

  /** What the file is called unless somebody wants another name: {@code requests-2026-11-23.csv}. */
  public String suggestedName() {
    return source.fileName() + "-" + clock.instant().atZone(desk.policy().office().zone()).toLocalDate() + ".csv";
  }

  /** What is in the way of exporting, such as a last day before the first. */
  public Optional<Rejection> problem() {
    return from.get() != null && to.get() != null && to.get().isBefore(from.get())
        ? Optional.of(Rejection.of("exporting.dates_reversed"))
        : Optional.empty();
  }

  public void export(Path out) {
    if (progress.runningProperty().get()) {
      return;
    }
    if (problem().isPresent()) {
      end.set(new End.Refused(problem().get()));
      return;
    }
    var plan = new ExportPlan(out, delimiter.get(), forExcel.get(), Headings.in(desk.messages().language()));
    var first = Optional.ofNullable(from.get());
    var last = Optional.ofNullable(to.get());
    end.set(null);
    progress.begin();
    tasks.run(
        () -> source.export(first, last, plan, progress),
        outcome -> ended(outcome.<End>either(count -> new End.Exported(count, out), End.Refused::new)),
        failure -> {
          if (failure instanceof Failure known) {
            ended(new End.Refused(known.rejection()));
          } else {
            progress.end();
            tasks.report(failure);
          }
        });
  }

  private void ended(End how) {
    progress.end();
    end.set(how);
  }

  public void cancel() {
    progress.cancel();
  }

  public ExportSource source() {
    return source;
  }

  public WorkProgress progress() {
    return progress;
  }

  public ObjectProperty<Character> delimiterProperty() {
    return delimiter;
  }

  /** Whether the file begins with the mark by which spreadsheets tell UTF-8. */
  public BooleanProperty forExcelProperty() {
    return forExcel;
  }

  /** The first day, null for all. */
  public ObjectProperty<LocalDate> fromProperty() {
    return from;
  }

  /** The last day, all of it included; null for all. */
  public ObjectProperty<LocalDate> toProperty() {
    return to;
  }

  /** Null before and during an export. */
  public ReadOnlyObjectProperty<End> endProperty() {
    return end.getReadOnlyProperty();
  }
}
