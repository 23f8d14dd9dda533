package app.fifteen.desktop.kit;

import impl.org.controlsfx.skin.DecorationPane;
import java.util.Collection;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.decoration.Decoration;
import org.controlsfx.control.decoration.GraphicDecoration;
import org.controlsfx.validation.ValidationMessage;
import org.controlsfx.validation.decoration.GraphicValidationDecoration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Marks a field at its corner as wrong, so that it is not the red of its border alone that says so. */
final class ErrorMark extends GraphicValidationDecoration {

  private static final ErrorMark MARK = new ErrorMark();

  private ErrorMark() {}

  /**
   * Room for marks around a field. Without it ControlsFX puts a pane of its own around all of the window, and the keys
   * that the window listens to arrive elsewhere.
   */
  static Node around(Node field) {
    var room = new DecorationPane();
    room.setAlignment(Pos.CENTER_LEFT);
    room.setRoot(field);
    return room;
  }

  /** @param problem what is wrong, in words; null when nothing is */
  static void show(Node field, String problem) {
    if (field instanceof Control control) {
      MARK.removeDecorations(control);
      if (problem != null) {
        MARK.applyValidationDecoration(ValidationMessage.error(control, problem));
      }
    }
  }

  /** Without a tooltip: the sentence stands below the field. */
  @Override
  protected Node createDecorationNode(ValidationMessage message) {
    var mark = new StackPane(new FontIcon(Feather.ALERT_CIRCLE));
    mark.getStyleClass().add("error-mark");
    return mark;
  }

  @Override
  protected Collection<Decoration> createValidationDecorations(ValidationMessage message) {
    return List.of(new GraphicDecoration(createDecorationNode(message), Pos.TOP_RIGHT));
  }
}
