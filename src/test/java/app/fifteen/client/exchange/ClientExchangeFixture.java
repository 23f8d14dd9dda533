package app.fifteen.client.exchange;

import app.fifteen.database.Database;
import app.fifteen.exchange.Progress;
import app.fifteen.exchange.exporting.ExportPlan;
import app.fifteen.exchange.importing.ImportFile;
import app.fifteen.exchange.importing.ImportPlan;
import app.fifteen.exchange.importing.ImportPreview;
import app.fifteen.exchange.importing.ImportSummary;
import app.fifteen.exchange.importing.PreviewFile;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.Role;
import app.fifteen.request.HouseFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A house with a folder for files of clients. */
final class ClientExchangeFixture {

  static final Messages ENGLISH = new Messages(Language.EN);

  final HouseFixture house;
  final Path folder;

  ClientExchangeFixture(Database database) {
    house = HouseFixture.in(database);
    try {
      folder = Files.createTempDirectory("fifteen-clients");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** At their request. */
  void erase(ClientId person) {
    house.privacy().erasePerson
        .erase(person, "asked by letter", house.hire("Svetlana", Role.SUPERVISOR))
        .orFail();
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

  private ClientImport kind(Messages messages) {
    return house.clientFiles().clientImport(messages);
  }

  /** What became of the rows: {@code imported 1, updated 0, unchanged 0, rejected 0}. */
  String importing(String... lines) {
    return counts(summary(ImportPlan.of(file(lines))));
  }

  String importing(Path file) {
    return counts(summary(ImportPlan.of(file)));
  }

  static String counts(ImportSummary summary) {
    return summary.imported() + " new, " + summary.updated() + " updated, " + summary.unchanged() + " unchanged, "
        + summary.rejected() + " rejected";
  }

  ImportSummary summary(ImportPlan<ClientHeading> plan) {
    return summary(plan, Progress.NONE);
  }

  ImportSummary summary(ImportPlan<ClientHeading> plan, Progress progress) {
    return outcome(plan, progress).orFail();
  }

  Outcome<ImportSummary> outcome(ImportPlan<ClientHeading> plan, Progress progress) {
    return outcome(plan, progress, ENGLISH);
  }

  Outcome<ImportSummary> outcome(ImportPlan<ClientHeading> plan, Progress progress, Messages messages) {
    return new ImportFile<>(kind(messages)).importRows(plan, messages, progress);
  }

  List<String> reasons(String... lines) {
    return reasons(summary(ImportPlan.of(file(lines))));
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

  ImportPreview<ClientHeading, ClientImportRow> preview(Path file) {
    return new PreviewFile<>(kind(ENGLISH)).preview(ImportPlan.of(file), ENGLISH.locale()).orFail();
  }

  Path exported() {
    var out = folder.resolve("out.csv");
    exporting(ExportPlan.to(out)).orFail();
    return out;
  }

  Outcome<Long> exporting(ExportPlan plan) {
    return house.clientFiles().exportClients.export(plan, Progress.NONE);
  }

  /** An export without its header. */
  List<String> export() {
    return lines(exported()).stream().skip(1).toList();
  }

  static List<String> lines(Path file) {
    try {
      return List.of(Files.readString(file).split("\r\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces a piece of an exported file, as somebody would in a spreadsheet. */
  static Path edited(Path file, String before, String after) {
    try {
      return Files.writeString(file, Files.readString(file).replace(before, after));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One value of the database, as text. */
  String stored(String sql) {
    return house.database.read(
        tx -> tx.dsl().fetch(sql).stream().map(row -> String.valueOf(row.get(0))).collect(Collectors.joining(" | ")));
  }
}
