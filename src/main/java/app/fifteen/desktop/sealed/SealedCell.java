package app.fifteen.desktop.sealed;

import app.fifteen.desktop.kit.DeadlineLook;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DraftDesk;
import app.fifteen.desktop.kit.DraftMark;
import app.fifteen.desktop.kit.Ticker;
import app.fifteen.desktop.kit.When;
import app.fifteen.draft.DraftOf;
import app.fifteen.request.Deadline;
import app.fifteen.request.DeadlineState;
import app.fifteen.sealed.SealedMessageRow;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** One message to the supervisor with its countdown; ticks without a layout, as the inbox does. */
final class SealedCell extends ListCell<SealedMessageRow> {

  static final double HEIGHT = 60;
  private static final double ASIDE_WIDTH = 132;
  /** Bold, as unread mail is. */
  private static final PseudoClass UNOPENED = PseudoClass.getPseudoClass("unopened");

  private final Desk desk;
  private final SealedWords words;
  private final Ticker ticker;
  private final FontIcon shape = new FontIcon();
  private final Label client = new Label();
  private final DraftMark draft;
  private final Label about = new Label();
  private final Text countdown = new Text();
  private final Pane clock = new Pane(countdown);
  private final Label word = new Label();
  private final HBox line;
  private Deadline deadline;
  private DeadlineState shown;

  // Held here, because the ticker holds it weakly: a cell that is no longer used goes away.
  private final ChangeListener<Instant> onTick = (_, _, now) -> tick(now);

  SealedCell(Desk desk, Ticker ticker, DraftDesk drafts) {
    this.desk = desk;
    this.ticker = ticker;
    words = new SealedWords(desk);
    draft = new DraftMark(drafts);
    getStyleClass().add("sealed-cell");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    shape.getStyleClass().add("deadline-shape");
    client.getStyleClass().add("sealed-client");
    client.setMinWidth(0);
    about.getStyleClass().add("text-muted");
    countdown.getStyleClass().add("countdown");
    countdown.setManaged(false);
    countdown.setTextOrigin(VPos.TOP);
    countdown.setWrappingWidth(ASIDE_WIDTH);
    clock.setMinSize(ASIDE_WIDTH, 24);
    clock.setMaxSize(ASIDE_WIDTH, 24);
    word.getStyleClass().add("deadline-word");
    var name = new HBox(8, client, draft);
    name.setAlignment(Pos.CENTER_LEFT);
    var what = new VBox(2, name, about);
    what.setAlignment(Pos.CENTER_LEFT);
    what.setMinWidth(0);
    HBox.setHgrow(what, Priority.ALWAYS);
    var aside = new VBox(1, clock, word);
    aside.setAlignment(Pos.CENTER_RIGHT);
    aside.setMinWidth(ASIDE_WIDTH);
    aside.setMaxWidth(ASIDE_WIDTH);
    line = new HBox(12, shape, what, aside);
    line.setAlignment(Pos.CENTER_LEFT);
    ticker.nowProperty().addListener(new WeakChangeListener<>(onTick));
  }

  @Override
  protected void updateItem(SealedMessageRow row, boolean empty) {
    super.updateItem(row, empty);
    shown = null;
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      DeadlineLook.apply(this, null);
      return;
    }
    deadline = words.deadline(row.message());
    client.setText(words.client(row));
    about.setText(about(row));
    pseudoClassStateChanged(UNOPENED, isUnopened(row));
    draft.show(new DraftOf.SealedAnswer(row.message().id()));
    setGraphic(line);
    tick(ticker.now());
  }

  private static boolean isUnopened(SealedMessageRow row) {
    return row.readable() && row.message().openedAt().isEmpty();
  }

  /** Whom it is about has a long name, and stands beside the list. */
  private String about(SealedMessageRow row) {
    var kind = desk.messages().word(row.message().kind());
    return isUnopened(row) ? kind + " · " + desk.messages().get("sealed.unopened") : kind;
  }

  private void tick(Instant now) {
    var row = getItem();
    if (row == null) {
      return;
    }
    var message = row.message();
    var text =
        message.answeredAt()
            .map(at -> desk.when().brief(at, now))
            .orElseGet(() -> When.countdown(message.due(), now, desk.messages()));
    if (!text.equals(countdown.getText())) {
      countdown.setText(text);
    }
    var state = words.state(message, deadline, now);
    if (state != shown) {
      shown = state;
      DeadlineLook.apply(this, state);
      shape.setIconCode(DeadlineLook.shape(state));
      word.setText(words.state(message, state));
      setAccessibleText(spoken(text));
    }
  }

  private String spoken(String time) {
    return Stream.of(
            client.getText(), draft.isVisible() ? desk.messages().get(DraftMark.KEY) : "", about.getText(), word.getText(), time)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
