package app.fifteen.desktop.figures;

import app.fifteen.card.figures.Behind;
import app.fifteen.card.figures.CardFigures;
import app.fifteen.desktop.kit.ExportOffer;
import app.fifteen.exchange.Progress;
import app.fifteen.exchange.exporting.ExportPlan;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Outcome;
import java.util.function.BiFunction;

/** What is on screen, as a file (R43). */
final class FigureExports {

  private final CardFigures figures;
  private final FiguresViewModel model;
  private final Messages messages;

  FigureExports(CardFigures figures, FiguresViewModel model, Messages messages) {
    this.figures = figures;
    this.model = model;
    this.messages = messages;
  }

  ExportOffer ofWhatIsShown() {
    var shown = model.shownProperty().get();
    return shown == null ? ofFigures() : ofRows(shown.behind(), shown.title());
  }

  private ExportOffer ofFigures() {
    var export = figures.export;
    var last = model.lastProperty().get();
    return switch (model.viewProperty().get()) {
      case CHART, MONTHS ->
          offer(
              "card-figures",
              "figures.export.months",
              (plan, _) -> export.months(last.minusMonths(FiguresViewModel.MONTHS - 1L), last, plan));
      case TODAY -> offer("cards-today", "figures.export.today", (plan, _) -> export.today(plan));
      case LIVES -> offer("cards-sold-and-given", "figures.export.lives", (plan, _) -> export.lives(plan));
    };
  }

  private ExportOffer offer(
      String file, String hintKey, BiFunction<ExportPlan, Progress, Outcome<Long>> exporting) {
    return new ExportOffer(file, messages.get("figures.export"), messages.get(hintKey), exporting);
  }

  private ExportOffer ofRows(Behind behind, String title) {
    return new ExportOffer(
        "card-rows", messages.get("figures.export.rows"), messages.get("figures.export.rows.hint", title),
        (plan, progress) -> figures.export.rows(behind, plan, progress));
  }
}
