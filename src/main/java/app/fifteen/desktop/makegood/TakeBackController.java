package app.fifteen.desktop.makegood;

import app.fifteen.desktop.kit.Dialogs;
import app.fifteen.desktop.kit.FormDialog;
import app.fifteen.kernel.Messages;
import app.fifteen.makegood.TakenBack;
import javafx.fxml.FXML;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/** The form in which a supervisor takes back what a wrong clock has found. */
public final class TakeBackController {

  private final TakeBackViewModel model;
  private final Messages messages;
  private final Dialogs dialogs;

  @FXML private FormDialog form;
  @FXML private TextField from;
  @FXML private TextField to;
  @FXML private TextArea reason;

  public TakeBackController(TakeBackViewModel model, Messages messages, Dialogs dialogs) {
    this.model = model;
    this.messages = messages;
    this.dialogs = dialogs;
  }

  @FXML
  private void initialize() {
    from.textProperty().bindBidirectional(model.fromProperty());
    to.textProperty().bindBidirectional(model.toProperty());
    reason.textProperty().bindBidirectional(model.reasonProperty());
    form.at(TakeBackViewModel.Part.FROM, from);
    form.at(TakeBackViewModel.Part.TO, to);
    form.bind(this::submit, model.problemProperty(), model.workingProperty());
  }

  private void submit() {
    model.foresee(
        foreseen -> {
          if (confirmed(foreseen)) {
            model.takeBack(form::close);
          }
        });
  }

  /** It cannot be taken back in its turn, so it is said before what will be done. */
  private boolean confirmed(TakenBack foreseen) {
    return foreseen.isNothing()
        || dialogs.confirm(
            messages.get("takeback.confirm", foreseen.withdrawn(), foreseen.waived()), messages.get("takeback.save"));
  }
}
