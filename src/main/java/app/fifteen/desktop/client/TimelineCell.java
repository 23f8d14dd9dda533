package app.fifteen.desktop.client;

import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.Ticker;
import app.fifteen.timeline.TimelineRow;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** One line of a timeline, as high as its words need. What was undone stays, struck through. */
final class TimelineCell extends ListCell<TimelineRow> {

  private final TimelineViewModel model;
  private final TimelineWords words;
  private final Ticker ticker;
  private final Hyperlink correction;
  private final FontIcon icon = new FontIcon();
  private final Label heading = label("text-small", "text-muted");
  private final Label what = label("timeline-what");
  private final Label said = label("story-words");
  private final HBox line;

  /** @param correct puts right what can be */
  TimelineCell(TimelineViewModel model, TimelineWords words, Ticker ticker, Consumer<TimelineRow> correct) {
    this.model = model;
    this.words = words;
    this.ticker = ticker;
    getStyleClass().add("timeline-cell");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    icon.getStyleClass().add("timeline-icon");
    correction = new Hyperlink(words.toCorrect());
    correction.getStyleClass().add("text-small");
    // Enter on the line does the same.
    correction.setFocusTraversable(false);
    correction.setOnAction(_ -> correct.accept(getItem()));
    var shape = new StackPane(icon);
    shape.setAlignment(Pos.TOP_CENTER);
    shape.setMinWidth(18);
    var text = new VBox(2, heading, what, said, correction);
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    line = new HBox(10, shape, text);
  }

  private static Label label(String... styles) {
    var label = new Label();
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    return label;
  }

  @Override
  protected void updateItem(TimelineRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    var now = ticker.now();
    icon.setIconCode(words.icon(row));
    heading.setText(words.heading(row, model.isOfMany(), now));
    what.setText(words.what(row, now));
    Presence.say(said, words.said(row));
    Presence.show(correction, ContactCorrection.isOf(row));
    getStyleClass().remove("undone");
    if (row.undone()) {
      getStyleClass().add("undone");
    }
    setGraphic(line);
    setAccessibleText(String.join(", ", what.getText(), said.getText(), heading.getText()));
  }

  /** A cell asks its graphic how high it is without saying how wide, and wrapped text cannot tell then. */
  @Override
  protected double computePrefHeight(double width) {
    double left = snappedLeftInset() + snappedRightInset();
    double wide = width > 0 ? width : getListView() == null ? 0 : getListView().getWidth();
    return getGraphic() == null || wide <= left
        ? super.computePrefHeight(width)
        : snappedTopInset() + snappedBottomInset() + line.prefHeight(wide - left);
  }
}
