package app.fifteen.privacy;

import app.fifteen.client.records.GivenOut;
import app.fifteen.exchange.PlainChunks;
import app.fifteen.exchange.WordedPages;
import app.fifteen.kernel.Messages;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Everything held on one person to be read on paper, in one language. */
final class PersonPdf {

  private PersonPdf() {}

  /** @return signs for which boxes stand in it, each once */
  static String write(PersonFile file, Messages messages, OutputStream out) {
    var day =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(messages.locale())
            .format(file.at().atZone(file.zone()));
    var paper = new PlainChunks(out, messages, messages.get("person.pdf.title"), file.office(), day);
    try (paper) {
      var pages = new WordedPages(paper, messages, file.zone(), file.region());
      paper.title(file.person().client().facts().name());
      pages.remark("person.pdf.about", file.office(), day, file.by());
      file.person().write(pages);
      for (var duplicate : file.duplicates()) {
        pages.heading("person.pdf.duplicate", duplicate.client().facts().name());
        duplicate.write(pages);
      }
      file.sections().forEach(section -> write(file, section, pages));
    }
    return paper.undrawable();
  }

  private static void write(PersonFile file, GivenOut.Section section, WordedPages pages) {
    pages.heading(section.heading(), section.items().size());
    if (section.items().isEmpty()) {
      pages.remark("person.pdf.none");
    }
    var parts = file.within(section);
    section.items().forEach(
        (number, item) -> {
          item.write(pages);
          parts.forEach(part -> part.of(number).forEach(each -> each.write(pages)));
        });
  }
}
