package app.fifteen.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.client.ClientEntry;
import app.fifteen.client.ClientEntryKind;
import app.fifteen.database.BothDatabases;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Outcome;
import app.fifteen.request.HouseFixture;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportPersonTest {

  @TempDir private Path folder;

  private static ExportPerson exporting(PersonFixture books) {
    return books.house.privacy().exportPerson;
  }

  private ExportPerson.Exported export(PersonFixture books, Language language) {
    return exporting(books).export(books.person, folder, new Messages(language), books.anna).orFail();
  }

  private static JsonNode read(Path json) {
    try {
      return new ObjectMapper().readTree(json.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As one line: where lines break is the layout's business. */
  private static String text(PDDocument document) throws IOException {
    return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
  }

  @StoreTest
  void theJsonHoldsEverything(Database database) {
    var books = new PersonFixture(HouseFixture.in(database));
    var json = read(export(books, Language.EN).json());
    assertThat(json.at("/person/name").asText()).isEqualTo("Щербакова Пелагея Тихоновна");
    assertThat(json.at("/complaints/0/wanted").asText()).isEqualTo("каюта без окна");
    assertThat(json.at("/complaints/0/given/0/cost/amount").asText()).isEqualTo("10.00");
    assertThat(json.at("/complaints/0/letters/0/text").asText()).contains("дорогая Пелагея");
    assertThat(json.at("/person/phones/0/number").asText()).isEqualTo("+79167770011");
    assertThat(json.at("/person/phones/1/number").asText()).isEqualTo("+74957770022");
    assertThat(json.at("/person/address").asText()).isEqualTo("Камелиевый проезд, 5");
    assertThat(json.at("/person/postal_code").asText()).isEqualTo("454080");
    assertThat(json.at("/person/standing/reason").asText()).isEqualTo("громко спорила в офисе");
    assertThat(json.at("/person/unsubscribed/0/from").asText()).isEqualTo("chat");
    assertThat(json.at("/person/created_at").asText()).isEqualTo("2026-11-23T10:00:00+03:00");
    assertThat(json.at("/merged_duplicates/0/name").asText()).isEqualTo("Pelageja Сокольникова");
    assertThat(json.at("/entries").findValuesAsText("words")).contains("Щербакова Пелагея", "просила перезвонить в пятницу");
    assertThat(json.at("/requests")).hasSize(2);
    assertThat(json.at("/requests/0/story").findValuesAsText("kind")).containsExactly("claimed", "call");
    assertThat(json.at("/requests/0/make_goods/0/ordered_where").asText()).isEqualTo("улица Пелагеи, 5");
    assertThat(json.at("/requests/0/make_goods/0/cost/amount").asText()).isEqualTo("1650.00");
    assertThat(json.at("/requests/0/resolved_at").isMissingNode()).isTrue();
  }

  /** Whoever puts the file together could read on the way what was written past them (R26). */
  @StoreTest
  void whatWasWrittenToTheSupervisorOnlyASupervisorGivesOut(Database database) throws IOException {
    var books = new PersonFixture(HouseFixture.in(database));
    var managers = export(books, Language.EN);
    try (var document = Loader.loadPDF(managers.pdf().toFile())) {
      assertThat(Files.readString(managers.json()) + text(document))
          .contains("\"withheld\"", "ask the supervisor for it")
          .doesNotContain("только директору", "директор просит прощения", "ещё одна тайна", "спросить портье")
          .doesNotContain("недописанная тайна", "недописанный ответ");
    }
    var supervisors = exporting(books).export(books.person, folder, new Messages(Language.EN), books.boss).orFail();
    var given = read(supervisors.json()).at("/messages_to_supervisor");
    assertThat(given.findValuesAsText("text")).containsExactly("только директору", "ещё одна тайна");
    assertThat(given.findValuesAsText("answer")).containsExactly("директор просит прощения");
    assertThat(given.findValuesAsText("reached_at")).containsOnly("спросить портье");
    try (var document = Loader.loadPDF(supervisors.pdf().toFile())) {
      assertThat(text(document)).contains("только директору", "директор просит прощения", "Answer of the supervisor: In person");
    }
    assertThat(Files.readString(supervisors.json())).as("not said yet").doesNotContain("недописанная", "недописанный");
  }

  /** Whether there is anything is not for everybody's eyes, so the sentence stands in every such file. */
  @StoreTest
  void aFileOfSomebodyWhoWroteNothingSaysTheSame(Database database) {
    var books = new PersonFixture(HouseFixture.in(database));
    var files = exporting(books).export(books.add("Olga", "", "", ""), folder, new Messages(Language.EN), books.anna).orFail();
    assertThat(read(files.json()).at("/messages_to_supervisor/0/withheld").asText()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"RU, Личный менеджер, Страница 1", "BG, Личен мениджър, Страница 1", "EN, Personal manager, Page 1"})
  void thePdfReadsBackAndBringsItsFont(Language language, String label, String foot) throws IOException {
    try (var database = BothDatabases.sqlite(folder.resolve("office.db"))) {
      var books = new PersonFixture(HouseFixture.in(database));
      books.house.register.register(books.asks("Пелагея 🌴", "8 916 777-00-11")).orFail();
      assertThat(exporting(books).undrawable(books.person, new Messages(language), books.anna).orFail()).isEqualTo("🌴");
      var pdf = export(books, language).pdf();
      try (var document = Loader.loadPDF(pdf.toFile())) {
        assertThat(text(document))
            .contains("Щербакова Пелагея Тихоновна", label, foot, "аллергия на орехи", "Тур на Занзибар")
            .contains("свадьба внучки в июне", "просила перезвонить в пятницу", "улица Пелагеи, 5", "Пелагея □", "Test");
        for (var page : document.getPages()) {
          for (var font : page.getResources().getFontNames()) {
            assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
          }
        }
        assertThat(document.getDocumentCatalog().getLanguage()).startsWith(language.code());
      }
    }
  }

  @Test
  void aLongHistoryFits() throws IOException {
    try (var database = BothDatabases.sqlite(folder.resolve("office.db"))) {
      var books = new PersonFixture(HouseFixture.in(database));
      var at = books.house.clock.instant();
      database.run(
          tx -> {
            for (int i = 0; i < 10_000; i++) {
              books.house.clients.addEntry(
                  tx, books.person,
                  new ClientEntry(
                      ClientEntryKind.NOTE, at.plusSeconds(i), Optional.of(books.anna.id()), "", "Запись " + i + " "
                          + "и ещё слова ".repeat(i == 5_000 ? 2_000 : 3)));
            }
          });
      var files = export(books, Language.RU);
      assertThat(read(files.json()).at("/entries").size()).isGreaterThan(10_000);
      try (var document = Loader.loadPDF(files.pdf().toFile())) {
        assertThat(document.getNumberOfPages()).isGreaterThan(100);
        assertThat(text(document)).contains("Запись 0 ", "Запись 9999 ");
      }
    }
  }

  @StoreTest
  void givingOutIsRecordedAndLeavesNoHalfFile(Database database) throws IOException {
    var books = new PersonFixture(HouseFixture.in(database));
    export(books, Language.RU);
    var acts = database.read(tx -> books.house.privacy().acts.newest(tx, 10));
    assertThat(acts)
        .containsExactly(
            new PrivacyAct(
                PrivacyAct.Kind.EXPORTED, books.person, books.house.clock.instant(), "Anna", "", true));
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "client-" + books.person.value() + "-2026-11-23.pdf", "client-" + books.person.value() + "-2026-11-23.json");
    }
    books.erase.erase(books.person, "asked", books.boss).orFail();
    assertThat(exporting(books).export(books.person, folder, new Messages(Language.RU), books.anna))
        .isEqualTo(Outcome.refused("client.stale"));
  }
}
