package app.fifteen.desktop.exchange;

import app.fifteen.exchange.importing.ImportField;
import app.fifteen.exchange.importing.ImportFields;
import app.fifteen.exchange.importing.ImportSummary;
import app.fifteen.kernel.Rejection;

/** What the import window shows and says about one kind of thing. */
public interface ImportLook<F extends ImportField, R> {

  ImportFields<F> fields();

  /** Whether rows have times of day, so that a time zone matters; else only dates. */
  boolean hasTimes();

  /** Whether a row may be about somebody known without saying so; then somebody may choose what becomes of it. */
  boolean hasDoubts();

  /** The field in whose column of the preview this one is shown: the parts of a name make one name. */
  default F shownAs(F field) {
    return field;
  }

  /** What was read into a field, as the preview shows it. */
  String cell(F field, R row);

  /** Of the field's column in the preview, in pixels. */
  double width(F field);

  /** What to say where no column is this field, or stands in for it. */
  Rejection missing(F field);

  /** How many rows were dealt with in which way. */
  Rejection imported(ImportSummary summary);

  /** {@link #imported} for a check that stored nothing. */
  Rejection checked(ImportSummary summary);

  /** What "unchanged" means; said where there are such rows. */
  Rejection unchangedMeans();
}
