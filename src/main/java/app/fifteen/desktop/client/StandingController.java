package app.fifteen.desktop.client;

import app.fifteen.client.ClientUndo;
import app.fifteen.client.Standing;
import app.fifteen.client.StandingDecision;
import app.fifteen.desktop.kit.FormDialog;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.StandingLook;
import app.fifteen.kernel.Messages;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The small form in which a standing is decided. */
public final class StandingController {

  private final StandingViewModel model;
  private final Messages messages;
  private final Consumer<ClientUndo> decided;
  private final ToggleGroup group = new ToggleGroup();

  @FXML private FormDialog form;
  @FXML private Label name;
  @FXML private VBox choices;
  @FXML private Label onlySupervisors;
  @FXML private TextArea reason;

  /** @param decided told of what takes the decision back, once the window is closed */
  public StandingController(StandingViewModel model, Messages messages, Consumer<ClientUndo> decided) {
    this.model = model;
    this.messages = messages;
    this.decided = decided;
  }

  @FXML
  private void initialize() {
    name.setText(model.name());
    for (var standing : Standing.values()) {
      var choice = new RadioButton(messages.word(standing));
      choice.setGraphic(new FontIcon(StandingLook.shape(standing)));
      choice.setToggleGroup(group);
      // By the mouse or by an arrow key.
      choice.selectedProperty()
          .addListener(
              (_, _, selected) -> {
                if (selected) {
                  model.standingProperty().set(standing);
                }
              });
      choice.setDisable(!model.mayChoose(standing));
      choice.setId("standing-" + standing.name().toLowerCase(Locale.ROOT));
      model.standingProperty().subscribe(now -> choice.setSelected(now == standing));
      choices.getChildren().add(choice);
    }
    boolean told = !model.mayChoose(Standing.NOT_RETAINED);
    Presence.show(onlySupervisors, told);
    reason.textProperty().bindBidirectional(model.reasonProperty());
    form.at(StandingDecision.Part.REASON, reason);
    form.keeping(model.kept(), messages);
    form.bind(this::save, model.problemProperty(), model.savingProperty());
  }

  private void save() {
    model.save(
        undo -> {
          form.close();
          decided.accept(undo);
        });
  }
}
