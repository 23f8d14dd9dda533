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
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Which cards are printed, how each of their pages looks, and how far a long sheet is. */
final class SheetViewModel {

  /** What is asked for, and one page of it, counted from nought. */
  private record Looked(Outcome<SheetPlan> plan, int page, List<PdfPages.Page> pages) {}

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
  private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
  private final FormProblems<SeriesField> problems;
  private final LiveQuery<Looked> looking;
  private int wanted;

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

  /** Looks at what is asked for by now, from its first page on. */
  void look() {
    wanted = 0;
    looking.anew();
  }

  /** Looks at the next page, or the one before; at the ends nothing happens. */
  void turn(int by) {
    int to = wanted + by;
    if (to >= 0 && to < pageCount()) {
      wanted = to;
      looking.anew();
    }
  }

  /** Of what would be printed now. */
  int pageCount() {
    return plan.get().map(planned -> CardSheet.pages(planned.cards().size())).orElse(0);
  }

  private Supplier<Looked> question() {
    var asked = asked();
    int which = wanted;
    return () -> {
      var found = asked.get();
      return new Looked(
          found, which, found.either(planned -> PdfPages.draw(page(planned, which), PdfPages.ON_SCREEN), _ -> List.of()));
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

  /** Drawn by itself: a sheet of thousands is as quickly leafed through as one of two pages. */
  private static byte[] page(SheetPlan planned, int which) {
    int all = planned.cards().size();
    // Somebody may have sold some of them since.
    int from = Math.min(which, CardSheet.pages(all) - 1) * CardSheet.TO_A_PAGE;
    var out = new ByteArrayOutputStream();
    CardSheet.write(
        planned.look(), planned.cards().subList(from, Math.min(from + CardSheet.TO_A_PAGE, all)), out, Progress.NONE);
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
    wanted = Math.clamp(looked.page(), 0, Math.max(0, pageCount() - 1));
    page.set(wanted);
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

  /** Which page that is, counted from nought. */
  ReadOnlyIntegerProperty pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** The page that is looked at. */
  ReadOnlyObjectProperty<List<PdfPages.Page>> pagesProperty() {
    return pages.getReadOnlyProperty();
  }

  FormProblems<SeriesField> problems() {
    return problems;
  }
}
