package app.fifteen.search;

import app.fifteen.kernel.Destination;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was found so far, each once, the best first. */
final class Findings {

  private final Map<Destination, FoundRow> rows = new LinkedHashMap<>();
  private final int most;

  Findings(int most) {
    this.most = most;
  }

  void addAll(Collection<FoundRow> found) {
    for (var row : found) {
      if (rows.size() < most) {
        rows.putIfAbsent(row.destination(), row);
      }
    }
  }

  int size() {
    return rows.size();
  }

  /** How many more there is room for. */
  int room() {
    return most - rows.size();
  }

  List<FoundRow> rows() {
    return List.copyOf(rows.values());
  }
}
