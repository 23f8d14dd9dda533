package app.fifteen.desktop.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.exchange.importing.ImportPlan;
import app.fifteen.exchange.importing.ImportSummary;
import app.fifteen.kernel.Rejection;
import app.fifteen.request.exchange.RequestField;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportRunViewModelTest {

  @TempDir private Path folder;
  private WindowFixture office;

  @BeforeEach
  void open() {
    office = new WindowFixture(folder);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private static ImportSummary imported(ImportRunViewModel<?> run) {
    return ((ImportEnd.Imported) run.endProperty().get()).summary();
  }

  private Path mixed() {
    return office.file(
        "in.csv", "received_at,client", "2026-11-20T10:00,Anna", "yesterday,Boris", "2026-11-20T11:00,Clara");
  }

  @Test
  void aCheckStoresNothingAndAnImportSaysWhatItDid() {
    var run = office.running();
    run.check(ImportPlan.of(mixed()));
    assertThat(run.endProperty().get()).isInstanceOf(ImportEnd.Checked.class);
    assertThat(office.requests()).isZero();
    run.importRows(ImportPlan.of(mixed()));
    assertThat(imported(run)).extracting("imported", "unchanged", "rejected").containsExactly(2L, 0L, 1L);
    assertThat(run.progress().rowsProperty().get()).isEqualTo(3);
    assertThat(run.progress().shareProperty().get()).isEqualTo(1);
    assertThat(run.progress().runningProperty().get()).isFalse();
    run.importRows(ImportPlan.of(mixed()));
    assertThat(office.words().end(run.endProperty().get()))
        .isEqualTo(
            "Imported: 0, unchanged: 2, rejected: 1."
                + " Unchanged rows are known here already and were left as they are.");
  }

  @Test
  void rejectedRowsAreThereForWhoeverWantsThem() {
    var run = office.running();
    run.importRows(ImportPlan.of(mixed()));
    run.saveRejected(folder.resolve("missing").resolve("bad.csv"));
    assertThat(run.notSavedProperty().get().key()).isEqualTo("csv.write.no_folder");
    var target = folder.resolve(RejectedRows.nameFor(folder.resolve("in.csv")));
    run.saveRejected(target);
    assertThat(run.notSavedProperty().get()).isNull();
    assertThat(run.savedProperty().get()).isEqualTo(target).hasFileName("in-rejected.csv");
    assertThat(WindowFixture.lines(target)).hasSize(2).last().asString().startsWith("yesterday,Boris,3,");
    run.close();
    assertThat(target).exists();
  }

  @Test
  void cellsLeftOutAreCountedShownAndSaved() {
    var run = office.running();
    run.importRows(ImportPlan.of(office.file("in.csv", "received_at,client,phone", "2026-11-20T10:00,Anna,none")));
    assertThat(office.words().end(run.endProperty().get()))
        .isEqualTo("Imported: 1, unchanged: 0, rejected: 0. Rows with warnings: 1; what could not be taken as it stands is in the text, the notes or the card’s story.");
    assertThat(office.words().faulty(imported(run))).singleElement().asString().startsWith("Line 2, warning: Phone: ");
    var target = folder.resolve("in-rejected.csv");
    run.saveRejected(target);
    assertThat(WindowFixture.lines(target)).last().asString().startsWith("2026-11-20T10:00,Anna,none,2,").contains(",warning,");
  }

  @Test
  void whatWasStoredBeforeItWasStoppedStaysAndTheRestComesWithTheNextRun() {
    var lines = new ArrayList<String>();
    lines.add("external_id,received_at,client");
    for (int i = 0; i < 7000; i++) {
      lines.add(i + ",2026-11-20T10:00,Anna");
    }
    ImportPlan<RequestField> plan = ImportPlan.of(office.file("in.csv", lines.toArray(String[]::new)));
    var run = office.running();
    var stop = run.progress().rowsProperty().subscribe(rows -> run.cancel());
    run.importRows(plan);
    stop.unsubscribe();
    assertThat(imported(run).cancelled()).isTrue();
    assertThat(imported(run).imported()).isPositive().isLessThan(7000).isEqualTo(office.requests());
    assertThat(office.words().end(run.endProperty().get())).startsWith("Stopped; run it again");
    run.importRows(plan);
    assertThat(imported(run).cancelled()).isFalse();
    assertThat(office.requests()).isEqualTo(7000);
  }

  @Test
  void aFailureIsSaidAndTheNextRunWorks() throws Exception {
    var run = office.running();
    ImportPlan<RequestField> plan = ImportPlan.of(mixed());
    Files.delete(folder.resolve("in.csv"));
    run.importRows(plan);
    assertThat(run.endProperty().get())
        .isEqualTo(
            new ImportEnd.Refused(Rejection.of("csv.read.missing", folder.resolve("in.csv").toString())));
    run.importRows(ImportPlan.of(mixed()));
    assertThat(imported(run).imported()).isEqualTo(2);
  }

  @Test
  void aFailureOfTheDatabaseIsASentenceThatSaysHowToGoOn() {
    var words = office.words();
    var full = Rejection.of("csv.write.disk_full", "in.csv");
    assertThat(words.end(new ImportEnd.Failed(full, true))).endsWith("it is safe to run the import again.");
    assertThat(words.end(new ImportEnd.Failed(full, false))).doesNotContain("run the import again");
  }

  @Test
  void reasonsDoNotNameOptionsOfTheCommandLine() {
    var words = office.words();
    for (var reason :
        new Rejection[] {
          Rejection.of("import.no_column", "received_at", "a, b"),
          Rejection.of("import.no_column", "client", "a, b"),
          Rejection.of("import.in_column", "resolved_at", Rejection.of("import.time.unknown", "x")),
          Rejection.of("import.in_column", "resolved_at", Rejection.of("import.time.ambiguous", "1/2/2026"))
        }) {
      assertThat(words.why(reason)).doesNotContain("--").doesNotContain("_");
    }
  }
}
