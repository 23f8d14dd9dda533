package app.fifteen.desktop.cardpaper;

import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.OnClipboard;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.paper.PdfChooser;
import app.fifteen.desktop.paper.PdfPreview;
import app.fifteen.desktop.paper.Printing;
import app.fifteen.desktop.paper.ShownPdf;
import app.fifteen.kernel.Messages;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** The window in which a receipt, or a card as a picture, is looked at and goes on to a printer, a file or another program. */
public final class PaperController {

  private final Paper paper;
  private final ShownPdf model;
  private final Messages messages;
  private final Notices notices;
  private final Printing printing;

  @FXML private Node root;
  @FXML private Label undrawable;
  @FXML private PdfPreview preview;
  @FXML private ProgressIndicator drawing;
  @FXML private Label problem;
  @FXML private Button copy;
  @FXML private Button savePicture;
  @FXML private Button print;
  @FXML private Button savePdf;

  PaperController(Paper paper, ShownPdf model, Messages messages, Notices notices, Tasks tasks) {
    this.paper = paper;
    this.model = model;
    this.messages = messages;
    this.notices = notices;
    printing = new Printing(tasks, model::refuse);
  }

  @FXML
  private void initialize() {
    preview.setAccessibleText(paper.title());
    Presence.say(
        undrawable, paper.undrawable().isEmpty() ? "" : messages.get("card.paper.undrawable", paper.undrawable()));
    model.pagesProperty().subscribe(preview::show);
    drawing.visibleProperty().bind(model.workingProperty());
    var nothing = model.workingProperty().or(model.pagesProperty().isEqualTo(List.of()));
    for (var button : List.of(copy, savePicture, print, savePdf)) {
      button.disableProperty().bind(nothing);
    }
    Presence.show(copy, paper.picture());
    Presence.show(savePicture, paper.picture());
    model.problemProperty().subscribe(why -> Presence.say(problem, why == null ? "" : messages.get(why)));
  }

  void bindWindow(Stage window) {
    var keys = window.getScene().getAccelerators();
    keys.put(new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN), print::fire);
    keys.put(
        new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN),
        paper.picture() ? savePicture::fire : savePdf::fire);
    keys.put(
        new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), savePdf::fire);
    if (paper.picture()) {
      keys.put(new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN), copy::fire);
    }
    focusOnce(paper.picture() ? copy : print);
  }

  /** Once it is drawn: until then there is nothing to do with it but to close it. */
  private static void focusOnce(Button main) {
    var waiting = new AtomicBoolean(true);
    main.disabledProperty()
        .subscribe(
            disabled -> {
              if (!disabled && waiting.getAndSet(false)) {
                main.requestFocus();
              }
            });
  }

  @FXML
  private void copy(ActionEvent event) {
    OnClipboard.put(PdfPreview.image(model.pagesProperty().get().getFirst()));
    notices.say(messages.get("card.paper.copied"));
  }

  @FXML
  private void savePicture(ActionEvent event) {
    var chooser = new FileChooser();
    chooser.setTitle(paper.title());
    chooser.setInitialFileName(paper.fileName() + ".png");
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PNG", "*.png"));
    var file = chooser.showSaveDialog(root.getScene().getWindow());
    if (file != null) {
      model.savePicture(file.toPath(), saved -> notices.say(messages.get("card.paper.saved", saved.getFileName().toString())));
    }
  }

  @FXML
  private void print(ActionEvent event) {
    printing.printSmall(root.getScene().getWindow(), model::drawForPrinter);
  }

  @FXML
  private void savePdf(ActionEvent event) {
    PdfChooser.ask(root.getScene().getWindow(), paper.title(), paper.fileName() + ".pdf")
        .ifPresent(
            file ->
                model.save(file, saved -> notices.say(messages.get("card.paper.saved", saved.getFileName().toString()))));
  }

  @FXML
  private void close(ActionEvent event) {
    root.getScene().getWindow().hide();
  }
}
