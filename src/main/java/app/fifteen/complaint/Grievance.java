package app.fifteen.complaint;

import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.Outcome;

/**
 * What it is about, noted in a word.
 *
 * @param wanted what would put it right in the client's own eyes: the remedy sought
 * @param category the office's own word for this kind of trouble
 */
public record Grievance(String wanted, Severity severity, String category) {

  /** As long as nothing is noted. */
  public static final Grievance UNKNOWN = new Grievance("", Severity.SERIOUS, "");

  public static final int MAX_WANTED = 1000;
  public static final int MAX_CATEGORY = 200;

  public static Outcome<Grievance> of(String rawWanted, Severity severity, String rawCategory) {
    var wanted = CleanText.line(rawWanted);
    var category = CleanText.line(rawCategory);
    if (wanted.length() > MAX_WANTED) {
      return Outcome.<Grievance>refused("complaint.wanted.too_long", wanted.length(), MAX_WANTED)
          .at(ComplaintField.WANTED);
    }
    if (category.length() > MAX_CATEGORY) {
      return Outcome.<Grievance>refused("complaint.category.too_long", category.length(), MAX_CATEGORY)
          .at(ComplaintField.CATEGORY);
    }
    return Outcome.done(new Grievance(wanted, severity, category));
  }
}
