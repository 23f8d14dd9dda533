package app.fifteen.exchange;

import java.util.List;

/** One row as it stands in a file. {@code line} is the line it begins in, counted from 1 as an editor does. */
public record CsvRow(long line, List<String> cells) {

  public boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }
}
