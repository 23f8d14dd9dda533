package app.fifteen.desktop.exchange;

import app.fifteen.exchange.importing.ImportField;
import app.fifteen.exchange.importing.ImportSummary;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Rejection;
import java.util.List;
import java.util.stream.Stream;

/** What the import window says: the same reasons as the command line, but without its options. */
final class ImportWords<F extends ImportField> {

  private final Messages messages;
  private final ImportLook<F, ?> look;

  ImportWords(Messages messages, ImportLook<F, ?> look) {
    this.messages = messages;
    this.look = look;
  }

  String why(Rejection reason) {
    return messages.get(inWindow(reason));
  }

  /** A sentence that names an option of the command line or a field by its code is told in the window's own words. */
  private Rejection inWindow(Rejection reason) {
    var args = reason.args();
    return switch (reason.key()) {
      case "import.no_column" ->
          look.fields().byCode(String.valueOf(args.getFirst())).map(look::missing).orElse(reason);
      case "import.in_column" ->
          Rejection.of(reason.key(), field(String.valueOf(args.getFirst())), inWindow((Rejection) args.getLast()));
      case "import.and" ->
          Rejection.of(reason.key(), inWindow((Rejection) args.getFirst()), inWindow((Rejection) args.getLast()));
      case "import.time.unknown" -> Rejection.of("importing.time_unknown", args.getFirst());
      case "csv.charset.unclear" -> Rejection.of("importing.charset_unclear");
      case "import.date.ambiguous" -> Rejection.of("importing.date_ambiguous", args.getFirst());
      case "import.time.ambiguous" -> Rejection.of("importing.time_ambiguous", args.getFirst());
      default -> reason;
    };
  }

  private String field(String code) {
    return look.fields().byCode(code).map(field -> messages.get(field.wordKey())).orElse(code);
  }

  /** The first rows that were rejected, then those of which cells were left out. */
  List<String> faulty(ImportSummary summary) {
    return Stream.concat(
            summary.firstRejected().stream().map(row -> faulty("importing.rejected_row", row)),
            summary.remarks().firstWarned().stream().map(row -> faulty("importing.warned_row", row)))
        .toList();
  }

  private String faulty(String key, ImportSummary.RejectedRow row) {
    return messages.get(key, row.line(), inWindow(row.reason()));
  }

  String end(ImportEnd end) {
    return switch (end) {
      case ImportEnd.Imported(var summary) -> {
        var counts = counts(look.imported(summary), summary);
        yield summary.cancelled() ? messages.get("importing.stopped") + " " + counts : counts;
      }
      case ImportEnd.Checked(var summary) -> {
        var counts = counts(look.checked(summary), summary);
        yield summary.cancelled() ? messages.get("importing.check_stopped") + " " + counts : counts;
      }
      case ImportEnd.Refused(var why) -> why(why);
      case ImportEnd.Failed(var why, var someStored) ->
          someStored ? why(why) + " " + messages.get("importing.failed_midway") : why(why);
    };
  }

  private String counts(Rejection counts, ImportSummary summary) {
    var text = messages.get(counts);
    if (summary.remarks().warned() > 0) {
      text += " " + messages.get("importing.warned", summary.remarks().warned());
    }
    return summary.unchanged() > 0 ? text + " " + messages.get(look.unchangedMeans()) : text;
  }
}
