package app.fifteen.desktop.sealed;

import app.fifteen.desktop.kit.DeadlineCell;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DraftDesk;
import app.fifteen.desktop.kit.DraftMark;
import app.fifteen.desktop.kit.Ticker;
import app.fifteen.draft.DraftOf;
import app.fifteen.request.Deadline;
import app.fifteen.request.DeadlineState;
import app.fifteen.sealed.SealedMessageRow;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One message to the supervisor with its countdown. */
final class SealedCell extends DeadlineCell<SealedMessageRow> {

  static final double HEIGHT = 60;
  private static final double ASIDE_WIDTH = 132;
  /** Bold, as unread mail is. */
  private static final PseudoClass UNOPENED = PseudoClass.getPseudoClass("unopened");

  private final Desk desk;
  private final SealedWords words;
  private final Label client = new Label();
  private final DraftMark draft;
  private final Label about = new Label();
  private final Label word = new Label();
  private final HBox line;
  private Deadline deadline;

  SealedCell(Desk desk, Ticker ticker, DraftDesk drafts) {
    super(ticker, ASIDE_WIDTH, 24);
    getStyleClass().add("sealed-cell");
    this.desk = desk;
    words = new SealedWords(desk);
    draft = new DraftMark(drafts);
    client.getStyleClass().add("sealed-client");
    client.setMinWidth(0);
    about.getStyleClass().add("text-muted");
    word.getStyleClass().add("deadline-word");
    var name = new HBox(8, client, draft);
    name.setAlignment(Pos.CENTER_LEFT);
    var what = new VBox(2, name, about);
    what.setAlignment(Pos.CENTER_LEFT);
    what.setMinWidth(0);
    HBox.setHgrow(what, Priority.ALWAYS);
    var aside = new VBox(1, clock(), word);
    aside.setAlignment(Pos.CENTER_RIGHT);
    aside.setMinWidth(ASIDE_WIDTH);
    aside.setMaxWidth(ASIDE_WIDTH);
    line = new HBox(12, shape(), what, aside);
    line.setAlignment(Pos.CENTER_LEFT);
  }

  @Override
  protected Node fill(SealedMessageRow row) {
    deadline = words.deadline(row.message());
    client.setText(words.client(row));
    about.setText(about(row));
    pseudoClassStateChanged(UNOPENED, isUnopened(row));
    draft.show(new DraftOf.SealedAnswer(row.message().id()));
    return line;
  }

  private static boolean isUnopened(SealedMessageRow row) {
    return row.readable() && row.message().openedAt().isEmpty();
  }

  /** Whom it is about has a long name, and stands beside the list. */
  private String about(SealedMessageRow row) {
    var kind = desk.messages().word(row.message().kind());
    return isUnopened(row) ? kind + " · " + desk.messages().get("sealed.unopened") : kind;
  }

  @Override
  protected String countdown(SealedMessageRow row, Instant now) {
    return words.countdown(row.message(), now);
  }

  @Override
  protected DeadlineState stateAt(SealedMessageRow row, Instant now) {
    return words.state(row.message(), deadline, now);
  }

  @Override
  protected String tell(SealedMessageRow row, DeadlineState state, String countdown, Instant now) {
    word.setText(words.state(row.message(), state));
    return Stream.of(
            client.getText(), draft.isVisible() ? desk.messages().get(DraftMark.KEY) : "", about.getText(), word.getText(),
            countdown)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
