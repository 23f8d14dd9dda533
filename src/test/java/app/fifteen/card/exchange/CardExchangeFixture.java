package app.fifteen.card.exchange;

import app.fifteen.card.CardFixture;
import app.fifteen.card.CardNumber;
import app.fifteen.card.DiscountCard;
import app.fifteen.database.Database;
import app.fifteen.exchange.Progress;
import app.fifteen.exchange.exporting.ExportPlan;
import app.fifteen.exchange.importing.ImportFile;
import app.fifteen.exchange.importing.ImportPlan;
import app.fifteen.exchange.importing.ImportSummary;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Rejection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A house that sells cards, with a folder for files of them. */
final class CardExchangeFixture {

  static final Messages ENGLISH = new Messages(Language.EN);

  final CardFixture at;
  final Path folder;

  CardExchangeFixture(Database database) {
    this(CardFixture.in(database));
  }

  private CardExchangeFixture(CardFixture at) {
    this.at = at;
    try {
      folder = Files.createTempDirectory("fifteen-cards");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same from another desk: a database connection of its own, which the caller closes. */
  CardExchangeFixture fromAnotherDesk() {
    return new CardExchangeFixture(at.fromAnotherDesk());
  }

  Path file(String... lines) {
    return file("in.csv", StandardCharsets.UTF_8, lines);
  }

  Path file(String name, Charset charset, String... lines) {
    try {
      return Files.write(folder.resolve(name), (String.join("\r\n", lines) + "\r\n").getBytes(charset));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What became of the rows: {@code 1 new, 0 unchanged, 0 rejected}. */
  String importing(String... lines) {
    return importing(file(lines));
  }

  String importing(Path file) {
    return counts(summary(ImportPlan.of(file)));
  }

  static String counts(ImportSummary summary) {
    return summary.imported() + " new, " + summary.unchanged() + " unchanged, " + summary.rejected() + " rejected";
  }

  ImportSummary summary(String... lines) {
    return summary(ImportPlan.of(file(lines)));
  }

  ImportSummary summary(ImportPlan<CardField> plan) {
    return summary(plan, Progress.NONE);
  }

  ImportSummary summary(ImportPlan<CardField> plan, Progress progress) {
    return new ImportFile<>(at.house.cardFiles().cardImport(ENGLISH)).importRows(plan, ENGLISH, progress).orFail();
  }

  /** What the rejects say, each as {@code line 2: reason}. */
  static List<String> reasons(ImportSummary summary) {
    return said(summary.firstRejected());
  }

  static List<String> warnings(ImportSummary summary) {
    return said(summary.remarks().firstWarned());
  }

  private static List<String> said(List<ImportSummary.RejectedRow> rows) {
    return rows.stream()
        .map(row -> ENGLISH.get(Rejection.of("import.at_line", row.line(), row.reason())))
        .map(text -> text.replace('\u00a0', ' '))
        .toList();
  }

  Path exported() {
    var out = folder.resolve("out.csv");
    at.house.cardFiles().exportCards.export(ExportPlan.to(out), Progress.NONE).orFail();
    return out;
  }

  /** Chosen columns of an export, a line each. */
  List<String> cards(String... columns) {
    return table(exported(), columns);
  }

  List<String> ledger(String... columns) {
    var out = folder.resolve("ledger.csv");
    at.house.cardFiles().exportLedger.export(ExportPlan.to(out), Progress.NONE).orFail();
    return table(out, columns);
  }

  private static List<String> table(Path file, String... columns) {
    var lines = lines(file);
    var header = List.of(lines.getFirst().split(","));
    return lines.stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .map(cells -> List.of(columns).stream().map(column -> cells[header.indexOf(column)]).collect(Collectors.joining(" ")))
        .toList();
  }

  static List<String> lines(Path file) {
    try {
      return List.of(Files.readString(file).split("\r\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  DiscountCard card(String number) {
    return at.house.database.read(tx -> at.use.store.byNumber(tx, new CardNumber(number))).orElseThrow();
  }

  /** What {@code fifteen check} names. */
  List<String> differences() {
    var found = new ArrayList<String>();
    at.use.checkCards.check(difference -> found.add(difference.toString()));
    return found;
  }

  /** One value of the database, as text. */
  String stored(String sql) {
    return at.house.database.read(
        tx -> tx.dsl().fetch(sql).stream().map(row -> String.valueOf(row.get(0))).collect(Collectors.joining(" | ")));
  }
}
