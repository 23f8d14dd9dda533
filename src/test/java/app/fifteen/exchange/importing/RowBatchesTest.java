package app.fifteen.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fifteen.exchange.CsvInput;
import app.fifteen.kernel.Outcome;
import app.fifteen.request.exchange.RequestField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class RowBatchesTest {

  @TempDir private Path folder;

  private CsvInput rows(String row, int count) throws IOException {
    var file = Files.writeString(folder.resolve("in.csv"), "a,b\n" + row.repeat(count));
    return CsvInput.open(file, Optional.empty(), Optional.of(','), _ -> 0).orFail();
  }

  private static MappedRows<RequestField, Integer> read(RowReader<RequestField, Integer> reader) {
    var columns =
        new FileColumns<RequestField>(
            List.of("a", "b"), new ColumnMapping<>(Map.of(), Map.of()), WordChoices.of(Map.of(), Map.of()));
    return new MappedRows<>(columns, reader, new SwallowedRows(2, ','), false);
  }

  private static MappedRows<RequestField, Integer> failing(Error error) {
    return read(
        _ -> {
          throw error;
        });
  }

  @Test
  void anErrorOfTheReadingThreadReachesWhoeverWaitsForIt() throws IOException {
    for (var error : new Error[] {new OutOfMemoryError("heap"), new StackOverflowError(), new AssertionError("rule")}) {
      try (var csv = rows("1,2\n", 10);
          var batches = new RowBatches<>(csv, failing(error))) {
        assertThatThrownBy(batches::next).isSameAs(error);
      }
    }
  }

  @Test
  void aBatchOfLargeRowsHasFewOfThem() throws IOException {
    try (var csv = rows("x".repeat(500_000) + ",2\n", 20);
        var batches = new RowBatches<>(csv, read(_ -> Outcome.done(1)))) {
      assertThat(batches.next().orElseThrow().ready()).hasSizeLessThan(10);
    }
    try (var csv = rows("1,2\n", 2_000);
        var batches = new RowBatches<>(csv, read(_ -> Outcome.done(1)))) {
      assertThat(batches.next().orElseThrow().ready()).hasSize(500);
    }
  }
}
