package app.fifteen.desktop.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.request.Channel;
import app.fifteen.request.exchange.RequestField;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {

  private static final Charset CYRILLIC = Charset.forName("windows-1251");

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
  void charsetDelimiterAndColumnsAreFoundOut() {
    var model = office.importing();
    model.open(
        office.file(
            "a.csv", CYRILLIC, "Создано;ФИО;Примечание", "20.11.2026 10:00;Анна;а", "вчера;Борис;б"));
    assertThat(model.foundCharset()).contains(CYRILLIC);
    assertThat(model.previewProperty().get().delimiter()).isEqualTo(';');
    assertThat(model.headings()).containsExactly("", "Создано", "ФИО", "Примечание");
    assertThat(model.columnProperty(RequestField.RECEIVED_AT).get()).isEqualTo("Создано");
    assertThat(model.columnProperty(RequestField.CLIENT).get()).isEqualTo("ФИО");
    assertThat(model.columnProperty(RequestField.TEXT).get()).isEmpty();
    assertThat(model.previewProperty().get().rows()).extracting(row -> row.problem().isPresent())
        .containsExactly(false, true);
    assertThat(model.readyProperty().get()).isTrue();
    assertThat(office.requests()).isZero();
  }

  @Test
  void anotherCharsetOrDelimiterIsReadAtOnce() {
    var model = office.importing();
    model.open(office.file("a.csv", "received_at;client,name", "2026-11-20T10:00;Анна"));
    model.columnProperty(RequestField.CLIENT).set("client,name");
    model.delimiterProperty().set(Optional.of(','));
    assertThat(model.previewProperty().get().header()).containsExactly("received_at;client", "name");
    assertThat(model.problemProperty().get().key()).isEqualTo("import.no_column");
    model.delimiterProperty().set(Optional.empty());
    model.charsetProperty().set(Optional.of(CYRILLIC));
    assertThat(model.previewProperty().get().rows().getFirst().row().cells().getLast()).isEqualTo("РђРЅРЅР°");
    model.charsetProperty().set(Optional.empty());
    assertThat(model.previewProperty().get().charset()).isEqualTo(StandardCharsets.UTF_8);
    assertThat(model.readyProperty().get()).isTrue();
  }

  @Test
  void aColumnIsAnotherFieldWhenSomebodySaysSo() {
    var model = office.importing();
    model.open(office.file("a.csv", "received_at,client,x", "2026-11-20T10:00,Anna,Boris"));
    model.columnProperty(RequestField.CLIENT).set("x");
    var row = model.previewProperty().get().rows().getFirst();
    assertThat(row.read().orElseThrow().history().arrival().client()).isEqualTo("Boris");
    model.columnProperty(RequestField.CLIENT).set(ImportViewModel.NO_COLUMN);
    assertThat(model.problemProperty().get().key()).isEqualTo("import.no_column");
    assertThat(model.columnProperty(RequestField.CLIENT).get()).isEmpty();
    assertThat(model.readyProperty().get()).isFalse();
    assertThat(model.plan()).isInstanceOf(Outcome.Refused.class);
    model.columnProperty(RequestField.CLIENT).set("client");
    assertThat(model.readyProperty().get()).isTrue();
  }

  @Test
  void timesAreReadAsSaid() {
    var model = office.importing();
    model.open(office.file("a.csv", "received_at,client", "11/10/2026 18:00,Anna"));
    assertThat(model.problemProperty().get())
        .as("nothing in the file tells the order")
        .isEqualTo(Rejection.of("import.in_column", "received_at", Rejection.of("import.time.ambiguous", "11/10/2026 18:00")));
    assertThat(model.readyProperty().get()).isFalse();
    model.timePatternProperty().set("MM/dd/yyyy HH:mm");
    model.zoneProperty().set("Nowhere/Land");
    assertThat(model.problemProperty().get()).isEqualTo(Rejection.of("import.bad_zone", "Nowhere/Land"));
    assertThat(model.readyProperty().get()).isFalse();
    model.zoneProperty().set(" Europe/Sofia ");
    var row = model.previewProperty().get().rows().getFirst();
    assertThat(row.read().orElseThrow().history().arrival().receivedAt()).isEqualTo("2026-11-10T16:00:00Z");
    assertThat(model.problemProperty().get()).isNull();
  }

  @Test
  void unknownWordsAreCountedAndTakenAsSomebodyChooses() {
    var file =
        office.file(
            "a.csv", "received_at,client,channel", "2026-11-20T10:00,Anna,FAX", "2026-11-20T10:00,Boris,fax",
            "2026-11-20T10:00,Clara,telex", "2026-11-20T10:00,Dora,phone");
    var model = office.importing();
    model.open(file);
    assertThat(model.words()).extracting(WordRow::word).containsExactly("FAX", "telex");
    var fax = model.words().getFirst();
    assertThat(fax.rowsProperty().get()).isEqualTo(2);
    assertThat(fax.codeProperty().get()).isEqualTo("other");
    fax.codeProperty().set("visit");
    assertThat(model.words().getFirst()).as("whoever walks through them stays where they are").isSameAs(fax);
    var row = model.previewProperty().get().rows().getFirst();
    assertThat(row.read().orElseThrow().history().arrival().channel()).isEqualTo(Channel.VISIT);
    office.running().importRows(model.plan().orFail());
    var next = office.importing();
    next.open(file);
    assertThat(next.words().getFirst().codeProperty().get()).isEqualTo("visit");
    assertThat(next.words().getFirst().rememberedProperty().get()).isTrue();
    assertThat(next.words().getLast().rememberedProperty().get()).isFalse();
    next.words().getFirst().codeProperty().set("phone");
    assertThat(next.words().getFirst().rememberedProperty().get()).isFalse();
    next.open(office.file("b.csv", "received_at,client", "2026-11-20T10:00,Anna"));
    assertThat(next.words()).isEmpty();
  }

  @Test
  void whoeverWantsAFileTakenStrictlyIsRememberedForTheNextOneLikeIt() {
    var file =
        office.file(
            "a.csv", "received_at,client,channel", "2026-11-20T10:00,Anna,FAX", "2026-11-20T11:00,Dora,phone");
    var model = office.importing();
    model.open(file);
    assertThat(model.strictProperty().get()).isFalse();
    assertThat(model.previewProperty().get().rows()).extracting(row -> row.problem().isPresent())
        .containsExactly(false, false);
    model.strictProperty().set(true);
    assertThat(model.previewProperty().get().rows()).extracting(row -> row.problem().isPresent())
        .containsExactly(true, false);
    var run = office.running();
    run.importRows(model.plan().orFail());
    assertThat(office.requests()).isOne();
    var next = office.importing();
    next.open(file);
    assertThat(next.strictProperty().get()).isTrue();
    assertThat(next.previewProperty().get().rows().getFirst().problem()).isPresent();
    next.open(office.file("b.csv", "received_at,client", "2026-11-20T10:00,Anna"));
    assertThat(next.strictProperty().get()).as("another kind of file").isFalse();
    next.open(file);
    next.strictProperty().set(false);
    assertThat(next.previewProperty().get().rows().getFirst().problem()).isEmpty();
    office.running().importRows(next.plan().orFail());
    var last = office.importing();
    last.open(file);
    assertThat(last.strictProperty().get()).isFalse();
  }

  @Test
  void anOlderPreviewNeverOverwritesANewerOne() {
    var waiting = new WindowFixture.Waiting();
    var model = office.importing(waiting.tasks);
    model.open(office.file("old.csv", "received_at,client", "2026-11-20T10:00,Old"));
    model.open(office.file("new.csv", "received_at,client", "2026-11-20T10:00,New"));
    assertThat(waiting.size()).isOne();
    waiting.next();
    assertThat(model.previewProperty().get()).isNull();
    assertThat(model.readyProperty().get()).isFalse();
    waiting.next();
    assertThat(model.previewProperty().get().rows().getFirst().row().cells()).contains("New");
    assertThat(model.readyProperty().get()).isTrue();
    assertThat(waiting.size()).isZero();
  }

  @Test
  void whatCannotBeReadIsSaidAndAnotherFileCanBeTaken() {
    var model = office.importing();
    model.open(folder.resolve("missing.csv"));
    assertThat(model.problemProperty().get().key()).isEqualTo("csv.read.missing");
    assertThat(model.plan()).isInstanceOf(Outcome.Refused.class);
    model.open(office.file("a.csv", "received_at,client", "2026-11-20T10:00,Anna"));
    assertThat(model.problemProperty().get()).isNull();
    assertThat(model.readyProperty().get()).isTrue();
  }
}
