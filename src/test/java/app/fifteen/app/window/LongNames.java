package app.fifteen.app.window;

import app.fifteen.database.Database;
import java.util.List;

/** The sample office with everybody's and everything's name 120 letters long. */
final class LongNames {

  private static final int LETTERS = 120;
  private static final String REST = "Константинопольскопреображенская Великобережная";

  private LongNames() {}

  static void give(Database database) {
    var rest = (" " + REST).repeat(4);
    database.run(
        tx -> {
          for (var each : List.of("staff.name", "company.name", "client.name", "remedy.name", "complaint_grant.name", "request.client")) {
            var parts = each.split("\\.");
            tx.dsl().execute("update %s set %2$s = substr(%2$s || '%3$s', 1, %4$d)".formatted(parts[0], parts[1], rest, LETTERS));
          }
        });
  }

  /** Whether words are such a name or say one. */
  static boolean areSaidIn(String words) {
    return words.contains("Константинопольско");
  }
}
