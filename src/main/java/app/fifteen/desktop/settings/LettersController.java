package app.fifteen.desktop.settings;

import app.fifteen.complaint.ApologyHow;
import app.fifteen.complaint.Severity;
import app.fifteen.desktop.kit.Choices;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.FieldProblem;
import app.fifteen.desktop.kit.SubmitKey;
import app.fifteen.desktop.paper.PdfPreview;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Rejection;
import app.fifteen.staff.Permission;
import app.fifteen.wording.Occasion;
import app.fifteen.wording.Placeholder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The words to say and the letterhead on the left, a letter with both on the right. */
public final class LettersController {

  private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

  /** So long after the last key the letter is drawn anew. */
  static final Duration PATIENCE = Duration.millis(250);

  private final LettersViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final ReadOnlyStringProperty supervisors;
  private final PauseTransition patience = new PauseTransition(PATIENCE);

  @FXML private BorderPane root;
  @FXML private Label readOnly;
  @FXML private ComboBox<Occasion> occasion;
  @FXML private ComboBox<Optional<ApologyHow>> how;
  @FXML private ComboBox<Optional<Severity>> severity;
  @FXML private ComboBox<Language> language;
  @FXML private Label origin;
  @FXML private Button back;
  @FXML private TextArea text;
  @FXML private Label textProblem;
  @FXML private FlowPane places;
  @FXML private VBox sounding;
  @FXML private Label sounds;
  @FXML private PdfPreview preview;
  @FXML private Label problem;
  @FXML private Button revert;
  @FXML private Button save;

  /** @param supervisors the names of those who may change what is shown here */
  public LettersController(LettersViewModel model, Desk desk, ReadOnlyStringProperty supervisors) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.supervisors = supervisors;
  }

  @FXML
  private void initialize() {
    SubmitKey.presses(root, save);
    bindChoices();
    bindWords();
    patience.setOnFinished(_ -> model.look());
    model.pagesProperty().subscribe(preview::show);
    model.problemProperty().subscribe(why -> say(problem, why));
    save.disableProperty().bind(model.editedProperty().not().or(model.savingProperty()));
    revert.disableProperty().bind(save.disableProperty());
    readOnly.textProperty().bind(supervisors.map(names -> messages.get("letters.read_only", names)));
    desk.actorProperty().subscribe(this::seatedBy);
    root.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (SAVE.match(key)) {
            model.save();
            key.consume();
          }
        });
  }

  /** The tab is shown. */
  void open() {
    model.open();
  }

  private void bindChoices() {
    var form = model.words();
    choices(occasion, List.of(Occasion.values()), messages::word);
    choices(how, withAny(ApologyHow.values()), way -> way.map(messages::word).orElse(messages.get("letters.any_way")));
    choices(
        severity, withAny(Severity.values()),
        grade -> grade.map(messages::word).orElse(messages.get("letters.any_severity")));
    choices(
        language, List.of(Language.values()),
        each -> each.locale().getDisplayLanguage(messages.locale()));
    occasion.valueProperty().bindBidirectional(form.occasion);
    how.valueProperty().bindBidirectional(form.how);
    severity.valueProperty().bindBidirectional(form.severity);
    language.valueProperty().bindBidirectional(form.language);
    how.disableProperty().bind(form.occasion.isEqualTo(Occasion.LETTER));
    Stream.of(form.occasion, form.how, form.severity, form.language)
        .forEach(each -> each.addListener((_, _, _) -> model.look()));
  }

  private static <T> void choices(ComboBox<T> box, List<T> values, Function<T, String> name) {
    box.getItems().setAll(values);
    box.setConverter(Choices.named(name));
  }

  private static <E> List<Optional<E>> withAny(E[] values) {
    return Stream.concat(Stream.of(Optional.<E>empty()), Arrays.stream(values).map(Optional::of)).toList();
  }

  private void bindWords() {
    var form = model.words();
    text.textProperty().bindBidirectional(form.text);
    form.text.addListener((_, _, _) -> lookSoon());
    form.originProperty().subscribe(
        whose -> {
          origin.setText(messages.word(whose));
          showBack();
        });
    model.textProblemProperty().subscribe(why -> say(textProblem, why));
    FieldProblem.follow(text, textProblem);
    model.soundsProperty().subscribe(sounds::setText);
    var said = form.occasion.isNotEqualTo(Occasion.LETTER).and(sounds.textProperty().isNotEmpty());
    sounding.visibleProperty().bind(said);
    sounding.managedProperty().bind(said);
    for (var place : Placeholder.values()) {
      var insert = new Button(place.mark());
      insert.getStyleClass().addAll("small", "letter-place");
      insert.setTooltip(new Tooltip(messages.word(place)));
      insert.setAccessibleText(messages.word(place));
      insert.setOnAction(
          _ -> {
            text.replaceSelection(place.mark());
            text.requestFocus();
          });
      places.getChildren().add(insert);
    }
  }

  private void showBack() {
    back.setDisable(model.words().originProperty().get() != WordsForm.Origin.OWN || !Permission.CHANGE_WORDING.of(desk.actor()));
  }

  private void lookSoon() {
    model.tell();
    patience.playFromStart();
  }

  private static void show(Label label, String words) {
    label.setText(words);
    label.setVisible(!words.isEmpty());
    label.setManaged(!words.isEmpty());
  }

  private void say(Label label, Rejection why) {
    show(label, why == null ? "" : messages.get(why));
  }

  private void seatedBy(Actor actor) {
    boolean may = Permission.CHANGE_WORDING.of(actor);
    text.setEditable(may);
    places.setDisable(!may);
    readOnly.setVisible(!may);
    readOnly.setManaged(!may);
    showBack();
  }

  @FXML
  private void backToHouse(ActionEvent event) {
    model.backToHouse();
  }

  @FXML
  private void revert(ActionEvent event) {
    model.revert();
  }

  @FXML
  private void save(ActionEvent event) {
    model.save();
  }
}
