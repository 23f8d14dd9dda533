package app.fifteen.app.command;

import app.fifteen.exchange.importing.ImportSummary;
import app.fifteen.exchange.importing.SeenWord;
import app.fifteen.exchange.importing.UnknownWords;
import app.fifteen.kernel.Rejection;

/** Tells on the terminal what of a file was not taken as it stands. */
final class ImportReport {

  private final Session session;

  ImportReport(Session session) {
    this.session = session;
  }

  void tell(ImportSummary summary, boolean rejectsWritten) {
    // Said aloud: nobody should think that the content of such a column is safe here.
    if (!summary.leftOut().isEmpty()) {
      session.complain(Rejection.of("import.left_out", String.join(", ", summary.leftOut())));
    }
    words(summary.remarks().words());
    if (!rejectsWritten) {
      rows(summary);
    }
    if (summary.remarks().warned() > 0) {
      session.complain(Rejection.of("import.warned", summary.remarks().warned()));
    }
    if (summary.cancelled()) {
      session.complain(Rejection.of("import.cancelled"));
    }
  }

  private void rows(ImportSummary summary) {
    for (var row : summary.firstRejected()) {
      session.complain(Rejection.of("import.at_line", row.line(), row.reason()));
    }
    if (summary.rejected() > summary.firstRejected().size()) {
      session.complain(Rejection.of("import.more_rejected"));
    }
    var warned = summary.remarks().firstWarned();
    for (var row : warned) {
      session.complain(Rejection.of("import.warning_at_line", row.line(), row.reason()));
    }
    if (summary.remarks().warned() > warned.size()) {
      session.complain(Rejection.of("import.more_warned"));
    }
  }

  private void words(UnknownWords words) {
    for (var word : words.words().subList(0, Math.min(words.words().size(), ImportSummary.SHOWN))) {
      var seen = word.seen();
      session.complain(
          Rejection.of(key(seen.by()), word.rows(), seen.field().code(), seen.word(), seen.code()));
    }
    long more =
        words.words().stream().skip(ImportSummary.SHOWN).mapToLong(UnknownWords.Word::rows).sum()
            + words.others().stream().mapToLong(UnknownWords.Others::rows).sum();
    if (more > 0) {
      session.complain(Rejection.of("import.words.others", more));
    }
    words.words().stream()
        .map(UnknownWords.Word::seen)
        .filter(seen -> seen.by() == SeenWord.By.NOBODY)
        .findFirst()
        .ifPresent(
            seen -> session.complain(Rejection.of("import.words.hint", seen.field().code(), seen.word(), seen.code())));
  }

  private static String key(SeenWord.By by) {
    return switch (by) {
      case NOBODY -> "import.words.taken";
      case SAID -> "import.words.said";
      case REMEMBERED -> "import.words.remembered";
    };
  }
}
