package app.fifteen.desktop.kit;

import app.fifteen.draft.DraftOf;
import app.fifteen.kernel.Messages;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** One line of a list: a shape, what it is with more below it, and on the right a value with more below it, too. */
public final class ListLine extends HBox {

  private static final double BESIDE = 10;
  private static final double BELOW = 2;
  private static final double TO_MARK = 6;

  private final FontIcon shape = new FontIcon();
  private final Label what = new Label();
  private final Label more = new Label();
  private final Label value = new Label();
  private final Label aboutValue = new Label();
  private final DraftMark draft;
  private final VBox right = new VBox(BELOW, value, aboutValue);

  public ListLine(DraftDesk drafts) {
    super(BESIDE);
    draft = new DraftMark(drafts);
    what.getStyleClass().add("text-bold");
    more.getStyleClass().add("text-muted");
    aboutValue.getStyleClass().addAll("text-muted", "text-small");
    what.setMinWidth(0);
    var titled = new HBox(TO_MARK, what, draft);
    titled.setAlignment(Pos.CENTER_LEFT);
    var left = new VBox(BELOW, titled, more);
    left.setAlignment(Pos.CENTER_LEFT);
    left.setMinWidth(0);
    HBox.setHgrow(left, Priority.ALWAYS);
    right.setAlignment(Pos.CENTER_RIGHT);
    right.setMinWidth(USE_PREF_SIZE);
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(shape, left, right);
  }

  /** @param width of what stands on the right, the same in every line */
  public void setValueWidth(double width) {
    right.setMinWidth(width);
    right.setPrefWidth(width);
    right.setMaxWidth(width);
  }

  /** Marks it where something was typed and not sent. @param begun all of what can be typed for it */
  public void mark(Stream<DraftOf> begun) {
    draft.show(begun);
  }

  /** All of it, for those who hear instead of see. */
  public String spoken(Messages messages) {
    return Stream.of(
            what.getText(), draft.isVisible() ? messages.get(DraftMark.KEY) : "", more.getText(), value.getText(),
            aboutValue.getText())
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
  }

  public FontIcon shape() {
    return shape;
  }

  public Label what() {
    return what;
  }

  public Label more() {
    return more;
  }

  public Label value() {
    return value;
  }

  public Label aboutValue() {
    return aboutValue;
  }
}
