package app.fifteen.desktop.training;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.practice.Business;
import app.fifteen.practice.PracticeRun;
import java.time.Instant;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A case: what it is about, and my best. */
final class CaseCell extends ListCell<CaseLine> {

  static final double HEIGHT = 58;

  private final Desk desk;
  private final Supplier<Instant> now;
  private final FontIcon shape = new FontIcon();
  private final Label title = new Label();
  private final Label business = new Label();
  private final Label best = new Label();
  private final Label last = new Label();
  private final HBox line;

  CaseCell(Desk desk, Supplier<Instant> now) {
    this.desk = desk;
    this.now = now;
    getStyleClass().add("case-cell");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    shape.getStyleClass().add("case-shape");
    title.getStyleClass().add("text-bold");
    business.getStyleClass().addAll("text-muted", "text-small");
    last.getStyleClass().addAll("text-muted", "text-small");
    best.setMinWidth(Region.USE_PREF_SIZE);
    last.setMinWidth(Region.USE_PREF_SIZE);
    var what = new VBox(2, title, business);
    what.setAlignment(Pos.CENTER_LEFT);
    what.setMinWidth(0);
    HBox.setHgrow(what, Priority.ALWAYS);
    var how = new VBox(2, best, last);
    how.setAlignment(Pos.CENTER_RIGHT);
    line = new HBox(12, shape, what, how);
    line.setAlignment(Pos.CENTER_LEFT);
  }

  @Override
  protected void updateItem(CaseLine item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    var messages = desk.messages();
    shape.setIconCode(shape(item.script().business()));
    title.setText(item.script().title());
    business.setText(messages.get("training.kind", item.script().business(), item.script().severity()));
    best.setText(
        item.best()
            .map(run -> messages.get("training.best", run.points(), PracticeRun.MOST, run.seconds()))
            .orElse(messages.get("training.new")));
    best.pseudoClassStateChanged(TrainingLook.DONE, item.best().filter(run -> run.points() == PracticeRun.MOST).isPresent());
    best.getStyleClass().setAll("label", item.best().isPresent() ? "case-best" : "text-muted");
    Presence.say(last, item.last().map(run -> desk.when().at(run.at(), now.get())).orElse(""));
    setAccessibleText(String.join(", ", title.getText(), business.getText(), best.getText()));
    setGraphic(line);
  }

  private static Ikon shape(Business business) {
    return switch (business) {
      case TRAVEL -> Feather.MAP;
      case GLAZING -> Feather.LAYOUT;
      case COPIERS -> Feather.PRINTER;
      case MESSAGING -> Feather.MESSAGE_SQUARE;
    };
  }
}
