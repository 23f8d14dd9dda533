package app.fifteen.desktop.exchange;

import app.fifteen.exchange.Progress;
import app.fifteen.exchange.exporting.ExportPlan;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Outcome;
import app.fifteen.request.InboxFilter;
import app.fifteen.request.exchange.ExportRequests;
import app.fifteen.request.exchange.ReceivedRange;
import app.fifteen.request.exchange.RequestSelection;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Requests in the export window.
 *
 * @param list what the inbox shows; empty exports all requests, by the dates they were received at
 */
public record RequestSource(ExportRequests exporting, Optional<InboxFilter> list) implements ExportSource {

  @Override
  public String fileName() {
    return "requests";
  }

  @Override
  public String title(Messages messages) {
    return messages.get("exporting.title");
  }

  @Override
  public String hint(Messages messages) {
    return list.map(filter -> list(filter, messages)).orElseGet(() -> messages.get("exporting.all_hint"));
  }

  /** The filter of the list in the words that stand above it. */
  private static String list(InboxFilter filter, Messages messages) {
    var scope = messages.get("inbox.scope." + filter.scope().name().toLowerCase(Locale.ROOT));
    var channels = filter.channels().stream().sorted().map(messages::word).collect(Collectors.joining(", "));
    return ListWords.hint(messages, Stream.of(scope, channels).filter(words -> !words.isEmpty()), filter.search());
  }

  @Override
  public boolean hasDays() {
    return list.isEmpty();
  }

  @Override
  public Outcome<Long> export(
      Optional<LocalDate> first, Optional<LocalDate> last, ExportPlan plan, Progress progress) {
    var received =
        new ReceivedRange(first.map(LocalDate::atStartOfDay), last.map(day -> day.plusDays(1).atStartOfDay()));
    return exporting.export(new RequestSelection(list, received), plan, progress);
  }
}
