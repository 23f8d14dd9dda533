package app.fifteen.request.exchange;

import app.fifteen.database.Database;
import app.fifteen.exchange.Progress;
import app.fifteen.exchange.exporting.ExportPlan;
import app.fifteen.exchange.importing.ImportFile;
import app.fifteen.exchange.importing.ImportPlan;
import app.fifteen.exchange.importing.ImportPreview;
import app.fifteen.exchange.importing.ImportSummary;
import app.fifteen.exchange.importing.PreviewFile;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.office.Office;
import app.fifteen.request.HouseFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** An office with its database and a folder for files, at a fixed time. */
final class ExchangeFixture {

  static final Messages ENGLISH = new Messages(Language.EN);

  final Database database;
  final Path folder;
  private final RequestFiles files;

  ExchangeFixture(Database database, Office office, String now) {
    this.database = database;
    var house = HouseFixture.standing(database, Instant.parse(now));
    files = house.requestFiles();
    database.run(tx -> house.offices.add(tx, office, Instant.EPOCH, Optional.empty()));
    try {
      folder = Files.createTempDirectory("fifteen-exchange");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path file(String name, Charset charset, String... lines) {
    try {
      return Files.write(folder.resolve(name), (String.join("\r\n", lines) + "\r\n").getBytes(charset));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ImportSummary importing(ImportPlan<RequestField> plan) {
    return importing(plan, Progress.NONE);
  }

  ImportSummary importing(ImportPlan<RequestField> plan, Progress progress) {
    return outcome(plan, progress).orFail();
  }

  Outcome<ImportSummary> outcome(ImportPlan<RequestField> plan, Progress progress) {
    return new ImportFile<>(kind()).importRows(plan, ENGLISH, progress);
  }

  ImportSummary importing(String... lines) {
    return importing(ImportPlan.of(file("in.csv", StandardCharsets.UTF_8, lines)));
  }

  /** What the rejects say, each as {@code line: reason}. */
  static List<String> reasons(ImportSummary summary) {
    return summary.firstRejected().stream()
        .map(row -> ENGLISH.get(Rejection.of("import.at_line", row.line(), row.reason())))
        .toList();
  }

  /** Of which cells something was left out, likewise. */
  static List<String> warnings(ImportSummary summary) {
    return summary.remarks().firstWarned().stream()
        .map(row -> ENGLISH.get(Rejection.of("import.at_line", row.line(), row.reason())))
        .toList();
  }

  private RequestImport kind() {
    return files.requestImport;
  }

  ImportPreview<RequestField, ReadRow> preview(ImportPlan<RequestField> plan) {
    return new PreviewFile<>(kind()).preview(plan, ENGLISH.locale()).orFail();
  }

  List<String> export() {
    return export(RequestSelection.ALL, plan -> plan);
  }

  List<String> export(RequestSelection selection, UnaryOperator<ExportPlan> change) {
    var out = folder.resolve("out.csv");
    exporting(selection, change.apply(ExportPlan.to(out)), Progress.NONE).orFail();
    return lines(out);
  }

  Outcome<Long> exporting(RequestSelection selection, ExportPlan plan, Progress progress) {
    return files.exportRequests.export(selection, plan, progress);
  }

  /** Lines of an export, taken apart at the line breaks by which rows end. */
  static List<String> lines(Path file) {
    try {
      return List.of(Files.readString(file).split("\r\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> files() {
    try (var files = Files.list(folder)) {
      return new ArrayList<>(files.map(file -> file.getFileName().toString()).sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int requests() {
    return database.read(tx -> tx.dsl().fetchSingle("select count(*) from request").get(0, int.class));
  }

  Object stored(String column) {
    return database.read(tx -> tx.dsl().fetchSingle("select " + column + " from request").get(0));
  }
}
