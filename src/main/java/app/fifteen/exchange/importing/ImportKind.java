package app.fifteen.exchange.importing;

import app.fifteen.kernel.Outcome;
import java.util.Locale;
import java.util.Optional;

/**
 * A kind of thing that can be imported: which columns there are, what a row means and how it is stored.
 *
 * @param <R> a row that was understood
 */
public interface ImportKind<F extends ImportField, R> {

  ImportFields<F> fields();

  /**
   * @param locale of month names in the plan's time pattern
   * @return refused if the plan cannot be followed
   */
  Outcome<RowReader<F, R>> reader(ImportPlan<F> plan, Locale locale);

  /** What a row is known again by whatever is corrected in it; empty where its cells say that. */
  default Optional<String> rowKey(R row) {
    return Optional.empty();
  }

  /** What was said before of words in files like this one. */
  ExchangeWordStore words();

  /** In a dry run it counts what would happen, and writes nothing. */
  RowStoring<R> storing(ImportPlan<F> plan);
}
