package app.fifteen.desktop.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.kernel.Language;
import app.fifteen.kernel.Rejection;
import app.fifteen.request.Channel;
import app.fifteen.request.InboxFilter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportViewModelTest {

  @TempDir private Path folder;
  private WindowFixture office;
  private Path out;

  @BeforeEach
  void open() {
    office = new WindowFixture(folder);
    out = folder.resolve("out.csv");
    office.register("Boris", Channel.PHONE, "2026-11-20T18:59:59");
    office.register("Clara", Channel.CHAT, "2026-11-21T00:00");
    office.register("Daria", Channel.CHAT, "2026-11-23T09:59");
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void theListIsExportedAsItIsFiltered() {
    var chats = new InboxFilter(InboxFilter.Scope.ALL, Set.of(Channel.CHAT), "dar", office.me.id());
    var model = office.exporting(Language.EN, Optional.of(chats));
    model.export(out);
    assertThat(model.endProperty().get()).isEqualTo(new ExportViewModel.End.Exported(1, out));
    assertThat(WindowFixture.lines(out)).hasSize(2).last().asString().contains("Daria");
    assertThat(WindowFixture.lines(out).getFirst()).as("in the language of whoever looks").contains("First contact due", "Company");
    assertThat(model.progress().runningProperty().get()).isFalse();
  }

  @Test
  void severalChannelsAreExportedTogetherAndNamedInTheOrderOfTheList() {
    office.register("Egor", Channel.VISIT, "2026-11-23T09:58");
    var some = new InboxFilter(InboxFilter.Scope.ALL, Set.of(Channel.VISIT, Channel.PHONE), "", office.me.id());
    var model = office.exporting(Language.EN, Optional.of(some));
    assertThat(model.source().hint(WindowFixture.ENGLISH)).endsWith("All open · Phone, Visit.");
    model.export(out);
    assertThat(WindowFixture.lines(out)).hasSize(3).anyMatch(line -> line.contains("Boris")).anyMatch(line -> line.contains("Egor"));
  }

  @Test
  void daysAreThoseOfTheOfficeAndTheLastIsIncluded() {
    var model = office.exporting(Language.EN, Optional.empty());
    model.fromProperty().set(LocalDate.of(2026, 11, 20));
    model.toProperty().set(LocalDate.of(2026, 11, 20));
    model.export(out);
    assertThat(WindowFixture.lines(out)).hasSize(2).last().asString().contains("Boris");
    model.toProperty().set(null);
    model.export(out);
    assertThat(WindowFixture.lines(out)).hasSize(4);
  }

  @Test
  void aLastDayBeforeTheFirstIsRefused() {
    var model = office.exporting(Language.EN, Optional.empty());
    model.fromProperty().set(LocalDate.of(2026, 11, 20));
    model.toProperty().set(LocalDate.of(2026, 11, 19));
    model.export(out);
    assertThat(model.endProperty().get())
        .isEqualTo(new ExportViewModel.End.Refused(Rejection.of("exporting.dates_reversed")));
    assertThat(out).doesNotExist();
  }

  @Test
  void theDefaultsAreWhatTheSpreadsheetsOfTheOfficeExpect() {
    var russian = office.exporting(Language.RU, Optional.empty());
    russian.export(out);
    assertThat(WindowFixture.lines(out).getFirst()).startsWith("\uFEFFNumber here;External number;");
    office.exporting(Language.BG, Optional.empty()).export(out);
    assertThat(WindowFixture.lines(out).getFirst()).startsWith("\uFEFFNumber here;External number;");
    var english = office.exporting(Language.EN, Optional.empty());
    english.export(out);
    assertThat(WindowFixture.lines(out).getFirst()).startsWith("Number here,External number,");
    assertThat(english.suggestedName()).isEqualTo("requests-2026-11-23.csv");
  }

  @Test
  void stoppedNoFileAppears() {
    var model = office.exporting(Language.EN, Optional.empty());
    model.progress().runningProperty().subscribe(running -> model.cancel());
    model.export(out);
    assertThat(model.endProperty().get())
        .isEqualTo(new ExportViewModel.End.Refused(Rejection.of("export.cancelled")));
    assertThat(out).doesNotExist();
  }

  @Test
  void whereNothingCanBeWrittenIsSaid() {
    var model = office.exporting(Language.EN, Optional.empty());
    model.export(folder.resolve("missing").resolve("out.csv"));
    assertThat(model.endProperty().get()).isInstanceOf(ExportViewModel.End.Refused.class);
    assertThat(model.progress().runningProperty().get()).isFalse();
  }
}
