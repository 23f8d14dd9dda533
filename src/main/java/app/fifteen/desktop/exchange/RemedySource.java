package app.fifteen.desktop.exchange;

import app.fifteen.exchange.Progress;
import app.fifteen.exchange.exporting.ExportPlan;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Outcome;
import app.fifteen.remedy.exchange.ExportRemedies;
import java.time.LocalDate;
import java.util.Optional;

/** All remedies in the export window. */
public record RemedySource(ExportRemedies exporting) implements ExportSource {

  @Override
  public String fileName() {
    return "remedies";
  }

  @Override
  public String title(Messages messages) {
    return messages.get("exporting.remedies.title");
  }

  @Override
  public String hint(Messages messages) {
    return messages.get("exporting.remedies.hint");
  }

  @Override
  public boolean hasDays() {
    return false;
  }

  @Override
  public Outcome<Long> export(
      Optional<LocalDate> first, Optional<LocalDate> last, ExportPlan plan, Progress progress) {
    return exporting.export(plan, progress);
  }
}
