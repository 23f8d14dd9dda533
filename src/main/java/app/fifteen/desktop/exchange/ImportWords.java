package app.fifteen.desktop.exchange;

import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Rejection;
import app.fifteen.request.exchange.ImportField;
import app.fifteen.request.exchange.ImportSummary;

/** What the import window says: the same reasons as the command line, but without its options. */
final class ImportWords {

  private final Messages messages;

  ImportWords(Messages messages) {
    this.messages = messages;
  }

  String why(Rejection reason) {
    return messages.get(inWindow(reason));
  }

  /** A sentence that names an option of the command line or a field by its code is told in the window's own words. */
  private Rejection inWindow(Rejection reason) {
    var args = reason.args();
    return switch (reason.key()) {
      case "import.no_column" ->
          Rejection.of(
              ImportField.RECEIVED_AT.code().equals(args.getFirst())
                  ? "importing.needs_received"
                  : "importing.needs_client");
      case "import.in_column" ->
          Rejection.of(reason.key(), field(String.valueOf(args.getFirst())), inWindow((Rejection) args.getLast()));
      case "import.time.unknown" -> Rejection.of("importing.time_unknown", args.getFirst());
      case "import.time.ambiguous" -> Rejection.of("importing.time_ambiguous", args.getFirst());
      default -> reason;
    };
  }

  private String field(String code) {
    return ImportField.byCode(code).map(messages::word).orElse(code);
  }

  String rejected(ImportSummary.RejectedRow row) {
    return messages.get("importing.rejected_row", row.line(), inWindow(row.reason()));
  }

  String end(ImportEnd end) {
    return switch (end) {
      case ImportEnd.Imported(var summary) -> {
        var counts = counts("importing.imported", summary);
        yield summary.cancelled() ? messages.get("importing.stopped") + " " + counts : counts;
      }
      case ImportEnd.Checked(var summary) -> {
        var counts = counts("importing.checked", summary);
        yield summary.cancelled() ? messages.get("importing.check_stopped") + " " + counts : counts;
      }
      case ImportEnd.Refused(var why) -> why(why);
      case ImportEnd.Failed(var why, var someStored) ->
          someStored ? why(why) + " " + messages.get("importing.failed_midway") : why(why);
    };
  }

  private String counts(String key, ImportSummary summary) {
    var text = messages.get(key, summary.imported(), summary.unchanged(), summary.rejected());
    return summary.unchanged() > 0 ? text + " " + messages.get("importing.unchanged_means") : text;
  }
}
