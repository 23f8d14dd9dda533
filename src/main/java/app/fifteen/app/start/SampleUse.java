package app.fifteen.app.start;

import app.fifteen.desktop.kit.DeskSettings;
import java.time.LocalDate;

/**
 * What this desk remembers of the sample, so that nobody is shown yesterday's: one that nobody worked in starts afresh. One
 * that somebody worked in is kept on the day itself, and asked about on a later one.
 */
final class SampleUse {

  private static final String WORKED_IN = "sample_worked_in";
  private static final String OPENED_ON = "sample_opened_on";

  private final DeskSettings settings;

  SampleUse(DeskSettings settings) {
    this.settings = settings;
  }

  /** How a sample that is there already is shown. */
  enum Again {
    AFRESH,
    AS_IT_IS,
    ASK
  }

  Again on(LocalDate today) {
    // An older program did not remember whether somebody worked in it.
    if (!settings.flag(WORKED_IN, true)) {
      return Again.AFRESH;
    }
    return settings.get(OPENED_ON).filter(today.toString()::equals).isPresent() ? Again.AS_IT_IS : Again.ASK;
  }

  void made() {
    settings.set(WORKED_IN, false);
  }

  void opened(LocalDate today) {
    settings.set(OPENED_ON, today);
    settings.save();
  }

  void workedIn() {
    if (!settings.flag(WORKED_IN, true)) {
      settings.set(WORKED_IN, true);
      settings.save();
    }
  }
}
