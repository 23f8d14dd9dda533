package app.fifteen.desktop.cardpaper;

import app.fifteen.card.CardSeries;
import app.fifteen.card.SeriesField;
import app.fifteen.card.SeriesRow;
import app.fifteen.card.paper.CardSheet;
import app.fifteen.card.paper.PlanSheet;
import app.fifteen.card.paper.SheetPlan;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.FormProblems;
import app.fifteen.desktop.kit.LiveQuery;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.WorkProgress;
import app.fifteen.desktop.paper.PdfPages;
import app.fifteen.exchange.Progress;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Which cards are printed, how their first page looks, and how far a long sheet is. */
final class SheetViewModel {

  /** What is asked for, and the first page of it. */
  private record Looked(Outcome<SheetPlan> plan, List<PdfPages.Page> pages) {}

  private final PlanSheet planSheet;
  private final Desk desk;
  private final Tasks tasks;
  private final Notices notices;
  private final WorkProgress progress;
  private final List<SeriesRow> series;
  private final ObjectProperty<SheetSource> source = new SimpleObjectProperty<>(SheetSource.UNSOLD);
  private final ObjectProperty<CardSeries> chosen = new SimpleObjectProperty<>();
  private final StringProperty from = new SimpleStringProperty("");
  private final StringProperty count = new SimpleStringProperty(String.valueOf(CardSheet.TO_A_PAGE));
  private final StringProperty numbers = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Optional<SheetPlan>> plan = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<PdfPages.Page>> pages = new ReadOnlyObjectWrapper<>(List.of());
  private final FormProblems<SeriesField> problems;
  private final LiveQuery<Looked> looking;

  /** @param series the office's, none where it has not said which numbers its cards have */
  SheetViewModel(PlanSheet planSheet, List<SeriesRow> series, Desk desk, Tasks tasks, Notices notices) {
    this.planSheet = planSheet;
    this.series = List.copyOf(series);
    this.desk = desk;
    this.tasks = tasks;
    this.notices = notices;
    progress = new WorkProgress(tasks, desk.messages().get("card.sheet.title"));
    problems = new FormProblems<>(desk.messages());
    looking = new LiveQuery<>(tasks, this::question, this::answer);
    chosen.addListener((_, _, now) -> from.set(now == null ? "" : next(now)));
  }

  private String next(CardSeries of) {
    return series.stream()
        .filter(row -> row.series().equals(of))
        .flatMap(row -> row.next().stream())
        .map(number -> number.grouped())
        .findFirst()
        .orElse("");
  }

  /** Looks at what is asked for by now. */
  void look() {
    looking.anew();
  }

  private Supplier<Looked> question() {
    var asked = asked();
    return () -> {
      var found = asked.get();
      return new Looked(
          found, found.either(planned -> PdfPages.draw(firstPage(planned), PdfPages.ON_SCREEN), _ -> List.of()));
    };
  }

  private Supplier<Outcome<SheetPlan>> asked() {
    var of = chosen.get();
    var first = from.get();
    var many = count.get();
    var each = numbers.get();
    if (source.get() == SheetSource.BY_NUMBER) {
      return () -> planSheet.byNumber(each);
    }
    return () -> of == null ? Outcome.refused("card.sheet.no_series") : planSheet.unsold(of, first, many);
  }

  private static byte[] firstPage(SheetPlan planned) {
    var few = planned.cards().subList(0, Math.min(CardSheet.TO_A_PAGE, planned.cards().size()));
    var out = new ByteArrayOutputStream();
    CardSheet.write(planned.look(), few, out, Progress.NONE);
    return out.toByteArray();
  }

  private void answer(Looked looked) {
    looked
        .plan()
        .use(
            planned -> {
              problems.clear();
              plan.set(Optional.of(planned));
            },
            why -> {
              problems.clear();
              problems.refused(SeriesField.class, why);
              plan.set(Optional.empty());
            });
    pages.set(looked.pages());
  }

  /** Writes all of it; a sheet that is cancelled leaves no file. */
  void save(Path file) {
    var planned = plan.get().orElseThrow();
    progress.begin();
    tasks.run(
        () -> CardSheet.save(planned.look(), planned.cards(), file, progress),
        whole -> {
          progress.end();
          notices.say(
              whole
                  ? desk.messages().get("card.paper.saved", file.getFileName().toString())
                  : desk.messages().get("card.sheet.cancelled"));
        },
        failure -> {
          progress.end();
          tasks.report(failure);
        });
  }

  /** All of it for a printer, in the background; null where it is cancelled meanwhile. */
  Supplier<byte[]> toPrint() {
    var planned = plan.get().orElseThrow();
    return () -> {
      var out = new ByteArrayOutputStream();
      return CardSheet.write(planned.look(), planned.cards(), out, progress) ? out.toByteArray() : null;
    };
  }

  /** What a file with it is called, without a folder. */
  String fileName() {
    var cards = plan.get().orElseThrow().cards();
    return desk.messages()
            .get("card.sheet.file", cards.getFirst().number().digits(), cards.getLast().number().digits())
        + ".pdf";
  }

  void refuse(Rejection why) {
    problems.tell(why);
  }

  WorkProgress progress() {
    return progress;
  }

  List<CardSeries> series() {
    return series.stream().map(SeriesRow::series).toList();
  }

  ObjectProperty<SheetSource> sourceProperty() {
    return source;
  }

  ObjectProperty<CardSeries> chosenProperty() {
    return chosen;
  }

  StringProperty fromProperty() {
    return from;
  }

  StringProperty countProperty() {
    return count;
  }

  StringProperty numbersProperty() {
    return numbers;
  }

  /** What would be printed now; empty while something is wrong. */
  ReadOnlyObjectProperty<Optional<SheetPlan>> planProperty() {
    return plan.getReadOnlyProperty();
  }

  /** Its first page. */
  ReadOnlyObjectProperty<List<PdfPages.Page>> pagesProperty() {
    return pages.getReadOnlyProperty();
  }

  FormProblems<SeriesField> problems() {
    return problems;
  }
}
