package app.fifteen.desktop.exchange;

import app.fifteen.exchange.Progress;
import app.fifteen.exchange.exporting.ExportPlan;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Outcome;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;

/** All there is of something in the export window, not to be narrowed down. */
public record WholeSource(
    String fileName, String titleKey, String hintKey, BiFunction<ExportPlan, Progress, Outcome<Long>> exporting)
    implements ExportSource {

  @Override
  public String title(Messages messages) {
    return messages.get(titleKey);
  }

  @Override
  public String hint(Messages messages) {
    return messages.get(hintKey);
  }

  @Override
  public boolean hasDays() {
    return false;
  }

  @Override
  public Outcome<Long> export(
      Optional<LocalDate> first, Optional<LocalDate> last, ExportPlan plan, Progress progress) {
    return exporting.apply(plan, progress);
  }
}
