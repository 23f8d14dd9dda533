package app.fifteen.desktop.exchange;

import app.fifteen.desktop.kit.WorkProgress;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One sentence at the foot of a window, with an icon that says how it is meant. */
final class StatusLine {

  private static final List<String> KINDS = List.of("status-done", "status-warning", "status-fault", "status-plain");

  private final Label label;

  StatusLine(Label label) {
    this.label = label;
    clear();
  }

  void done(String sentence) {
    show(sentence, Feather.CHECK_CIRCLE, "status-done");
  }

  void warning(String sentence) {
    show(sentence, Feather.ALERT_TRIANGLE, "status-warning");
  }

  void fault(String sentence) {
    show(sentence, Feather.ALERT_OCTAGON, "status-fault");
  }

  void plain(String sentence) {
    show(sentence, Feather.CHECK, "status-plain");
  }

  void clear() {
    label.setText("");
    label.setGraphic(null);
  }

  private void show(String sentence, Ikon icon, String kind) {
    label.setText(sentence);
    label.setGraphic(new FontIcon(icon));
    label.getStyleClass().removeAll(KINDS);
    label.getStyleClass().add(kind);
  }

  /** A bar, and what belongs to it, that are there as long as the work goes on. */
  static void bind(Node place, ProgressBar bar, Button cancel, WorkProgress work) {
    place.visibleProperty().bind(work.runningProperty());
    bar.progressProperty().bind(work.shareProperty());
    cancel.disableProperty().bind(work.stoppingProperty());
  }
}
