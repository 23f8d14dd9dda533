package app.fifteen.desktop.settings;

import app.fifteen.desktop.kit.FieldProblem;
import app.fifteen.desktop.kit.Presence;
import atlantafx.base.theme.Styles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One of several alike things: its controls side by side, a button that takes it away, below what is wrong. */
final class EditRow extends VBox {

  private final HBox line = new HBox(8);
  private final Label problem = new Label();
  private final Map<String, Node> controls = new LinkedHashMap<>();

  EditRow() {
    super(3);
    getStyleClass().add("edit-row");
    problem.setWrapText(true);
    problem.getStyleClass().addAll("problem", "form-below");
    line.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(line, problem);
    show(_ -> Optional.empty());
  }

  /** @param path the office's field that the control shows */
  EditRow with(String path, String name, Node control) {
    controls.put(path, control);
    control.setAccessibleText(name);
    line.getChildren().add(control);
    return this;
  }

  EditRow removable(String name, Runnable remove) {
    var button = new Button(null, new FontIcon(Feather.X));
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> remove.run());
    line.getChildren().add(button);
    return this;
  }

  /** @param problemOf what is wrong with a path, if anything is */
  void show(Function<String, Optional<String>> problemOf) {
    controls.forEach(
        (path, control) ->
            FieldProblem.show(control, problemOf.apply(path).orElse("")));
    var all = controls.keySet().stream().map(problemOf).flatMap(Optional::stream).toList();
    problem.setText(String.join("\n", all));
    Presence.show(problem, !all.isEmpty());
  }

  List<Node> controls() {
    return List.copyOf(controls.values());
  }
}
