package app.fifteen.desktop.complaint;

import app.fifteen.complaint.CaseDetails;
import app.fifteen.complaint.CasePdf;
import app.fifteen.complaint.CaseWords;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Dialogs;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.Ticker;
import app.fifteen.desktop.kit.UndoKey;
import app.fifteen.desktop.paper.PdfChooser;
import app.fifteen.desktop.paper.Printing;
import app.fifteen.kernel.Messages;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The case as one page: its head, all that is known of it, and what can be done with it, each on a key. */
public final class CaseController {

  private final CaseViewModel model;
  private final CaseForms forms;
  private final Desk desk;
  private final Messages messages;
  private final Ticker ticker;
  private final Dialogs dialogs;
  private final Printing printing;

  @FXML private VBox nothing;
  @FXML private Label nothingWords;
  @FXML private VBox details;
  @FXML private CaseHeadController headController;
  @FXML private CaseBodyController bodyController;
  @FXML private CaseFootController footController;

  public CaseController(CaseViewModel model, CaseForms forms, Desk desk, Tasks tasks, Dialogs dialogs, Ticker ticker) {
    this.model = model;
    this.forms = forms;
    this.desk = desk;
    this.messages = desk.messages();
    this.ticker = ticker;
    this.dialogs = dialogs;
    printing = new Printing(tasks, dialogs::refused);
  }

  @FXML
  private void initialize() {
    nothingWords.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> messages.get(model.goneProperty().get() ? "complaint.gone" : "cases.select"),
                model.goneProperty()));
    headController.onPaper(this::print, this::save);
    bodyController.onGrant(footController.grantDoing());
    model.detailsProperty().subscribe(this::show);
    desk.actorProperty().addListener(_ -> show(model.detailsProperty().get()));
    ticker.nowProperty().addListener((_, _, now) -> tick(now));
  }

  private void tick(Instant now) {
    bodyController.tick(now);
    headController.tick(now);
  }

  private void show(CaseDetails read) {
    nothing.setVisible(read == null);
    details.setVisible(read != null);
    if (read != null) {
      var now = ticker.now();
      var told = words(read, now);
      headController.show(read, told, now);
      bodyController.show(read, told, now);
    }
    footController.show(read);
  }

  private CaseWords words(CaseDetails read, Instant now) {
    var when = desk.when();
    var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(messages.locale());
    return new CaseWords(messages, read::name, at -> when.at(at, now), date::format);
  }

  /** The whole case, on a printer. */
  private void print() {
    onPaper(drawn -> printing.print(details.getScene().getWindow(), pages -> model.paper().forPrinter(drawn, pages)));
  }

  /** Asks where to, and writes the whole case as PDF. */
  private void save() {
    onPaper(
        drawn -> {
          var fileName = "case-" + model.detailsProperty().get().complaint().id().value() + ".pdf";
          PdfChooser.ask(details.getScene().getWindow(), messages.get("case.save"), fileName)
              .ifPresent(file -> model.paper().save(drawn, file, forms::openFile));
        });
  }

  /** What cannot be drawn is said before it is missing on paper. */
  private void onPaper(Consumer<CasePdf.Drawn> then) {
    if (model.detailsProperty().get() == null) {
      return;
    }
    model.paper()
        .draw(
            drawn -> {
              if (drawn.undrawable().isEmpty()
                  || dialogs.confirm(messages.get("case.pdf.undrawable", drawn.undrawable()), messages.get("case.pdf.undrawable.go_on"))) {
                then.accept(drawn);
              }
            });
  }

  /** @return whether the key means something here, which is then done */
  boolean onKey(KeyEvent key, boolean typing) {
    if (!details.isVisible()) {
      return false;
    }
    if (CaseBodyController.CORRECT_LAST.match(key)) {
      bodyController.correctLast(model.detailsProperty().get());
      return true;
    }
    if (footController.onKey(key)) {
      return true;
    }
    return key.isShortcutDown()
        ? onShortcut(key)
        : (key.isAltDown() || !typing) && footController.press(key.getCode());
  }

  private boolean onShortcut(KeyEvent key) {
    if (UndoKey.matches(key)) {
      model.undo();
      return true;
    }
    if (CaseBodyController.LAST_LETTER.match(key)) {
      bodyController.openLastLetter();
      return true;
    }
    if (key.getCode() != KeyCode.P) {
      return false;
    }
    if (key.isShiftDown()) {
      save();
    } else {
      print();
    }
    return true;
  }
}
