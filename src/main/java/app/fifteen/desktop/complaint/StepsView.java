package app.fifteen.desktop.complaint;

import app.fifteen.complaint.CaseDetails;
import app.fifteen.complaint.CaseWords;
import app.fifteen.complaint.Step;
import app.fifteen.kernel.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The four steps of the episode: who did each, when, how, and in which words (R15). */
final class StepsView {

  private StepsView() {}

  static List<Node> of(CaseDetails details, CaseWords words, Messages messages) {
    return Stream.of(Step.values()).map(step -> of(step, details, words, messages)).toList();
  }

  private static Node of(Step step, CaseDetails details, CaseWords words, Messages messages) {
    var progress = details.complaint().progress();
    var done = progress.done(step);
    var lines = new ArrayList<Node>();
    lines.add(Block.line(messages.word(step), "text-bold"));
    if (done.isPresent()) {
      lines.add(Block.line(words.done(done.get()), "text-muted", "text-small"));
      words.facts(done.get()).forEach(fact -> lines.add(Block.line(fact)));
      lines.add(Block.line(done.get().facts().words(), "case-said"));
    } else {
      var key = progress.isOpen(step) ? "case.step.next" : "case.step.not_done";
      lines.add(Block.line(messages.get(key), "text-muted", "text-small"));
    }
    var icon = new FontIcon(icon(progress.has(step), progress.isOpen(step)));
    icon.getStyleClass().addAll("case-icon", progress.has(step) ? "done" : "open");
    var block = Block.of(lines);
    HBox.setHgrow(block, Priority.ALWAYS);
    var row = new HBox(10, icon, block);
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }

  private static Ikon icon(boolean done, boolean open) {
    if (done) {
      return Feather.CHECK_CIRCLE;
    }
    return open ? Feather.CIRCLE : Feather.LOCK;
  }
}
