package app.fifteen.desktop.exchange;

import app.fifteen.exchange.Progress;
import app.fifteen.exchange.exporting.ExportPlan;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Outcome;
import java.time.LocalDate;
import java.util.Optional;

/** What the export window writes. */
public interface ExportSource {

  /** What a file of it is called, without the date and the ending. */
  String fileName();

  String title(Messages messages);

  /** A sentence that says what is exported. */
  String hint(Messages messages);

  /** Whether it can be narrowed down to some days. */
  boolean hasDays();

  /** @param last all of it included */
  Outcome<Long> export(Optional<LocalDate> first, Optional<LocalDate> last, ExportPlan plan, Progress progress);
}
