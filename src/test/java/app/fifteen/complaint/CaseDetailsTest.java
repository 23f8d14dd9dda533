package app.fifteen.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.database.BothDatabases;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case as one page, on the screen and on paper. */
class CaseDetailsTest {

  @TempDir private Path folder;

  static CaseDetailsStore store(ComplaintFixture at) {
    return at.house.complaints().details;
  }

  private static CaseDetails details(ComplaintFixture at, ComplaintId id) {
    return at.house.database.read(tx -> store(at).of(tx, id, at.house.clock.instant())).orElseThrow();
  }

  /** Asked for too much, got something else, and was rude. */
  private static ComplaintId eventful(ComplaintFixture at) {
    var id = at.fixed().hold().complaint();
    var asked = at.use.askApproval.ask(id, at.gift("Лошадь", "50000"), at.anna).orFail().getFirst();
    at.use.answerApproval
        .answer(
            asked.id(), asked.version(),
            new Answer.Change(Optional.empty(), at.gift("Пони", "9000").terms(), "Лошадь велика"), at.svetlana)
        .orFail();
    at.use.flagAbuse.flag(id, AbuseKind.INSULT, "Назвала Анну ослом", at.anna).orFail();
    at.use.noteOnComplaint.note(id, ComplaintEntryKind.NOTE, "Перезвонить после шести", at.boris).orFail();
    return id;
  }

  @StoreTest
  void theDetailsTellEverythingThatBelongsToTheCase(Database database) {
    var at = ComplaintFixture.in(database);
    var details = details(at, eventful(at));
    assertThat(details.clientName()).isEqualTo("Ivanova 1");
    assertThat(details.complaint().progress().steps()).hasSize(3);
    assertThat(details.grants()).singleElement().satisfies(grant -> {
      assertThat(grant.state()).isEqualTo(GrantState.APPROVED);
      assertThat(grant.approval().orElseThrow().asked().orElseThrow().name()).isEqualTo("Лошадь");
    });
    assertThat(details.nearestTask().orElseThrow().what()).isEqualTo("Send a new unit");
    assertThat(details.unanswered()).isPresent();
    assertThat(details.writing().orElseThrow().name()).isEqualTo("Anna");
    assertThat(details.name(at.boris.id())).isEqualTo("Boris");
    assertThat(details.story())
        .extracting(line -> line.entry().kind())
        .containsExactly(
            ComplaintEntryKind.OPENED, ComplaintEntryKind.APOLOGIZED, ComplaintEntryKind.OWNED,
            ComplaintEntryKind.FIX_PLANNED, ComplaintEntryKind.APPROVAL_ASKED, ComplaintEntryKind.CHANGED,
            ComplaintEntryKind.ABUSE_FLAGGED, ComplaintEntryKind.NOTE);
  }

  @StoreTest
  void whatWasCalledDoneBySlipIsOpenAgainForAWhile(Database database) {
    var at = ComplaintFixture.in(database);
    var id = at.fixed().hold().complaint();
    var undo = at.house.complaints().undoFinish;
    var task = at.tasks(id).getFirst();
    at.use.finishTask.finish(id, task.id(), task.version(), "", at.anna).orFail();
    assertThat(undo.undo(id, task.id(), at.boris)).isEqualTo(Outcome.refused("complaint.stale"));
    assertThat(undo.undo(id, task.id(), at.anna).orFail().isOpen()).isTrue();
    assertThat(details(at, id).story().getLast().entry().kind()).isEqualTo(ComplaintEntryKind.TASK_UNDONE);
    var again = at.tasks(id).getFirst();
    at.use.finishTask.finish(id, task.id(), again.version(), "", at.anna).orFail();
    at.house.clock.pass(UndoFinish.TIME.plus(Duration.ofSeconds(1)));
    assertThat(undo.undo(id, task.id(), at.anna)).isEqualTo(Outcome.refused("complaint.stale"));
  }

  @ParameterizedTest
  @CsvSource({"RU, Жалоба № 1, Согласовано", "BG, Жалба № 1, Одобрено", "EN, Complaint no. 1, Approved"})
  void theWholeCaseReadsOnPaper(Language language, String title, String state) throws IOException {
    try (var database = BothDatabases.sqlite(folder.resolve("office.db"))) {
      var at = ComplaintFixture.in(database);
      var id = eventful(at);
      var drawn = CasePdf.draw(details(at, id), "Можайка", at.house.clock.getZone(), at.house.clock.instant(), new Messages(language));
      try (var document = Loader.loadPDF(drawn.pdf())) {
        assertThat(new PDFTextStripper().getText(document))
            .contains(title, state, "Ivanova 1", "Можайка", "Пони", "Лошадь велика", "Назвала Анну ослом")
            .contains("Перезвонить после шести", "Send a new unit", "I am sorry.", "Svetlana", "Boris");
        for (var one : document.getPages()) {
          for (var font : one.getResources().getFontNames()) {
            assertThat(one.getResources().getFont(font).isEmbedded()).isTrue();
          }
        }
      }
    }
  }

  @Test
  void aClosedCaseTellsHowItEnded() throws IOException {
    try (var database = BothDatabases.sqlite(folder.resolve("office.db"))) {
      var at = ComplaintFixture.in(database);
      var id = at.closed(Reaction.HAPPY);
      at.use.recordAftermath.record(id, at.get(id).version(), Aftermath.STAYED, at.boris).orFail();
      var drawn = CasePdf.draw(details(at, id), "Office", at.house.clock.getZone(), at.house.clock.instant(), new Messages(Language.EN));
      try (var document = Loader.loadPDF(drawn.pdf())) {
        assertThat(new PDFTextStripper().getText(document)).contains("Happy", "Stayed", "Offered after 0 s, aim 60 s");
      }
    }
  }

  @Test
  void aCaseThatWasReopenedTellsOnPaperHowFastItIsNow() throws IOException {
    try (var database = BothDatabases.sqlite(folder.resolve("office.db"))) {
      var at = ComplaintFixture.in(database);
      var id = at.closed(Reaction.CALM);
      at.use.reopenComplaint.reopen(id, at.get(id).version(), "Broke again", at.anna).orFail();
      var drawn =
          CasePdf.draw(details(at, id), "Office", at.house.clock.getZone(), at.house.clock.instant(), new Messages(Language.EN));
      try (var document = Loader.loadPDF(drawn.pdf())) {
        assertThat(new PDFTextStripper().getText(document)).contains("Nothing has been offered yet").doesNotContain("Offered after 0 s");
      }
    }
  }

  @Test
  void whatNoFontCanDrawIsNamed() {
    try (var database = BothDatabases.sqlite(folder.resolve("office.db"))) {
      var at = ComplaintFixture.in(database);
      var id = at.closed(Reaction.CALM);
      at.use.reopenComplaint.reopen(id, at.get(id).version(), "李 called again 🙂", at.anna).orFail();
      var drawn =
          CasePdf.draw(details(at, id), "Office", at.house.clock.getZone(), at.house.clock.instant(), new Messages(Language.EN));
      assertThat(drawn.undrawable()).isEqualTo("李 🙂");
    }
  }
}
