package app.fifteen.app.window;

import static app.fifteen.desktop.kit.OnScreen.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.CoreMatchers.startsWith;
import static org.testfx.api.FxAssert.verifyThat;
import static org.testfx.matcher.base.NodeMatchers.isFocused;

import app.fifteen.app.Features;
import app.fifteen.client.NameParts;
import app.fifteen.complaint.Severity;
import app.fifteen.database.BothDatabases;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Dialogs;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.Theme;
import app.fifteen.desktop.letter.LetterWindows;
import app.fifteen.desktop.paper.PdfPreview;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Role;
import app.fifteen.request.HouseFixture;
import app.fifteen.wording.LetterFacts;
import app.fifteen.wording.LetterFixture;
import app.fifteen.wording.Letters;
import app.fifteen.wording.WrittenLetter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.matcher.base.WindowMatchers;
import org.testfx.matcher.control.TextInputControlMatchers;

/** A letter of apology is written, looked at, and kept, with the keyboard alone. */
class LetterJourneyTest {

  @TempDir private Path folder;
  private final List<WrittenLetter> kept = new CopyOnWriteArrayList<>();
  private final List<WrittenLetter> noted = new CopyOnWriteArrayList<>();
  private Features features;
  private Database database;
  private ComplaintId complaint;
  private LetterWindows part;
  private Stage window;

  @BeforeEach
  void open() {
    database = BothDatabases.sqlite(folder.resolve("office.db"));
    var house = HouseFixture.in(database);
    var anna = house.hire("Anna", Role.MANAGER);
    complaint = LetterFixture.complaint(house, anna);
    features = new Features(database, house.clock);
    var policy = database.read(features.offices.store::current).orElseThrow();
    OnScreen.run(
        () -> {
          Theme.LIGHT.apply();
          var desk = new Desk(new Messages(Language.EN), anna, policy);
          var behind = new Stage();
          behind.setScene(new Scene(new VBox()));
          behind.show();
          var dialogs = new Dialogs(desk.messages());
          dialogs.setOwner(behind);
          var part =
              new LetterWindows(
                  database,
                  new Letters(
                      database, features.clock, features.offices, (_, letter, _) -> noted.add(letter)),
                  desk, Tasks.inBackground(), new Notices(), dialogs);
          this.part = part;
        });
    show(LetterFixture.facts(Language.RU, Severity.SERIOUS));
  }

  private void show(LetterFacts facts) {
    OnScreen.run(() -> window = part.open(complaint, facts, kept::add));
    OnScreen.until("the letter drawn", () -> pages() == 1);
  }

  @AfterEach
  void close() {
    OnScreen.closeAll();
    database.close();
  }

  private static int pages() {
    return ((VBox) ((PdfPreview) OnScreen.find("#preview")).getContent()).getChildren().size();
  }

  private static TextArea body() {
    return (TextArea) OnScreen.find("#body");
  }

  @Test
  void whatIsTypedIsDrawnAndKeptWithTheCase() {
    verifyThat("#body", TextInputControlMatchers.hasText(startsWith("Уважаемая Наталья Викторовна!")));
    verifyThat("#body", isFocused());
    OnScreen.type("Добрый день! ");
    OnScreen.run(() -> body().appendText("\n\nИ ещё раз простите нас.".repeat(40)));
    OnScreen.until("a second page", () -> pages() > 1);

    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);

    OnScreen.until("the window is gone", () -> !window.isShowing());
    assertThat(kept).isEqualTo(noted).hasSize(1);
    assertThat(kept.getFirst().text()).startsWith("Приносим вам извинения\n\nДобрый день! Уважаемая");
    List<WrittenLetter> stored = database.read(tx -> features.letters.store.of(tx, complaint));
    assertThat(stored).isEqualTo(kept);
  }

  @Test
  void anEmptyLetterIsNotKept() {
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.A);
    OnScreen.type(" ");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.await("#problem", says("There is nothing in the letter yet."));
    verifyThat(window, WindowMatchers.isShowing());
    assertThat(kept).isEmpty();
  }

  @Test
  void withoutAPrinterOneSentenceSaysWhatToDo() {
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.P);
    OnScreen.await("#problem", says("No printer was found."));
  }

  @Test
  void anUntouchedLetterIsPutAwayWithoutAQuestion() {
    OnScreen.press(KeyCode.ESCAPE);
    OnScreen.until("the window is gone", () -> !window.isShowing());
    assertThat(kept).isEmpty();
  }

  @Test
  void aNameThatNoFontCanDrawIsShownAndSpelledBeforeTheLetterGoesOut() {
    var facts = LetterFixture.facts(Language.EN, Severity.SERIOUS);
    show(
        new LetterFacts(
            Language.EN, facts.severity(), "王芳", NameParts.of("王芳"), facts.company(), facts.address(), facts.wanted(), facts.plan(),
            facts.due(), facts.remedies(), facts.leader()));
    OnScreen.await("#undrawable", says("These signs cannot be printed and would be missing: 王 芳"));
    OnScreen.await("#spelling-addressee", isFocused());
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.await("#problem", says("王 芳"));
    assertThat(kept).isEmpty();

    OnScreen.focus("#spelling-addressee");
    OnScreen.type("Wang Fang");
    OnScreen.until("it can be drawn", () -> !OnScreen.find("#undrawable").isVisible());
    OnScreen.await("#body", TextInputControlMatchers.hasText(startsWith("Dear Wang Fang")));
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.until("the window is gone", () -> !window.isShowing());
    assertThat(kept).hasSize(1);
    assertThat(kept.getFirst().text()).contains("Wang Fang").doesNotContain("王");
  }
}
