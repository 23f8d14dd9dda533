package app.fifteen.desktop.wizard;

import app.fifteen.complaint.ComplaintField;
import app.fifteen.desktop.kit.FieldProblem;
import app.fifteen.desktop.kit.Presence;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.DefaultProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One thing to be told: what it is called above, the control, and below what is wrong with it. */
@DefaultProperty("field")
public final class Fact extends VBox {

  private final Label name = new Label();
  private final Label below = new Label();
  private Node field;
  private Optional<ComplaintField> path = Optional.empty();

  public Fact() {
    super(4);
    getStyleClass().add("fact");
    name.getStyleClass().add("fact-name");
    below.getStyleClass().add("problem");
    below.setWrapText(true);
    below.setMinHeight(Region.USE_PREF_SIZE);
    Presence.show(below, false);
    getChildren().addAll(name, below);
  }

  void bind(Problems problems) {
    problems
        .currentProperty()
        .subscribe(
            wrong -> {
              Presence.say(below, path.map(wrong::get).orElse(""));
              if (field != null) {
                boolean here = !below.getText().isEmpty();
                FieldProblem.show(field, below.getText());
                if (here && isShown()) {
                  field.requestFocus();
                }
              }
            });
  }

  private boolean isShown() {
    for (Node node = this; node != null; node = node.getParent()) {
      if (!node.isVisible()) {
        return false;
      }
    }
    return true;
  }

  public void setText(String text) {
    name.setText(text);
  }

  public String getText() {
    return name.getText();
  }

  public void setField(Node node) {
    field = node;
    name.setLabelFor(node);
    if (node.getAccessibleText() == null) {
      node.setAccessibleText(name.getText());
    }
    getChildren().setAll(name, node, below);
  }

  public Node getField() {
    return field;
  }

  /** What may be wrong here, as {@link ComplaintField} names it. */
  public void setPath(String named) {
    path = Optional.of(ComplaintField.valueOf(named.toUpperCase(Locale.ROOT)));
  }

  public String getPath() {
    return path.map(Enum::name).orElse("");
  }
}
