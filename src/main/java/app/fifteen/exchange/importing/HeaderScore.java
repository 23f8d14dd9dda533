package app.fifteen.exchange.importing;

import java.util.List;
import java.util.function.ToIntFunction;

/** How much a row looks like the header of a file: the columns it names that were asked for, or else are known here. */
final class HeaderScore {

  private HeaderScore() {}

  static <F extends ImportField> ToIntFunction<List<String>> of(ImportKind<F, ?> kind, ImportPlan<F> plan) {
    return row ->
        kind.fields().guess(row).size()
            + (int) plan.columns().values().stream().filter(heading -> ColumnMapping.find(row, heading) >= 0).count();
  }
}
