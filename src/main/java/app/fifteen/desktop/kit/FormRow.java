package app.fifteen.desktop.kit;

import javafx.beans.DefaultProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One line of a form: what it is called, the control, and below it a hint or what is wrong with it. */
@DefaultProperty("field")
public final class FormRow extends HBox {

  private final Label label = new Label();
  private final Label below = new Label();
  private final VBox column = new VBox(3);
  private Node field;
  private String path = "";
  private String hint = "";

  public FormRow() {
    getStyleClass().add("form-row");
    label.getStyleClass().add("form-label");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    below.setWrapText(true);
    below.setMinHeight(USE_PREF_SIZE);
    below.getStyleClass().add("form-below");
    HBox.setHgrow(column, Priority.ALWAYS);
    getChildren().addAll(label, column);
    show(null);
  }

  /** @param problem what is wrong, in words; null when nothing is */
  public void show(String problem) {
    boolean wrong = problem != null;
    below.setText(wrong ? problem : hint);
    below.getStyleClass().removeAll("problem", "text-muted");
    below.getStyleClass().add(wrong ? "problem" : "text-muted");
    Presence.show(below, !below.getText().isEmpty());
    if (field != null) {
      FieldProblem.show(field, problem, hint);
      ErrorMark.show(field, problem);
    }
  }

  public void setText(String text) {
    label.setText(text);
  }

  public String getText() {
    return label.getText();
  }

  public void setField(Node node) {
    field = node;
    label.setLabelFor(node);
    node.setAccessibleText(label.getText());
    column.getChildren().setAll(ErrorMark.around(node), below);
  }

  public Node getField() {
    return field;
  }

  /** The field that it shows, as its feature names it. */
  public void setPath(String named) {
    path = named;
  }

  public String getPath() {
    return path;
  }

  public void setHint(String text) {
    hint = text;
    show(null);
  }

  public String getHint() {
    return hint;
  }
}
