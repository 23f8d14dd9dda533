package app.fifteen.desktop.exchange;

import app.fifteen.complaint.exchange.ExportComplaints;
import app.fifteen.exchange.Progress;
import app.fifteen.exchange.exporting.ExportPlan;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Outcome;
import java.time.LocalDate;
import java.util.Optional;

/** All complaints in the export window. */
public record ComplaintSource(ExportComplaints exporting) implements ExportSource {

  @Override
  public String fileName() {
    return "complaints";
  }

  @Override
  public String title(Messages messages) {
    return messages.get("exporting.complaints.title");
  }

  @Override
  public String hint(Messages messages) {
    return messages.get("exporting.complaints.hint");
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
