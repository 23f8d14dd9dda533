package app.fifteen.desktop.letter;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Dialogs;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.paper.PdfChooser;
import app.fifteen.desktop.paper.PdfPreview;
import app.fifteen.desktop.paper.Printing;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Rejection;
import app.fifteen.wording.ApologyLetter;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.beans.property.StringProperty;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;

/** The window in which a letter of apology is written: its words on the left, the letter itself on the right. */
public final class LetterController {

  /** So long after the last key the letter is drawn anew. */
  private static final Duration PATIENCE = Duration.millis(250);

  private final LetterViewModel model;
  private final Messages messages;
  private final Dialogs dialogs;
  private final Printing printing;
  private final PauseTransition patience = new PauseTransition(PATIENCE);

  @FXML private Node root;
  @FXML private Label addressee;
  @FXML private Label undrawable;
  @FXML private VBox spellings;
  @FXML private TextField subject;
  @FXML private TextArea body;
  @FXML private Label problem;
  @FXML private PdfPreview preview;
  @FXML private ProgressIndicator drawing;
  @FXML private Button print;
  @FXML private Button save;
  @FXML private Button finish;

  public LetterController(LetterViewModel model, Desk desk, Tasks tasks, Dialogs dialogs) {
    this.model = model;
    this.messages = desk.messages();
    this.dialogs = dialogs;
    printing = new Printing(tasks, model::refuse);
  }

  @FXML
  private void initialize() {
    subject.textProperty().bindBidirectional(model.subjectProperty());
    body.textProperty().bindBidirectional(model.bodyProperty());
    subject.textProperty().addListener((_, _, _) -> patience.playFromStart());
    body.textProperty().addListener((_, _, _) -> patience.playFromStart());
    patience.setOnFinished(_ -> model.preview());
    model.draftProperty().subscribe(this::show);
    model
        .undrawableProperty()
        .subscribe(signs -> Presence.say(undrawable, signs.isEmpty() ? "" : messages.get("letter.undrawable", signs)));
    model.pagesProperty().subscribe(preview::show);
    var waiting = model.pagesProperty().map(pages -> pages.isEmpty());
    drawing.visibleProperty().bind(waiting);
    var busy = model.workingProperty().or(model.draftProperty().isNull());
    print.disableProperty().bind(busy);
    save.disableProperty().bind(busy);
    finish.disableProperty().bind(busy);
    model.problemProperty().subscribe(this::say);
  }

  private void show(ApologyLetter letter) {
    if (letter != null) {
      addressee.setText(
          letter
              .company()
              .map(company -> messages.get("letter.to_of", letter.addressee(), company))
              .orElseGet(() -> messages.get("letter.to", letter.addressee())));
      model.spellings().forEach((part, spelling) -> ask(part, part.of(letter), spelling));
      Presence.show(spellings, !model.spellings().isEmpty());
      spellings.getChildren().stream().filter(TextField.class::isInstance).findFirst().ifPresent(Node::requestFocus);
    }
  }

  private void ask(LetterPart part, String written, StringProperty spelling) {
    var field = new TextField();
    field.setId("spelling-" + part.name().toLowerCase(Locale.ROOT));
    field.textProperty().bindBidirectional(spelling);
    field.textProperty().addListener((_, _, _) -> patience.playFromStart());
    var label = new Label(messages.get("letter.spelling", part, written.replace('\n', ' ')));
    label.setLabelFor(field);
    label.setWrapText(true);
    label.getStyleClass().add("letter-label");
    field.setAccessibleText(label.getText());
    spellings.getChildren().addAll(label, field);
  }

  private void say(Rejection why) {
    problem.setText(why == null ? "" : messages.get(why));
    problem.setVisible(why != null);
    problem.setManaged(why != null);
  }

  /** Closing asks first where something typed would be lost. */
  public void bindWindow(Stage window) {
    window.setOnCloseRequest(
        event -> {
          if (!mayClose()) {
            event.consume();
          }
        });
    var keys = window.getScene().getAccelerators();
    keys.put(new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN), print::fire);
    keys.put(new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN), save::fire);
    keys.put(new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN), finish::fire);
    if (spellings.getChildren().isEmpty()) {
      body.requestFocus();
    }
    body.home();
  }

  private boolean mayClose() {
    return !model.isEdited() || dialogs.confirm(messages.get("letter.close"), messages.get("letter.close.yes"));
  }

  @FXML
  private void print(ActionEvent event) {
    if (model.isWhole()) {
      printing.print(root.getScene().getWindow(), model::drawForPrinter);
    }
  }

  @FXML
  private void save(ActionEvent event) {
    if (model.isWhole()) {
      PdfChooser.ask(root.getScene().getWindow(), messages.get("letter.save.title"), model.fileName())
          .ifPresent(model::save);
    }
  }

  @FXML
  private void finish(ActionEvent event) {
    model.finish();
  }

  @FXML
  private void cancel(ActionEvent event) {
    if (mayClose()) {
      root.getScene().getWindow().hide();
    }
  }
}
