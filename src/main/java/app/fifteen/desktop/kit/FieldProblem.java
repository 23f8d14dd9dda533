package app.fifteen.desktop.kit;

import atlantafx.base.theme.Styles;
import java.util.function.IntSupplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * What is wrong with a field, as the field tells it: by its border, and to whoever hears the screen by the words that
 * stand below it.
 */
public final class FieldProblem {

  private FieldProblem() {}

  /** @param problem what is wrong, in words; null or empty when nothing is */
  public static void show(Node field, String problem) {
    show(field, problem, "");
  }

  /** @param hint what is heard of the field while nothing is wrong */
  static void show(Node field, String problem, String hint) {
    boolean wrong = problem != null && !problem.isEmpty();
    field.pseudoClassStateChanged(Styles.STATE_DANGER, wrong);
    var heard = wrong ? problem : hint;
    field.setAccessibleHelp(heard.isEmpty() ? null : heard);
  }

  /**
   * The sentence itself goes below the control it is about, in the column that holds that.
   *
   * @param at null where it is about the whole, whose sentences stand in {@code home} at this place
   */
  public static void stand(Label problem, Node at, VBox home, IntSupplier place) {
    if (problem.getParent() instanceof VBox before) {
      before.getChildren().remove(problem);
    }
    if (at == null) {
      home.getChildren().add(place.getAsInt(), problem);
      return;
    }
    var below = at;
    while (!(below.getParent() instanceof VBox)) {
      below = below.getParent();
    }
    var column = ((VBox) below.getParent()).getChildren();
    column.add(column.indexOf(below) + 1, problem);
  }

  /** As long as the label beside a field says something, it says what is wrong with it. */
  public static void follow(Node field, Label said) {
    said.textProperty().subscribe(words -> show(field, words));
  }
}
