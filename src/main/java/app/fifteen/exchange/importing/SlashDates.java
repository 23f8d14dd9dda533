package app.fifteen.exchange.importing;

import app.fifteen.exchange.CsvInput;
import app.fifteen.exchange.CsvRow;
import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which comes first in the dates with slashes of each column of a file: the first one with a number from 13 to 31 in it
 * tells for the whole column. A column that does not tell is written like the others, if they agree; else somebody has to
 * say, unless most of its dates are written without slashes: then those few are left undecided. So the file is read once before it is imported, up to the rows that tell, but only if it has dates with slashes and nobody gave a pattern.
 */
public record SlashDates<F extends ImportField>(Map<F, DayOrder> orders) {

  private static final Pattern DATE = Pattern.compile("\\s*(\\d{1,2})/(\\d{1,2})(?:/\\d{4})?(?!\\d)(?!/).*", Pattern.DOTALL);
  private static final int MONTHS = 12;
  private static final int BUFFER = 1 << 16;

  public SlashDates {
    orders = Map.copyOf(orders);
  }

  public Optional<DayOrder> in(F field) {
    return Optional.ofNullable(orders.get(field));
  }

  /**
   * @param dates the fields that are dates or times
   * @param ambiguous the key of what to say of a date that can be read in two ways
   * @return refused where a column has such dates and nothing tells how they are meant
   * @throws Failure if the file cannot be read
   */
  public static <F extends ImportField> Outcome<SlashDates<F>> of(
      ImportPlan<F> plan, ImportKind<F, ?> kind, Iterable<F> dates, String ambiguous) {
    return plan.timePattern().isPresent() || !hasSlashes(plan)
        ? Outcome.done(new SlashDates<>(Map.of()))
        : CsvInput.open(plan.file(), plan.charset(), plan.delimiter(), HeaderScore.of(kind, plan))
            .then(
                csv -> {
                  try (csv) {
                    return ColumnMapping.of(csv.header(), kind.fields(), plan.columns())
                        .then(mapping -> new Search<>(csv, mapping, dates).found(ambiguous));
                  }
                });
  }

  /** Between digits, whatever the encoding: UTF-16 has zero bytes between. */
  private static boolean hasSlashes(ImportPlan<?> plan) {
    var buffer = new byte[BUFFER];
    int before = ' ';
    int last = ' ';
    try (var in = Files.newInputStream(plan.file())) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        for (int i = 0; i < read; i++) {
          if (buffer[i] != 0) {
            if (last == '/' && isDigit(before) && isDigit(buffer[i])) {
              return true;
            }
            before = last;
            last = buffer[i];
          }
        }
      }
      return false;
    } catch (IOException e) {
      throw new Failure(Rejection.of("csv.read.failed", plan.file().toString(), String.valueOf(e.getMessage())), e);
    }
  }

  private static boolean isDigit(int b) {
    return b >= '0' && b <= '9';
  }

  /** One look through the file. */
  private static final class Search<F extends ImportField> {

    private final CsvInput csv;
    private final Map<F, Integer> columns = new LinkedHashMap<>();
    private final Map<F, DayOrder> found = new HashMap<>();
    private final Map<F, String> unclear = new LinkedHashMap<>();
    private final Map<F, Integer> withSlashes = new HashMap<>();
    private final Map<F, Integer> without = new HashMap<>();

    Search(CsvInput csv, ColumnMapping<F> mapping, Iterable<F> dates) {
      this.csv = csv;
      dates.forEach(
          field -> {
            if (mapping.columns().containsKey(field)) {
              columns.put(field, mapping.columns().get(field));
            }
          });
    }

    Outcome<SlashDates<F>> found(String ambiguous) {
      for (var next = csv.next(); next.isPresent() && found.size() < columns.size(); next = csv.next()) {
        if (next.get() instanceof Outcome.Done<CsvRow>(var row)) {
          look(row);
        }
      }
      var agreed = new HashSet<>(found.values());
      unclear.keySet().removeAll(found.keySet());
      if (agreed.size() == 1) {
        unclear.keySet().forEach(field -> found.put(field, agreed.iterator().next()));
        unclear.clear();
      }
      return unclear.keySet().stream()
          .filter(field -> withSlashes.get(field) >= without.getOrDefault(field, 0))
          .findFirst()
          .<Outcome<SlashDates<F>>>map(
              field ->
                  Outcome.refused("import.in_column", field.code(), Rejection.of(ambiguous, unclear.get(field))))
          .orElseGet(() -> Outcome.done(new SlashDates<>(found)));
    }

    private void look(CsvRow row) {
      columns.forEach(
          (field, column) -> {
            if (column < row.cells().size() && !found.containsKey(field)) {
              look(field, row.cells().get(column));
            }
          });
    }

    private void look(F field, String cell) {
      var date = DATE.matcher(cell);
      if (!cell.isBlank()) {
        (date.matches() ? withSlashes : without).merge(field, 1, Integer::sum);
      }
      if (date.matches()) {
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(2));
        if (first > MONTHS != second > MONTHS) {
          found.put(field, first > MONTHS ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST);
        } else if (first != second) {
          unclear.putIfAbsent(field, Cells.shortened(cell.strip()));
        }
      }
    }
  }
}
