package app.fifteen.app.window;

import app.fifteen.client.NameParts;
import app.fifteen.complaint.Severity;
import app.fifteen.desktop.kit.Dialogs;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.letter.LetterWindows;
import app.fifteen.desktop.paper.PdfPreview;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Destination;
import app.fifteen.wording.LetterFacts;
import app.fifteen.wording.LetterFixture;
import app.fifteen.wording.Occasion;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The office's words, its letterhead, and a letter of apology being written. */
final class LetterPictures {

  static final List<Shot> ALL =
      List.of(
          new Shot("settings-letters", LetterPictures::settings),
          new Shot("settings-letterhead", showing -> toEnd(settings(showing))),
          new Shot(
              "settings-words",
              showing ->
                  settings(showing)
                      .pick("#occasion", Occasion.APOLOGIZE)
                      .write("#text", showing.text("#text") + " {due}.")),
          new Shot(
              "settings-words-wrong",
              showing ->
                  settings(showing).pick("#occasion", Occasion.OWN).write("#text", "{client}, {boss}!").push("#save")),
          new Shot("letter", LetterPictures::letter),
          new Shot("letter-long", LetterPictures::longLetter),
          new Shot("letter-neighbours", showing -> letter(showing, "ნინო ბერიძე · محمد علي · דוד כהן")),
          new Shot("letter-undrawable", showing -> letter(showing, "王芳")));

  private LetterPictures() {}

  private static Showing settings(Showing showing) {
    showing.sample();
    OnScreen.run(() -> showing.workstation().open(new Destination.Settings(Destination.SettingsTab.LETTERS)));
    return showing.settle();
  }

  private static Showing toEnd(Showing showing) {
    OnScreen.run(() -> ((ScrollPane) OnScreen.find("#lettersScroll")).setVvalue(1));
    return showing.settle();
  }

  private static Showing longLetter(Showing showing) {
    letter(showing);
    showing.write("#body", showing.text("#body") + "\n\nСлово за словом, word by word.".repeat(20));
    OnScreen.until("its second page", () -> pages() == 2);
    return showing.settle();
  }

  private static int pages() {
    return ((VBox) ((PdfPreview) OnScreen.find("#preview")).getContent()).getChildren().size();
  }

  private static Showing letter(Showing showing) {
    return letter(showing, LetterFixture.facts(showing.language, Severity.SERIOUS).client());
  }

  private static Showing letter(Showing showing, String name) {
    showing.sample();
    var facts = LetterFixture.facts(showing.language, Severity.SERIOUS);
    var named =
        new LetterFacts(
            facts.language(), facts.severity(), name, NameParts.of(name), facts.company(), facts.address(), facts.wanted(), facts.plan(),
            facts.due(), List.of("1 500 ₽"), facts.leader());
    OnScreen.run(
        () -> {
          var desk = showing.workstation().desk();
          var dialogs = new Dialogs(desk.messages());
          dialogs.setOwner(showing.stage);
          var sample = showing.offices.sample(showing.language);
          new LetterWindows(sample.database, sample.letters, desk, Tasks.sameThread(), new Notices(), dialogs)
              .open(new ComplaintId(1), named, _ -> {});
        });
    return showing.settle();
  }
}
