package app.fifteen.desktop.kit;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Label;

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

  /** As long as the label beside a field says something, it says what is wrong with it. */
  public static void follow(Node field, Label said) {
    said.textProperty().subscribe(words -> show(field, words));
  }
}
