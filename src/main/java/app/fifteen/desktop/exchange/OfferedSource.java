package app.fifteen.desktop.exchange;

import app.fifteen.desktop.kit.ExportOffer;
import app.fifteen.exchange.Progress;
import app.fifteen.exchange.exporting.ExportPlan;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Outcome;
import java.time.LocalDate;
import java.util.Optional;

/** What a screen offers, all of it, in the export window. */
record OfferedSource(ExportOffer offer) implements ExportSource {

  @Override
  public String fileName() {
    return offer.fileName();
  }

  @Override
  public String title(Messages messages) {
    return offer.title();
  }

  @Override
  public String hint(Messages messages) {
    return offer.hint();
  }

  @Override
  public boolean hasDays() {
    return false;
  }

  @Override
  public Outcome<Long> export(
      Optional<LocalDate> first, Optional<LocalDate> last, ExportPlan plan, Progress progress) {
    return offer.exporting().apply(plan, progress);
  }
}
