package app.fifteen.desktop.exchange;

import app.fifteen.exchange.Progress;
import app.fifteen.exchange.exporting.ExportPlan;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * What a list on screen shows, in the export window.
 *
 * @param filter of the list, in the words that stand above it
 */
public record ListSource(
    String fileName, String titleKey, List<String> filter, BiFunction<ExportPlan, Progress, Outcome<Long>> exporting)
    implements ExportSource {

  public ListSource {
    filter = List.copyOf(filter);
  }

  /** The words of a filter with what was looked for, if anything was. */
  static List<String> searched(Messages messages, Stream<String> filter, String search) {
    return Stream.concat(
            filter,
            Optional.of(search.strip()).filter(words -> !words.isEmpty()).map(words -> messages.get("exporting.search", words)).stream())
        .toList();
  }

  @Override
  public String title(Messages messages) {
    return messages.get(titleKey);
  }

  @Override
  public String hint(Messages messages) {
    return messages.get("exporting.list_hint", String.join(" · ", filter));
  }

  @Override
  public boolean hasDays() {
    return false;
  }

  @Override
  public Outcome<Long> export(Optional<LocalDate> first, Optional<LocalDate> last, ExportPlan plan, Progress progress) {
    return exporting.apply(plan, progress);
  }
}
