package app.fifteen.desktop.letter;

import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Dialogs;
import app.fifteen.desktop.kit.ModalWindow;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.Views;
import app.fifteen.desktop.paper.PdfPages;
import app.fifteen.desktop.paper.ShownPdf;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Rejection;
import app.fifteen.wording.LetterFacts;
import app.fifteen.wording.Letters;
import app.fifteen.wording.WrittenLetter;
import java.util.Map;
import java.util.function.Consumer;
import javafx.stage.Stage;

/** The windows for official apologies, put together; made anew for each letter. */
public final class LetterWindows {

  private final Desk desk;
  private final Tasks tasks;
  private final Notices notices;
  private final Dialogs dialogs;
  private final Database database;
  private final Letters letters;

  public LetterWindows(Database database, Letters letters, Desk desk, Tasks tasks, Notices notices, Dialogs dialogs) {
    this.desk = desk;
    this.tasks = tasks;
    this.notices = notices;
    this.dialogs = dialogs;
    this.database = database;
    this.letters = letters;
  }

  /**
   * @param facts what the case gives to the letter
   * @param written told on the FX thread when the letter is kept
   */
  public Stage open(ComplaintId complaint, LetterFacts facts, Consumer<WrittenLetter> written) {
    var window = new Stage[1];
    var model =
        new LetterViewModel(
            letters.prepareLetter, letters.writeLetter, complaint, facts, desk, tasks,
            letter -> {
              window[0].hide();
              notices.say(desk.messages().get("letter.kept"));
              written.accept(letter);
            });
    var view =
        new Views(
                desk.messages(),
                Map.of(LetterController.class, () -> new LetterController(model, desk, tasks, dialogs)))
            .load(LetterController.class);
    window[0] = ModalWindow.show(dialogs, desk.messages().get("letter.title"), view.root());
    view.controller().bindWindow(window[0]);
    return window[0];
  }

  /**
   * A letter that went out, as it went out.
   *
   * @param addressee by name
   * @param heading when it went out, and from whom
   */
  public Stage show(WrittenLetter letter, String addressee, String heading) {
    var model =
        new ShownPdf(
            tasks, () -> database.read(tx -> letters.store.pdf(tx, letter.id())), PdfPages.ON_SCREEN,
            Rejection.of("letter.sent.gone"));
    var fileName =
        LetterFile.name(desk.messages(), addressee, letter.at().atZone(desk.when().zone()).toLocalDate());
    var view =
        new Views(
                desk.messages(),
                Map.of(
                    SentLetterController.class,
                    () -> new SentLetterController(model, fileName, heading, desk, tasks)))
            .load(SentLetterController.class);
    var window = ModalWindow.show(dialogs, desk.messages().get("letter.sent.title"), view.root());
    view.controller().bindWindow(window);
    return window;
  }
}
