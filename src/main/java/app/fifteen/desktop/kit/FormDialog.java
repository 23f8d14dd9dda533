package app.fifteen.desktop.kit;

import app.fifteen.kernel.Field;
import app.fifteen.kernel.Messages;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.DefaultProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A form in a window of its own: Ctrl+Enter submits it, Esc gives it up, what is wrong with the whole stands above the
 * buttons, and while it is being stored it shows that.
 */
@DefaultProperty("fields")
public final class FormDialog extends VBox {

  private static final double BUSY = 22;

  private final VBox fields = new VBox();
  private final Label problem = new Label();
  private final Label hint = new Label();
  private final ProgressIndicator busy = new ProgressIndicator();
  private final Button cancel = new Button();
  private final Button submit = new Button();
  private final Button clear = new Button();
  private final VBox foot = new VBox();
  private Runnable closed = () -> {};
  private Runnable submitting = () -> {};
  private final Map<Field, Control> controls = new HashMap<>();
  private boolean submitted;
  private Node note;

  public FormDialog() {
    fields.spacingProperty().bind(spacingProperty());
    fields.getStyleClass().add("form-fields");
    var middle = new ScrolledMiddle(fields);
    VBox.setVgrow(middle, Priority.ALWAYS);
    problem.getStyleClass().add("problem");
    problem.setWrapText(true);
    problem.setMinHeight(USE_PREF_SIZE);
    Presence.say(problem, "");
    hint.getStyleClass().addAll("text-muted", "text-small");
    hint.setWrapText(true);
    hint.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(hint, Priority.ALWAYS);
    busy.setMaxSize(BUSY, BUSY);
    Presence.show(busy, false);
    cancel.setId("cancel");
    cancel.setCancelButton(true);
    cancel.setMinWidth(USE_PREF_SIZE);
    cancel.setOnAction(_ -> giveUp());
    submit.setId("save");
    submit.getStyleClass().add("accent");
    submit.setMinWidth(USE_PREF_SIZE);
    submit.setOnAction(_ -> submit());
    clear.setId("clear");
    clear.setGraphic(new FontIcon(Feather.ROTATE_CCW));
    clear.getStyleClass().addAll("flat", "small");
    clear.setMinWidth(USE_PREF_SIZE);
    Presence.show(clear, false);
    var buttons = new HBox(8, clear, hint, busy, cancel, submit);
    buttons.setAlignment(Pos.CENTER_LEFT);
    foot.getStyleClass().add("form-foot");
    foot.setMinHeight(USE_PREF_SIZE);
    foot.getChildren().setAll(problem, buttons);
    // Set and not bound: a stylesheet may give the foot a spacing of its own.
    spacingProperty().subscribe(spacing -> foot.setSpacing(spacing.doubleValue()));
    getChildren().setAll(middle, foot);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    sceneProperty().flatMap(Scene::windowProperty).subscribe(this::watch);
  }

  /**
   * What it does.
   *
   * @param submit stores what it holds, and closes it where that was accepted
   * @param wrong what is wrong with the whole, in words; empty while nothing is
   * @param isBusy whether it is being stored
   */
  public void bind(Runnable submit, ObservableValue<String> wrong, ObservableValue<Boolean> isBusy) {
    submitting = submit;
    wrong.subscribe(
        words -> {
          var at = wrong instanceof FormProblem known ? known.field().map(controls::get).orElse(null) : null;
          controls.values().forEach(control -> FieldProblem.show(control, control == at ? words : ""));
          // Whoever hears the screen has the button under their fingers that has just done nothing.
          this.submit.setAccessibleHelp(words.isEmpty() ? null : words);
          FieldProblem.stand(problem, at, foot, () -> foot.getChildren().size() - 1);
          Presence.say(problem, words);
          if (at != null && submitted) {
            submitted = false;
            at.requestFocus();
          }
          fit();
        });
    isBusy.subscribe(working -> Presence.show(busy, working));
  }

  /** What is wrong with this field stands below its control, which is called so in {@link FormProblem}. */
  public void at(Field field, Control control) {
    controls.put(field, control);
  }

  /** What is typed in it is kept: closing it loses nothing, and a button empties it and puts that back. */
  public void keeping(KeptForm kept, Messages messages) {
    kept.clearedProperty()
        .subscribe(cleared -> clear.setText(messages.get(cleared.isEmpty() ? "draft.clear_form" : "draft.unclear_form")));
    kept.untouchedProperty().subscribe(clear::setDisable);
    clear.setOnAction(_ -> kept.clear());
    Presence.show(clear, true);
    closed = kept::closed;
  }

  private void onKey(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
      submit();
      key.consume();
    }
  }

  private void submit() {
    submitted = true;
    submitting.run();
  }

  private void watch(Window window) {
    if (window != null) {
      window.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> closed.run());
    }
  }

  private void giveUp() {
    var window = getScene().getWindow();
    window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
  }

  /** What it was for is done, or of no use any more. */
  public void close() {
    getScene().getWindow().hide();
  }

  /** Makes the window as high as what is in it by now, unless the form has a height of its own. */
  public void fit() {
    if (getScene() != null && getPrefHeight() == USE_COMPUTED_SIZE) {
      getScene().getWindow().sizeToScene();
    }
  }

  public ObservableList<Node> getFields() {
    return fields.getChildren();
  }

  /** What is said above the buttons, beside what is wrong. */
  public void setNote(Node shown) {
    note = shown;
    foot.getChildren().addFirst(shown);
  }

  public Node getNote() {
    return note;
  }

  public void setHint(String text) {
    hint.setText(text);
  }

  public String getHint() {
    return hint.getText();
  }

  public void setCancelText(String text) {
    cancel.setText(text);
  }

  public String getCancelText() {
    return cancel.getText();
  }

  public void setSaveText(String text) {
    submit.setText(text);
  }

  public String getSaveText() {
    return submit.getText();
  }

  public StringProperty saveTextProperty() {
    return submit.textProperty();
  }
}
