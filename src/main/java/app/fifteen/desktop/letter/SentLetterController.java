package app.fifteen.desktop.letter;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.paper.PdfChooser;
import app.fifteen.desktop.paper.PdfPreview;
import app.fifteen.desktop.paper.Printing;
import app.fifteen.desktop.paper.ShownPdf;
import app.fifteen.kernel.Messages;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/** The window in which a letter that went out is read, printed or saved again. */
public final class SentLetterController {

  private final ShownPdf model;
  private final String fileName;
  private final Messages messages;
  private final String heading;
  private final Printing printing;

  @FXML private Node root;
  @FXML private Label sent;
  @FXML private PdfPreview preview;
  @FXML private ProgressIndicator drawing;
  @FXML private Label problem;
  @FXML private Button print;
  @FXML private Button save;

  /**
   * @param fileName what a file with it is called, without a folder
   * @param heading when it went out, and from whom
   */
  public SentLetterController(ShownPdf model, String fileName, String heading, Desk desk, Tasks tasks) {
    this.model = model;
    this.fileName = fileName;
    this.heading = heading;
    this.messages = desk.messages();
    printing = new Printing(tasks, model::refuse);
  }

  @FXML
  private void initialize() {
    sent.setText(heading);
    model.pagesProperty().subscribe(preview::show);
    drawing.visibleProperty().bind(model.workingProperty());
    var nothing = model.workingProperty().or(model.pagesProperty().isEqualTo(List.of()));
    print.disableProperty().bind(nothing);
    save.disableProperty().bind(nothing);
    model.problemProperty().subscribe(why -> Presence.say(problem, why == null ? "" : messages.get(why)));
  }

  public void bindWindow(Stage window) {
    var keys = window.getScene().getAccelerators();
    keys.put(new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN), print::fire);
    keys.put(new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN), save::fire);
    preview.requestFocus();
  }

  @FXML
  private void print(ActionEvent event) {
    printing.print(root.getScene().getWindow(), model::drawForPrinter);
  }

  @FXML
  private void save(ActionEvent event) {
    PdfChooser.ask(root.getScene().getWindow(), messages.get("letter.save.title"), fileName)
        .ifPresent(file -> model.save(file, _ -> {}));
  }

  @FXML
  private void close(ActionEvent event) {
    root.getScene().getWindow().hide();
  }
}
