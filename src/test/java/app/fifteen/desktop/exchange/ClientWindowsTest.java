package app.fifteen.desktop.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.client.exchange.ClientHeading;
import app.fifteen.exchange.importing.ImportPlan;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Rejection;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import and export windows with clients in them. */
class ClientWindowsTest {

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

  @Test
  void columnsAreFoundOutAndRowsShownAsTheyWouldBeRead() {
    var model = office.importingClients();
    model.open(
        office.file(
            "a.csv", Charset.forName("windows-1251"), "Фамилия;Имя;Тел.;Рабочий;Дата рождения;Цвет",
            "Лунд;Вера;8 916 1112233;8 495 1234567, доб. 1;17.05;синий", "Мох;Борис;12;;;"));
    assertThat(model.columnProperty(ClientHeading.LAST_NAME).get()).isEqualTo("Фамилия");
    assertThat(model.columnProperty(ClientHeading.PHONES).get()).isEqualTo("Тел.");
    assertThat(model.columnProperty(ClientHeading.WORK_PHONE).get()).isEqualTo("Рабочий");
    assertThat(model.columnProperty(ClientHeading.NAME).get()).isEmpty();
    assertThat(model.previewProperty().get().rows()).extracting(row -> row.faults().isEmpty()).containsExactly(true, false);
    var row = model.previewProperty().get().rows().getFirst().read().orElseThrow();
    var look = office.clientLook();
    assertThat(look.cell(ClientHeading.LAST_NAME, row)).isEqualTo("Лунд Вера");
    assertThat(look.cell(ClientHeading.PHONES, row)).isEqualTo("8 (916) 111-22-33, 8 (495) 123-45-67 ext. 1");
    assertThat(look.cell(ClientHeading.BIRTHDAY, row)).isEqualTo("17 May");
    assertThat(model.readyProperty().get()).isTrue();
  }

  @Test
  void withoutANameOrAContactNothingCanBeImported() {
    var model = office.importingClients();
    model.open(office.file("a.csv", "colour,size", "blue,5"));
    assertThat(model.readyProperty().get()).isFalse();
    assertThat(office.clientWords().why(model.problemProperty().get())).startsWith("No column says who the client is");
    model.columnProperty(ClientHeading.NAME).set("colour");
    assertThat(model.readyProperty().get()).isTrue();
    model.columnProperty(ClientHeading.BIRTHDAY).set("size");
    assertThat(model.previewProperty().get().rows().getFirst().warnings()).hasSize(1);
    model.timePatternProperty().set("d{");
    assertThat(model.problemProperty().get()).isEqualTo(Rejection.of("import.bad_date_pattern", "d{"));
  }

  @Test
  void aCheckAndAnImportSayWhatIsNewAndWhatIsUpdated() {
    var run = office.runningClients();
    run.check(ImportPlan.of(office.file("a.csv", "name,phone", "Vera Lund,+7 916 1112233", ",1")));
    assertThat(office.clientWords().end(run.endProperty().get()))
        .isEqualTo("Nothing is stored yet. New: 1, to update: 0, unchanged: 0, rejected: 1.");
    run.importRows(ImportPlan.of(office.file("a.csv", "name,phone", "Vera Lund,+7 916 1112233", ",1")));
    run.importRows(ImportPlan.of(office.file("b.csv", "name,phone,notes", "Vera,+7 916 1112233,sea", "Vera,+7 916 1112233,")));
    assertThat(office.clientWords().end(run.endProperty().get()))
        .isEqualTo("New: 0, updated: 1, unchanged: 1, rejected: 0. Of unchanged ones the file tells nothing new.");
  }

  @Test
  void reasonsDoNotNameOptionsOfTheCommandLine() {
    assertThat(
            office.clientWords()
                .why(Rejection.of("import.in_column", "next_trip_on", Rejection.of("import.date.ambiguous", "1/2/2026"))))
        .startsWith("Next trip, when: ")
        .doesNotContain("--");
  }

  @Test
  void allClientsAreExported() {
    office.runningClients().importRows(ImportPlan.of(office.file("a.csv", "name,phone", "Vera Lund,+7 916 1112233")));
    var model = office.exportingClients(Language.RU);
    assertThat(model.suggestedName()).isEqualTo("clients-2026-11-23.csv");
    assertThat(model.source().hasDays()).isFalse();
    assertThat(model.source().hint(new Messages(Language.RU))).startsWith("Все клиенты");
    var out = folder.resolve("out.csv");
    model.export(out);
    assertThat(model.endProperty().get()).isEqualTo(new ExportViewModel.End.Exported(1, out));
    assertThat(WindowFixture.lines(out)).hasSize(2).last().asString().startsWith("1;;Vera Lund;'+79161112233;");
  }
}
