package app.fifteen.desktop.sealed;

import static java.util.stream.Collectors.toMap;

import app.fifteen.desktop.kit.Choices;
import app.fifteen.desktop.kit.Dialogs;
import app.fifteen.desktop.kit.FormDialog;
import app.fifteen.desktop.kit.SegmentedChoice;
import app.fifteen.desktop.kit.ShownName;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.StaffId;
import app.fifteen.sealed.ReplyWay;
import app.fifteen.sealed.SealedField;
import app.fifteen.sealed.SealedKind;
import app.fifteen.staff.StaffMember;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;

/** The form in which anybody writes down what a client has to say to the supervisor (R26). */
public final class SealedFormController {

  private final SealedFormViewModel model;
  private final Messages messages;
  private final Dialogs dialogs;

  @FXML private FormDialog form;
  @FXML private Label readers;
  @FXML private Label client;
  @FXML private SegmentedChoice<SealedKind> kinds;
  @FXML private ToggleButton complaint;
  @FXML private ToggleButton idea;
  @FXML private TextArea text;
  @FXML private ComboBox<Optional<StaffId>> about;
  @FXML private SegmentedChoice<ReplyWay> ways;
  @FXML private ToggleButton call;
  @FXML private ToggleButton letter;
  @FXML private ToggleButton chat;
  @FXML private ToggleButton visit;
  @FXML private TextField reach;

  public SealedFormController(SealedFormViewModel model, Messages messages, Dialogs dialogs) {
    this.model = model;
    this.messages = messages;
    this.dialogs = dialogs;
  }

  @FXML
  private void initialize() {
    var people = model.people();
    readers.setText(messages.get("sealed.form.hint", people.readers()));
    client.setText(
        people.client()
            .map(one -> messages.get("sealed.form.client", ShownName.of(messages, one.name())))
            .orElseGet(() -> messages.get("sealed.form.no_client")));
    reach.setPromptText(messages.get(people.client().isPresent() ? "sealed.form.reach.known" : "sealed.form.reach.needed"));
    kinds.bind(model.kindProperty(), Map.of(SealedKind.COMPLAINT, complaint, SealedKind.IDEA, idea));
    ways.bind(
        model.replyHowProperty(),
        Map.of(ReplyWay.CALL, call, ReplyWay.LETTER, letter, ReplyWay.CHAT, chat, ReplyWay.VISIT, visit));
    text.textProperty().bindBidirectional(model.textProperty());
    reach.textProperty().bindBidirectional(model.reachProperty());
    chooseAbout();
    form.at(SealedField.TEXT, text);
    form.at(SealedField.REACH, reach);
    form.keeping(model.kept(), messages);
    form.bind(this::seal, model.problemProperty(), model.savingProperty());
  }

  private void chooseAbout() {
    var names = model.people().colleagues().stream().collect(toMap(StaffMember::id, StaffMember::name));
    about.getItems().add(Optional.empty());
    model.people().colleagues().forEach(one -> about.getItems().add(Optional.of(one.id())));
    about.setConverter(Choices.named(id -> id.map(names::get).orElseGet(() -> messages.get("sealed.form.about_nobody"))));
    about.valueProperty().bindBidirectional(model.aboutProperty());
  }

  /** After this nobody at a desk reads it again, so it is asked once; what is missing is said before that. */
  private void seal() {
    if (model.isComplete()
        && dialogs.confirm(messages.get("sealed.form.sure", model.people().readers()), messages.get("sealed.form.save"))) {
      model.seal(form::close);
    }
  }
}
